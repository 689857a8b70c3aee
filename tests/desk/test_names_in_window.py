"""Names in the whole window: gone to, made by key, their works listed, two made one and taken apart again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Citation, Source
from kalbajar_catalogue.desk.merging.dialog import MergeDialog
from kalbajar_catalogue.desk.people.page import PeoplePage
from kalbajar_catalogue.desk.sources.page import SourcesPage
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from tests.catalogues import done, live
from tests.desk.conftest import Desk, controls


def people(desk: Desk) -> PeoplePage:
    desk.pages.show_page("people")
    desk.settle()
    page = desk.pages.rooms.page("people")
    assert isinstance(page, PeoplePage)
    return page


def twins(desk: Desk) -> tuple[str, str]:
    """Rəna, who wove seven carpets, and Rena, who may be the same."""
    names = [Agent(display_name=Multilingual(az=name)) for name in ("Rəna Əliyeva", "Rena Aliyeva")]
    one, other = done(desk.catalogue, lambda work: store.insert_all(work, names))
    carpets = [Carpet(weaver=(AgentRole(one.uid, "weaver"),)) for _ in range(7)]
    done(desk.catalogue, lambda work: store.insert_all(work, carpets))
    return one.uid, other.uid


def test_a_name_is_gone_to_from_wherever_it_is_asked_for(desk: Desk) -> None:
    one, other = twins(desk)
    desk.pages.deeds.show_record(other)
    desk.settle()
    assert desk.pages.current == "people"
    assert people(desk).uid == other
    desk.pages.deeds.show_record(one)
    desk.settle()
    assert people(desk).uid == one


def test_two_names_become_one_and_the_one_that_stays_is_shown(desk: Desk) -> None:
    one, other = twins(desk)
    page = people(desk)
    page.show_record(other)
    desk.settle()
    page.merge.click()
    desk.settle()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, MergeDialog)]
    (proposal,) = [found for found in dialog.choosing.findChildren(QPushButton) if "KLB-A" in found.accessibleName()]
    proposal.click()
    desk.settle()
    dialog.agree.click()
    desk.settle()
    assert other not in live(desk.catalogue)
    assert (page.uid, page.name.text()) == (one, "Rəna Əliyeva")
    desk.pages.steps.undo()
    desk.settle()
    assert other in live(desk.catalogue)
    assert {row.uid for row in page.list.all} >= {one, other}


def test_the_works_of_a_name_are_shown_as_a_list(desk: Desk) -> None:
    one, _ = twins(desk)
    page = people(desk)
    page.show_record(one)
    desk.settle()
    (all_works,) = [found for found in page.aside.findChildren(QPushButton) if "as a list" in found.accessibleName()]
    all_works.click()
    desk.settle()
    assert desk.pages.current == "carpets"
    assert len(desk.pages.works["carpet"].lists.rows.uids) == 7


def test_ctrl_n_makes_a_record_of_the_kind_that_is_shown(desk: Desk) -> None:
    page = people(desk)
    before = len(page.list.all)
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert len(page.list.all) == before + 1


def test_a_fact_leads_to_its_record_and_a_record_to_its_source(desk: Desk) -> None:
    one, _ = twins(desk)
    source = done(desk.catalogue, lambda work: store.insert(work, Source(citation="Azernews")))
    done(desk.catalogue, lambda work: store.insert(work, Citation(about=one, source=source.uid, field="birth")))
    desk.pages.deeds.show_record(source.uid)
    desk.settle()
    page = desk.pages.rooms.page("sources")
    assert isinstance(page, SourcesPage)
    (fact,) = [found for found in page.aside.findChildren(QPushButton) if found.accessibleName() == "Rəna Əliyeva"]
    fact.click()
    desk.settle()
    (named,) = [found for found in people(desk).aside.findChildren(QPushButton) if found.accessibleName() == "Azernews"]
    named.click()
    desk.settle()
    assert (desk.pages.current, page.uid) == ("sources", source.uid)


def test_the_history_of_a_name_is_asked_for_at_its_head(desk: Desk) -> None:
    one, _ = twins(desk)
    page = people(desk)
    page.show_record(one)
    desk.settle()
    page.history.click()
    desk.settle()
    assert desk.pages.current == "history"


def test_the_page_speaks_the_language_of_the_desk(desk: Desk) -> None:
    one, _ = twins(desk)
    done(desk.catalogue, lambda work: store.change(work, "agent", one, {"display_name_ru": "Рена Алиева"}))
    page = people(desk)
    page.show_record(one)
    desk.speak("ru")
    assert page.name.text() == "Рена Алиева"
    desk.speak("en")
    assert page.name.text() == "Rəna Əliyeva"


@pytest.mark.parametrize("both", [False, True])
def test_every_control_of_the_merging_has_a_name_and_is_reached_by_tab(desk: Desk, both: bool) -> None:
    one, other = twins(desk)
    desk.pages.deeds.show_record(one)
    desk.settle()
    people(desk).merge_asked.emit([other, one] if both else [one])
    desk.settle()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, MergeDialog)]
    found = controls(dialog)
    spoken = [QAccessible.queryAccessibleInterface(widget) for widget in found]
    assert [one for one in spoken if not one.text(QAccessible.Text.Name)] == []
    # Of buttons that exclude one another Tab reaches the one that is down, the arrows the others.
    wanted = [one for one in found if not isinstance(one, QRadioButton) or one.isChecked()]
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    found[0].setFocus()
    reached: set[int] = set()
    for _ in range(2 * len(found)):
        focused: QWidget | None = dialog.focusWidget()
        assert focused is not None
        reached.add(id(focused))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert [one.accessibleName() for one in wanted if id(one) not in reached] == []
    dialog.reject()
