"""A check after an answer reads only what the answer touches, and finds what a check of the whole table finds."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing import checking, flow, rechecking
from kalbajar_catalogue.importing.checked import Check
from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming
from kalbajar_catalogue.importing.mapping import Column, Mapping, OnMatch, Target
from kalbajar_catalogue.importing.sources.pasted import open_pasted
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, copied

NUMBER, TITLE, WEAVER, ROLE, PLACE, HEIGHT = range(6)
MAPPED = Mapping(
    "carpet",
    (
        Column(NUMBER, "No", (Target("object_number"),)),
        Column(TITLE, "Title", (Target("title_en"),)),
        Column(WEAVER, "Weaver", (Target("weaver"),), split=";"),
        Column(ROLE, "As", (Target("weaver.role"),)),
        Column(PLACE, "Woven in", (Target("production_place"),), words={"BAK": "Bakı"}),
        Column(HEIGHT, "Height", (Target("dimension.height"),)),
    ),
)
NAMES = ("", "Tebriz", "TEBRİZ", "tebriz", "Təbriz", "Bakı", "BAK", "Şuşa", "Aliyeva, Rəna", "Rəna Aliyeva", "Two")
TEXTS = {
    NUMBER: st.sampled_from(("", "K-1", "K-2", "K-3", "k-3", "K-9", "K-10")),
    TITLE: st.sampled_from(("Lattice", "Lozenges", "")),
    WEAVER: st.sampled_from((*NAMES, "Tebriz; Two", "Unknown", "Bakı;TEBRİZ")),
    ROLE: st.sampled_from(("", "weaver", "nobody knows")),
    PLACE: st.sampled_from(NAMES),
    HEIGHT: st.sampled_from(("", "12 cm", "high")),
}
ROWS = st.lists(st.tuples(*TEXTS.values()), min_size=1, max_size=14)
NAMED = st.one_of(
    st.sampled_from([Named(Naming.CREATE), Named(Naming.TEXT)]),
    st.sampled_from(NAMES).map(lambda text: Named(Naming.SAME, text=text)),
    st.just(Named(Naming.LINK, uid="Bakı")),
)
AnswerOf = tuple[Mapping, Decisions]


@pytest.fixture(scope="module")
def known(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """A catalogue with two carpets, two people of one name and a place."""
    opened = wiring.open_catalogue(copied(empty_folder, tmp_path_factory.mktemp("known") / "catalogue"), who=WHO)
    with opened.work(WHO, Action("item.created")) as work:
        two = Multilingual(en="Two")
        store.insert_all(work, (Agent(display_name=two), Agent(display_name=two)))
        store.insert(work, Place(name=Multilingual(az="Bakı")))
        titled = Multilingual(en="Lattice")
        store.insert_all(work, [Carpet(object_number=number, title=titled) for number in ("K-9", "K-10")])
    yield opened
    opened.close()


def table_of(rows: list[tuple[str, ...]]) -> Table:
    """A table of these rows."""
    headings = [column.heading for column in MAPPED.columns]
    return open_pasted("\n".join("\t".join(row) for row in (headings, *rows)))


@st.composite
def answers(draw: st.DrawFn, mapped: Mapping, decisions: Decisions, count: int) -> AnswerOf:
    """One answer more: a mended cell, a name, a match, a row left out, a word read otherwise."""
    row = draw(st.integers(1, count + 2))
    match draw(st.sampled_from(("cell", "cell", "name", "name", "match", "out", "back", "word"))):
        case "cell":
            at = draw(st.sampled_from(sorted(TEXTS)))
            return mapped, decisions.with_cell(row, at, draw(TEXTS[at]))
        case "name":
            kind = draw(st.sampled_from(("agent", "place")))
            return mapped, decisions.with_name(kind, draw(st.sampled_from(NAMES)), draw(NAMED))
        case "match":
            return mapped, decisions.with_match(row, "")
        case "out":
            return mapped, decisions.without_row(row)
        case "back":
            return mapped, replace(decisions, left_out=frozenset(), cells={})
        case _:
            words = {draw(st.sampled_from(NAMES[1:])): draw(st.sampled_from(NAMES))}
            columns = (replace(one, words=words) if one.at == PLACE else one for one in mapped.columns)
            return replace(mapped, columns=tuple(columns)), decisions


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, on_match=st.sampled_from(OnMatch), data=st.data())
def test_it_finds_what_a_check_of_the_whole_table_finds(
    known: Catalogue, rows: list[tuple[str, ...]], on_match: OnMatch, data: st.DataObject
) -> None:
    table, mapped, decisions = table_of(rows), replace(MAPPED, on_match=on_match), Decisions()
    with known.reading() as reading:
        before = checking.check(reading, table, mapped, decisions)
        for _ in range(4):
            mapped, decisions = data.draw(answers(mapped, decisions, len(rows)))
            whole = checking.check(reading, table, mapped, decisions)
            again = rechecking.check_again(reading, table, mapped, decisions, before, at_most=1.0)
            assert again is not None or not before.records
            before = again or whole

            assert before == whole
            assert before.trail == whole.trail


def rows_read(before: Check, again: Check) -> set[int]:
    """The rows of the records that are not those of the check before."""
    kept = {id(one) for one in before.records}
    return {one.row for one in again.records if id(one) not in kept}


TWELVE = table_of([(f"K-{n}", "Lattice", "Tebriz" if n < 3 else "Two", "", "Bakı", "") for n in range(20, 32)])


def test_a_mended_cell_has_its_row_and_the_rows_beside_it_read_again(known: Catalogue) -> None:
    before = flow.check(known, TWELVE, MAPPED)

    again = flow.check_again(known, TWELVE, MAPPED, Decisions().with_cell(6, TITLE, "Lozenges"), before)

    assert rows_read(before, again) == {5, 6, 7}


def test_a_number_that_is_given_twice_has_the_other_row_read_again(known: Catalogue) -> None:
    before = flow.check(known, TWELVE, MAPPED)
    decisions = Decisions().with_cell(6, NUMBER, "K-31")

    again = flow.check_again(known, TWELVE, MAPPED, decisions, before)

    assert rows_read(before, again) == {5, 6, 7, 13}
    assert again == flow.check(known, TWELVE, MAPPED, decisions)


def test_a_person_who_would_be_made_anyway_has_nothing_read_again(known: Catalogue) -> None:
    table = table_of([(f"K-{n}", "Lattice", "Tebriz", "", "Bakı", "") for n in range(20, 32)])
    before = flow.check(known, table, MAPPED)

    again = flow.check_again(
        known, table, MAPPED, Decisions().with_name("agent", "Tebriz", Named(Naming.CREATE)), before
    )

    assert rows_read(before, again) == set()


def test_a_catalogue_that_was_changed_meanwhile_is_checked_whole(catalogue: Catalogue) -> None:
    before = flow.check(catalogue, TWELVE, MAPPED)
    with catalogue.work(WHO, Action("item.created")) as work:
        store.insert(work, Carpet(object_number="K-25", title=Multilingual(en="Lattice")))

    again = flow.check_again(catalogue, TWELVE, MAPPED, Decisions().with_cell(3, TITLE, "Lozenges"), before)

    assert len(rows_read(before, again)) == len(before.records)
    assert again.seen > before.seen


def test_rows_that_are_remembered_are_checked_whole(catalogue: Catalogue) -> None:
    flow.bring_in(catalogue, WHO, flow.check(catalogue, TWELVE, MAPPED), MAPPED)
    decided = Decisions().with_cell(3, TITLE, "Lozenges")
    before = flow.check(catalogue, TWELVE, MAPPED, decided)

    assert flow.check_again(catalogue, TWELVE, MAPPED, Decisions(), before) == flow.check(catalogue, TWELVE, MAPPED)
