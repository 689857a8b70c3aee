"""Fields of the museum's own at the command line: made, filled, shown, found, thrown away and back."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.app.cli import main
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from tests.app.calling import calling
from tests.catalogues import copied
from tests.once import made_once

Cli = Callable[..., dict[str, Any]]


@pytest.fixture
def cli(
    tmp_path_factory: pytest.TempPathFactory,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Cli]:
    """Calls the command line on a catalogue with a photograph and a field for it."""
    before = own_in_force()
    copied(made_once(tmp_path_factory, "a-lens", _make), tmp_path / "catalogue")
    monkeypatch.setenv("KALBAJAR_LANGUAGE", "en")
    monkeypatch.setenv("KALBAJAR_CATALOGUE", str(tmp_path / "catalogue"))

    def call(*words: str) -> dict[str, Any]:
        capsys.readouterr()
        code = main(["--as", "Aysel", *words, "--json"])
        captured = capsys.readouterr()
        return {**(json.loads(captured.out) if captured.out else {}), "code": code, "said": captured.err}

    yield call
    take_own(before)


def _make(folder: Path) -> None:
    call = calling(folder)
    call("new")
    call("add", "photograph", "title_en=View")
    assert call("add", "own_field", "label_en=Lens", "of_kinds=photograph", "type=text")["code"] == 0


def fields(cli: Cli, ref: str = "KLB-F-0001") -> dict[str, Any]:
    shown: dict[str, Any] = cli("show", ref)["fields"]
    return shown


def test_an_own_field_is_set_shown_and_found(cli: Cli) -> None:
    assert cli("set", "KLB-F-0001", "own_lens=Summicron")["code"] == 0
    assert fields(cli)["own_lens"] == "Summicron"
    for call in (
        ("find", "summicron"),
        ("find", "--where", "own_lens=Summicron"),
        ("find", "--where", "Lens=summicron"),
    ):
        assert [one["ref"] for one in cli(*call)["results"]] == ["KLB-F-0001"]
    assert cli("undo")["code"] == 0
    assert "own_lens" not in fields(cli)


def test_a_thrown_away_field_is_unknown_until_it_is_back(cli: Cli) -> None:
    cli("set", "KLB-F-0001", "own_lens=Summicron")
    cli("delete", "KLB-OF-001")
    assert "own_lens" not in fields(cli)
    assert "own_lens" in cli("set", "KLB-F-0001", "own_lens=Leica")["said"]
    cli("restore", "KLB-OF-001")
    assert fields(cli)["own_lens"] == "Summicron"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("of_kinds=photograph",), "label"),
        (("label_en=A",), "which kinds"),
        (("label_en=A", "of_kinds=agent"), "works only"),
        (("label_en=A", "of_kinds=photograph", "type=picture"), "picture"),
        (("label_en=A", "of_kinds=photograph", "unit=kg"), "Only numbers"),
        (("label_en=A", "of_kinds=photograph", "code=a"), "filled by the program"),
    ],
)
def test_what_cannot_be_a_field_is_refused_in_a_sentence(cli: Cli, words: tuple[str, ...], said: str) -> None:
    refused = cli("add", "own_field", *words)
    assert refused["code"] != 0
    assert said in refused["said"]


def test_the_code_of_a_field_never_changes(cli: Cli) -> None:
    cli("set", "KLB-OF-001", "label_en=Objective", "type=long")
    assert fields(cli, "KLB-OF-001")["code"] == "lens"
    assert cli("set", "KLB-F-0001", "own_lens=Summicron")["code"] == 0
