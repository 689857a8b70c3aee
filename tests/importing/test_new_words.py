"""New words of lists are told before they come in, and may be read as words that are there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Status, Trouble
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.grouping import groups, near_words, with_word
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.telling import told, words_of
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import field_of
from tests.catalogues import WHO

MAPPED = Mapping(
    "carpet",
    (Column(0, "No", (Target("object_number"),)), Column(1, "Weave", (Target("weave_type"),)),
     Column(2, "Technique", (Target("technique"),)), Column(3, "Material", (Target("material"),)),
     Column(4, "Keywords", (Target("subject"),))),
)  # fmt: skip


@pytest.fixture
def checked(catalogue: Catalogue, tmp_path: Path) -> Callable[..., Check]:
    """Checks rows of carpets."""

    def check(*rows: str, mapped: Mapping = MAPPED, decisions: Decisions | None = None) -> Check:
        path = tmp_path / "carpets.csv"
        path.write_text("\n".join(["No,Weave,Technique,Material,Keywords", *rows, ""]), "utf-8")
        return flow.check(catalogue, open_table(path), mapped, decisions)

    return check


def new_words(found: Check) -> list[Trouble]:
    return [one for one in found.troubles if one.problem.code == "import.new_word"]


def own_terms(catalogue: Catalogue) -> set[str]:
    with catalogue.reading() as reading:
        return {one.code for one in store.fetch(reading, Term) if one.status == "local"}


def test_new_words_are_told_with_their_column_and_list_and_are_no_hindrance(checked: Callable[..., Check]) -> None:
    found = checked("K-1,sumaxx,weaving; zzz,wool; moondust,", "K-2,sumaxx,,,")
    assert found.counts == {Status.NEW: 2}
    assert [(one.row, one.at, one.text, one.problem.values["list"], one.refused) for one in new_words(found)] == [
        (2, 1, "sumaxx", "weave_type", False), (2, 2, "zzz", "technique", False),
        (2, 3, "moondust", "material", False), (3, 1, "sumaxx", "weave_type", False),
    ]  # fmt: skip
    first = groups(found)[0]
    assert (first.first.text, first.rows) == ("sumaxx", (2, 3))


def test_the_nearest_words_and_all_of_the_list_are_at_hand(checked: Callable[..., Check]) -> None:
    (trouble,) = new_words(checked("K-1,sumaxx,,,"))
    weave, _ = field_of(Carpet, "weave_type")
    near = near_words(weave, trouble.text, "az")
    assert near
    assert near[0].casefold().startswith("sumax")
    assert set(near) <= set(words_of(trouble, "az"))
    assert "sumaxx" in told(trouble, "en")


def test_known_words_in_any_language_and_keywords_are_not_told(checked: Callable[..., Check]) -> None:
    known = vocabularies.terms("weave_type")[0].label
    assert not new_words(checked(f"K-1,{known.az},,,nobody wrote this", f"K-2,{known.en},,,"))


def test_a_new_word_read_as_one_of_the_list_makes_no_term(catalogue: Catalogue, checked: Callable[..., Check]) -> None:
    word = vocabularies.terms("weave_type")[0]
    mapped = with_word(MAPPED, 1, "sumaxx", word.label.az)
    before = own_terms(catalogue)
    found = checked("K-1,sumaxx,,,", mapped=mapped)
    assert not new_words(found)
    flow.bring_in(catalogue, WHO, found, mapped)
    with catalogue.reading() as reading:
        assert store.fetch(reading, Carpet)[0].weave_type == word.code
    assert own_terms(catalogue) == before


def test_a_new_word_that_stays_becomes_a_term_and_is_told_no_more(
    catalogue: Catalogue, checked: Callable[..., Check]
) -> None:
    flow.bring_in(catalogue, WHO, checked("K-1,sumaxx,,,"), MAPPED)
    assert "sumaxx" in {one.code for one in vocabularies.terms("weave_type")}
    again = checked("K-1,sumaxx,,,", "K-2,sumaxx,,,")
    assert again.counts == {Status.SAME: 1, Status.NEW: 1}
    assert not new_words(again)


def test_rows_that_do_not_come_in_bring_no_words(checked: Callable[..., Check]) -> None:
    found = checked("K-1,sumaxx,,,", "K-1,other,,,", decisions=Decisions(left_out=frozenset({2})))
    assert [one.text for one in new_words(found)] == ["other"]
