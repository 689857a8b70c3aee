"""`verify` says what is wrong as codes and sentences, looks at what is named, and mends what it is told to."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.app.commands.calling import DONE, NOT_DONE, REFUSED
from kalbajar_catalogue.safekeeping.looking import CHECKS
from tests.app.calling import calling
from tests.catalogues import copied, pictures

Verify = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue with two photographs that is not open, and the files that they came from; to be copied."""
    place = tmp_path_factory.mktemp("verified")
    call = calling(place / "catalogue")
    call("new")
    pictures(place / "in", 2)
    assert call("import", str(place / "in"))["code"] == DONE
    return place


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """That catalogue, a test's own."""
    return copied(made, tmp_path / "all") / "catalogue"


@pytest.fixture
def verify(folder: Path) -> Verify:
    """Runs the command; its exit code and its document."""
    call = calling(folder)

    def run(*words: str) -> tuple[int, dict[str, Any]]:
        told = call("verify", *words)
        return told["code"], told

    return run


def test_it_tells_every_check_with_its_count(verify: Verify) -> None:
    code, document = verify()
    assert (code, document["ok"]) == (DONE, True)
    assert [one["name"] for one in document["checks"]] == list(CHECKS)
    assert document["checks"][0].keys() == {"name", "ok", "detail", "code", "count", "problems", "mend"}
    assert {one["name"]: one["detail"] for one in document["checks"]}["originals"] == "2 files"


def test_it_looks_only_at_what_is_named_and_refuses_other_names(verify: Verify) -> None:
    code, document = verify("--only", "originals", "--only", "database")
    assert [one["name"] for one in document["checks"]] == ["database", "originals"]
    assert code == DONE
    assert verify("--only", "weather")[0] == NOT_DONE
    assert verify("--rebuild", "weather")[0] == NOT_DONE


def test_what_is_wrong_is_a_code_and_a_sentence_and_comes_back_from_a_place(verify: Verify, folder: Path) -> None:
    next((folder / "originals").glob("*/*")).unlink()
    code, document = verify("--only", "originals")
    (check,) = document["checks"]
    assert code == REFUSED
    assert (check["ok"], check["code"], check["mend"]) == (False, "check.original_missing", "originals")
    assert check["problems"][0]["message"] == check["detail"]
    assert "is missing" in check["detail"]
    assert verify("--rebuild", "originals", "--from", str(folder.parent / "in"))[0] == DONE


def test_an_index_is_made_anew_by_either_word(verify: Verify, folder: Path) -> None:
    for words in (["--rebuild-search"], ["--rebuild", "search"]):
        database = sqlite3.connect(folder / "catalogue.sqlite")
        database.execute("DELETE FROM search_record")
        database.commit()
        database.close()
        assert verify("--only", "search")[0] == REFUSED
        assert verify(*words)[0] == DONE


def test_a_damaged_catalogue_is_told_to_the_end(verify: Verify, folder: Path) -> None:
    file = folder / "catalogue.sqlite"
    database = sqlite3.connect(file)
    (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_change_uid'").fetchone()
    database.close()
    data = bytearray(file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\x55" * 4096
    file.write_bytes(data)
    code, document = verify()
    assert code == REFUSED
    assert [one["name"] for one in document["checks"]] == list(CHECKS)
    assert document["checks"][0]["problems"][0]["values"]["parts"] == "change"
    assert verify("--rebuild", "search")[0] == NOT_DONE, "nothing is written in what is damaged"
