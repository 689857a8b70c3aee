"""Words as records: there from the start, made as they are typed, in force at once, never lost to who holds them."""

from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import entry, terms, vocabularies
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import history, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import copied, done, live, set_of


def term(catalogue: Catalogue, vocabulary: str, code: str) -> Term:
    with catalogue.reading() as reading:
        (found,) = store.fetch_where(reading, Term, vocabulary=vocabulary, code=code)
    return found


def test_a_new_catalogue_holds_every_starting_term_and_nobody_can_undo_that(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        held = {(one.vocabulary, one.code): one for one in store.fetch(reading, Term)}
        listed = history.change_sets(reading)
    starting = {(name, one.code): one for name, body in vocabularies.starting().items() for one in body.terms}
    assert held.keys() == starting.keys()
    for key, one in starting.items():
        assert (held[key].label, held[key].status) == (one.label, one.status)
        assert (held[key].variants, held[key].exact_match) == (one.variants, one.exact_match)
    assert listed == ()
    with pytest.raises(WorldError, match=r"history\.unknown"):
        done(catalogue, lambda work: history.undo(work, 0))


def test_the_starting_terms_are_in_force_in_their_order(catalogue: Catalogue) -> None:
    for name, body in vocabularies.starting().items():
        assert [one.code for one in vocabularies.terms(name)] == [one.code for one in body.terms]
        assert vocabularies.vocabulary(name).open == body.open


def test_a_new_starting_term_comes_into_an_older_catalogue_once(empty_folder: Path, tmp_path: Path) -> None:
    folder = copied(empty_folder, tmp_path / "older")
    older = wiring.open_catalogue(folder)
    gone = term(older, "motif", "buta")
    done(older, lambda work: store.set_state(work, gone.uid, "undone"))
    thrown = term(older, "motif", "horse")
    done(older, lambda work: store.set_state(work, thrown.uid, "trashed"))
    older.close()
    again = wiring.open_catalogue(folder)
    try:
        assert term(again, "motif", "buta").uid != gone.uid
        with again.reading() as reading:
            assert store.fetch_where(reading, Term, vocabulary="motif", code="horse") == ()
            assert terms.missing(reading) == ()
    finally:
        again.close()


def test_a_changed_word_is_in_force_at_once_and_records_keep_their_code(catalogue: Catalogue) -> None:
    carpet = done(catalogue, lambda work: store.insert(work, Carpet(weave_type="zili")))
    zili = term(catalogue, "weave_type", "zili")
    renaming = set_of(
        catalogue, lambda work: store.change(work, "term", zili.uid, {"label_en": "zilly", "variants": ["зилли"]})
    )
    assert vocabularies.word("weave_type", "zili", "en") == "zilly"
    assert vocabularies.code_of("weave_type", "ЗИЛЛИ") == "zili"
    assert live(catalogue)[carpet.uid]["weave_type"] == "zili"
    with catalogue.reading() as reading:
        assert entry.shown_values(reading, store.get(reading, Carpet, carpet.uid), "en")["weave_type"] == "zilly"
    done(catalogue, lambda work: history.undo(work, renaming))
    assert vocabularies.word("weave_type", "zili", "en") == "zili"


def test_a_word_that_is_typed_in_an_open_vocabulary_becomes_the_museums_own(catalogue: Catalogue) -> None:
    typed = {"weave_type": "Şəddə-palaz", "motif": "Nar; nar; бута"}
    values = done(catalogue, lambda work: entry.read_typed(work, Carpet, typed, "ru"))
    assert values == {"weave_type": "Şəddə-palaz", "motif": ["Nar", "buta"]}
    made = term(catalogue, "weave_type", "Şəddə-palaz")
    assert (made.label, made.status) == (Multilingual(az="Şəddə-palaz"), "local")
    assert vocabularies.code_of("weave_type", "sedde palaz") == "Şəddə-palaz"
    assert vocabularies.terms("weave_type")[-1].code == "Şəddə-palaz"


def test_a_closed_vocabulary_takes_no_new_word(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"term\.unknown"):
        done(catalogue, lambda work: entry.read_typed(work, Carpet, {"weave_class": "ours"}, "az"))


def test_a_word_in_use_is_not_thrown_away_and_one_that_was_still_shows(catalogue: Catalogue) -> None:
    carpet = done(catalogue, lambda work: store.insert(work, Carpet(weave_type="zili")))
    zili = term(catalogue, "weave_type", "zili")
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: trash.throw_away(work, zili.uid))
    assert (refused.value.code, refused.value.problem.values["example"]) == ("record.in_use", carpet.ref)
    done(catalogue, lambda work: store.change(work, "carpet", carpet.uid, {"weave_type": "palaz"}))
    done(catalogue, lambda work: trash.throw_away(work, zili.uid))
    assert "zili" not in [one.code for one in vocabularies.terms("weave_type")]
    assert vocabularies.word("weave_type", "zili", "ru") == zili.label.ru


FIXED = [({"code": "zilly"}, "term.fixed"), ({"vocabulary": "motif"}, "term.fixed")]


@pytest.mark.parametrize(("values", "code"), FIXED)
def test_vocabulary_and_code_never_change(catalogue: Catalogue, values: dict[str, str], code: str) -> None:
    zili = term(catalogue, "weave_type", "zili")

    def change(work: Work) -> None:
        store.change(work, "term", zili.uid, values)
        trash.settle(work, zili.uid)

    with pytest.raises(WorldError, match=code):
        done(catalogue, change)


NEW: list[tuple[Term, str]] = [
    (Term(vocabulary="nonsense", label=Multilingual(az="a")), "term.no_vocabulary"),
    (Term(vocabulary="motif"), "term.no_word"),
    (Term(vocabulary="motif", code="buta", label=Multilingual(az="a")), "term.code_taken"),
]


@pytest.mark.parametrize(("new", "code"), NEW)
def test_a_word_needs_a_vocabulary_and_a_code_of_its_own(catalogue: Catalogue, new: Term, code: str) -> None:
    with pytest.raises(WorldError, match=code):
        done(catalogue, lambda work: trash.settle(work, store.insert(work, new).uid))


def test_a_word_without_a_code_is_given_one(catalogue: Catalogue) -> None:
    def add(work: Work) -> str:
        uid = store.insert(
            work, Term(vocabulary="motif", label=Multilingual(az="Nar gülü", en="Pomegranate flower"))
        ).uid
        trash.settle(work, uid)
        return uid

    done(catalogue, add)
    assert term(catalogue, "motif", "pomegranate_flower").label.az == "Nar gülü"
