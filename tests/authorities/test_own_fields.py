"""Fields that the museum makes for itself: their guards, their types, and what stands in them."""

from collections.abc import Iterator
from typing import Any

import pytest

from kalbajar_catalogue.authorities import own_fields, terms, vocabularies
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.actions import action_said
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.i18n.sentences import said, word
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.storage import history, store, trash, verification
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import OwnFields, field_of, fields_of, own_in_force, take_own
from tests.catalogues import done, photographs, set_of

LENS = Multilingual("Obyektiv", "Lens", "Объектив")


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    """Afterwards those fields and words are in force that were before."""
    there, words, said_before = own_in_force(), vocabularies.in_force(), own_words.in_force()
    yield
    take_own(there)
    vocabularies.put_back(words)
    own_words.take(said_before)


def made(catalogue: Catalogue, label: Multilingual = LENS, **facts: Any) -> OwnField:
    own = OwnField(label=label, **{"of_kinds": ("photograph",), **facts})
    return done(catalogue, lambda work: own_fields.make(work, own))


def changed(catalogue: Catalogue, own: OwnField, **values: Any) -> None:
    done(catalogue, lambda work: own_fields.change(work, own.uid, values))


def value(catalogue: Catalogue, uid: str, key: str = "own_lens") -> Any:
    with catalogue.reading() as reading:
        return store.flat_of(reading, "photograph", uid).get(key)


def put(catalogue: Catalogue, uid: str, text: str, key: str = "own_lens") -> int:
    return set_of(catalogue, lambda work: items.enter(work, uid, {key: text}, "en"))


def refused(catalogue: Catalogue, **facts: Any) -> str:
    with pytest.raises(WorldError) as fault:
        made(catalogue, **facts)
    return fault.value.code


REFUSED = [
    ({"label": Multilingual()}, "own_field.no_label"),
    ({"of_kinds": ()}, "own_field.no_kinds"),
    ({"of_kinds": ("agent",)}, "own_field.no_kind"),
    ({"of_kinds": ("photograph", "rug")}, "own_field.no_kind"),
    ({"type": "picture"}, "own_field.no_type"),
    ({"unit": "kg"}, "own_field.no_unit"),
    ({"type": "word", "words": "colours"}, "own_field.no_vocabulary"),
]


@pytest.mark.parametrize(("facts", "code"), REFUSED)
def test_a_field_is_refused_with_a_reason(catalogue: Catalogue, facts: dict[str, Any], code: str) -> None:
    assert refused(catalogue, **facts) == code
    assert own_in_force().known == {}


@pytest.mark.parametrize(
    ("label", "code"),
    [
        (LENS, "lens"),
        (Multilingual(az="Saxlama şəraiti"), "saxlama_seraiti"),
        (Multilingual(ru="Условия хранения"), "usloviya_khraneniya"),
        (Multilingual(en="Name (en)"), "name_en_2"),
        (Multilingual(en="!?"), "field"),
        (Multilingual(en="x" * 90), "x" * 40),
    ],
)  # fmt: skip
def test_the_program_makes_the_code_of_a_label(label: Multilingual, code: str) -> None:
    assert own_fields.code_for(label, ()) == code


def test_no_two_fields_ever_have_one_code(catalogue: Catalogue) -> None:
    first = made(catalogue)
    done(catalogue, lambda work: trash.throw_away(work, first.uid))
    assert made(catalogue).code == "lens_2"
    with pytest.raises(WorldError, match="code_fixed"):
        changed(catalogue, made(catalogue), code="other")


def test_a_field_is_a_field_like_any_other(catalogue: Catalogue) -> None:
    made(catalogue, help=Multilingual(en="Which lens it was taken with."))
    (uid,) = photographs(catalogue, "View")
    put(catalogue, uid, "Leica")
    field, _ = field_of(Photograph, "own_lens")
    assert (field.declared.private, field.declared.group) == (True, "own")
    assert (word("az", field.declared.label), said("ru", field.declared.label)) == ("Obyektiv", "Объектив")
    assert field.declared.names["ru"] == ("Объектив",)
    with catalogue.reading() as reading:
        assert items.shown(reading, uid, "en")["own_lens"] == "Leica"
    assert field not in fields_of(Carpet)


@pytest.mark.parametrize("private", [True, False])
def test_a_field_is_as_private_as_it_was_made(catalogue: Catalogue, private: bool) -> None:
    made(catalogue, private=private)
    assert field_of(Photograph, "own_lens")[0].declared.private is private


def test_the_history_says_its_label_in_every_language(catalogue: Catalogue) -> None:
    own = made(catalogue)
    values = {"ref": "KLB-F-0001", "field": str(own_fields.field_for(own).declared.label)}
    assert "Obyektiv" in action_said("az", "record.edited", values)
    done(catalogue, lambda work: trash.throw_away(work, own.uid))
    assert "Объектив" in action_said("ru", "record.edited", values)


TURNS = [
    ("text", "12", "integer", 12), ("text", "12,5", "number", 12.5), ("text", "yes", "yes_no", True),
    ("text", "14.05.2021", "date", "2021-05-14"), ("integer", "12", "text", "12"), ("number", "12.5", "long", "12.5"),
    ("yes_no", "yes", "text", "yes"), ("integer", "12", "number", 12), ("text", "Leica", "word", "Leica"),
    ("long", "two\nlines", "text", "two lines"), ("word", "Leica", "text", "Leica"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "typed", "after", "stored"), TURNS)
def test_values_are_read_in_the_new_type_and_back(
    catalogue: Catalogue, before: str, typed: str, after: str, stored: Any
) -> None:
    own = made(catalogue, type=before)
    (uid,) = photographs(catalogue, "View")
    put(catalogue, uid, typed)
    was = value(catalogue, uid)
    turn = set_of(catalogue, lambda work: own_fields.change(work, own.uid, {"type": after}))
    assert value(catalogue, uid) == stored
    done(catalogue, lambda work: history.undo(work, turn))
    assert value(catalogue, uid) == was
    with catalogue.reading() as reading:
        assert store.get(reading, OwnField, own.uid).type == before
        assert verification.journal_agrees(reading).ok


def test_a_text_becomes_one_for_each_language_and_one_again(catalogue: Catalogue) -> None:
    own = made(catalogue)
    (uid,) = photographs(catalogue, "View")
    put(catalogue, uid, "Объектив")
    changed(catalogue, own, type="multilingual")
    assert (value(catalogue, uid), value(catalogue, uid, "own_lens_ru")) == (None, "Объектив")
    put(catalogue, uid, "Leica", "own_lens_en")
    with pytest.raises(WorldError, match="values_unfit"):
        changed(catalogue, own, type="text")
    put(catalogue, uid, "", "own_lens_ru")
    changed(catalogue, own, type="text")
    assert value(catalogue, uid) == "Leica"


def test_a_type_that_values_do_not_fit_is_refused_and_counted(catalogue: Catalogue) -> None:
    own = made(catalogue)
    uids = photographs(catalogue, "One", "Two", "Three")
    for uid, text in zip(uids, ("12", "Leica", "Zeiss"), strict=True):
        put(catalogue, uid, text)
    with pytest.raises(WorldError) as fault:
        changed(catalogue, own, type="integer")
    assert (fault.value.code, fault.value.problem.values["count"]) == ("own_field.values_unfit", 2)
    assert [value(catalogue, uid) for uid in uids] == ["12", "Leica", "Zeiss"]
    assert fields_of(Photograph)[-1].default == ""


def test_an_undo_brings_nothing_back_that_the_type_cannot_hold(catalogue: Catalogue) -> None:
    own = made(catalogue)
    first, second = photographs(catalogue, "One", "Two")
    put(catalogue, first, "12")
    put(catalogue, second, "Leica")
    cleared = [put(catalogue, uid, "") for uid in (first, second)]
    changed(catalogue, own, type="integer")
    done(catalogue, lambda work: history.undo(work, cleared[0]))
    assert value(catalogue, first) == 12
    with pytest.raises(WorldError, match="values_unfit"):
        done(catalogue, lambda work: history.undo(work, cleared[1]))
    assert value(catalogue, second) is None


def test_a_thrown_away_field_is_shown_nowhere_and_comes_back_with_its_values(catalogue: Catalogue) -> None:
    own = made(catalogue)
    (uid,) = photographs(catalogue, "View")
    put(catalogue, uid, "Leica")
    done(catalogue, lambda work: trash.throw_away(work, own.uid))
    with catalogue.reading() as reading:
        assert "own_lens" not in items.shown(reading, uid, "en")
    with pytest.raises(WorldError, match=r"field\.unknown"):
        put(catalogue, uid, "Zeiss")
    done(catalogue, lambda work: trash.take_back(work, own.uid))
    with catalogue.reading() as reading:
        assert items.shown(reading, uid, "en")["own_lens"] == "Leica"


def test_the_making_of_a_field_that_is_used_is_not_undone(catalogue: Catalogue) -> None:
    own = OwnField(label=LENS, of_kinds=("photograph",))
    change = set_of(catalogue, lambda work: own_fields.make(work, own))
    (uid,) = photographs(catalogue, "View")
    filled = put(catalogue, uid, "Leica")
    assert done(catalogue, lambda work: history.undo(work, change)).left
    done(catalogue, lambda work: history.undo(work, filled))
    again = set_of(catalogue, lambda work: own_fields.make(work, own))
    done(catalogue, lambda work: history.undo(work, again))
    assert [field.name for field in fields_of(Photograph) if field.own] == ["own_lens"]


def test_a_work_that_is_not_committed_changes_no_fields(catalogue: Catalogue) -> None:
    before = own_in_force()

    def fails(work: Any) -> None:
        own_fields.make(work, OwnField(label=LENS, of_kinds=("photograph",)))
        own_fields.follow(work, work.noted)
        assert fields_of(Photograph)[-1].own
        raise WorldError("record.missing", uid="")

    with pytest.raises(WorldError):
        done(catalogue, fails)
    assert own_in_force() is before


def test_words_of_a_new_list_are_words_like_others(catalogue: Catalogue) -> None:
    made(catalogue, type="word")
    (uid,) = photographs(catalogue, "View")
    put(catalogue, uid, "Leica")
    with catalogue.reading() as reading:
        (term,) = store.fetch_where(reading, Term, vocabulary="own_lens")
        assert terms.users_of(reading, term.uid) == {"photograph": (uid,)}
    with pytest.raises(WorldError, match="in_use"):
        done(catalogue, lambda work: trash.throw_away(work, term.uid))
    done(catalogue, lambda work: store.change(work, Term.kind, term.uid, {"label_ru": "Лейка"}))
    with catalogue.reading() as reading:
        assert items.shown(reading, uid, "ru")["own_lens"] == "Лейка"
    put(catalogue, uid, "лейка")
    assert value(catalogue, uid) == "Leica"


def test_fields_stand_in_the_order_that_they_were_given(catalogue: Catalogue) -> None:
    first, second = made(catalogue), made(catalogue, Multilingual(en="Weight"), type="number")
    third = made(catalogue, Multilingual(en="Wing"), of_kinds=("photograph", "carpet"))
    done(catalogue, lambda work: own_fields.put_in_order(work, [third.uid, first.uid]))
    with catalogue.reading() as reading:
        assert [own.uid for own in own_fields.listed(reading)] == [third.uid, second.uid, first.uid]
    assert [field.name for field in fields_of(Photograph)[-3:]] == ["own_wing", "own_weight", "own_lens"]


def test_a_heading_that_another_field_has_is_told(catalogue: Catalogue) -> None:
    own = made(catalogue, Multilingual(az="Başlıq"))
    with catalogue.reading() as reading:
        assert own_fields.twins(reading, own) == (own_fields.Twin("photograph", "Title"),)
    lens = made(catalogue)
    with catalogue.reading() as reading:
        assert own_fields.twins(reading, lens) == ()
        twin = own_fields.twins(reading, OwnField(label=Multilingual(ru="объектив"), of_kinds=("photograph",)))
    assert [(one.kind, str(one.label)) for one in twin] == [("photograph", "Lens")]


def test_another_catalogue_has_fields_of_its_own(catalogue: Catalogue) -> None:
    made(catalogue)
    take_own(OwnFields())
    with catalogue.reading() as reading:
        own_fields.take(reading)
    assert fields_of(Photograph)[-1].name == "own_lens"
