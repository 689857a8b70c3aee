"""`trash` and `erase` at the command line: told first, done with --yes."""

from pathlib import Path

import pytest

from tests.app.calling import Cli, calling
from tests.catalogues import copied
from tests.once import made_once


@pytest.fixture
def cli(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Cli:
    """Calls the command line on a catalogue with a person in the trash and one who is not."""
    return calling(copied(made_once(tmp_path_factory, "two-people", _make), tmp_path / "catalogue"))


def _make(folder: Path) -> None:
    call = calling(folder)
    assert call("new")["code"] == 0
    call("add", "agent", "display_name_az=Zülfüqar Quliyev", "internal_note=Açar qonşudadır")
    call("add", "agent", "display_name_az=Başqa Adam")
    call("delete", "KLB-A-0001", "--reason", "asked for it")


def test_the_trash_is_told_with_its_reasons(cli: Cli) -> None:
    (lying,) = cli("trash")["records"]
    assert (lying["kind"], lying["ref"], lying["name"]) == ("agent", "KLB-A-0001", {"az": "Zülfüqar Quliyev"})
    assert (lying["who"], lying["reason"], lying["change_set"]) == ("Aysel", "asked for it", 3)


def test_without_yes_it_is_only_told_what_would_be_gone(cli: Cli) -> None:
    told = cli("erase", "KLB-A-0001", "KLB-A-0002")
    assert (told["code"], told["erased"], told["refs"]) == (1, 0, ["KLB-A-0001"])
    assert [one["code"] for one in told["refused"]] == ["record.not_in_trash"]
    assert cli("restore", "KLB-A-0001")["code"] == 0


def test_with_yes_it_is_erased_and_the_catalogue_stays_whole(cli: Cli, tmp_path: Path) -> None:
    told = cli("erase", "klb-a-0001", "--yes")
    assert (told["code"], told["erased"]) == (0, 1)
    files = [file for file in (tmp_path / "catalogue").rglob("*") if file.is_file()]
    assert not any("Açar qonşudadır".encode() in file.read_bytes() for file in files)
    assert cli("verify")["ok"]
    assert cli("trash")["records"] == []
    assert "erased for good" in cli("show", "KLB-A-0001")["said"]
    assert "erased for good" in cli("undo", str(told["change_set"]))["said"]
    assert cli("add", "agent", "display_name_az=Yeni")["ref"] == "KLB-A-0003"


def test_what_an_undo_withdrew_is_told_apart_and_erased_too(cli: Cli) -> None:
    cli("add", "agent", "display_name_az=Geri Götürülən")
    cli("undo")
    assert [one["ref"] for one in cli("trash", "--withdrawn")["records"]] == ["KLB-A-0003"]
    assert cli("erase", "KLB-A-0003", "--yes")["erased"] == 1
    assert cli("redo")["code"] == 2


def test_an_unknown_ref_is_refused(cli: Cli) -> None:
    assert cli("erase", "KLB-A-9999", "--yes")["code"] == 2
