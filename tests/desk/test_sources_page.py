"""The page of sources: what stands in each, what of it is to be confirmed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from kalbajar_catalogue.authorities.records import Agent, Citation, Source
from kalbajar_catalogue.desk.forms.citing import MOST
from kalbajar_catalogue.desk.sources.page import SourcesPage
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, done, empty_folder, live
from tests.desk.conftest import dressed
from tests.desk.names_ground import Ground

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def ground(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Ground]:
    made = Ground(catalogue, tmp_path)
    yield made
    made.close()


@pytest.fixture
def cited(catalogue: Catalogue) -> tuple[str, str]:
    """A source with a confirmed and an open fact about one person: (source, person)."""
    source = done(catalogue, lambda work: store.insert(work, Source(citation="Azernews, 26.11.2025", type="press")))
    done(catalogue, lambda work: store.insert(work, Source(citation="Kitab", type="book")))
    about = done(catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az="Rəna"), birth="1957")))
    facts = [
        Citation(about=about.uid, source=source.uid, field="birth", quote="born in 1957", status="tbc"),
        Citation(about=about.uid, source=source.uid, field="display_name"),
    ]
    done(catalogue, lambda work: store.insert_all(work, facts))
    return source.uid, about.uid


def test_facts_stand_under_their_source_the_open_ones_first(ground: Ground, cited: tuple[str, str]) -> None:
    source, about = cited
    page = SourcesPage(ground.site, "en")
    ground.open(page)
    page.show_record(source)
    ground.settle()
    row = page.list.row()
    assert row is not None
    assert (row.name, row.line, row.mark_said) == ("Azernews, 26.11.2025", "Press", "1 fact(s) to be confirmed")
    shown: list[str] = []
    page.record_asked.connect(shown.append)
    facts = [one for one in page.aside.findChildren(QPushButton) if one.accessibleName() == "Rəna"]
    assert len(facts) == 2
    facts[0].click()
    assert shown == [about]


def test_a_fact_is_confirmed_in_place_and_that_is_undone(ground: Ground, cited: tuple[str, str]) -> None:
    page = SourcesPage(ground.site, "en")
    ground.open(page)
    page.show_record(cited[0])
    ground.settle()

    def confirming() -> list[QPushButton]:
        return [one for one in page.aside.findChildren(QPushButton) if one.accessibleName().startswith("Confirm:")]

    confirming()[0].click()
    ground.wait_for(lambda: not confirming())
    row = page.list.row_of(cited[0])
    assert row is not None
    assert row.mark == ""
    ground.undo()
    ground.wait_for(lambda: len(confirming()) == 1)


def test_of_very_many_facts_more_are_shown_when_asked(ground: Ground, cited: tuple[str, str]) -> None:
    source, about = cited
    more = [Citation(about=about, source=source, page=str(number)) for number in range(MOST)]
    done(ground.catalogue, lambda work: store.insert_all(work, more))
    page = SourcesPage(ground.site, "en")
    ground.open(page)
    page.show_record(source)
    ground.settle()

    def facts() -> list[QPushButton]:
        found = page.aside.findChildren(QPushButton)
        return [one for one in found if one.isVisible() and one.accessibleName() == "Rəna"]

    assert len(facts()) == MOST
    (link,) = [one for one in page.aside.findChildren(QPushButton) if one.accessibleName() == "2 more"]
    link.click()
    ground.settle()
    assert len(facts()) == MOST + 2


def test_only_sources_with_open_facts_can_be_asked_for(ground: Ground, cited: tuple[str, str]) -> None:
    page = SourcesPage(ground.site, "en")
    ground.open(page)
    page.list.choice.setCurrentIndex(page.list.choice.findData("open"))
    assert [row.uid for row in page.list.view.rows.rows] == [cited[0]]


def test_an_empty_catalogue_says_what_to_do(ground: Ground) -> None:
    page = SourcesPage(ground.site, "en")
    ground.open(page)
    assert not page.columns.isVisible()
    page.make()
    ground.settle()
    assert page.columns.isVisible()
    assert len([flat for flat in live(ground.catalogue).values() if flat == {}]) == 1
