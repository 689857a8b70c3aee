"""The works of the page of rights are sifted, counted and sorted in memory, and always alike."""

from collections.abc import Sequence
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.desk.rights.rows import (
    ENDS,
    FACETS,
    IN_90,
    LACKING,
    NOWHERE,
    SHOW,
    VERDICTS,
    Row,
    counted,
    exchanged,
    held_anew,
    in_order,
    row_of,
    sifted,
    ticked,
)
from kalbajar_catalogue.freezing.clearance import Answer, Clearance
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.groups import PersonShown

TODAY = date(2026, 11, 23)
SHOWS = ("hall", "tent")
REASONS = {"allowed": "allowed", "undecided": "undecided", "no_rights": "undecided", "forbidden": "forbidden",
           "expired": "forbidden"}  # fmt: skip
answers = st.sampled_from([Answer(verdict, why) for why, verdict in REASONS.items()])
people = st.lists(
    st.builds(PersonShown, st.just("x"), st.sampled_from(["", "none", "written"]), st.booleans()), max_size=2
)
works = st.builds(
    Clearance,
    uid=st.uuids().map(str),
    kind=st.just("photograph"),
    ref=st.integers(1, 9999).map("KLB-F-{:04}".format),
    title=st.builds(Multilingual, st.sampled_from(["", "Dağ", "Çay"]), st.sampled_from(["Tent", "Ədəd"])),
    descriptive=st.booleans(),
    print=answers,
    show=answers,
    give=answers,
    expires=st.sampled_from(["", "2026", "2026-11-22", "2027-01", "2199", "soon"]),
    lacks_credit=st.sampled_from([(), ("en",)]),
    lacks_letter=st.booleans(),
    rights=st.integers(0, 3),
    refused_pictures=st.integers(0, 2),
    people=people.map(tuple),
    hangs=st.dictionaries(st.sampled_from(SHOWS), st.sampled_from(["1", "2"]), max_size=2),
)
rows = st.lists(works.map(lambda work: row_of(work, TODAY)), max_size=30, unique_by=lambda row: row.uid)
asked = st.fixed_dictionaries(
    {},
    optional={
        **{name: st.frozensets(st.sampled_from(values)) for name, values in FACETS.items()},
        SHOW: st.frozensets(st.sampled_from([*SHOWS, NOWHERE])),
    },
)


def uids(some: Sequence[Row]) -> list[str]:
    return [row.uid for row in some]


@given(rows, asked, st.sampled_from(["", "dag", "klb f", "tent", "zzz"]))
def test_the_figures_are_those_of_the_rows_that_one_tick_would_show(
    some: list[Row], what: dict[str, frozenset[str]], text: str
) -> None:
    figures = counted(some, text, what, SHOWS)
    assert figures.found == len(sifted(some, text, what))
    for (name, value), often in figures.values.items():
        assert often == len(sifted(some, text, {**what, name: frozenset({value})}))


@given(rows, asked)
def test_a_tick_narrows_and_the_second_one_widens(some: list[Row], what: dict[str, frozenset[str]]) -> None:
    for verdict in VERDICTS:
        narrower = {**what, "print": frozenset({verdict})}
        assert set(uids(sifted(some, "", narrower))) <= set(uids(some))
        assert all(row.work.print.verdict == verdict for row in sifted(some, "", narrower))
        assert ticked(ticked(what, "print", verdict), "print", verdict).get("print", frozenset()) == what.get(
            "print", frozenset()
        )


@given(rows, st.sampled_from(["urgent", "number", "title", "ends", "print", "show", "give"]), st.booleans())
def test_every_order_keeps_all_rows(some: list[Row], by: str, down: bool) -> None:
    found = in_order(some, by, down, "az")
    assert sorted(uids(found)) == sorted(uids(some))


@given(rows)
def test_what_is_to_be_done_comes_first(some: list[Row]) -> None:
    found = in_order(some, "urgent", False, "az")
    gravest = [row.urgent[0] for row in found]
    assert gravest == sorted(gravest)
    done = [not row.lacks for row in found]
    assert done == sorted(done)


@given(rows, rows)
def test_rows_read_anew_take_their_places_and_what_is_gone_goes(some: list[Row], fresh: list[Row]) -> None:
    touched = {row.uid for row in (*some[:3], *fresh)}
    found = exchanged(some, fresh, touched)
    assert set(uids(found)) == ({row.uid for row in some} - touched) | {row.uid for row in fresh}
    kept = [uid for uid in uids(some) if uid not in touched]
    assert [uid for uid in uids(found) if uid in set(kept)] == kept


@given(works)
def test_an_edition_that_holds_what_may_not_be_printed_is_told(work: Clearance) -> None:
    row = row_of(work, TODAY)
    held = held_anew(row, TODAY, is_held=True)
    assert ("still_out" in held.lacks) == bool(work.withheld)
    assert held_anew(held, TODAY, is_held=False) == row
    assert held.open == (row.open or bool(work.withheld))


@given(works)
def test_consent_and_ends_are_found_by_their_facets(work: Clearance) -> None:
    row = row_of(work, TODAY)
    consent = bool(sifted([row], "", {LACKING: frozenset({"consent"})}))
    assert consent == (work.print.why == "consent_missing" or work.consent_open)
    within = bool(sifted([row], "", {ENDS: frozenset({IN_90})}))
    assert within == (work.expires in ("2026", "2027-01"))
