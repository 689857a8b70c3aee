"""What staff see behind the PIN: one form of moments, reasons by codes, and nothing that stops at a spoilt file."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.keeping.facts import MOST_STARTS, facts, shown_moment, told_start
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder

SINCE = datetime(2025, 11, 25, 9, 5, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> KioskFolder:
    made = KioskFolder(tmp_path / "kiosk")
    made.make()
    return made


@pytest.mark.parametrize(
    ("language", "told"),
    [("az", "25 noyabr 2025, 09:05"), ("en", "25 November 2025, 09:05"), ("ru", "25 ноября 2025 г., 09:05")],
)
def test_a_moment_is_told_in_the_words_of_the_page_and_does_not_break(language: Language, told: str) -> None:
    assert shown_moment(SINCE, language) == told.replace(" ", "\u00a0")


def test_since_and_starts_have_the_same_form(folder: KioskFolder) -> None:
    row = {"at": SINCE.isoformat(), "how": "crashed", "reason": "killed", "number": 9, "why": "SIGKILL"}
    folder.starts.write_text(json.dumps({"starts": [row]}), "utf-8")
    told = facts(folder, SINCE, "2025-11-25", "ru")
    assert told["starts"] == [{"at": told["since"], "how": "crashed", "reason": "killed", "number": 9}]


def test_the_newest_starts_stand_first_and_only_a_few(folder: KioskFolder) -> None:
    rows = [{"at": "", "how": "crashed", "reason": "exit", "number": number} for number in range(9)]
    folder.starts.write_text(json.dumps({"starts": rows}), "utf-8")
    told = facts(folder, SINCE, "2025-11-25", "en")["starts"]
    assert [row["number"] for row in told] == list(range(8, 8 - MOST_STARTS, -1))


@pytest.mark.parametrize("row", [{}, {"at": "yesterday", "number": "nine"}, {"how": "hung", "why": "no frame for 5 s"}])
def test_a_row_of_an_older_version_is_told_as_far_as_it_goes(row: dict[str, str]) -> None:
    told = told_start(row, "en")
    assert told == {"at": row.get("at", ""), "how": row.get("how", ""), "reason": "", "number": 0}


def test_what_was_refused_and_counted_is_told(folder: KioskFolder) -> None:
    folder.refused.mkdir()
    text = "a.edition\n\nEnglish\nIt is cut off.\nDelete it.\n\nРусский\nОбрезан.\n"
    (folder.refused / "a.edition.txt").write_text(text, "utf-8")
    (folder.counts / "2025-11.json").write_text(json.dumps({"2025-11-25": {"12": {"stay": 7}}}), "utf-8")
    told = facts(folder, SINCE, "2025-11-25", "ru")
    assert told["refused"] == [{"name": "a.edition", "why": "Обрезан."}]
    assert told["counts"] == {"stay": 7}
    (folder.counts / "2025-11.json").unlink()
    folder.counts.rmdir()
    assert facts(folder, SINCE, "2025-11-25", "ru")["counts"] == {}
