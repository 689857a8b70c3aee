"""`freeze`, `editions`, `compare` at the command line: reports, exit codes, one JSON document."""

from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from tests.app.calling import Cli, calling
from tests.catalogues import copied
from tests.once import made_once


@pytest.fixture
def call(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Cli:
    """The command line on a catalogue with an exhibition of two photographs."""
    made = made_once(tmp_path_factory, "two-photographs", _make)
    return calling(copied(made / "catalogue", tmp_path / "catalogue"))


def _make(folder: Path) -> None:
    called = calling(folder / "catalogue")
    assert called("new")["code"] == 0
    pictures = folder / "in"
    pictures.mkdir()
    for number, colour in enumerate(("#9B2D2A", "#22395B")):
        Image.new("RGB", (640, 480), colour).save(pictures / f"photo-{number}.jpg")
    called("add", "exhibition", "title_en=Kalbajar")
    called("import", str(pictures), "--exhibition", "KLB-E-001")


def test_an_edition_is_made_only_when_its_open_points_are_accepted(call: Cli) -> None:
    refused = call("freeze", "KLB-E-001")
    assert (refused["code"], refused["made"], refused["strict"]) == (2, False, False)
    assert {"code", "number", "field", "language", "ref", "message"} == set(refused["open_points"][0])
    first = next(point for point in refused["open_points"] if point["field"] == "credit_line")
    assert (first["number"], first["ref"], first["message"]) == ("1", "KLB-F-0001", "not recorded: Credit line")
    assert refused["said"].count("\n") == 1
    assert "--accept" in refused["said"]
    assert call("editions")["editions"] == []
    made = call("freeze", "KLB-E-001", "--accept", "--number", "1a", "--isbn", "978")
    assert (made["code"], made["name"], made["works"], made["number"]) == (0, "KLB-E-001-1a", 2, "1a")
    assert call("history")["change_sets"][0]["label"] == "Edition 1a of KLB-E-001"
    (listed,) = call("editions", "KLB-E-001")["editions"]
    assert (listed["ref"], listed["exhibition"], listed["works"], listed["problem"]) == (
        "KLB-ED-001", "KLB-E-001", 2, "",
    )  # fmt: skip


def test_what_has_not_changed_is_not_made_twice_and_what_has_is_compared(call: Cli) -> None:
    call("freeze", "KLB-E-001", "--accept")
    again = call("freeze", "KLB-E-001", "--accept")
    assert (again["code"], again["made"], again["name"]) == (0, False, "KLB-E-001-1")
    call("set", "KLB-F-0001", "title_en=Bridge")
    assert call("freeze", "KLB-E-001", "--accept")["name"] == "KLB-E-001-2"
    found = call("compare", "KLB-E-001-1", "klb-ed-002")
    assert (found["code"], found["same"]) == (0, False)
    assert found["sentences"] == ["1 Bridge: Title (en): “Bridge” was added"]
    assert call("compare", "KLB-E-001-1", "KLB-E-001-1")["same"]
    assert call("compare", "KLB-E-001-1", "nothing")["code"] == 2


def test_large_pictures_can_be_enlarged_unless_nobody_wants_it(call: Cli, tmp_path: Path) -> None:
    large = tmp_path / "large"
    large.mkdir()
    Image.linear_gradient("L").resize((2_600, 1_300)).save(large / "large.jpg")
    call("import", str(large), "--exhibition", "KLB-E-001")
    without = call("freeze", "KLB-E-001", "--accept", "--no-zoom")
    assert (without["code"], without["zoomable"]) == (0, 0)
    made = call("freeze", "KLB-E-001", "--accept")
    assert (made["made"], made["number"], made["zoomable"]) == (True, "2", 1)
    file = tmp_path / "one.edition"
    call("editions", "--export", made["name"], str(file))
    other = calling(tmp_path / "other")
    other("new")
    other("editions", "--import", str(file))
    assert other("editions", "--check", made["name"])["ok"]
    assert len([*(tmp_path / "other").rglob("*.tiles")]) == 1


def test_what_is_left_out_is_told_by_the_exit_code(call: Cli) -> None:
    call("set", "KLB-F-0002", "publish=no")
    made = call("freeze", "KLB-E-001", "--accept")
    assert (made["code"], made["works"]) == (1, 1)
    assert [point["number"] for point in made["open_points"] if point["code"] == "not_published"] == ["2"]


def test_a_strict_museum_makes_none_with_open_points(call: Cli) -> None:
    assert call("editions", "--strict", "on")["strict"]
    refused = call("freeze", "KLB-E-001", "--accept")
    assert (refused["code"], refused["strict"]) == (2, True)
    assert not call("editions", "--strict", "off")["strict"]
    assert call("freeze", "KLB-E-001", "--accept")["code"] == 0


def test_an_edition_is_carried_to_another_catalogue(call: Cli, tmp_path: Path) -> None:
    call("freeze", "KLB-E-001", "--accept")
    file = tmp_path / "one.edition"
    assert call("editions", "--export", "KLB-ED-001", str(file))["bytes"] == file.stat().st_size
    assert call("editions", "--import", str(file))["code"] == 2
    other = calling(tmp_path / "other")
    other("new")
    assert other("editions", "--import", str(file))["name"] == "KLB-E-001-1"
    assert other("editions", "--check", "KLB-E-001-1")["ok"]
    (listed,) = other("editions")["editions"]
    assert (listed["ref"], listed["name"]) == ("", "KLB-E-001-1")
    assert call("editions", "--export", "KLB-ED-001", str(tmp_path))["code"] == 2


def test_a_damaged_picture_is_told_by_name(call: Cli, tmp_path: Path) -> None:
    call("freeze", "KLB-E-001", "--accept")
    picture = next((tmp_path / "catalogue" / "editions" / "pool").glob("*.jpg"))
    picture.write_bytes(b"x" * picture.stat().st_size)
    found = call("editions", "--check", "KLB-E-001-1")
    assert (found["code"], found["ok"]) == (1, False)
    assert [problem["name"] for problem in found["problems"]] == [picture.name]


def test_an_edition_of_the_sample_stays_among_samples(tmp_path: Path) -> None:
    wiring.create(tmp_path / "sample", sample=True).close()
    sample = calling(tmp_path / "sample")
    sample("add", "exhibition", "title_en=Practice")
    sample("add", "photograph", "title_en=SAMPLE")
    sample("hang", "KLB-E-001", "KLB-F-0001")
    sample("freeze", "KLB-E-001", "--accept")
    file = tmp_path / "s.edition"
    sample("editions", "--export", "KLB-ED-001", str(file))
    real = calling(tmp_path / "real")
    real("new")
    refused = real("editions", "--import", str(file))
    assert refused["code"] == 2
    assert "sample" in refused["said"]
    assert real("editions")["editions"] == []


@pytest.mark.parametrize("words", [("freeze", "KLB-E-999"), ("freeze", "KLB-F-0001"), ("editions", "--check", "none"),
                                   ("editions", "--import", "none.edition"), ("editions", "KLB-E-999")])  # fmt: skip
def test_what_cannot_be_done_says_why_in_one_sentence(call: Cli, words: tuple[str, ...]) -> None:
    refused = call(*words)
    assert refused["code"] == 2
    assert refused["said"].count("\n") == 1
    assert "Traceback" not in refused["said"]
