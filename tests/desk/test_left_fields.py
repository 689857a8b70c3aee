"""What is typed lands in the record that was shown while it was typed, and is never lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.authorities import own_fields
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.desk.exhibitions.text_dialog import TextDialog
from kalbajar_catalogue.desk.forms.drafts import draft_key
from kalbajar_catalogue.desk.forms.record_form import RecordForm
from kalbajar_catalogue.desk.forms.record_verbs import enter
from kalbajar_catalogue.desk.forms.text_card import TextCard
from kalbajar_catalogue.desk.work.tabs import TEXTS
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition, Section
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Painting
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import OwnFields, own_in_force, take_own
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import done
from tests.desk.conftest import Desk
from tests.desk.hall import Hall
from tests.desk.on_work_page import WHO, OnPage, add, carpet, here, stored
from tests.desk.test_exhibitions_page import hall, shown
from tests.desk.test_health_page import House, camera, closed, house
from tests.desk.test_own_fields_page import Opened, opened

__all__ = ["camera", "carpet", "closed", "hall", "here", "house", "opened", "shown"]
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


def type_in(widget: QWidget, text: str) -> None:
    """Come to a field and type at its end, without leaving it."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_End)
    QTest.keyClicks(widget, text)


def throw_away(catalogue: Catalogue, uid: str) -> None:
    """A colleague throws a record away; nobody at this desk has heard of it."""
    with catalogue.work("Colleague", Action("record.deleted", {"ref": ""})) as work:
        trash.throw_away(work, uid)


def take_back(catalogue: Catalogue, uid: str) -> None:
    with catalogue.work("Colleague", Action("record.restored", {"ref": ""})) as work:
        trash.take_back(work, uid)


# The page of a work


@pytest.fixture
def painting(catalogue: Catalogue) -> str:
    return add(catalogue, Painting(title=Multilingual(en="Morning")))


def test_what_is_typed_before_the_next_work_is_there_belongs_to_the_one_shown(
    here: OnPage, carpet: str, painting: str
) -> None:
    here.open(carpet, painting)
    here.page.step(1)
    type_in(here.edit("title").control.inner(), " typed")
    here.settle()
    assert here.sheet.uid == painting
    assert stored(here, painting).title.en == "Morning"
    assert stored(here, carpet).title.en == "Dragons typed"
    assert here.edit("title").control.text() == "Morning"


def test_a_line_beside_the_form_is_stored_when_the_page_goes_on(here: OnPage, carpet: str, painting: str) -> None:
    here.open(carpet, painting)
    line = here.edit("credit_line").control.inner()
    type_in(line, "By gift")
    QTest.keyClick(line, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    assert here.sheet.uid == painting
    assert stored(here, carpet).credit_line.en == "By gift"
    assert not stored(here, painting).credit_line
    assert here.site.drafts.of(carpet) == {}


def test_the_page_hears_its_keys_after_a_field_was_left_for_the_next_work(
    here: OnPage, carpet: str, painting: str
) -> None:
    here.open(carpet, painting)
    type_in(here.edit("title").control.inner(), " typed")
    for key, uid in ((Qt.Key.Key_PageDown, painting), (Qt.Key.Key_PageUp, carpet)):
        focused = here.page.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, Qt.KeyboardModifier.ControlModifier)
        here.settle()
        assert here.sheet.uid == uid


# The inspector


def test_the_inspector_stores_what_was_typed_for_the_work_before(desk: Desk) -> None:
    desk.choose(0)
    first = desk.pages.inspector.uid
    desk.pages.inspector.form.focus_on("title")
    grid = desk.pages.gallery.grid
    desk.pages.inspector.show_item(grid.cells.cells[1].item, "2")
    focused = desk.window.focusWidget()
    assert focused is not None
    type_in(focused, " typed")
    desk.settle()
    with desk.catalogue.reading() as reading:
        titles = [items.get(reading, cell.item).title.en for cell in grid.cells.cells[:2]]
    assert titles == ["A mountain path typed", ""]
    assert desk.pages.drafts.of(first) == {}


# The form of a record that is no work


@pytest.fixture
def sections(catalogue: Catalogue) -> tuple[str, str]:
    def make(work: Work) -> tuple[str, str]:
        show = exhibitions.create(work, Exhibition(title=Multilingual(en="Memory"))).uid
        first, second = (
            store.insert(work, Section(exhibition=show, title=Multilingual(en=name))).uid for name in ("Nature", "War")
        )
        return first, second

    return done(catalogue, make)


@pytest.fixture
def form(here: OnPage) -> Iterator[RecordForm]:
    made = RecordForm(here.site, Section, "en")
    made.resize(600, 500)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    here.settle()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def line_of(form: RecordForm, name: str) -> QWidget:
    return next(edit.control.inner() for edit in form.form.edits() if edit.field.name == name)


def section_titles(here: OnPage, uids: tuple[str, str]) -> list[str]:
    with here.catalogue.reading() as reading:
        return [store.get(reading, Section, uid).title.en for uid in uids]


def test_a_record_gets_nothing_that_is_typed_before_it_is_there(
    here: OnPage, form: RecordForm, sections: tuple[str, str]
) -> None:
    form.show_record(sections[0])
    here.settle()
    type_in(line_of(form, "title"), " old")
    form.show_record(sections[1])
    QTest.keyClicks(line_of(form, "title"), " early")
    assert here.site.drafts.of(sections[1]) == {}
    here.settle()
    assert section_titles(here, sections) == ["Nature old", "War"]
    assert line_of(form, "title").isEnabled()
    type_in(line_of(form, "title"), " new")
    form.leave()
    here.settle()
    assert section_titles(here, sections) == ["Nature old", "War new"]


def test_what_a_kind_does_not_allow_is_refused_by_every_form(catalogue: Catalogue, sections: tuple[str, str]) -> None:
    first, second = sections
    done(catalogue, lambda work: store.change(work, Section.kind, second, {"parent": first}))
    ref = done(catalogue, lambda work: store.get(work, Section, second).ref)
    third = done(
        catalogue,
        lambda work: (
            store.insert(
                work, Section(exhibition=store.get(work, Section, first).exhibition, title=Multilingual(en="Third"))
            ).uid
        ),
    )
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: enter(Section, third, "parent", ref, "en")(work, lambda *_: None))
    assert refused.value.code == "section.too_deep"


# A field that goes away under the cursor


@pytest.fixture
def lens(catalogue: Catalogue, dressed: QApplication) -> Iterator[str]:
    before = own_in_force()
    take_own(OwnFields())
    with catalogue.work(WHO, Action("own_field.made", {"field": "Lens"})) as work:
        uid = own_fields.make(work, OwnField(label=Multilingual(en="Lens"), of_kinds=("carpet", "photograph"))).uid
    yield uid
    take_own(before)


def test_words_for_a_field_that_went_away_are_refused_and_kept(lens: str, here: OnPage, carpet: str) -> None:
    with here.catalogue.reading() as reading:
        key = f"own_{store.get(reading, OwnField, lens).code}"
    here.open(carpet)
    tab = next(tab for tab in ("identity", "structure", "design", "ties") if _has(here, tab, key))
    here.tab(tab)
    type_in(here.edit(key).control.inner(), "Zeiss")
    with here.catalogue.work(WHO, Action("own_field.deleted", {"field": "Lens"})) as work:
        trash.throw_away(work, lens)
    here.site.records.changed.emit(work.changes)
    here.settle()
    assert [problem.code for problem in here.refused] == ["field.unknown"]  # type: ignore[attr-defined]
    assert here.site.drafts.of(carpet) == {key: "Zeiss"}
    with here.catalogue.work(WHO, Action("own_field.restored", {"field": "Lens"})) as work:
        trash.take_back(work, lens)
    here.site.records.changed.emit(work.changes)
    here.settle()
    assert here.edit(key).control.text() == "Zeiss"


def _has(here: OnPage, tab: str, key: str) -> bool:
    here.tab(tab)
    form = here.page.middle.form
    return form is not None and any(edit.field.name == key for edit in form.edits())


def test_the_inspector_keeps_words_for_a_field_that_went_away(lens: str, desk: Desk) -> None:
    told: list[object] = []
    desk.jobs.refused.connect(told.append)
    with desk.catalogue.reading() as reading:
        key = f"own_{store.get(reading, OwnField, lens).code}"
    desk.choose(0)
    inspector = desk.pages.inspector
    for section in inspector.form.sections:
        section.unfold(True)
    edit = next(edit for edit in inspector.form.edits() if edit.field.name == key)
    type_in(edit.control.inner(), "Zeiss")
    with desk.catalogue.work(WHO, Action("own_field.deleted", {"field": "Lens"})) as work:
        trash.throw_away(work, lens)
    desk.pages.records.changed.emit(work.changes)
    desk.settle()
    assert [problem.code for problem in told] == ["field.unknown"]  # type: ignore[attr-defined]
    assert desk.pages.drafts.of(inspector.uid) == {key: "Zeiss"}


# The fields of the museum's own


def test_the_label_of_one_own_field_is_never_written_to_another(opened: Opened) -> None:
    opened.make("Lens")
    opened.make("Film")
    page = opened.page.own_fields
    type_in(page.editor.labels["en"], " stock")
    page._pick(next(own.uid for own in opened.fields() if own.label.en == "Lens"))
    opened.settle()
    assert page.editor.labels["en"].text() == "Lens"
    page.add.setFocus()
    opened.settle()
    assert sorted(own.label.en for own in opened.fields()) == ["Film stock", "Lens"]


# The texts of a work


def card_of(here: OnPage, uid: str, kind: str = "essay") -> TextCard:
    here.open(uid)
    here.tab(TEXTS)
    return here.page.middle.texts.cards[kind]


def bodies(catalogue: Catalogue, owner: str) -> list[tuple[str, str, str]]:
    with catalogue.reading() as reading:
        return [(text.type, text.language, text.body) for text in texts.texts_of(reading, owner)]


def test_an_essay_survives_a_crash_and_is_offered_back(here: OnPage, carpet: str) -> None:
    here.site.drafts.keep(carpet, draft_key("essay", "en"), "Once upon a ti")
    card = card_of(here, carpet)
    assert card.area.text() == "Once upon a ti"
    assert card._problem.isVisible()
    type_in(card.area.inner(), "me")
    assert here.site.drafts.of(carpet) == {draft_key("essay", "en"): "Once upon a time"}
    here.page.leave()
    here.settle()
    assert bodies(here.catalogue, carpet) == [("essay", "en", "Once upon a time")]
    assert here.site.drafts.of(carpet) == {}
    assert not card._problem.isVisible()


def test_an_essay_that_is_refused_stays_and_says_why(here: OnPage, carpet: str) -> None:
    card = card_of(here, carpet)
    type_in(card.area.inner(), "Once upon a time")
    throw_away(here.catalogue, carpet)
    here.page.leave()
    here.settle()
    assert card.area.text() == "Once upon a time"
    assert card._problem.isVisible()
    assert "Once upon a time" in here.site.drafts.of(carpet).values()
    take_back(here.catalogue, carpet)
    card.area.inner().setFocus()
    here.page.leave()
    here.settle()
    assert bodies(here.catalogue, carpet) == [("essay", "en", "Once upon a time")]
    assert not card._problem.isVisible()


def test_a_draft_of_a_text_can_be_discarded(here: OnPage, carpet: str) -> None:
    done(here.catalogue, lambda work: texts.write(work, carpet, "essay", "en", "Stored"))
    here.site.drafts.keep(carpet, draft_key("essay", "en"), "Other")
    card = card_of(here, carpet)
    QTest.mouseClick(card.discard, Qt.MouseButton.LeftButton)
    here.settle()
    assert card.area.text() == "Stored"
    assert here.site.drafts.of(carpet) == {}
    assert bodies(here.catalogue, carpet) == [("essay", "en", "Stored")]


def test_a_refusal_of_a_text_is_told_when_the_page_has_gone_on(here: OnPage, carpet: str, painting: str) -> None:
    said: list[str] = []
    here.page.message.connect(said.append)
    card = card_of(here, carpet)
    here.open(carpet, painting)
    type_in(card.area.inner(), "Once upon a time")
    throw_away(here.catalogue, carpet)
    here.page.middle.texts.show_content("ru")
    here.settle()
    assert len(said) == 1
    assert card.area.text() == ""
    here.page.middle.texts.show_content("en")
    assert card.area.text() == "Once upon a time"


# The texts of an exhibition


def dialog_of(hall: Hall) -> TextDialog:
    hall.page.one.ask_text("wall", "en")
    dialog = hall.page.one.findChild(TextDialog)
    assert dialog is not None
    return dialog


def test_a_wall_text_is_kept_while_it_is_typed_and_closes_once_it_is_stored(hall: Hall) -> None:
    show = hall.page.exhibition
    dialog = dialog_of(hall)
    type_in(dialog.area, "Snow")
    assert hall.drafts.of(show) == {draft_key("wall", "en"): "Snow"}
    dialog.reject()
    hall.settle()
    assert bodies(hall.catalogue, show) == [("wall", "en", "Snow")]
    assert hall.drafts.of(show) == {}
    assert hall.page.one.findChild(TextDialog) is None


def test_a_wall_text_that_is_refused_keeps_the_window_and_then_the_draft(hall: Hall) -> None:
    show = hall.page.exhibition
    dialog = dialog_of(hall)
    type_in(dialog.area, "Snow")
    throw_away(hall.catalogue, show)
    dialog.reject()
    hall.settle()
    assert dialog.isVisible()
    assert dialog._problem.text()
    assert dialog.area.toPlainText() == "Snow"
    dialog.reject()
    hall.settle()
    take_back(hall.catalogue, show)
    dialog = dialog_of(hall)
    assert dialog.area.toPlainText() == "Snow"
    assert dialog._problem.isVisible()
    dialog.discard.click()
    assert dialog.area.toPlainText() == ""
    assert hall.drafts.of(show) == {}
    dialog.reject()
    hall.settle()


def test_the_title_of_a_section_stays_when_it_is_refused(hall: Hall) -> None:
    editor, hang = hall.page.one.hang.editor, hall.page.one.hang
    nature = hall.uid("Nature")
    hang.open_section(nature)
    type_in(editor.lines["en"], " and snow")
    throw_away(hall.catalogue, nature)
    QTest.keyClick(editor.lines["en"], Qt.Key.Key_Return)
    hall.settle()
    assert editor.isVisible()
    assert editor._problem.text()
    assert editor.lines["en"].text() == "Nature and snow"
    assert hall.drafts.of(nature) == {"title_en": "Nature and snow"}
    take_back(hall.catalogue, nature)
    QTest.keyClick(editor.lines["en"], Qt.Key.Key_Return)
    hall.settle()
    assert not editor.isVisible()
    assert hall.uid("Nature and snow") == nature
    assert hall.drafts.of(nature) == {}


# Gallery health


def test_a_text_for_the_blind_that_is_refused_stays_and_says_why(house: House) -> None:
    house.choose("title")
    row = next(iter(house.page.rows.rows.values()))
    line = row.edits["en"]
    type_in(line, "A mountain")
    drafts = house.site.drafts
    assert drafts.of(row.uid) == {"title_en": "A mountain"}
    throw_away(house.catalogue, row.uid)
    QTest.keyClick(line, Qt.Key.Key_Return)
    house.settle()
    assert line.text() == "A mountain"
    assert line.problem.isVisible()
    take_back(house.catalogue, row.uid)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    house.settle()
    assert not line.problem.isVisible()
    assert drafts.of(row.uid) == {}
    with house.catalogue.reading() as reading:
        assert items.get(reading, row.uid).title.en == "A mountain"
    drafts.write()


def test_a_draft_is_offered_back_at_the_check(house: House) -> None:
    uid = house.uids[0]
    house.site.drafts.keep(uid, "title_en", "A moun")
    house.site.drafts.write()
    house.choose("title")
    line = house.page.rows.rows[uid].edits["en"]
    assert line.text() == "A moun"
    assert line.problem.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert house.site.drafts.of(uid) == {}
