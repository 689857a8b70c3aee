"""The page of the history: the line of time, what each action changed, and the way back from all or part of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.wiring import kinds
from kalbajar_catalogue.desk.history import verbs, words
from kalbajar_catalogue.desk.history.changes import ChangeList, Words
from kalbajar_catalogue.desk.history.mode_bar import ACTIONS, DIFFERENCES
from kalbajar_catalogue.desk.history.page import HistoryPage
from kalbajar_catalogue.desk.history.whole_value import marked_apart
from kalbajar_catalogue.desk.history.window import ROW
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.timeline import Asked
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import done, set_of
from tests.desk.conftest import WHO, Desk

CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect
ADD = QItemSelectionModel.SelectionFlag.Select
LESS = QItemSelectionModel.SelectionFlag.Deselect


@pytest.fixture
def page(desk: Desk) -> HistoryPage:
    """The page, in front."""
    desk.pages.show_page("history")
    desk.settle()
    return desk.pages.history


def works_of(desk: Desk) -> list[str]:
    """The works that hang, in their order."""
    with desk.catalogue.reading() as reading:
        show = store.fetch(reading, Exhibition)[0].uid
        return [frame.item for frame in exhibitions.wall(reading, show) if frame.exhibit]


def edited(desk: Desk, uid: str, who: str = WHO, **values: object) -> int:
    """An edit of a work by somebody, heard by the desk."""
    action = Action("record.edited", {"ref": "F", "field": "Title"})
    with desk.catalogue.work(who, action) as work:
        items.change(work, uid, values)
    desk.pages.records.changed.emit(work.changes)
    desk.settle()
    return work.changes.change_set


def value(desk: Desk, uid: str, key: str) -> object:
    with desk.catalogue.reading() as reading:
        return store.flat_of(reading, "photograph", uid).get(key)


def lines(page: HistoryPage) -> list[str]:
    """The actions in sight, in words."""
    return [page.timeline.index(row).data() for row in range(page.timeline.rowCount())]


def told(model: ChangeList) -> list[Words]:
    found = [model.words(row) for row in range(model.rowCount())]
    return [one for one in found if one is not None]


def choose(desk: Desk, page: HistoryPage, number: int) -> None:
    """Go to an action."""
    page.view.selectionModel().setCurrentIndex(page.timeline.index(page.timeline.row_of(number)), CHOOSE)
    desk.settle()


class TestLine:
    def test_the_newest_action_is_shown_with_what_it_changed(self, desk: Desk, page: HistoryPage) -> None:
        assert page.timeline.rowCount() == 2
        assert lines(page)[0].startswith("3 photographs added")
        assert page.pane.head.undo.isEnabled()
        assert page.pane.model.rowCount() > 3
        assert page.days.rows.rowCount() == 1

    def test_what_is_done_meanwhile_comes_on_top_and_what_was_chosen_stays(self, desk: Desk, page: HistoryPage) -> None:
        before = page.timeline.ids[0]
        newest = edited(desk, works_of(desk)[0], title_en="A bridge")
        assert list(page.timeline.ids[:2]) == [newest, before]
        assert page.timeline.ids[page.view.currentIndex().row()] == before

    def test_it_is_narrowed_by_person_and_by_kind(self, desk: Desk, page: HistoryPage) -> None:
        theirs = edited(desk, works_of(desk)[0], "Tural", title_en="A bridge")
        page.who.setCurrentIndex(page.who.findData(words.choice_of("Tural")))
        page.who.activated.emit(page.who.currentIndex())
        desk.settle()
        assert list(page.timeline.ids) == [theirs]
        page.kind.setCurrentIndex(page.kind.findData("custody"))
        page.kind.activated.emit(page.kind.currentIndex())
        desk.settle()
        assert page.timeline.rowCount() == 0
        assert page.middle.currentWidget() is page._empty

    def test_an_action_that_is_undone_says_so(self, desk: Desk, page: HistoryPage) -> None:
        page.pane.head.undo.click()
        desk.settle()
        assert page.timeline.rowCount() == 3
        assert lines(page)[1].endswith("undone")
        assert not page.pane.head.undo.isEnabled()
        assert [cell.empty for cell in desk.pages.gallery.grid.cells.cells] == [True] * 6

    def test_nothing_is_asked_while_data_is_given(self, desk: Desk, page: HistoryPage) -> None:
        page.timeline.show_ids(page.timeline.ids)
        asked = QSignalSpy(page.timeline.wanted)
        assert page.timeline.index(0).data(ROW) is None
        assert page.timeline.index(0).data() == "…"
        assert page.timeline.index(0).data(int(Qt.ItemDataRole.DecorationRole)) is None
        assert asked.count() == 0
        page.view.look()
        desk.settle()
        assert asked.count() == 1
        assert lines(page)[0].startswith("3 photographs added")

    def test_a_person_goes_to_a_day(self, desk: Desk, page: HistoryPage) -> None:
        page.days.day_asked.emit(page.timeline.days[0])
        assert page.view.currentIndex().row() == 0
        assert page.timeline.first_of_day(1) == -1

    def test_every_kind_of_record_can_be_asked_for_once(self) -> None:
        grouped = [kind for group in words.GROUPS.values() for kind in group]
        assert sorted(grouped) == sorted(kind.name for kind in kinds())


class TestPuttingBack:
    def test_one_value_is_put_back(self, desk: Desk, page: HistoryPage) -> None:
        uid = works_of(desk)[0]
        number = edited(desk, uid, title_en="A bridge", mount="oak")
        choose(desk, page, number)
        (title,) = (row for row, one in enumerate(told(page.pane.model)) if one.label == "Title (en)")
        page.pane.view.setCurrentIndex(page.pane.model.index(title))
        assert page.pane.back.text().strip() == "Put this value back"
        page.pane.back.click()
        desk.settle()
        assert (value(desk, uid, "title_en"), value(desk, uid, "mount")) == ("A mountain path", "oak")
        assert told(page.pane.model)[title].fate == "back"
        assert not page.pane.back.isEnabled()
        with desk.catalogue.reading() as reading:
            action = history.change_sets(reading, 1)[0].action
        assert (action.code, action.values["field"]) == ("history.value_put_back", "Title")

    def test_a_later_edit_is_named_and_overruled_only_when_that_is_meant(self, desk: Desk, page: HistoryPage) -> None:
        uid = works_of(desk)[0]
        number = edited(desk, uid, title_en="A bridge")
        edited(desk, uid, "Tural", title_en="A stone bridge")
        choose(desk, page, number)
        assert told(page.pane.model)[0].fate == "since"
        assert "Changed since by Tural" in page.pane.value.toPlainText()
        assert "A stone bridge" in page.pane.value.toPlainText()
        assert page.pane.back.text().strip() == "Put back all the same"
        QTest.keyClick(page.pane.view, Qt.Key.Key_Backspace)
        desk.settle()
        assert value(desk, uid, "title_en") == "A mountain path"

    def test_part_of_a_batch_is_put_back_and_what_stays_is_named(self, desk: Desk, page: HistoryPage) -> None:
        one, two, three = works_of(desk)

        def batch(work: Work) -> None:
            for uid in (one, two, three):
                items.change(work, uid, {"mount": "oak"})

        with desk.catalogue.work(WHO, Action("records.batch_field", {"count": 3, "field": "Mount"})) as work:
            batch(work)
        desk.pages.records.changed.emit(work.changes)
        edited(desk, two, "Tural", mount="ash")
        choose(desk, page, work.changes.change_set)
        said: list[str] = []
        page.message.connect(said.append)
        selection = page.pane.view.selectionModel()
        for row, words_of in enumerate(told(page.pane.model)):
            uid = page.pane.model.at(row).entry.change.uid  # type: ignore[union-attr]  # all are held
            selection.select(page.pane.model.index(row), ADD if uid in (one, two) else LESS)
            assert words_of.label == "Mount"
        page.pane.back.click()
        desk.settle()
        assert [value(desk, uid, "mount") for uid in (one, two, three)] == [None, "ash", "oak"]
        assert page.pane.note.isVisible()
        assert said[-1].startswith("1 ")

    def test_a_record_is_made_what_it_was_before(self, desk: Desk, page: HistoryPage) -> None:
        uid = works_of(desk)[0]
        number = edited(desk, uid, title_en="A bridge")
        edited(desk, uid, title_en="A stone bridge", mount="oak")
        choose(desk, page, number)
        page.pane.as_was.click()
        desk.settle()
        assert (value(desk, uid, "title_en"), value(desk, uid, "mount")) == ("A mountain path", None)

    def test_a_record_that_was_made_is_taken_back_alone(self, desk: Desk, page: HistoryPage) -> None:
        uid = works_of(desk)[2]
        rows = [row for row in range(page.pane.model.rowCount())
                if page.pane.model.at(row).entry.change.uid == uid]  # type: ignore[union-attr]  # fmt: skip
        page.pane.view.setCurrentIndex(page.pane.model.index(rows[0]))
        assert page.pane.back.text().strip() == "Take this record back"
        page.pane.back.click()
        desk.settle()
        assert uid not in works_of(desk)
        assert len(works_of(desk)) == 2

    def test_where_one_may_only_look_nothing_is_put_back(
        self, dressed: QApplication, catalogue: Catalogue, tmp_path: Path
    ) -> None:
        looking = wiring.open_catalogue(catalogue.folder, "Guest")
        desk = Desk(looking, tmp_path)
        desk.pages.show_page("history")
        desk.settle()
        pane = desk.pages.history.pane
        assert pane.model.rowCount()
        assert not any(way.isEnabled() for way in (pane.head.undo, pane.back, pane.as_was))
        assert {way.toolTip() for way in (pane.head.undo, pane.back, pane.as_was)} == {
            "This catalogue can only be looked at here."
        }
        desk.close()
        looking.close()


class TestOneRecord:
    def test_its_own_history_has_its_texts_too_and_leads_back(self, desk: Desk, page: HistoryPage) -> None:
        one, two, _ = works_of(desk)
        edited(desk, two, title_en="Other")
        number = edited(desk, one, title_en="A bridge")
        text = set_of(desk.catalogue, lambda work: texts.write(work, one, "short_label", "en", "Words"))
        page.show_record(one)
        desk.settle()
        assert list(page.timeline.ids) == [text, number, 2]
        assert page.bar.isVisible()
        choose(desk, page, 2)
        held = [page.pane.model.at(row) for row in range(page.pane.model.rowCount())]
        assert all(found is None or found.record.uid == one or found.owner for found in held)
        assert page.pane.head.whole.isVisible()
        page.pane.head.whole.click()
        desk.settle()
        assert page.pane.model.rowCount() > len(held)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        desk.settle()
        assert not page.bar.isVisible()
        assert page.timeline.rowCount() == 5

    def test_what_is_added_to_it_meanwhile_comes_in(self, desk: Desk, page: HistoryPage) -> None:
        uid = works_of(desk)[0]
        page.show_record(uid)
        desk.settle()
        with desk.catalogue.work(WHO, Action("text.written", {"ref": "F"})) as work:
            texts.write(work, uid, "short_label", "en", "Words")
        desk.pages.records.changed.emit(work.changes)
        desk.settle()
        assert list(page.timeline.ids) == [work.changes.change_set, 2]
        assert page.timeline.ids[page.view.currentIndex().row()] == 2

    def test_the_foot_of_a_work_leads_there(self, desk: Desk) -> None:
        uid = works_of(desk)[0]
        desk.pages.deeds.show_record(uid)
        desk.settle()
        desk.pages.rooms.page("work").foot.whole.click()  # type: ignore[attr-defined]  # it is a WorkPage
        desk.settle()
        assert desk.pages.current == "history"
        assert desk.pages.history.timeline.rowCount() == 1

    def test_a_page_leads_there(self, desk: Desk) -> None:
        uid = works_of(desk)[0]
        desk.pages.leading.show_history(uid)
        desk.settle()
        assert desk.pages.current == "history"
        assert desk.pages.history.bar.isVisible()


class TestSince:
    @pytest.fixture
    def frozen(self, desk: Desk, page: HistoryPage) -> str:
        with desk.catalogue.reading() as reading:
            show = store.fetch(reading, Exhibition)[0].uid
        made = freezing.freeze(desk.catalogue, show, WHO, accept=True)
        desk.pages.records.changed.emit(made.changes)
        desk.settle()
        return made.record

    def test_what_differs_leads_to_what_was_done(self, desk: Desk, page: HistoryPage, frozen: str) -> None:
        uid = works_of(desk)[0]
        number = edited(desk, uid, title_en="A bridge")
        page.since(frozen)
        desk.settle()
        assert page.bar.parts.buttons[DIFFERENCES].text() == "What differs 1"
        assert page.middle.currentWidget() is page.differences
        assert "A bridge" in page.differences.rows.index(0).data()
        assert [one.entry.change_set for one in page.pane.model.held(list(page.pane.model.ids))] == [number]
        page.bar.part_chosen.emit(ACTIONS)
        desk.settle()
        assert list(page.timeline.ids) == [number]
        assert page.middle.currentWidget() is page.view

    def test_nothing_different_is_said(self, desk: Desk, page: HistoryPage, frozen: str) -> None:
        page.since(frozen)
        desk.settle()
        assert "would say the same" in page.bar._words.text()
        page.bar.whole.click()
        desk.settle()
        assert page.timeline.rowCount() == 3

    def test_it_is_chosen_in_the_head(self, desk: Desk, page: HistoryPage, frozen: str) -> None:
        page.since_choice.setCurrentIndex(page.since_choice.findData(frozen))
        page.since_choice.activated.emit(page.since_choice.currentIndex())
        desk.settle()
        assert page.bar.isVisible()


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_it_speaks_every_language(desk: Desk, page: HistoryPage, language: str) -> None:
    desk.speak(language)
    assert "…" not in lines(page)
    assert page.pane.model.index(0).data() != "…"


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("a red rug", "a blue rug", ["red"], ["blue"]),
        ("", "new", [], ["new"]),
        ("same", "same", [], []),
        ("one two", "one, two three", [], [",", " three"]),
        ("x " * 4000, "y", ["x " * 4000], ["y"]),
    ],
)
def test_the_words_that_differ_are_marked(before: str, after: str, gone: list[str], new: list[str]) -> None:
    old_pieces, new_pieces = marked_apart(before, after)
    assert "".join(text for text, _ in old_pieces) == before
    assert "".join(text for text, _ in new_pieces) == after
    assert [text for text, differs in old_pieces if differs and text] == gone
    assert [text for text, differs in new_pieces if differs and text] == new


def test_a_catalogue_without_history_has_a_first_reading(desk: Desk) -> None:
    first: Callable[..., verbs.First] = verbs.first(Asked(who="nobody"))
    found = done(desk.catalogue, first)
    assert len(found.line) == 0
    assert found.people == ((WHO, 2),)
