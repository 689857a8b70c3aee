"""The settings with real widgets: fields of the museum's own, number patterns, the institution, the look."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kalbajar_catalogue.authorities import own_fields
from kalbajar_catalogue.authorities.records import Institution, Numbering, OwnField
from kalbajar_catalogue.desk.forms.controls import LongControl
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.settings.look import SCHEME
from kalbajar_catalogue.desk.settings.page import SettingsPage
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import OwnFields, fields_of, own_in_force, take_own
from tests.catalogues import catalogue, done, empty_folder, photographs
from tests.desk.conftest import dressed
from tests.qtkit.by_hand import ByHand

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


class Opened:
    """The settings in a window, and the hands that carry out their jobs."""

    def __init__(self, catalogue: Catalogue, folder: Path) -> None:
        self.crashes: list[Exception] = []
        self.hands, self.catalogue = ByHand(), catalogue
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        self.records = Records(catalogue, "Curator", self.jobs)
        pictures, drafts = Pictures(catalogue.folder, self.jobs), Drafts(None, None)
        self.site = Site(self.records, pictures, drafts, self.jobs, self.memory, folder)
        self.page = SettingsPage(self.site, "en")
        self.records.changed.connect(self.page.hear)
        self.page.resize(1256, 824)
        self.page.show()
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)
        self.page.load()
        self.page.show_section("own_fields")
        self.settle()

    def settle(self) -> None:
        for _ in range(20):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def write(self, line: QLineEdit, text: str) -> None:
        """Types in a line and leaves it."""
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        self.settle()

    def fields(self) -> tuple[OwnField, ...]:
        with self.catalogue.reading() as reading:
            return own_fields.listed(reading)

    def make(self, label: str) -> None:
        QTest.mouseClick(self.page.own_fields.add, Qt.MouseButton.LeftButton)
        self.write(self.page.own_fields.editor.labels["en"], label)

    def rows(self) -> list[str]:
        rows = self.page.own_fields.list
        return [rows.item(row).text() for row in range(rows.count())]

    def close(self) -> None:
        self.page.close()
        self.page.deleteLater()
        self.jobs.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Opened]:
    before = own_in_force()
    take_own(OwnFields())
    one = Opened(catalogue, tmp_path)
    yield one
    one.close()
    take_own(before)


def choose(opened: Opened, type_: str) -> None:
    choice = opened.page.own_fields.editor.type
    choice.setCurrentIndex(choice.findData(type_))
    choice.activated.emit(choice.currentIndex())
    opened.settle()


def test_a_field_is_made_by_its_label_alone(opened: Opened) -> None:
    opened.make("Lens")
    (own,) = opened.fields()
    assert (own.label, own.of_kinds, own.type, own.private) == (Multilingual(en="Lens"), ("photograph",), "text", True)
    assert opened.rows() == ["Lens"]
    opened.write(opened.page.own_fields.editor.labels["az"], "Obyektiv")
    assert opened.fields()[0].label == Multilingual("Obyektiv", "Lens")


def test_nothing_is_made_of_a_field_without_a_label(opened: Opened) -> None:
    QTest.mouseClick(opened.page.own_fields.add, Qt.MouseButton.LeftButton)
    choose(opened, "number")
    assert opened.fields() == ()
    opened.write(opened.page.own_fields.editor.labels["en"], "Weight")
    assert [own.type for own in opened.fields()] == ["number"]


def test_every_fact_is_stored_when_it_is_set(opened: Opened) -> None:
    opened.make("Weight")
    editor = opened.page.own_fields.editor
    assert not editor.unit.isVisible()
    choose(opened, "number")
    opened.write(editor.unit, "kg")
    for tick in (editor.kinds["carpet"], editor.private):
        tick.setFocus()
        QTest.keyClick(tick, Qt.Key.Key_Space)
        opened.settle()
    (own,) = opened.fields()
    assert (own.type, own.unit, own.of_kinds, own.private) == ("number", "kg", ("photograph", "carpet"), False)
    assert fields_of(Carpet)[-1].declared.unit == "kg"
    opened.page.own_fields.show_kind("carpet")
    assert opened.rows() == ["Weight"]


def test_the_preview_is_the_control_of_the_type(opened: Opened) -> None:
    opened.make("Note")
    choose(opened, "long")
    preview = opened.page.own_fields.editor._preview
    assert preview is not None
    assert isinstance(preview.control, LongControl)


def test_a_type_that_values_do_not_fit_is_refused_in_place(opened: Opened) -> None:
    opened.make("Lens")
    (uid,) = photographs(opened.catalogue, "View")
    done(opened.catalogue, lambda work: store.change(work, "photograph", uid, {"own_lens": "Leica"}))
    choose(opened, "integer")
    editor = opened.page.own_fields.editor
    assert (editor.type.value(), opened.fields()[0].type) == ("text", "text")
    assert editor._refused.isVisible()
    assert "Lens" in editor._refused.text()


def test_the_keyboard_orders_and_throws_away(opened: Opened) -> None:
    opened.make("One")
    opened.make("Two")
    rows = opened.page.own_fields.list
    rows.setFocus()
    rows.setCurrentRow(0)
    opened.settle()
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    opened.settle()
    assert [own.label.en for own in opened.fields()] == ["Two", "One"]
    assert opened.rows() == ["Two", "One"]
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    opened.settle()
    assert opened.rows() == ["Two"]
    item = opened.page.own_fields._trash.itemAt(0)
    assert item is not None
    button = item.widget()
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert opened.rows() == ["Two", "One"]


def test_a_kind_without_fields_shows_an_example(opened: Opened) -> None:
    panel = opened.page.own_fields
    panel.show_kind("carpet")
    assert panel.example.isVisible()
    QTest.mouseClick(panel.example, Qt.MouseButton.LeftButton)
    opened.settle()
    assert [own.of_kinds for own in opened.fields()] == [("carpet",)]
    assert not panel.example.isVisible()


def test_a_pattern_shows_the_next_number_and_is_used(opened: Opened) -> None:
    photographs(opened.catalogue, "One")
    opened.page.load()
    opened.page.show_section("numbers")
    opened.settle()
    numbers = opened.page.numbers
    line = numbers.lines["photograph"]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "FOTO-{n:03}")
    assert numbers.next["photograph"].text().endswith("FOTO-002")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    opened.settle()
    photographs(opened.catalogue, "Two")
    with opened.catalogue.reading() as reading:
        assert [one.pattern for one in store.fetch(reading, Numbering)] == ["FOTO-{n:03}"]
        assert {one.ref for one in store.fetch(reading, Photograph)} == {"KLB-F-0001", "FOTO-002"}
    opened.write(line, "KLB-F-{n:04}")
    with opened.catalogue.reading() as reading:
        assert store.fetch(reading, Numbering) == ()


def test_a_pattern_that_cannot_be_is_refused_in_place(opened: Opened) -> None:
    opened.page.show_section("numbers")
    opened.settle()
    numbers = opened.page.numbers
    opened.write(numbers.lines["carpet"], "KLB-F-{n:03}")
    assert numbers._problems["carpet"].isVisible()
    assert numbers._problems["carpet"].text()


def test_the_institution_is_made_when_something_is_said_of_it(opened: Opened) -> None:
    opened.page.show_section("institution")
    opened.settle()
    lines: dict[str, Callable[[], object]] = {}
    for edit in opened.page.institution.form.edits():
        lines[edit.field.name] = edit.control.inner
    for name, text in (("name", "Museum"), ("uri", "museum.example")):
        line = lines[name]()
        assert isinstance(line, QLineEdit)
        opened.write(line, text)
    with opened.catalogue.reading() as reading:
        (one,) = store.fetch(reading, Institution)
    assert (one.name.en, one.uri) == ("Museum", "museum.example")


def test_the_scheme_is_told_and_remembered(opened: Opened) -> None:
    told: list[str] = []
    opened.page.scheme_chosen.connect(told.append)
    opened.page.show_section("look")
    QTest.mouseClick(opened.page.look.schemes.buttons["dark"], Qt.MouseButton.LeftButton)
    assert (told, opened.memory.value(SCHEME)) == (["dark"], "dark")
