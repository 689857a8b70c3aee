"""Photographs that nobody here made: what comes in, what is refused, what they say of themselves."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.importing.photographs.plan import Arrival
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import done, everything, files_in, live, set_of
from tests.importing.samples import sample

OUTCOMES: dict[str, tuple[int, dict[str, int]]] = {
    "photos": (47, {}),
    "corrupt": (7, {
        "picture.broken": 12, "picture.cut_off": 4, "picture.format_unsupported": 3, "picture.too_large": 1,
        "picture.not_a_picture": 1, "metadata.exif_broken": 4,
    }),
    "formats": (21, {}),
    "orientation": (9, {}),
    "metadata-samples": (12, {"import.lonely_sidecar": 3}),
}  # fmt: skip


@pytest.mark.parametrize("folder", OUTCOMES)
def test_a_folder_comes_in_as_far_as_it_is_good(catalogue: Catalogue, shared: Path, folder: str) -> None:
    plan = flow.examine(catalogue, [sample(shared, folder)])
    new, findings = OUTCOMES[folder]
    assert (len(plan.arrivals), Counter(finding.code for finding in plan.findings)) == (new, findings)
    assert plan.same == ()
    outcome = done(catalogue, lambda work: flow.run(work, plan))
    with catalogue.reading() as reading:
        assert [card.uid for card in items.cards(reading)] == list(outcome.items)
        for card in items.cards(reading):
            assert (catalogue.folder / media.ORIGINALS / card.file_path).is_file()
            assert min(card.width, card.height) > 0
    assert len(files_in(catalogue.folder / "originals")) == new


def test_the_forty_seven_are_there_again_withdrawn_and_new_again(catalogue: Catalogue, shared: Path) -> None:
    folder = sample(shared, "photos")
    plan = flow.examine(catalogue, [folder])
    made = set_of(catalogue, lambda work: flow.run(work, plan))
    before = everything(catalogue)
    kinds = Counter(one.kind for one in before.values())
    assert (kinds["photograph"], kinds["media_file"], kinds["media_link"]) == (47, 47, 47)
    again = flow.examine(catalogue, [folder])
    assert (len(again.arrivals), len(again.same)) == (0, 47)
    assert set_of(catalogue, lambda work: flow.run(work, again)) == 0
    assert done(catalogue, lambda work: history.undo(work, made)).left == ()
    assert live(catalogue) == {}
    assert len(flow.examine(catalogue, [folder]).arrivals) == 47
    done(catalogue, lambda work: history.redo(work, made))
    assert everything(catalogue) == before


def seen(catalogue: Catalogue, path: Path) -> Arrival:
    """One photograph as it would come in."""
    (arrival,) = flow.examine(catalogue, [path]).arrivals
    return arrival


FREEFOTO: list[tuple[int, str, str, str]] = [
    (1, "Communications", "2002-06-20", "Ubited Kingdom"),
    (2, "Harvest", "2002-09-16", "Northumberland"),
    (3, "Wheat", "2002-09-16", "Northumberland"),
    (4, "The Gateshead Angel", "2002-09-05", "Gateshead"),
    (5, "Wilts & Dorset Bus", "2002-09-19", "Dorset"),
]


@pytest.mark.parametrize(("number", "title", "taken", "place"), FREEFOTO)
def test_an_agencys_photograph_says_who_what_when_and_where(
    catalogue: Catalogue, shared: Path, number: int, title: str, taken: str, place: str
) -> None:
    draft = seen(catalogue, sample(shared, "photos", f"FujiFilm FinePixS1Pro ({number}).jpg")).draft
    photograph = draft.photograph
    assert (photograph.title.en, photograph.headline.en, photograph.subject) == (title, title, (title,))
    assert (draft.photographers, draft.caption_writer) == (("Ian Britton",), "Ian Britton")
    assert (photograph.date_taken, draft.places_taken) == (taken, (place,))
    assert draft.file.device.startswith("FUJIFILM FinePixS")
    assert draft.file.latitude
    assert 50 < draft.file.latitude < 56


def test_the_reference_picture_of_iptc_fills_every_field_with_its_own_name(catalogue: Catalogue, shared: Path) -> None:
    draft = seen(catalogue, sample(shared, "metadata-samples", "Issue 258 (dotnet).jpg")).draft
    photograph, link = draft.photograph, draft.link
    expected: dict[str, Any] = {
        "title": "The Title (ref2019.1)",
        "headline": "The Headline (ref2019.1)",
        "caption": "The description aka caption (ref2019.1)",
        "credit_line": "Credit Line (ref2019.1)",
    }
    assert {name: getattr(photograph, name) for name in expected} == {
        name: Multilingual(en=text) for name, text in expected.items()
    }
    assert photograph.subject == ("Keyword1ref2019.1", "Keyword2ref2019.1", "Keyword3ref2019.1")
    assert photograph.date_taken == "2019-10-16"
    assert draft.photographers == ("Creator1 (ref2019.1)", "Creator2 (ref2019.1)")
    assert draft.caption_writer == "Description Writer (ref2019.1)"
    assert draft.persons_shown == ("Person Shown 1 (ref2019.1)", "Person Shown 2 (ref2019.1)")
    assert draft.places_shown == tuple(f"Sublocation (Location shown{n}) (ref2019.1)" for n in (1, 2))
    assert draft.places_taken == ("Sublocation (Core) (ref2019.1)",)
    assert link.copyright_notice.en == "Copyright (Notice) 2019.1 IPTC - www.iptc.org  (ref2019.1)"
    assert link.licence_uri == "http://www.WebStatementOfRights.org/2019.1"


def test_people_and_places_that_photographs_name_are_made_once(catalogue: Catalogue, shared: Path) -> None:
    files = [sample(shared, "photos", f"FujiFilm FinePixS1Pro ({number}).jpg") for number in range(1, 6)]
    plan = flow.examine(catalogue, files)
    done(catalogue, lambda work: flow.run(work, plan))
    kinds = Counter(one.kind for one in everything(catalogue).values())
    assert (kinds["agent"], kinds["place"]) == (1, 4)
    with catalogue.reading() as reading:
        assert {card.makers.en for card in items.cards(reading)} == {"Ian Britton"}


def test_a_grey_picture_is_known_as_one(catalogue: Catalogue, shared: Path) -> None:
    arrivals = flow.examine(catalogue, [sample(shared, "formats")]).arrivals
    grey = {one.name for one in arrivals if one.draft.photograph.colour_mode == "black_and_white"}
    assert grey == {"16bit.cropped.tif", "multipage.tif"}
