"""Pages out of sight cost nothing when the language changes; they follow when they are gone to."""

import pytest

from kalbajar_catalogue.desk.health.page import HealthPage
from kalbajar_catalogue.desk.works.page import WorksPage
from tests.desk.conftest import Desk


def test_a_page_out_of_sight_speaks_the_language_when_it_is_gone_to(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[tuple[str, str]] = []
    speak = WorksPage.speak

    def told(page: WorksPage, language: str) -> None:
        spoken.append((page.kind, language))
        speak(page, language)  # type: ignore[arg-type]  # one of the three

    monkeypatch.setattr(WorksPage, "speak", told)
    for key in ("photographs", "carpets"):
        desk.pages.show_page(key)
    desk.speak("ru")
    desk.speak("az")
    assert spoken == [("carpet", "ru"), ("carpet", "az")]
    desk.pages.show_page("photographs")
    desk.settle()
    desk.pages.show_page("carpets")
    assert spoken[2:] == [("photograph", "az")]


def test_nothing_is_said_of_a_list_before_it_is_read(desk: Desk) -> None:
    desk.pages.show_page("carpets")
    carpets = desk.pages.rooms.page("carpets")
    desk.pages.show_page("health")
    health = desk.pages.rooms.page("health")
    assert isinstance(carpets, WorksPage)
    assert isinstance(health, HealthPage)
    assert carpets._empty.isHidden()
    assert health.well.isHidden()
    assert health.header._figures.text() == ""
    desk.settle()
    assert not carpets._empty.isHidden()
    assert health.header._figures.text() != ""
