"""The columns that a table begins with are all in sight in the smallest window that museums have, 1366 px wide."""

import pytest

from kalbajar_catalogue.desk.works.page import WorksPage
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.listing import REF
from kalbajar_catalogue.items.records import Carpet, Painting
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk


def shown(desk: Desk, kind: str) -> WorksPage:
    with desk.catalogue.work(WHO, Action("test")) as work:
        items.add(work, [Carpet(), Painting()])
    desk.pages._changed(work.changes)
    desk.window.resize(1366, 768)
    desk.pages.show_page({"carpet": "carpets", "painting": "paintings"}[kind])
    desk.settle()
    return desk.pages.works[kind]


@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("kind", ["carpet", "painting"])
def test_nothing_is_scrolled_sideways_at_first(desk: Desk, kind: str, language: str) -> None:
    desk.speak(language)
    table = shown(desk, kind).lists.table
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_a_column_that_a_person_drew_keeps_its_width_and_the_others_give_way(desk: Desk) -> None:
    page = shown(desk, "carpet")
    head, names = page.lists.table.horizontalHeader(), page.lists.model.names
    drawn, reference = names.index("school"), names.index(REF)
    before = head.sectionSize(reference)
    head.resizeSection(drawn, 300)
    desk.window.resize(1300, 768)
    desk.settle()
    assert (head.sectionSize(drawn), head.sectionSize(reference)) == (300, before)
