"""The trash at the desk: what lies there and why, brought back, explained, erased after a second question."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import merging
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.trash.erase_dialog import EraseDialog
from kalbajar_catalogue.desk.trash.page import TrashPage
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import history, store, trash
from kalbajar_catalogue.storage.journal import ERASED, LIVE, Action
from kalbajar_catalogue.storage.work import Work
from tests.desk.conftest import WHO, Desk

NAME = "Zülfüqar Quliyev"


def act(desk: Desk, code: str, verb: Callable[[Work], object], **values: str) -> None:
    """Something a colleague does, heard of by the desk."""
    with desk.catalogue.work("Colleague", Action(code, values)) as work:
        verb(work)
    desk.pages.records.changed.emit(work.changes)
    desk.settle()


def photograph(desk: Desk) -> str:
    with desk.catalogue.reading() as reading:
        return next(one.uid for one in store.fetch(reading, Photograph) if one.title.en == "A mountain path")


def person(desk: Desk, name: str = NAME) -> str:
    found: list[str] = []
    act(desk, "record.added", lambda work: found.append(_made(work, name)))
    return found[0]


def _made(work: Work, name: str) -> str:
    return store.insert(work, Agent(display_name=Multilingual(az=name))).uid


def throw(desk: Desk, uid: str, reason: str = "") -> None:
    act(desk, "record.deleted", lambda work: trash.throw_away(work, uid, reason), ref="X")


def opened(desk: Desk) -> TrashPage:
    """The page, gone to."""
    desk.pages.show_page("trash")
    desk.settle()
    page = desk.pages.rooms.page("trash")
    assert isinstance(page, TrashPage)
    return page


def words(page: TrashPage) -> list[tuple[str, ...]]:
    return [row.words for row in page.view.rows.rows]


def state(desk: Desk, uid: str) -> str:
    with desk.catalogue.reading() as reading:
        return str(store.row_of(reading, uid).state)


def asked(page: TrashPage) -> EraseDialog:
    """The second question that is open."""
    return next(one for one in page.window().findChildren(EraseDialog) if one.isVisible())


def test_an_empty_trash_says_what_it_is_for(desk: Desk) -> None:
    page = opened(desk)
    assert page._middle.currentIndex() == 1
    assert not page.restore.isEnabled()
    assert not page.erase.isEnabled()


def test_each_row_says_what_when_who_and_why(desk: Desk) -> None:
    throw(desk, photograph(desk), "a doublet")
    page = opened(desk)
    ((name, what, when, who, why, owned),) = words(page)
    assert (name, what, who, why) == ("A mountain path", "KLB-F-0001 · Photograph", "Colleague", "a doublet")
    assert when
    assert "Pictures 1" in owned
    assert page.aside.why.text() == "a doublet"


def test_the_rail_knows_how_many_lie_there(desk: Desk) -> None:
    counts: list[tuple[str, int]] = []
    page = opened(desk)
    page.counted.connect(lambda key, count: counts.append((key, count)))
    throw(desk, photograph(desk))
    assert counts[-1] == ("trash", 1)


def test_enter_brings_back_what_is_chosen_as_one_step(desk: Desk) -> None:
    uids = [photograph(desk), person(desk)]
    for uid in uids:
        throw(desk, uid)
    page = opened(desk)
    page.view.selectAll()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    desk.settle()
    assert {state(desk, uid) for uid in uids} == {LIVE}
    assert words(page) == []
    desk.pages.steps.undo()
    desk.settle()
    assert len(words(page)) == 2


def test_a_reason_typed_beside_the_list_is_stored_when_the_line_is_left(desk: Desk) -> None:
    throw(desk, photograph(desk))
    page = opened(desk)
    page.aside.why.setFocus()
    QTest.keyClicks(page.aside.why, "a doublet")
    QTest.keyClick(page.aside.why, Qt.Key.Key_Return)
    desk.settle()
    assert words(page)[0][4] == "a doublet"
    with desk.catalogue.reading() as reading:
        newest = history.change_sets(reading, 1)[0]
    assert (newest.action.code, newest.who) == ("reason.given", WHO)


def test_a_merged_one_leads_to_its_heir(desk: Desk) -> None:
    gone, stays = person(desk), person(desk, "Zülfüqar Q.")
    act(desk, "records.merged", lambda work: merging.merge(work, gone, stays))
    led: list[str] = []
    page = opened(desk)
    page.record_asked.connect(led.append)
    assert words(page)[0][4] == "merged into Zülfüqar Q. [az]"
    assert page.aside.why.isHidden()
    page.aside.heir.click()
    assert led == [stays]


def test_what_is_typed_and_the_kind_narrow_the_list(desk: Desk) -> None:
    throw(desk, photograph(desk))
    throw(desk, person(desk))
    page = opened(desk)
    page.finder.line.setText("zulfuqar")
    assert [row[0] for row in words(page)] == [f"{NAME} [az]"]
    page.finder.line.clear()
    page.finder.kind.setCurrentIndex(page.finder.kind.findData("photograph"))
    assert [row[0] for row in words(page)] == ["A mountain path"]
    page.finder.line.setText("nobody")
    assert page._middle.currentIndex() == 1


def test_parts_and_withdrawn_records_have_lists_of_their_own(desk: Desk) -> None:
    made = person(desk)
    with desk.catalogue.reading() as reading:
        number = history.newest(reading)
    act(desk, "undo", lambda work: history.undo(work, number))
    page = opened(desk)
    page.finder.sort.buttons["withdrawn"].click()
    desk.settle()
    assert [row.uid for row in page.view.rows.rows] == [made]
    assert not page.restore.isEnabled()
    assert page.erase.isEnabled()
    page.finder.sort.buttons["parts"].click()
    desk.settle()
    assert words(page) == []


def test_erasing_asks_a_second_time_and_names_what_goes(desk: Desk) -> None:
    uid = person(desk)
    desk.catalogue.backup("before.sqlite")
    throw(desk, uid)
    page = opened(desk)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    desk.settle()
    dialog = asked(page)
    assert NAME in dialog.said
    assert "before.sqlite" in dialog.said
    assert not dialog.go.isEnabled()
    dialog.leave.click()
    desk.settle()
    assert state(desk, uid) == "trashed"


def test_erased_after_the_second_question_nothing_is_left_and_undo_goes_past_it(desk: Desk) -> None:
    uid = person(desk)
    desk.catalogue.backup("before.sqlite")
    throw(desk, uid)
    desk.pages.drafts.keep(uid, "internal_note", "being typed")
    said: list[str] = []
    page = opened(desk)
    page.message.connect(said.append)
    page.erase.click()
    desk.settle()
    dialog = asked(page)
    dialog.copies_too.click()
    dialog.agree.click()
    dialog.go.click()
    desk.settle()
    assert state(desk, uid) == ERASED
    assert words(page) == []
    assert said
    assert desk.pages.drafts.of(uid) == {}
    everywhere = b"".join(file.read_bytes() for file in desk.catalogue.folder.rglob("*") if file.is_file())
    assert NAME.encode() not in everywhere


def test_what_is_still_used_is_refused_and_the_others_go(desk: Desk) -> None:
    first, second = person(desk), person(desk, "Başqa Adam")
    with desk.catalogue.work(WHO, Action("test")) as work:
        shot = {"photographer": [{"agent": second, "role": "photographer"}]}
        store.change(work, "photograph", photograph(desk), shot)
        store.set_state(work, second, "trashed")
    throw(desk, first)
    page = opened(desk)
    page.view.selectAll()
    page.erase.click()
    desk.settle()
    dialog = asked(page)
    assert "KLB-F-0001" in dialog.said
    dialog.agree.click()
    dialog.go.click()
    desk.settle()
    assert (state(desk, first), state(desk, second)) == (ERASED, "trashed")


def test_where_nothing_can_be_erased_only_the_way_back_is_offered(desk: Desk) -> None:
    uid = person(desk)
    with desk.catalogue.work(WHO, Action("test")) as work:
        store.change(work, "photograph", photograph(desk), {"photographer": [{"agent": uid, "role": "photographer"}]})
        store.set_state(work, uid, "trashed")
    page = opened(desk)
    page.erase.click()
    desk.settle()
    dialog = asked(page)
    assert dialog.go.isHidden()
    assert dialog.agree.isHidden()
    dialog.leave.click()


@pytest.mark.parametrize("language", ["az", "ru"])
def test_the_page_speaks_every_language(desk: Desk, language: str) -> None:
    throw(desk, person(desk))
    page = opened(desk)
    desk.speak(language)
    assert words(page)[0][0].startswith(NAME)
    page.erase_chosen()
    desk.settle()
    dialog = asked(page)
    desk.speak("en")
    assert dialog.windowTitle()
    dialog.reject()


def test_where_nothing_can_be_written_nothing_is_offered(desk: Desk) -> None:
    throw(desk, photograph(desk), "a doublet")
    looking = wiring.open_catalogue(desk.catalogue.folder, "Visitor")
    assert looking.read_only
    page = TrashPage(replace(desk.pages.site, records=Records(looking, "Visitor", desk.jobs)), "en")
    page.load()
    desk.settle()
    assert [row[4] for row in words(page)] == ["a doublet"]
    assert not page.restore.isEnabled()
    assert not page.erase.isEnabled()
    assert page.aside.why.isReadOnly()
    assert "only be looked at" in page.erase.toolTip()
    page.deleteLater()
    looking.close()
