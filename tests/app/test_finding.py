"""`find` as a person or a script calls it: any alphabet, filters, facets, one JSON document."""

from pathlib import Path
from typing import Any

import pytest

from tests.app.calling import Cli, calling
from tests.catalogues import copied


@pytest.fixture(scope="module")
def three_works(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue with three works, to be copied."""
    folder = tmp_path_factory.mktemp("three") / "catalogue"
    call = calling(folder)
    call("new")
    call("add", "carpet", "title_az=Kəlbəcər gülü", "weave_class=pile", "school=Qarabağ", "dimension=300 x 200",
         "date_earliest=1890", "date_latest=1910", "object_number=ESCR-0012")  # fmt: skip
    call("add", "carpet", "title_az=Zolaqlı palaz", "weave_type=palaz", "dimension=120 x 90", "date_earliest=1950")
    call("add", "photograph", "title_ru=Горы Кельбаджара", "photographer=Rəna Əliyeva", "date_taken=2021-05-14")
    return folder


@pytest.fixture
def cli(three_works: Path, tmp_path: Path) -> Cli:
    """Calls the command line on a catalogue with three works; the document, and the exit code as `code`."""
    return calling(copied(three_works, tmp_path / "catalogue"))


def refs(document: dict[str, Any]) -> list[str]:
    return [result["ref"] for result in document["results"]]


FOUND = [
    (("Kelbecer",), ["KLB-C-0001", "KLB-F-0001"]),
    (("Кяльбаджар",), ["KLB-F-0001", "KLB-C-0001"]),
    (("rena eliyeva",), ["KLB-F-0001"]),
    (("palas",), ["KLB-C-0002"]),
    (("Karabakh",), ["KLB-C-0001"]),
    (("escr 12",), ["KLB-C-0001"]),
    (("", "--kind", "carpet"), ["KLB-C-0001", "KLB-C-0002"]),
    (("", "--where", "size=>2 m", "--kind", "carpet"), ["KLB-C-0001"]),
    (("", "--where", "date=1900-1960", "--kind", "carpet"), ["KLB-C-0001", "KLB-C-0002"]),
    (("", "--where", "date=1949-1960"), ["KLB-C-0002"]),
    (("", "--where", "weave_type=none", "--kind", "carpet"), ["KLB-C-0001"]),
    (("", "--where", "maker=Əliyeva"), ["KLB-F-0001"]),
    (("", "--where", "school=Карабах"), ["KLB-C-0001"]),
    (("gülü -Kelbecer",), []),
]


@pytest.mark.parametrize(("words", "expected"), FOUND, ids=[" ".join(row[0]) for row in FOUND])
def test_a_record_is_found_however_it_is_spelled(cli: Cli, words: tuple[str, ...], expected: list[str]) -> None:
    found = cli("find", *words)
    assert set(refs(found)) & {"KLB-C-0001", "KLB-C-0002", "KLB-F-0001"} == set(expected)
    assert found["total"] == len(found["results"])


def test_the_document_has_kind_ref_and_title_of_each_and_the_total(cli: Cli) -> None:
    found = cli("find", "palas", "--limit", "1")
    assert found["results"][0] | {"why": None} == {
        "kind": "carpet", "ref": "KLB-C-0002", "title": {"az": "Zolaqlı palaz"}, "why": None
    }  # fmt: skip
    assert cli("find", "", "--limit", "0")["results"] == []
    assert cli("find", "", "--limit", "0")["total"] >= 4


def test_facets_are_counted_beside_the_rows(cli: Cli) -> None:
    facets = cli("find", "", "--facets")["facets"]
    assert {one["value"]: one["count"] for one in facets["kind"]["values"]}["carpet"] == 2
    assert {one["value"] for one in facets["decade"]["values"]} >= {"1890s", "1950s", "2020s"}
    assert facets["maker"]["none"] >= 2


@pytest.mark.parametrize("where", ["nonsense=1", "size=wide", "date=yesterday", "palaz", "school=Nowhere"])
def test_a_filter_that_cannot_be_read_is_one_sentence(cli: Cli, where: str) -> None:
    refused = cli("find", "", "--where", where)
    assert refused["code"] == 2
    assert refused["said"].endswith(".\n")
    assert "Traceback" not in refused["said"]


def test_what_is_thrown_away_is_not_found_and_comes_back_with_undo(cli: Cli) -> None:
    cli("delete", "KLB-C-0002")
    assert refs(cli("find", "palaz", "--kind", "carpet")) == []
    cli("undo")
    assert refs(cli("find", "palaz", "--kind", "carpet")) == ["KLB-C-0002"]


def test_the_index_is_made_anew_by_one_verb(cli: Cli) -> None:
    checked = cli("verify", "--rebuild-search")
    assert checked["ok"]
    assert {one["name"] for one in checked["checks"]} >= {"search", "journal", "database"}
    assert refs(cli("find", "palas")) == ["KLB-C-0002"]
