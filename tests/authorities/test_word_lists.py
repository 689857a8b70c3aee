"""The words of one vocabulary: their order, who holds them, which stand under which, what they are called."""

import pytest

from kalbajar_catalogue.authorities import own_fields, terms, vocabularies
from kalbajar_catalogue.authorities.records import Agent, OwnField, Place, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.i18n.vocabulary_names import NAMES, vocabulary_name
from kalbajar_catalogue.items.records import Carpet, Craft
from kalbajar_catalogue.storage import code_uses, history, mentions, store, trash, uses
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, set_of


def codes(catalogue: Catalogue, vocabulary: str) -> list[str]:
    with catalogue.reading() as reading:
        return [one.code for one in terms.listed(reading, vocabulary)]


def uid_of(catalogue: Catalogue, vocabulary: str, code: str) -> str:
    with catalogue.reading() as reading:
        (found,) = store.fetch_where(reading, Term, vocabulary=vocabulary, code=code)
    return found.uid


def test_every_vocabulary_has_a_name_of_its_own_in_each_language() -> None:
    assert NAMES.keys() == vocabularies.starting().keys()
    for language in LANGUAGES:
        names = [vocabulary_name(language, one) for one in NAMES]
        assert all(names)
        assert len(set(names)) == len(names)


def test_a_vocabulary_of_the_museum_bears_the_label_of_its_field(catalogue: Catalogue) -> None:
    label = Multilingual(az="Rəf növü", en="Kind of shelf")
    field = done(
        catalogue, lambda work: own_fields.make(work, OwnField(label=label, type="word", of_kinds=("carpet",)))
    )
    assert terms.vocabulary_said(field.words, "az") == "Rəf növü"
    assert terms.vocabulary_said(field.words, "ru") == "Rəf növü"
    assert terms.vocabulary_said("weave_type", "ru") == "Виды ткачества"
    assert terms.vocabulary_said("never_heard_of", "en") == "Never heard of"


def test_words_are_put_in_another_order_in_one_step_that_is_undone(catalogue: Catalogue) -> None:
    before = codes(catalogue, "layout")
    uids = [uid_of(catalogue, "layout", code) for code in reversed(before)]
    step = set_of(catalogue, lambda work: terms.put_in_order(work, "layout", uids))
    assert codes(catalogue, "layout") == before[::-1]
    assert [one.code for one in vocabularies.terms("layout")] == before[::-1]
    done(catalogue, lambda work: history.undo(work, step))
    assert codes(catalogue, "layout") == before


def test_some_words_change_places_among_themselves(catalogue: Catalogue) -> None:
    first, second, third, *rest = codes(catalogue, "layout")
    swapped = [uid_of(catalogue, "layout", code) for code in (third, first)]
    done(catalogue, lambda work: terms.put_in_order(work, "layout", swapped))
    assert codes(catalogue, "layout") == [third, second, first, *rest]


def test_who_holds_a_word_is_told_by_field_and_counted_once(catalogue: Catalogue) -> None:
    carpet = done(catalogue, lambda work: store.insert(work, Carpet(weave_type="zili", motif=("buta", "bird"))))
    gone = done(catalogue, lambda work: store.insert(work, Carpet(weave_type="zili")))
    done(catalogue, lambda work: store.set_state(work, gone.uid, "trashed"))
    with catalogue.reading() as reading:
        assert code_uses.how_often(reading, "weave_type") == {"zili": 1}
        assert terms.used(reading, "weave_type")[uid_of(catalogue, "weave_type", "zili")] == 1
        assert code_uses.how_often(reading, "motif") == {"buta": 1, "bird": 1}
        (found,) = terms.mentions(reading, uid_of(catalogue, "motif", "bird"))
    assert found == mentions.Mention("carpet", carpet.uid, "motif", {})


def test_a_word_in_a_group_and_in_a_field_of_ones_own_counts(catalogue: Catalogue) -> None:
    field = done(
        catalogue,
        lambda work: own_fields.make(work, OwnField(label=Multilingual(en="Fibre"), type="word", of_kinds=("carpet",),
                                                    words="material")),
    )  # fmt: skip
    parts = {"material": [{"material": "wool", "part": "pile"}, {"material": "wool", "part": "warp"}]}

    def fill(work: Work) -> str:
        uid = store.insert(work, Carpet()).uid
        store.change(work, "carpet", uid, {**parts, f"own_{field.code}": "cotton"})
        return uid

    carpet = done(catalogue, fill)
    with catalogue.reading() as reading:
        assert code_uses.how_often(reading, "material") == {"wool": 1, "cotton": 1}
        wool = terms.mentions(reading, uid_of(catalogue, "material", "wool"))
        assert [(one.user, one.field, one.value["part"]) for one in wool] == [
            (carpet, "material", "pile"), (carpet, "material", "warp"),
        ]  # fmt: skip


def test_what_is_counted_agrees_with_what_forbids_throwing_away(catalogue: Catalogue) -> None:
    """Two ways lead to who holds a code; they must find the same."""
    done(catalogue, lambda work: store.insert_all(work, [Carpet(weave_type="zili"), Carpet(weave_type="palaz")]))
    done(catalogue, lambda work: store.insert(work, Craft(craft_type="inlay")))
    done(catalogue, lambda work: store.insert_all(work, [Agent(type="person"), Agent(type="group")]))
    done(catalogue, lambda work: store.insert(work, Place(type="town")))
    with catalogue.reading() as reading:
        for name in vocabularies.names():
            counted = code_uses.how_often(reading, name)
            for code in vocabularies.vocabulary(name).by_code:
                users = uses.users_of_code(reading, name, code)
                assert sum(map(len, users.values())) == counted.get(code, 0)


def test_narrower_words_use_the_broader_one(catalogue: Catalogue) -> None:
    medallion, prayer = (uid_of(catalogue, "layout", code) for code in ("medallion", "prayer"))
    done(catalogue, lambda work: terms.broaden(work, medallion, "prayer"))
    with catalogue.reading() as reading:
        assert terms.used(reading, "layout") == {prayer: 1}
        assert [one.user for one in terms.mentions(reading, prayer)] == [medallion]
        words = terms.listed(reading, "layout")
    assert terms.broader_than(words)["medallion"] == ("prayer",)
    with pytest.raises(WorldError, match=r"term\.circle"):
        done(catalogue, lambda work: terms.broaden(work, prayer, "medallion"))
    done(catalogue, lambda work: terms.broaden(work, medallion, ""))
    done(catalogue, lambda work: terms.broaden(work, prayer, "medallion"))


def test_words_are_confirmed_together(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        open_yet = [one.uid for one in store.fetch_where(reading, Term, status=terms.TBC)][:3]
    assert len(open_yet) == 3
    done(catalogue, lambda work: terms.confirm(work, open_yet))
    with catalogue.reading() as reading:
        assert {one.status for one in store.fetch(reading, Term, open_yet)} == {terms.CONFIRMED}


def test_a_new_word_is_the_last_of_its_list(catalogue: Catalogue) -> None:
    made = done(catalogue, lambda work: terms.make(work, "layout", Multilingual(en="Two medallions")))
    assert (made.code, made.status) == ("two_medallions", "local")
    assert codes(catalogue, "layout")[-1] == "two_medallions"
    with pytest.raises(WorldError, match=r"term\.list_closed"):
        done(catalogue, lambda work: terms.make(work, "weave_class", Multilingual(en="Knit")))
    with pytest.raises(WorldError, match=r"term\.code_taken"):
        done(catalogue, lambda work: terms.make(work, "layout", Multilingual(en="Two medallions")))
    done(catalogue, lambda work: trash.throw_away(work, made.uid))
    assert "two_medallions" not in codes(catalogue, "layout")
