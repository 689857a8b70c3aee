"""Every kind of record by the command line: added, shown, changed, thrown away, restored, and every field of it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.kinds import Kind
from tests.app.calling import Cli, calling
from tests.catalogues import copied

KINDS = [kind for kind in wiring.kinds() if kind.name not in ("media_file", "media_link", "exhibit")]
OWN = {"term": {"vocabulary": "motif", "code": "own"}, "numbering": {"of_kind": "carpet", "pattern": "X-{n}"},
       "citation": {"field": "title"},
       "own_field": {"label_az": "Çəki", "of_kinds": "carpet", "type": "number", "unit": "kg"}}  # fmt: skip


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new catalogue, to be copied."""
    folder = tmp_path_factory.mktemp("new") / "catalogue"
    assert calling(folder)("new")["code"] == 0
    return folder


@pytest.fixture
def cli(new: Path, tmp_path: Path) -> Cli:
    """Calls about a new catalogue of a test's own."""
    return calling(copied(new, tmp_path / "catalogue"))


@pytest.fixture(scope="module")
def referred(new: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A catalogue to be copied with a record to refer to, by what a field refers to."""
    folder = tmp_path_factory.mktemp("referred")
    cli = calling(copied(new, folder / "catalogue"))
    Image.new("RGB", (64, 48), "#9B2D2A").save(folder / "a.jpg")
    (folder / "letter.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
    made = {kind: cli("add", kind)["ref"] for kind in ("photograph", "programme", "exhibition", "event", "source")}
    made["loan"] = cli("add", "loan")["ref"]
    made["text"] = cli("add", "text", f"owner={made['photograph']}", "type=essay")["ref"]
    made["part"] = cli("add", "part", f"whole={made['photograph']}")["ref"]
    made["section"] = cli("add", "section", f"exhibition={made['exhibition']}")["ref"]
    assert cli("attach", made["photograph"], str(folder / "a.jpg"), str(folder / "letter.pdf"))["new"] == 2
    points = 'points=[{"x": 0.1, "y": 0.2}, {"x": 0.5, "y": 0.6}]'
    made["region"] = cli("add", "region", "media_link=KLB-L-0001", points)["ref"]
    known = {"media_file": "KLB-M-0001", "media_link": "KLB-L-0001", "attachment": "KLB-AT-0001"}
    own = {"item": made["photograph"], "record": made["photograph"], "agent": "Rəna", "place": "Laçın"}
    return folder / "catalogue", {**made, **known, **own}


@pytest.fixture
def refs(referred: tuple[Path, dict[str, str]], cli: Cli, tmp_path: Path) -> dict[str, str]:
    """The calls are about a copy of the catalogue that has a record to refer to, by what a field refers to."""
    shutil.rmtree(tmp_path / "catalogue")
    copied(referred[0], tmp_path / "catalogue")
    return referred[1]


def typed(kind: Kind, refs: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Something for every field that a person fills, by flat key."""
    for field in fields_of(kind.record):
        if not field.declared.system or field.declared.refers:
            for key in field.keys:
                yield key, OWN.get(kind.name, {}).get(field.name) or _text(field, refs)


def _text(field: Field, refs: dict[str, str]) -> str:
    facts = field.declared
    if field.shape is Shape.GROUPS:
        return _group(field, refs)
    if facts.refers:
        return refs[facts.refers]
    if facts.vocabulary:
        return vocabularies.terms(facts.vocabulary)[-1].label.az
    if facts.date or facts.moment:
        return "25.11.2025"
    plain = {Shape.INTEGER: "3", Shape.NUMBER: "2,5", Shape.YES_NO: "xeyr" if field.default else "bəli"}
    return plain.get(field.shape, "Əl işi, ığdır")


def _group(field: Field, refs: dict[str, str]) -> str:
    assert field.group_type is not None
    if hasattr(field.group_type, "from_typed"):
        return TYPED_GROUPS[field.group_type.__name__]
    return _text(fields_of(field.group_type)[0], refs)


TYPED_GROUPS = {"Dimension": "45 × 60 cm", "Warp": "wool", "Weft": "wool", "Yarn": "wool", "Point": "0.1,0.2; 0.5,0.6"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_of_every_kind_is_set_shown_thrown_away_and_restored(
    cli: Cli, refs: dict[str, str], kind: Kind
) -> None:
    words = [f"{key}={text}" for key, text in typed(kind, refs)]
    added = cli("add", kind.name, *words)
    assert added["code"] == 0, added["said"]
    wanted = {field.name for field in fields_of(kind.record) if not field.declared.system or field.declared.refers}
    assert wanted - added["fields"].keys() == set()
    assert cli("show", added["ref"])["fields"] == added["fields"]
    assert cli("delete", added["ref"], "--reason", "twice")["state"] == "trashed"
    assert cli("show", added["ref"])["code"] == 2
    assert cli("restore", added["ref"])["state"] == "live"
    assert cli("show", added["ref"])["fields"] == added["fields"]
    assert cli("undo")["code"] == cli("undo")["code"] == cli("undo")["code"] == 0
    assert cli("show", added["ref"])["code"] == 2
    assert cli("verify")["ok"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_was_set_can_be_cleared_again(cli: Cli, refs: dict[str, str], kind: Kind) -> None:
    needed = OWN.get(kind.name, {}) | {
        field.name: refs[field.declared.refers]
        for field in fields_of(kind.record)
        if field.declared.owner or (field.declared.refers and (field.declared.system or kind.name == "citation"))
    }
    empty = cli("add", kind.name, *(f"{key}={text}" for key, text in needed.items()))
    fixed = {*needed, "vocabulary", "code", *(("order",) if kind.name in ("term", "own_field") else ())} | {
        field.name for field in fields_of(kind.record) if field.declared.system
    }
    words = {key: text for key, text in typed(kind, refs) if key not in fixed and key[:-3] not in fixed}
    if not words:
        return
    changed = cli("set", empty["ref"], *(f"{key}={text}" for key, text in words.items()))
    assert changed["code"] == 0, changed["said"]
    assert changed["fields"] != empty["fields"]
    cleared = cli("set", empty["ref"], *(f"{key}=" for key in words))
    assert cleared["code"] == 0, cleared["said"]
    assert cleared["fields"] == empty["fields"]


def test_a_work_is_named_by_its_number_and_two_of_one_number_are_listed(cli: Cli) -> None:
    cli("add", "carpet", "object_number=ESCR 12/3", "title_az=Xantirmə")
    assert cli("show", "ESCR 12/3")["ref"] == "KLB-C-0001"
    assert cli("set", "klb-c-0001", "weave_type=zili")["fields"]["weave_type"] == "zili"
    cli("add", "painting", "object_number=ESCR 12/3", "title_az=Dağlar")
    refused = cli("show", "ESCR 12/3")
    assert refused["code"] == 2
    assert "KLB-C-0001 (Xantirmə), KLB-R-0001 (Dağlar)" in refused["said"]


def test_works_of_every_kind_hang_together(cli: Cli) -> None:
    kinds = ("photograph", "carpet", "painting", "craft", "dwelling", "other")
    works = [cli("add", kind, f"title_az={kind}")["ref"] for kind in kinds]
    show = cli("add", "exhibition", "announced_count=44")["ref"]
    hung = cli("hang", show, *works)
    assert [one["ref"] for one in hung["exhibits"]] == works
    (status,) = cli("status")["exhibitions"]
    assert (status["announced"], status["catalogued"]) == (44, 6)
    assert cli("hang", show, show)["code"] == 2
    assert cli("show", works[1])["exhibits"][0]["number"] == "2"


def test_a_person_in_use_stays_and_is_merged_instead(cli: Cli) -> None:
    work = cli("add", "photograph", "photographer=Rəna Əliyeva")["ref"]
    refused = cli("delete", "KLB-A-0001")
    assert refused["code"] == 2
    assert work in refused["said"]
    cli("add", "agent", "display_name_en=Rena Aliyeva")
    merged = cli("merge", "KLB-A-0001", "KLB-A-0002")
    assert (merged["code"], merged["redirected"]) == (0, 1)
    assert cli("show", work)["fields"]["photographer"][0]["agent"]["ref"] == "KLB-A-0002"
    assert cli("undo")["code"] == 0
    assert cli("show", work)["fields"]["photographer"][0]["agent"]["ref"] == "KLB-A-0001"


def test_what_belongs_to_a_record_is_shown_with_it(cli: Cli, refs: dict[str, str]) -> None:
    photograph = refs["photograph"]
    cli("add", "text", f"owner={photograph}", "type=short_label", "language=ru", "body=Горы")
    cli("add", "citation", f"about={photograph}", f"source={refs['source']}", "field=date_taken", "status=tbc")
    shown = cli("show", photograph)["belongings"]
    assert "Горы" in [text.get("body") for text in shown["text"]]
    assert shown["citation"][0]["status"] == "tbc"
    assert shown["attachment"][0]["media_file"]["ref"] == "KLB-M-0002"


def test_plausibility_is_told_for_every_kind_and_blocks_nothing(cli: Cli) -> None:
    cli("add", "carpet", "dimension=3000 m × 2 m", "weave_class=pile")
    cli("add", "painting", "date_earliest=1950", "date_latest=1940")
    cli("add", "loan", "begin=2025-12-01", "end=2025-11-01")
    codes = {problem["code"] for problem in cli("status")["problems"]}
    assert {"item.size_unlikely", "item.dates_reversed"} <= codes
    assert len({problem["ref"] for problem in cli("status")["problems"]}) == 3


def test_a_word_is_named_by_its_vocabulary_in_any_language(cli: Cli) -> None:
    zili = cli("show", "weave_type/zili")
    assert (zili["kind"], zili["fields"]["code"]) == ("term", "zili")
    assert cli("set", "weave_type/Зили", "label_ru=зилли")["fields"]["label"]["ru"] == "зилли"
    assert cli("show", "weave_type/nothing")["code"] == 2
    assert cli("show", "nothing/zili")["code"] == 2
