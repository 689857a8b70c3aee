import json
from pathlib import Path

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.desk.forms.chips import ChipsControl
from kalbajar_catalogue.desk.forms.controls import ChoiceControl, LineControl, LongControl, YesNoControl
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.groups import GroupsControl
from kalbajar_catalogue.desk.forms.making import Words, control_of, hint_of, is_closed
from kalbajar_catalogue.desk.forms.repeats import Last, Repeats
from kalbajar_catalogue.desk.widgets.buttons import Tool
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.batch import PICTURE_FIELDS
from kalbajar_catalogue.items.batch.steps import is_free
from kalbajar_catalogue.items.records import WORKS, Item, Photograph
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from tests.desk.conftest import Desk

FIELDS = fields_of(Photograph)


def edit(desk: Desk, name: str) -> FieldEdit:
    for section in desk.pages.inspector.form.sections:
        section.unfold(True)
    return next(edit for edit in desk.pages.inspector.form.edits() if edit.field.name == name)


def enter(desk: Desk, name: str, text: str) -> FieldEdit:
    """Type a text in a field and leave it."""
    field = edit(desk, name)
    field.control.show_text(text)
    field.control.typed.emit()
    field.control.left.emit()
    desk.settle()
    return field


def stored(desk: Desk, key: str) -> str:
    with desk.catalogue.reading() as reading:
        item = desk.pages.gallery.grid.cells.cells[0].item
        return items.shown(reading, item, "en")[key]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_field_has_a_control(field: Field, dressed: QApplication, qtbot: QtBot) -> None:
    words = Words(QStringListModel(["Ana"]), QStringListModel(["Kəlbəcər"]))
    control = control_of(field, words, "az")
    qtbot.addWidget(control)
    kinds = {Shape.YES_NO: YesNoControl, Shape.LIST: ChipsControl, Shape.GROUPS: LineControl | GroupsControl}
    assert isinstance(control, kinds.get(field.shape, LineControl | LongControl | ChoiceControl))
    control.show_text("yes" if field.shape is Shape.YES_NO else "one; two" if field.shape is Shape.LIST else "word")
    assert control.text() in ("yes", "one; two", "word")


def test_every_field_of_a_photograph_is_in_the_form(desk: Desk) -> None:
    desk.choose(0)
    assert {field.name for field in FIELDS} <= {
        e.field.name for e in [edit(desk, "title"), *desk.pages.inspector.form.edits()]
    }


def test_the_form_shows_what_is_stored(desk: Desk) -> None:
    desk.choose(0)
    assert edit(desk, "title").control.text() == "A mountain path"
    desk.pages.inspector.head.language_chosen.emit("az")
    assert edit(desk, "title").control.text() == "Dağ cığırı"


@pytest.mark.parametrize(
    ("name", "typed", "key", "shown"),
    [
        ("title", "A path", "title_en", "A path"),
        ("print_size", "45x60", "print_size", "45 × 60 cm"),
        ("photographer", "Rəna Əliyeva; Photographers Union", "photographer", "Rəna Əliyeva; Photographers Union"),
        ("place_shown", "Kəlbəcər; İstisu", "place_shown", "Kəlbəcər; İstisu"),
        ("count", "2", "count", "2"),
        ("publish", "no", "publish", "no"),
        ("date_taken", "14.5.2021", "date_taken", "2021-05-14"),
        ("internal_note", "Two\nlines", "internal_note", "Two\nlines"),
    ],
)
def test_a_field_is_stored_when_it_is_left(desk: Desk, name: str, typed: str, key: str, shown: str) -> None:
    desk.choose(0)
    enter(desk, name, typed)
    assert stored(desk, key) == shown
    assert edit(desk, name).control.text() == shown
    assert desk.pages.drafts.of(desk.pages.gallery.grid.cells.cells[0].item) == {}


def test_the_text_for_the_blind_belongs_to_the_picture(desk: Desk) -> None:
    desk.choose(0)
    enter(desk, "alt_text", "A white disc")
    desk.choose(1)
    assert edit(desk, "alt_text").control.text() == ""
    desk.choose(0)
    assert edit(desk, "alt_text").control.text() == "A white disc"


def test_what_cannot_be_read_is_said_in_place_and_kept(desk: Desk) -> None:
    desk.choose(0)
    field = enter(desk, "print_size", "large")
    assert field.control.text() == "large"
    assert "large" in field._problem.text()
    assert not field._message.isHidden()
    assert stored(desk, "print_size") == ""
    field._discard.click()
    desk.settle()
    assert field.control.text() == ""
    assert field._message.isHidden()


def test_each_field_is_one_step_of_undo(desk: Desk) -> None:
    desk.choose(0)
    enter(desk, "title", "Another")
    assert desk.window.bar._undo_name == "Title of " + desk.pages.gallery.grid.cells.cells[0].number
    desk.window.bar.undo.trigger()
    desk.settle()
    assert edit(desk, "title").control.text() == "A mountain path"


def test_what_is_being_typed_comes_back_after_a_crash(desk: Desk) -> None:
    desk.choose(0)
    field = edit(desk, "caption")
    field.control.show_text("Half a sent")
    field.control.typed.emit()
    desk.pages.drafts.write()
    file = desk.folder / "drafts.json"
    item = desk.pages.gallery.grid.cells.cells[0].item
    assert json.loads(file.read_text("utf-8")) == {item: {"caption_en": "Half a sent"}}
    again = Drafts(file)
    desk.pages.inspector._drafts = again
    desk.choose(1)
    assert edit(desk, "caption").control.text() == ""
    desk.choose(0)
    assert edit(desk, "caption").control.text() == "Half a sent"
    assert edit(desk, "caption")._problem.text().startswith("Typed earlier")
    edit(desk, "caption").control.left.emit()
    desk.settle()
    assert stored(desk, "caption_en") == "Half a sent"
    again.write()
    assert not file.exists()


def test_a_broken_file_of_drafts_is_no_obstacle(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "drafts.json"
    file.write_text("[1, {", "utf-8")
    assert Drafts(file).of("anything") == {}


def test_private_fields_say_so(desk: Desk) -> None:
    desk.choose(0)
    for name in ("internal_note", "current_location"):
        field = edit(desk, name)
        assert not field._private.isHidden()
        assert field.control.inner().accessibleName().endswith("private")


def test_names_are_completed(desk: Desk) -> None:
    assert "Photographers Union" in desk.pages.inspector._words.agent.stringList()


def test_choices_speak_the_new_language(desk: Desk) -> None:
    desk.choose(0)
    choice = edit(desk, "colour_mode")
    enter(desk, "colour_mode", "colour")
    shown = {}
    for language in LANGUAGES:
        desk.speak(language)
        shown[language] = choice.control.text()
    assert len(set(shown.values())) == 3


def type_on(field: FieldEdit, text: str) -> None:
    """Let a line hold this text as if typed."""
    field.control.show_text(text)
    field.control.typed.emit()


def test_what_is_typed_while_the_field_is_saved_stays(desk: Desk) -> None:
    desk.choose(0)
    field = edit(desk, "title")
    type_on(field, "A")
    field.control.left.emit()
    type_on(field, "ABC")
    desk.settle()
    assert stored(desk, "title_en") == "A"
    assert field.control.text() == "ABC"
    item = desk.pages.gallery.grid.cells.cells[0].item
    assert desk.pages.drafts.of(item) == {"title_en": "ABC"}
    field.control.left.emit()
    desk.settle()
    assert stored(desk, "title_en") == "ABC"
    assert desk.pages.drafts.of(item) == {}


def test_a_saved_text_is_shown_at_once(desk: Desk) -> None:
    desk.choose(0)
    field = edit(desk, "title")
    shown: list[str] = []

    def note() -> None:
        shown.append(field.control.text())

    desk.pages.inspector.saved.connect(note)
    enter(desk, "title", "Another")
    assert shown == ["Another"]


def test_going_back_to_the_old_text_while_another_is_saved_is_stored_too(desk: Desk) -> None:
    desk.choose(0)
    field = edit(desk, "title")
    for text in ("A", "A mountain path"):
        type_on(field, text)
        field.control.left.emit()
    desk.settle()
    assert field.control.text() == stored(desk, "title_en") == "A mountain path"


def test_a_desk_that_only_looks_leaves_the_drafts_of_the_other_alone(
    desk: Desk, catalogue: Catalogue, tmp_path: Path
) -> None:
    desk.choose(0)
    type_on(edit(desk, "caption"), "Half a sent")
    desk.pages.drafts.write()
    file = tmp_path / "drafts.json"
    looking = wiring.open_catalogue(catalogue.folder, "Guest")
    second = Desk(looking, tmp_path)
    kept = file.read_text("utf-8")
    type_on(edit(desk, "caption"), "Half a sentence")
    desk.pages.drafts.write()
    second.close()
    looking.close()
    assert "Half a sentence" in file.read_text("utf-8") != kept


def test_drafts_are_written_only_when_they_changed_here(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "drafts.json"
    mine, other = Drafts(file), Drafts(file)
    other.keep("uid", "title_en", "words")
    other.write()
    mine.write()
    assert Drafts(file).of("uid") == {"title_en": "words"}


@pytest.mark.parametrize(
    "text", ["", "one; two", '["bridges; stone", "winter"]', '["same", "same"]', '["[\\"x\\"]"]', '["two\\nlines"]']
)
def test_chips_read_and_say_every_list(text: str, dressed: QApplication, qtbot: QtBot) -> None:
    chips = ChipsControl()
    qtbot.addWidget(chips)
    chips.show_text(text)
    assert chips.text() == text
    assert [chip.text() for chip in chips._chips] == entry.list_pieces(text)


def test_a_chip_with_a_semicolon_survives_the_next_one(dressed: QApplication, qtbot: QtBot) -> None:
    chips = ChipsControl()
    qtbot.addWidget(chips)
    chips.show_text('["bridges; stone", "winter"]')
    QTest.keyClicks(chips.line, "winter;snow; ice")
    assert chips.text() == '["bridges; stone", "winter", "snow", "ice"]'
    QTest.keyClick(chips.line, Qt.Key.Key_Return)
    assert [chip.text() for chip in chips._chips] == ["bridges; stone", "winter", "snow", "ice"]


def test_a_list_whose_values_hold_semicolons_is_stored_as_it_was(desk: Desk) -> None:
    desk.choose(0)
    name = next(field.name for field in FIELDS if field.shape is Shape.LIST and not field.declared.refers)
    enter(desk, name, '["bridges; stone", "winter"]')
    assert stored(desk, name) == '["bridges; stone", "winter"]'
    assert [chip.text() for chip in edit(desk, name).findChildren(Tool) if chip.isVisibleTo(edit(desk, name))] == [
        "bridges; stone",
        "winter",
    ]


@pytest.mark.parametrize(
    ("typed", "found"), [("ismayıl", "İsmayıl"), ("ISMAYIL", "İsmayıl"), ("eli", "Əli"), ("ışıq", "Işıq")]
)
@pytest.mark.parametrize("many", [False, True])
def test_names_are_found_however_they_are_written(
    typed: str, found: str, many: bool, dressed: QApplication, qtbot: QtBot
) -> None:
    control = LineControl(words=QStringListModel(["İsmayıl", "Əli", "Işıq"]), many=many)
    qtbot.addWidget(control)
    completer = control.line.completer()
    before = "Kür; " if many else ""
    control.line.setText(before + typed)
    completer.setWidget(control.line)
    completer.setCompletionPrefix(before + typed)
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == before + found


def test_names_are_offered_in_the_order_of_the_alphabet_those_named_last_before_them(desk: Desk) -> None:
    desk.choose(0)
    enter(desk, "place_shown", "Zod; Çay; Cəbrayıl; Wien; Əhmədli; Elçin")
    enter(desk, "place_taken", "; ".join(f"Yer {number}" for number in range(9)))
    offered = desk.pages.inspector._words.place.stringList()
    assert offered[:10] == [*(f"Yer {number}" for number in range(9)), "Zod"]
    assert offered[10:] == ["Cəbrayıl", "Çay", "Elçin", "Əhmədli", "Wien"]


@pytest.mark.parametrize("kind", WORKS, ids=lambda kind: str(kind.kind))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_help_and_every_one_that_is_typed_in_some_way_an_example(
    kind: type[Item], language: Language, dressed: QApplication
) -> None:
    for field in (*fields_of(kind), *PICTURE_FIELDS):
        if field.declared.system:
            continue
        assert field.declared.help, field.name
        chosen = field.shape is Shape.YES_NO or is_closed(field)
        assert hint_of(field, language) or is_free(field) or chosen, field.name


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_f1_and_the_pointer_on_its_name_explain_a_field(desk: Desk) -> None:
    desk.choose(0)
    field = edit(desk, "date_taken")
    assert "Year, month or day" in field._label.toolTip()
    assert "2021-05-14" in field._label.toolTip()
    focus(desk, field)
    QTest.keyClick(field.control.inner(), Qt.Key.Key_F1)
    assert "Year, month or day" in QToolTip.text()
    QToolTip.hideText()


def test_the_help_line_is_that_of_the_field_and_empties_with_another_work(desk: Desk) -> None:
    desk.choose(0)
    help_line = desk.pages.inspector.help._words
    focus(desk, edit(desk, "date_taken"))
    assert help_line.text().startswith("Year, month or day")
    desk.pages.gallery.grid.setFocus()
    desk.choose(1)
    assert help_line.text().startswith("What you type is saved")


def focus(desk: Desk, field: FieldEdit) -> None:
    field.control.inner().setFocus()
    desk.settle()
    assert field.control.inner().hasFocus()


def press(field: FieldEdit, key: Qt.Key) -> None:
    QTest.keyClick(field.control.inner(), key, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_d_puts_in_what_the_work_edited_before_had(desk: Desk) -> None:
    desk.choose(0)
    ref = desk.pages.gallery.grid.cells.cells[0].ref
    enter(desk, "edition_number", "10")
    enter(desk, "subject", "bridges; snow")
    assert edit(desk, "edition_number").repeat.isHidden()
    desk.choose(1)
    for name, text in (("edition_number", "10"), ("subject", "bridges; snow"), ("title", "A mountain path")):
        field = edit(desk, name)
        focus(desk, field)
        assert not field.repeat.isHidden()
        assert ref in field.repeat.toolTip()
        press(field, Qt.Key.Key_D)
        assert field.control.text() == text
    desk.pages.gallery.grid.setFocus()
    desk.settle()
    assert field.repeat.isHidden()
    with desk.catalogue.reading() as reading:
        shown = items.shown(reading, desk.pages.gallery.grid.cells.cells[1].item, "en")
    assert (shown["edition_number"], shown["subject"]) == ("10", "bridges; snow")


def test_the_last_value_of_a_work_is_not_offered_to_the_work_itself(desk: Desk) -> None:
    desk.choose(0)
    enter(desk, "edition_number", "10")
    desk.choose(1)
    enter(desk, "edition_number", "12")
    field = edit(desk, "edition_number")
    focus(desk, field)
    press(field, Qt.Key.Key_D)
    assert field.control.text() == "10"


def test_nothing_to_repeat_changes_nothing(desk: Desk) -> None:
    desk.choose(0)
    field = edit(desk, "edition_number")
    focus(desk, field)
    press(field, Qt.Key.Key_D)
    assert field.control.text() == ""
    assert field.repeat.isHidden()


@pytest.mark.parametrize("name", ["edition_number", "caption", "subject"])
def test_ctrl_enter_stores_a_field_and_asks_for_the_next_work(desk: Desk, name: str) -> None:
    desk.choose(0)
    asked: list[str] = []
    desk.pages.inspector.form.next_asked.connect(asked.append)
    field = edit(desk, name)
    focus(desk, field)
    QTest.keyClicks(field.control.inner(), "word")
    press(field, Qt.Key.Key_Return)
    desk.settle()
    assert asked == [field.key]
    assert stored(desk, field.key) == "word"


class Memory(dict[str, object]):
    """A memory that lasts longer than what is remembered in it."""

    def value(self, key: str, /) -> object:
        return self.get(key)

    def setValue(self, key: str, value: object, /) -> None:
        self[key] = value


def test_last_values_and_names_survive_a_restart_apart_by_catalogue(qapp: QApplication) -> None:
    memory = Memory()
    repeats = Repeats(memory, "here")
    repeats.remember("carpet", "knots_horizontal_dm", "36", "KLB-C-0006")
    repeats.remember("carpet", "internal_note", "secret", "KLB-C-0006", private=True)
    repeats.link("agent", ["Gül", "Ana", "Gül"])
    again = Repeats(memory, "here")
    assert again.last("carpet", "knots_horizontal_dm") == Last("36", "KLB-C-0006")
    assert again.last("carpet", "knots_horizontal_dm", "KLB-C-0006") is None
    assert again.last("carpet", "internal_note") is None
    assert repeats.last("carpet", "internal_note") == Last("secret", "KLB-C-0006")
    assert again.linked("agent") == ("Gül", "Ana")
    assert Repeats(memory, "elsewhere").last("carpet", "knots_horizontal_dm") is None
    assert "secret" not in str(memory)


@pytest.mark.parametrize("rubbish", ["", "[", "[1]", '{"a": 1}', '{"a": [1, ["x"]]}'])
def test_a_broken_memory_is_no_obstacle(rubbish: str) -> None:
    memory = Memory({"repeats/last/carpet": rubbish, "repeats/linked/agent": rubbish})
    repeats = Repeats(memory)
    assert repeats.last("carpet", "a") is None
    repeats.link("agent", ["Ana"])
    assert repeats.linked("agent")[0] == "Ana"
