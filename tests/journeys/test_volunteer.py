"""A volunteer's hour: missing Russian labels from the overview, one out of date, many approved and taken back."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.desk.overview.page import OverviewPage
from kalbajar_catalogue.desk.overview.row import Row
from kalbajar_catalogue.desk.texts.page import TextsPage
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import done
from tests.desk.conftest import Desk, catalogue, desk, dressed

__all__ = ["catalogue", "desk", "dressed"]
LABELS = ("Gornaya tropa", "Zimniy pereval", "Belaya vershina")
KEYS_A_LABEL = 1
"""Ctrl+Enter stores, approves and goes on; what is typed is not counted."""
KEYS_TO_THE_FIRST = 2
"""Enter on the line of the overview, Enter in the work list."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Texts = Mapping[tuple[int, str, str], tuple[str, str]]


class Hour:
    """The keys that the volunteer presses, each to whatever has the focus, counted."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.keys = desk, 0
        with desk.catalogue.reading() as reading:
            show = exhibitions.listed(reading)[0].uid
            self.works = [one.item for one in exhibitions.exhibits(reading, show)]

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focused(), key, keys)
        self.keys += 1
        self.desk.settle()

    def type(self, words: str) -> None:
        QTest.keyClicks(focused(), words)

    def line(self, said: str) -> Row:
        """A line of what is missing, on the overview; the focus is on it."""
        self.desk.pages.show_page("overview")
        self.desk.settle()
        page = self.desk.pages.rooms.page("overview")
        assert isinstance(page, OverviewPage)
        missing = page.body.missing
        if said not in [row.line.first for row in missing.rows]:
            missing.more.click()
            self.desk.settle()
        found = next(row for row in missing.rows if row.line.first == said)
        found.setFocus()
        return found

    @property
    def page(self) -> TextsPage:
        page = self.desk.pages.rooms.page("texts")
        assert isinstance(page, TextsPage)
        assert page.isVisible()
        return page

    def lines(self) -> list[tuple[str, str, str]]:
        return [(line.slot.what, line.language, line.state) for line in self.page.list.rows.lines]

    def stored(self) -> Texts:
        """(work, kind, language) -> (words, state)."""
        with self.desk.catalogue.reading() as reading:
            return {
                (place, text.type, text.language): (text.body, text.status)
                for place, uid in enumerate(self.works)
                for text in texts.texts_of(reading, uid)
            }


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def prepared(hour: Hour) -> None:
    """Every work has an approved Azerbaijani and a draft English label; the first also an essay, rewritten since."""

    def write(work: Work, uid: str, kind: str, language: Language, body: str, approved: bool = True) -> None:
        text = texts.write(work, uid, kind, language, body, status="draft")
        if approved:
            texts.approve(work, text.uid, "", "2025-11-20")

    def make(work: Work) -> None:
        for uid in hour.works:
            write(work, uid, "short_label", "az", "Dağ cığırı")
            write(work, uid, "short_label", "en", "A mountain path", approved=False)
        for language in LANGUAGES:
            write(work, hour.works[0], "essay", language, f"yun {language}")

    done(hour.desk.catalogue, make)
    done(hour.desk.catalogue, lambda work: write(work, hour.works[0], "essay", "az", "ipək az"))
    done(hour.desk.catalogue, lambda work: texts.approve(work, _essay(work, hour.works[0], "en"), "", "2025-11-21"))


def _essay(work: Work, owner: str, language: Language) -> str:
    return next(one.uid for one in texts.texts_of(work, owner) if (one.type, one.language) == ("essay", language))


def test_a_volunteer_goes_from_what_is_missing_to_the_last_approval_by_keys(desk: Desk) -> None:
    hour = Hour(desk)
    prepared(hour)
    labelled(hour)
    brought_up_to_date(hour)
    approved_together(hour)


def labelled(hour: Hour) -> None:
    """Three missing labels, each with one key beside its words."""
    hour.line("Text missing: short label (ru)")
    hour.press(Qt.Key.Key_Return)
    assert hour.lines() == [("short_label", "ru", "missing")] * len(LABELS)
    hour.press(Qt.Key.Key_Return)
    assert hour.keys == KEYS_TO_THE_FIRST
    for words in LABELS:
        assert hour.page.side.source.words == "Dağ cığırı"
        hour.type(words)
        hour.press(Qt.Key.Key_Return, CONTROL)
        if words == LABELS[0]:
            taken_back_and_done_again(hour)
    assert hour.keys == KEYS_TO_THE_FIRST + KEYS_A_LABEL * len(LABELS)
    assert hour.lines() == []
    hour.press(Qt.Key.Key_Z, CONTROL)
    assert (2, "short_label", "ru") not in hour.stored()
    assert hour.lines() == [("short_label", "ru", "missing")]
    hour.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    stored = hour.stored()
    assert [stored[place, "short_label", "ru"] for place in range(3)] == [(words, "approved") for words in LABELS]


def taken_back_and_done_again(hour: Hour) -> None:
    """With the cursor in the next text, where nothing is typed yet, undo is the catalogue's."""
    keys = hour.keys
    hour.press(Qt.Key.Key_Z, CONTROL)
    assert (0, "short_label", "ru") not in hour.stored()
    hour.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert hour.stored()[0, "short_label", "ru"] == (LABELS[0], "approved")
    hour.keys = keys


def brought_up_to_date(hour: Hour) -> None:
    """A translation that its source has overtaken: what changed is seen, the words still hold."""
    hour.line("Text out of date, its source has changed: essay (ru)")
    hour.press(Qt.Key.Key_Return)
    assert hour.lines() == [("essay", "ru", "stale")]
    side = hour.page.side
    assert side.source.area.toPlainText() == "yun ipək az"
    assert "line-through" in side.source.area.toHtml()
    hour.press(Qt.Key.Key_Return, CONTROL)
    assert hour.stored()[0, "essay", "ru"] == ("yun ru", "approved")
    assert hour.stored()[0, "essay", "az"] == ("ipək az", "approved")


def approved_together(hour: Hour) -> None:
    """Three drafts are approved as one step, and taken back as one."""
    hour.line("Text not approved: short label (en)")
    hour.press(Qt.Key.Key_Return)
    assert hour.lines() == [("short_label", "en", "draft")] * 3
    hour.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert {hour.stored()[place, "short_label", "en"][1] for place in range(3)} == {"approved"}
    with hour.desk.catalogue.reading() as reading:
        action = history.change_sets(reading, 1)[0].action
    assert (action.code, action.values["count"]) == ("texts.approved", 3)
    hour.press(Qt.Key.Key_Z, CONTROL)
    assert {hour.stored()[place, "short_label", "en"][1] for place in range(3)} == {"draft"}
    assert {hour.stored()[place, "short_label", "ru"][1] for place in range(3)} == {"approved"}
    assert hour.lines() == [("short_label", "en", "draft")] * 3
