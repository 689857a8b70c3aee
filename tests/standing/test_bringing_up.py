"""Tests that figures which are brought up are those that are reckoned anew, whatever happened in between."""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.exhibitions import completeness
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing.service import report
from kalbajar_catalogue.items import health
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.health import Known, WorkHealth
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.standing import bringing_up, doubts, kept_file, papers
from kalbajar_catalogue.standing.bringing_up import bring_up
from kalbajar_catalogue.standing.figures import Figures
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import LIVE, TRASHED
from kalbajar_catalogue.storage.work import Reading, Work
from tests.catalogues import done, photographs, set_of
from tests.standing.ground import TURNS, Uids, made, value_of

DAY = date(2026, 3, 1)


class Ground(NamedTuple):
    """The catalogue that a module plays with, and the records it began with."""

    catalogue: Catalogue
    uids: Uids


@pytest.fixture(scope="module")
def ground(archive: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """A catalogue with something of everything."""
    return Ground(archive, made(archive, tmp_path_factory.mktemp("camera")))


@pytest.fixture
def fresh(catalogue: Catalogue, tmp_path: Path) -> Ground:
    """The same, with which nobody has played yet."""
    return Ground(catalogue, made(catalogue, tmp_path))


def figures(catalogue: Catalogue, known: Figures | None = None, on: date = DAY) -> Figures:
    with catalogue.reading() as reading:
        return bring_up(reading, catalogue.folder, known, on=on)


def today() -> date:
    return datetime.now().astimezone().date()


def told(found: Figures) -> tuple[object, ...]:
    """All that figures say, the order of the hang too; of doubts about one record the order says nothing."""
    hang = [(uid, list(show.works.items()), show) for uid, show in found.shows.items()]
    return found.originals, found.mend, found.doubts, Counter(map(str, found.around)), hang, found.change_set, found.day


def turned(work: Work, uids: Uids, kind: str, key: str, turn: int, which: int) -> None:
    """Writes one value of one record, or gives up where it lies in the trash."""
    given = TURNS[kind][key]
    own = uids[kind]
    with suppress(WorldError):
        store.change(
            work, kind, own[which % len(own)], {key: value_of(key, given[turn % len(given)], uids, which // 3)}
        )


def thrown(work: Work, uids: Uids, kind: str, which: int) -> None:
    """Throws a live record away, takes one in the trash back."""
    own = uids[kind]
    uid = own[which % len(own)]
    state = store.row_of(work, uid).state
    if state in (LIVE, TRASHED):
        store.set_state(work, uid, TRASHED if state == LIVE else LIVE)


def undone(work: Work, steps: int) -> None:
    """Takes back one of the last change sets."""
    with suppress(WorldError):
        history.undo(work, max(2, history.newest(work) - steps))


Deed = tuple[str, object, int, int]
KEYS = [(kind, key) for kind, keys in TURNS.items() for key in keys]
MOVES = [(kind, key) for kind, key in KEYS if key in ("owner", "item", "exhibition", "whole", "media_file")]
VALUES = st.one_of(st.sampled_from(KEYS), st.sampled_from(MOVES))
"""Values of every kind of record; half of them move a record from one owner to another."""
NUMBERS = st.integers(0, 11)
DEEDS = st.one_of(
    st.tuples(st.just("turn"), VALUES, NUMBERS, NUMBERS),
    st.tuples(st.just("throw"), st.sampled_from(sorted(TURNS)), NUMBERS, NUMBERS),
    st.tuples(st.just("undo"), st.just(""), NUMBERS, NUMBERS),
    st.tuples(st.just("lose"), st.just(""), NUMBERS, NUMBERS),
    st.tuples(st.just("add"), st.just(""), NUMBERS, NUMBERS),
)


@settings(max_examples=30)
@given(st.lists(st.lists(DEEDS, min_size=1, max_size=4), min_size=1, max_size=4), st.integers(0, 3))
def test_brought_up_is_the_same_as_reckoned_anew(ground: Ground, rounds: list[list[Deed]], days: int) -> None:
    on, known = DAY, figures(ground.catalogue)
    for deeds in rounds:
        for deed, what, turn, which in deeds:
            done_to(ground, deed, what, turn, which)
        on += timedelta(days=days)
        known = figures(ground.catalogue, known, on)
        assert told(known) == told(figures(ground.catalogue, None, on))


def done_to(ground: Ground, deed: str, what: object, turn: int, which: int) -> None:
    catalogue, uids = ground
    if deed == "turn" and isinstance(what, tuple):
        done(catalogue, lambda work: turned(work, uids, what[0], what[1], turn, which))
    elif deed == "throw":
        done(catalogue, lambda work: thrown(work, uids, str(what), which))
    elif deed == "undo":
        done(catalogue, lambda work: undone(work, turn))
    elif deed == "add":
        new = photographs(catalogue, "New")
        with suppress(WorldError):
            done(catalogue, lambda work: exhibitions.hang(work, uids["exhibition"][which % 2], new))
    else:
        lost_or_back(catalogue, which)


def lost_or_back(catalogue: Catalogue, which: int) -> None:
    """Takes an original out of the folder, or brings it back."""
    with catalogue.reading() as reading:
        files = store.fetch(reading, MediaFile)
    if files:
        file = catalogue.folder / media.ORIGINALS / files[which % len(files)].file_path
        aside = file.with_suffix(".away")
        there, to = (file, aside) if file.exists() else (aside, file)
        if there.exists():
            there.rename(to)


def test_the_points_are_those_of_the_report_before_an_edition(fresh: Ground) -> None:
    now = figures(fresh.catalogue, on=today())
    for uid, show in now.shows.items():
        assert sorted(map(str, show.points())) == sorted(map(str, report(fresh.catalogue, uid).open_points))
    assert any(show.works for show in now.shows.values())


def test_the_doubts_and_the_works_to_mend_are_those_that_are_told_elsewhere(fresh: Ground) -> None:
    found = figures(fresh.catalogue, on=today())
    with fresh.catalogue.reading() as reading:
        assert Counter(map(str, found.all_doubts())) == Counter(map(str, doubts.doubts(reading)))
        assert found.mend == set(health.to_mend(health.health(reading, fresh.catalogue.folder)))


def test_the_share_of_the_catalogue_is_what_the_command_line_tells(fresh: Ground) -> None:
    found = figures(fresh.catalogue)
    with fresh.catalogue.reading() as reading:
        for uid, show in found.shows.items():
            told = completeness.standing(reading, uid).completeness
            shares = {code: papers.share(show, papers.CATALOGUE, code) for code in told}
            assert {code: round(one.there / one.asked, 3) if one.asked else 0.0 for code, one in shares.items()} == told


def test_nothing_is_reckoned_where_nothing_was_changed(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    known = figures(ground.catalogue)
    monkeypatch.setattr(bringing_up, "_Reckoning", _Forbidden)
    assert figures(ground.catalogue, known) == known


class _Forbidden:
    def __init__(self, *args: object) -> None:
        self.args = args

    def __getattr__(self, name: str) -> object:
        raise AssertionError(name)


def test_only_what_was_touched_is_reckoned_anew(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    known = figures(ground.catalogue)
    new = photographs(ground.catalogue, "One")
    looked: list[str] = []
    asked = health.health

    def health_of(reading: Reading, folder: Path, uids: Iterable[str], beside: Known) -> tuple[WorkHealth, ...]:
        looked.extend(uids)
        return asked(reading, folder, looked, beside)

    monkeypatch.setattr(health, "health", health_of)
    figures(ground.catalogue, known)
    assert looked == new


def test_very_many_changes_are_reckoned_whole(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    known = figures(ground.catalogue)
    photographs(ground.catalogue, "One", "Two", "Three")
    monkeypatch.setattr(bringing_up, "MANY", 2)
    assert told(figures(ground.catalogue, known)) == told(figures(ground.catalogue))


def test_figures_of_another_catalogue_are_not_gone_on_from(ground: Ground) -> None:
    known = figures(ground.catalogue)
    foreign = replace(known, made_at="2001-01-01T00:00:00.000+00:00", mend=frozenset({"nobody"}))
    assert figures(ground.catalogue, foreign) == known


def test_the_turn_of_the_year_is_reckoned_whole(fresh: Ground) -> None:
    work = fresh.uids["photograph"][0]
    done(fresh.catalogue, lambda one: store.change(one, "photograph", work, {"date_taken": "2027"}))
    known = figures(fresh.catalogue, on=date(2026, 12, 31))
    after = figures(fresh.catalogue, known, date(2027, 1, 1))
    assert told(after) == told(figures(fresh.catalogue, None, date(2027, 1, 1)))


def test_a_permission_that_ends_opens_the_rights_of_its_work(catalogue: Catalogue, tmp_path: Path) -> None:
    uids = made(catalogue, tmp_path)
    before = figures(catalogue, on=date(2026, 3, 2))
    after = figures(catalogue, before, date(2026, 3, 3))
    show, work = uids["exhibition"][0], min(uids["photograph"])
    assert not before.shows[show].works[work].withheld
    assert after.shows[show].works[work].withheld


MOVED = [
    ("media_link", "owner"),
    ("media_link", "media_file"),
    ("text", "owner"),
    ("rights", "owner"),
    ("exhibit", "item"),
    ("exhibit", "exhibition"),
    ("part", "whole"),
    ("section", "exhibition"),
]


@pytest.mark.parametrize(("kind", "key"), MOVED)
def test_what_moves_away_is_missed_where_it_was(catalogue: Catalogue, tmp_path: Path, kind: str, key: str) -> None:
    uids = made(catalogue, tmp_path)
    before, own = figures(catalogue), min(uids[kind])
    with catalogue.reading() as reading:
        old = store.flat_of(reading, kind, own)[key]
        others = sorted(set(store.states(reading, store.row_of(reading, old).kind)) - {old})
    done(catalogue, lambda work: store.change(work, kind, own, {key: others[-1]}))
    after = figures(catalogue, before)
    assert told(after) == told(figures(catalogue))


def test_the_life_of_a_maker_casts_doubt_on_a_date(catalogue: Catalogue, tmp_path: Path) -> None:
    uids = made(catalogue, tmp_path)
    before = figures(catalogue)
    done(catalogue, lambda work: store.change(work, "agent", uids["agent"][0], {"birth": "1995"}))
    after = figures(catalogue, before)
    assert len(list(after.all_doubts())) > len(list(before.all_doubts()))
    assert told(after) == told(figures(catalogue))


def test_a_number_is_not_doubled_by_a_work_that_stays_out(catalogue: Catalogue, tmp_path: Path) -> None:
    uids = made(catalogue, tmp_path)
    show, works = uids["exhibition"][0], uids["photograph"]
    with catalogue.reading() as reading:
        hang = exhibitions.exhibits(reading, show)
    done(catalogue, lambda work: store.change(work, "exhibit", hang[2].uid, {"catalogue_number": "2"}))
    doubled = figures(catalogue)
    done(catalogue, lambda work: items.change(work, hang[1].item, {"publish": False}))
    after = figures(catalogue, doubled)
    assert (doubled.shows[show].doubled, after.shows[show].doubled) == ((hang[2].item,), ())
    assert hang[1].item in works


def test_an_undo_takes_the_figures_back(catalogue: Catalogue, tmp_path: Path) -> None:
    uids = made(catalogue, tmp_path)
    before = figures(catalogue)
    step = set_of(catalogue, lambda work: items.delete(work, uids["photograph"][1], ""))
    gone = figures(catalogue, before)
    done(catalogue, lambda work: history.undo(work, step))
    after = figures(catalogue, gone)
    assert gone.shows != before.shows
    assert (after.shows, after.mend, after.doubts) == (before.shows, before.mend, before.doubts)


def test_figures_are_read_from_their_file_as_they_were_written(ground: Ground, tmp_path: Path) -> None:
    known = figures(ground.catalogue)
    kept_file.write(tmp_path, known)
    assert told(read := kept_file.read(tmp_path) or known) == told(known)
    assert read is not known


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"format": 2}', '{"format": 3}', "null", '{"format":1,"day":2}']
)
def test_a_file_that_cannot_be_read_counts_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "derived" / "standing" / "figures.json"
    file.parent.mkdir(parents=True)
    file.write_text(text)
    assert kept_file.read(tmp_path) is None
    assert kept_file.is_kept(tmp_path)
    kept_file.forget(tmp_path)
    assert not kept_file.is_kept(tmp_path)


def test_a_look_that_is_stopped_leaves_nothing(ground: Ground) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled), ground.catalogue.reading() as reading:
        bring_up(reading, ground.catalogue.folder, None, stop)
