"""What was opened is counted by the hour; nobody is recorded; a full disk is harmless."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kalbajar_catalogue.kiosk.content import Content
from kalbajar_catalogue.kiosk.idle import Patience
from kalbajar_catalogue.kiosk.keeping.counting import Counts, as_csv, of_day, read_counts, rows
from kalbajar_catalogue.kiosk.keeping.tally import Tally
from kalbajar_catalogue.kiosk.session import Session
from tests.kiosk.editions_made import photographs, shows

NOON = datetime(2025, 11, 25, 12, 40, 31, tzinfo=UTC)
THINGS = st.tuples(st.sampled_from(["page", "work", "language"]), st.sampled_from(["", "home", "KLB-E-001 12", "ə"]))


def counts(folder: Path, now: datetime = NOON, on: bool = True) -> Counts:
    return Counts(folder, lambda: now, on)


@given(st.lists(st.tuples(THINGS, st.integers(0, 60 * 24)), max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_counted_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[tuple[str, str], int]]
) -> None:
    folder = tmp_path_factory.mktemp("counts")
    moment = [NOON]
    counted = Counts(folder, lambda: moment[0])
    expected: Counter[tuple[str, str, str, str]] = Counter()
    for number, ((what, which), hours) in enumerate(done):
        moment[0] = NOON + timedelta(hours=hours)
        counted.add(what, which)
        expected[f"{moment[0]:%F}", f"{moment[0]:%H}", what, which] += 1
        if number % 7 == 0:
            assert counted.write()
    assert counted.write()
    assert read_counts(folder) == expected


def test_an_hour_is_the_finest_time_there_is(tmp_path: Path) -> None:
    counted = counts(tmp_path)
    counted.add("work", "KLB-E-001 12")
    counted.write()
    text = (tmp_path / "2025-11.json").read_text("utf-8")
    assert json.loads(text) == {"2025-11-25": {"12": {"work KLB-E-001 12": 1}}}
    assert "40" not in text.replace("2025", "")


def test_switched_off_it_writes_nothing(tmp_path: Path) -> None:
    counted = counts(tmp_path, on=False)
    counted.add("stay")
    assert counted.write()
    assert not list(tmp_path.iterdir())


def test_a_disk_that_takes_nothing_loses_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "counts"
    folder.write_text("in the way", "utf-8")
    counted = counts(folder)
    counted.add("stay")
    assert not counted.write()
    folder.unlink()
    counted.add("stay")
    assert counted.write()
    assert list(read_counts(folder).values()) == [2]


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"2025-11-25": 7}', '{"2025-11-25": {"12": {"work": -1}}}', '{"a": {"b": {"c": "d"}}}']
)
def test_a_damaged_month_is_put_aside(tmp_path: Path, text: str) -> None:
    (tmp_path / "2025-11.json").write_text(text, "utf-8")
    counted = counts(tmp_path)
    counted.add("stay")
    assert counted.write()
    assert list(read_counts(tmp_path).values()) == [1]
    assert (tmp_path / "2025-11.damaged").read_text("utf-8") == text


def test_what_is_taken_back_was_never_counted(tmp_path: Path) -> None:
    counted = counts(tmp_path)
    counted.add("stay")
    counted.take_back(counted.add("stay"))
    counted.take_back(counted.add("page", "home"))
    counted.write()
    assert read_counts(tmp_path) == {("2025-11-25", "12", "stay", ""): 1}


def test_the_table_tells_no_number_under_five() -> None:
    told = {("2025-11-25", f"{hour:02}", "stay", ""): hour for hour in range(1, 8)}
    told[("2025-11-26", "10", "language", "ru")] = 4
    cells = {(day, hour, what): count for day, hour, what, _, count in rows(told)}
    assert cells["2025-11-25", "04", "stay"] == "<5"
    assert cells["2025-11-25", "05", "stay"] == "5"
    assert cells["2025-11-25", "", "stay"] == "28"
    assert cells["", "", "stay"] == "28"
    assert cells["2025-11-26", "", "language"] == cells["", "", "language"] == "<5"


def test_a_spreadsheet_opens_the_table(tmp_path: Path) -> None:
    text = as_csv({("2025-11-25", "12", "work", "KLB-E-001 Ə;1"): 7})
    assert text.startswith("\ufeff")
    table = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert table[0] == {"day": "2025-11-25", "hour": "12", "what": "work", "which": "KLB-E-001 Ə;1", "count": "7"}
    assert of_day({("2025-11-25", "12", "work", "1"): 7, ("2025-11-25", "13", "work", "2"): 1}, "2025-11-25") == {
        "work": 8
    }


@pytest.fixture
def session(qapp: QGuiApplication) -> Iterator[Session]:
    made = Session(Patience(), clock=lambda: 0.0)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def tallied(session: Session, folder: Path, pool: Path) -> Tally:
    content = Content(shows(photographs(pool, 3)), {}, parent=session)
    return Tally(session, content, counts(folder), session)


def things(folder: Path) -> dict[str, int]:
    return {f"{what} {which}".strip(): count for (_, _, what, which), count in read_counts(folder).items()}


def test_a_stay_is_counted(session: Session, tmp_path: Path, pool: Path) -> None:
    tallied(session, tmp_path, pool)
    session.begin("ru")
    session.open("work", "show/work-2")
    session.leave()
    assert things(tmp_path) == {
        "stay": 1, "language ru": 1, "page home": 1, "page work": 1, "work KLB-show 2": 1, "left": 1,
    }  # fmt: skip


def test_staff_are_no_visitors(session: Session, tmp_path: Path, pool: Path) -> None:
    tallied(session, tmp_path, pool)
    session.open("staff")
    session.open("work", "show/work-2")
    session.leave()
    assert things(tmp_path) == {}
    session.begin("az")
    session.leave()
    assert things(tmp_path)["stay"] == 1
