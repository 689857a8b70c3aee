"""Every open point is told in words, names the record where it is mended, and stands there once."""

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibit
from kalbajar_catalogue.freezing import service
from kalbajar_catalogue.freezing.open_points import LEFT_OUT, TEXT_STATES
from kalbajar_catalogue.freezing.telling import point_said
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.wording_of_editions import FIELDS_OF_POINTS, OPEN_POINTS
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.sizes import read_sizes
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, picture, show


def report_of(catalogue: Catalogue, exhibition: str) -> tuple[OpenPoint, ...]:
    return service.report(catalogue, exhibition).open_points


def hung(catalogue: Catalogue, *files: Path) -> tuple[str, list[str]]:
    """An exhibition with these pictures, and the uids of their works."""
    exhibition = show(catalogue, announced=9)
    plan = flow.examine(catalogue, list(files))
    return exhibition, list(done(catalogue, lambda work: flow.run(work, plan, exhibition)).items)


def test_every_point_of_a_bare_exhibition_is_told_and_leads_to_its_record(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, uids = hung(catalogue, picture(tmp_path / "a.png"))
    points = report_of(catalogue, exhibition)
    assert {point.record for point in points if point.number} == set(uids)
    assert {point.record for point in points if not point.number} == {exhibition, ""}
    for point in points:
        said = point_said(point, "en")
        assert point.code not in said.split(": ")
        assert "{" not in said
        assert "_" not in said
    assert max(Counter(points).values()) == 1
    assert ("fewer_works", "announced_count") in {(point.code, point.field) for point in points}


@pytest.mark.parametrize("code", sorted({*LEFT_OUT, *TEXT_STATES.values()}))
@pytest.mark.parametrize("language", get_args(Language))
def test_every_code_has_a_sentence(code: str, language: Language) -> None:
    assert f"open.{code}" in OPEN_POINTS
    assert point_said(OpenPoint(code, "1", "short_label", "ru"), language) not in ("", f"open.{code}")


def test_a_field_is_told_with_its_language() -> None:
    assert point_said(OpenPoint("missing", "1", "title", "ru"), "en") == "not recorded: Title (ru)"
    assert point_said(OpenPoint("text_draft", "1", "short_label", "az"), "en") == "text not approved: short label (az)"
    assert all(FIELDS_OF_POINTS.values())


@pytest.mark.parametrize("language", get_args(Language))
def test_a_point_of_an_event_says_which_event(catalogue: Catalogue, tmp_path: Path, language: Language) -> None:
    exhibition, _ = hung(catalogue, picture(tmp_path / "a.png"))

    def add(work: Work) -> None:
        for title in ("Opening night", "Talk"):
            store.insert(work, Event(exhibition=exhibition, title=Multilingual(en=title), confirmation="tbc"))

    done(catalogue, add)
    report = service.report(catalogue, exhibition)
    of_events = [point for point in report.open_points if point.record in report.names]
    told = [point_said(point, language, report.names[point.record]) for point in of_events]
    assert {point.code for point in of_events} == {"missing", "unconfirmed"}
    assert all(("Opening night" in one) != ("Talk" in one) for one in told)
    assert len(set(told)) == len(told)


RESOLUTIONS: list[tuple[tuple[int, int], str, list[str]]] = [
    ((1400, 1000), "", []),
    ((1380, 1000), "", ["picture"]),
    ((1600, 1200), "15 x 20", []),
    ((1600, 1200), "45 x 60", ["print_size"]),
    ((4800, 3600), "45 x 60", []),
]


@pytest.mark.parametrize(("size", "printed", "fields"), RESOLUTIONS)
def test_a_picture_that_is_too_small_for_its_size_is_told(
    catalogue: Catalogue, tmp_path: Path, size: tuple[int, int], printed: str, fields: list[str]
) -> None:
    exhibition, (uid,) = hung(catalogue, picture(tmp_path / "a.png", size=size))
    if printed:
        done(catalogue, lambda work: items.change(work, uid, {"print_size": read_sizes(printed)}))
    points = report_of(catalogue, exhibition)
    assert [point.field for point in points if point.code == "low_resolution"] == fields


def test_numbers_that_stand_twice_and_works_to_be_confirmed(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, (one, two) = hung(catalogue, picture(tmp_path / "a.png", 1), picture(tmp_path / "b.png", 2))

    def number(work: Work) -> None:
        for exhibit in exhibitions.exhibits(work, exhibition):
            store.change(work, Exhibit.kind, exhibit.uid, {"catalogue_number": "7", "confirmation": "tbc"})

    done(catalogue, number)
    points = report_of(catalogue, exhibition)
    assert [point.record for point in points if point.code == "number_twice"] == [two]
    assert [point.record for point in points if point.code == "unconfirmed"] == [one, two]


def test_what_is_whole_has_no_points_of_its_own(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, (uid,) = hung(catalogue, picture(tmp_path / "a.png", size=(1700, 1200)))
    every = Multilingual("a", "e", "r")
    values = {f"{name}_{code}": every.az for name in ("title", "credit_line") for code in ("az", "en", "ru")}
    typed = values | {
        "photographer": "Rəna",
        "date_taken": "2021",
        "place_shown": "Kəlbəcər",
        "period_relation": "bərpa",
    }
    done(catalogue, lambda work: items.enter(work, uid, typed, "az"))
    left = {point.code for point in report_of(catalogue, exhibition) if point.number}
    assert left == {"missing", "text_missing", "rights_undecided"}
    missing = {point.field for point in report_of(catalogue, exhibition) if point.number and point.code == "missing"}
    assert missing == {"alt_text"}
