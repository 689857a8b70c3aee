"""Rights decided, and people merged with the values of the one that goes, at the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.app.cli import main

Cli = Callable[..., dict[str, Any]]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Calls the command line on a catalogue with two photographs."""
    monkeypatch.setenv("KALBAJAR_LANGUAGE", "en")
    monkeypatch.setenv("KALBAJAR_CATALOGUE", str(tmp_path / "catalogue"))

    def call(*words: str) -> dict[str, Any]:
        capsys.readouterr()
        code = main(["--as", "Aysel", *words, "--json"])
        captured = capsys.readouterr()
        return {**(json.loads(captured.out) if captured.out else {}), "code": code, "said": captured.err}

    call("new")
    for title in ("View", "Gate"):
        call("add", "photograph", f"title_en={title}")
    return call


def test_what_is_not_decided_is_listed_and_decided_for_several_works_in_one_step(cli: Cli) -> None:
    works = ("KLB-F-0001", "KLB-F-0002")
    assert [one["ref"] for one in cli("rights")["works"]] == list(works)
    set_ = cli("rights", *works, "--print", "yes", "--show", "yes", "--give", "no", "--until", "31.12.2099")
    assert (set_["code"], set_["works"], set_["made"]) == (0, 2, 2)
    assert cli("rights")["works"] == []
    (view,) = cli("rights", works[0])["works"]
    assert (view["print"]["verdict"], view["give"]["verdict"], view["expires"]) == (
        "allowed",
        "forbidden",
        "2099-12-31",
    )
    assert cli("undo")["code"] == 0
    assert cli("rights")["total"] == 2


def test_rights_that_cannot_be_set_are_told_and_nothing_is_written(cli: Cli) -> None:
    refused = cli("rights", "KLB-F-0001", "--print", "perhaps")
    assert refused["code"] == 2
    assert "perhaps" in refused["said"]
    assert cli("rights", "--print", "yes")["code"] == 2
    assert cli("rights")["total"] == 2


def test_the_one_that_goes_gives_the_values_that_are_taken(cli: Cli) -> None:
    cli("add", "agent", "display_name_en=Rena Aliyeva", "birth=1960")
    cli("add", "agent", "display_name_en=R. Aliyeva", "birth=1961")
    for field, said in (("shoe_size", "shoe_size"), ("name_variants", "name_variants")):
        refused = cli("merge", "KLB-A-0001", "KLB-A-0002", "--take", field)
        assert refused["code"] == 2
        assert said in refused["said"]
    cli("merge", "KLB-A-0001", "KLB-A-0002", "--take", "birth", "--take", "display_name_en")
    fields = cli("show", "KLB-A-0002")["fields"]
    assert (fields["birth"], fields["display_name"]["en"]) == ("1960", "Rena Aliyeva")
    assert fields["name_variants"] == ["R. Aliyeva"]
