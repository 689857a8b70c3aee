"""The history and parts of it that are undone, on the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.texts import service as texts
from tests.app.calling import calling
from tests.catalogues import copied, done, pictures
from tests.once import made_once

Cli = Callable[..., dict[str, Any]]
EDITED = Action("record.edited", {"ref": "KLB-F-0001", "field": "Title"})


@pytest.fixture
def cli(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Cli:
    """The command line on a catalogue: two photographs hang and are frozen, then three actions of two people."""
    made = made_once(tmp_path_factory, "three-actions", _make)
    return calling(copied(made / "catalogue", tmp_path / "catalogue"))


def _make(folder: Path) -> None:
    catalogue = wiring.create(folder / "catalogue", "Sona")
    show = done(catalogue, lambda work: exhibitions.create(work, Exhibition(title=Multilingual(en="Kalbajar")))).uid
    plan = flow.examine(catalogue, pictures(folder / "in", 2))
    one, two = done(catalogue, lambda work: flow.run(work, plan, show)).items
    freezing.freeze(catalogue, show, "Sona", accept=True)
    with catalogue.work("Aysel", EDITED) as work:
        for uid in (one, two):
            items.change(work, uid, {"title_en": "A bridge"})
    with catalogue.work("Tural", EDITED) as work:
        items.change(work, two, {"title_en": "A stone bridge"})
    done(catalogue, lambda work: texts.write(work, one, "short_label", "en", "Words"), "Tural")
    catalogue.close()


def numbers(document: dict[str, Any]) -> list[int]:
    return [one["id"] for one in document["change_sets"]]


def test_the_history_of_a_record_tells_each_value(cli: Cli) -> None:
    found = cli("history", "--of", "KLB-F-0002")
    assert numbers(found) == [5, 4, 2]
    assert found["change_sets"][0]["changes"] == [
        {
            "kind": "photograph",
            "ref": "KLB-F-0002",
            "field": "title_en",
            "before": "A bridge",
            "after": "A stone bridge",
        }
    ]
    assert "text" in {one["kind"] for one in cli("history", "--of", "KLB-F-0001")["change_sets"][0]["changes"]}


def test_the_history_of_a_person_is_found_however_the_name_is_typed(cli: Cli) -> None:
    assert numbers(cli("history", "--who", "tural")) == [6, 5]
    refused = cli("history", "--who", "Nobody")
    assert refused["code"] == 2
    assert "Nobody has done nothing" in refused["said"]


def test_what_changed_since_an_edition(cli: Cli) -> None:
    found = cli("history", "--since", "KLB-ED-001")
    assert numbers(found) == [6, 5, 4]
    assert found["edition"] == "KLB-ED-001"
    assert any("A stone bridge" in sentence for sentence in found["differences"])


def test_a_part_of_a_change_set_is_undone_and_what_stays_is_named(cli: Cli) -> None:
    undone = cli("undo", "4", "--only", "KLB-F-0001")
    assert (undone["code"], undone["undid"], undone["left"]) == (0, 4, [])
    assert "title" not in cli("show", "KLB-F-0001")["fields"]
    assert cli("history", "--limit", "1")["change_sets"][0]["label"] == "1 change put back"
    stays = cli("undo", "4", "--only", "KLB-F-0001", "--only", "KLB-F-0002")
    assert stays["code"] == 1
    assert [one["field"] for one in stays["left"]] == ["title_en"]
    assert cli("show", "KLB-F-0002")["fields"]["title"] == {"en": "A stone bridge"}


def test_a_record_that_a_change_set_made_is_taken_back_alone(cli: Cli) -> None:
    cli("undo", "6")
    cli("undo", "5")
    cli("undo", "4")
    assert cli("undo", "2", "--only", "KLB-F-0001")["left"] == []
    assert cli("show", "KLB-F-0001")["code"] == 2
    assert [one["number"] for one in cli("show", "KLB-E-001")["exhibits"]] == ["2"]
    cli("undo")
    assert cli("show", "KLB-F-0001")["code"] == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("undo", "5", "--only", "KLB-F-0001"), "changed nothing of KLB-F-0001"),
        (("undo", "99", "--only", "KLB-F-0001"), "There is no change set 99"),
        (("undo", "4", "--only", "KLB-F-0099"), "There is no record KLB-F-0099"),
        (("history", "--of", "KLB-F-0099"), "There is no record KLB-F-0099"),
        (("history", "--since", "KLB-F-0001"), "KLB-F-0001"),
    ],
)
def test_what_cannot_be_told_is_said(cli: Cli, words: tuple[str, ...], sentence: str) -> None:
    before = numbers(cli("history"))
    refused = cli(*words)
    assert refused["code"] == 2
    assert sentence in refused["said"]
    assert numbers(cli("history")) == before
