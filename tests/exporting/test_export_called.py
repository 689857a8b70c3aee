"""`export` as a person or a script calls it: exit codes, one document, and what is said aloud."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kalbajar_catalogue.app.cli import main
from tests.app.calling import calling
from tests.catalogues import copied
from tests.exporting.reading_back import table, workbook

Cli = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a catalogue with a carpet that has a secret, and a painting; to be copied."""
    folder = tmp_path_factory.mktemp("made") / "catalogue"
    call = calling(folder)
    assert call("new")["code"] == 0
    assert call("add", "carpet", "title_az=Xantirmə", "weaver=Rəna", "current_location=shelf 3")["code"] == 0
    assert call("add", "painting", "title_en=Snow")["code"] == 0
    return folder


@pytest.fixture
def cli(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Calls the command line on a catalogue with a carpet that has a secret; gives exit code, stdout and stderr."""
    monkeypatch.setenv("KALBAJAR_LANGUAGE", "en")
    monkeypatch.setenv("KALBAJAR_CATALOGUE", str(tmp_path / "catalogue"))

    def call(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["--as", "Aysel", *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    copied(made, tmp_path / "catalogue")
    return call


def test_it_tells_what_it_wrote_and_what_it_left_out(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code, said, told = cli("export", "csv", str(out), "--kind", "carpet", "--kind", "painting")
    assert (code, said) == (0, f"{out}: 2 records.\n  Carpets 1\n  Paintings 1\n")
    assert told == "Left out, because it is private: Carpets (Where it is now).\n"
    assert sorted(file.name for file in out.iterdir()) == ["carpet.csv", "painting.csv"]


def test_private_fields_leave_loudly(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "carpet.csv"
    code, said, told = cli("export", "csv", str(out), "--kind", "carpet", "--with-private", "--separator", "comma")
    assert (code, said) == (0, f"{out}: 1 record.\n  Carpets 1\n")
    assert told == (
        f"PRIVATE. {out.name} holds what is for colleagues only: Carpets (Where it is now). Keep it in the house.\n"
    )
    headings, row = table(out, ",")
    assert dict(zip(headings, row, strict=True))["Current location"] == "shelf 3"


def test_private_fields_that_are_empty_are_said_to_be(cli: Cli, tmp_path: Path) -> None:
    code, _, told = cli("export", "csv", str(tmp_path / "a.csv"), "--kind", "painting", "--with-private")
    assert (code, told) == (0, "Private fields were asked for, but none of these records has anything in them.\n")


def test_a_script_gets_one_document(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    code, said, _ = cli("export", "xlsx", str(out), "--only", "KLB-C-0001", "--language", "ru", "--json")
    assert code == 0
    assert json.loads(said) == {
        "out": str(out), "format": "xlsx", "total": 2, "records": {"carpet": 1, "agent": 1}, "files": [],
        "private": {}, "left_out": {"carpet": ["current_location"]}, "kept_back": {}, "sample": False, "findings": [],
        "not_given_on": [],
    }  # fmt: skip
    assert list(workbook(out)) == ["Ковры", "Люди и организации"]


def test_a_cell_that_stayed_empty_is_named(cli: Cli, tmp_path: Path) -> None:
    cli("add", "text", "owner=KLB-C-0001", "type=essay", "language=az", "body=" + "a" * 40_000)
    out = tmp_path / "out.xlsx"
    code, said, told = cli("export", "xlsx", str(out), "--kind", "text", "--json")
    assert code == 1
    (finding,) = json.loads(said)["findings"]
    assert (finding["ref"], finding["column"], finding["code"]) == ("KLB-TX-0001", "body", "export.too_long")
    assert finding["message"].startswith("KLB-TX-0001, “Text”: the text has 40000 characters")
    assert told == ""
    assert finding["message"] in cli("export", "xlsx", str(out), "--kind", "text")[2]


WRONG: list[tuple[tuple[str, ...], str]] = [
    (("xlsx", "out.xlsx", "--exhibition", "KLB-C-0001"), "KLB-C-0001"),
    (("xlsx", "out.xlsx", "--only", "KLB-C-0009"), "There is no record KLB-C-0009."),
    (("csv", "out.csv"), "out.csv is one file, and holds one kind of record."),
    (("xlsx", "out"), "out does not end in .xlsx"),
    (("xlsx", "out.xlsx", "--kind", "craft"), "There is nothing to export"),
]


@pytest.mark.parametrize(("words", "told"), WRONG, ids=[" ".join(row[0]) for row in WRONG])
def test_what_cannot_be_exported_is_one_sentence(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    code, said, message = cli("export", *words)
    assert (code, said) == (2, "")
    assert told in message
    assert len(message.splitlines()) == 1
    assert sorted(tmp_path.iterdir()) == before
