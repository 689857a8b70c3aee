"""The page of rights: seen, decided for one and for many, letters kept and opened, consent of people shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.desk.rights.page import RightsPage
from kalbajar_catalogue.desk.rights.rows import ENDED, ENDS, LACKING, SHOW
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import letters, service
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights
from tests.catalogues import done
from tests.desk.conftest import Desk, controls
from tests.desk.names_ground import Ground


def works_of(desk: Desk) -> list[str]:
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
        return [frame.item for frame in exhibitions.wall(reading, show) if frame.item]


def gone(desk: Desk, uid: str = "") -> RightsPage:
    desk.pages.show_page("rights")
    desk.settle()
    page = desk.pages.rooms.page("rights")
    assert isinstance(page, RightsPage)
    if uid:
        page.show_record(uid)
        desk.settle()
    return page


def said(desk: Desk, uid: str, **values: str) -> str:
    """Rights that somebody recorded elsewhere, heard by the window."""
    made: list[str] = []

    def record(work: Work, progress: Progress) -> None:
        made.append(rights.record(work, Rights(owner=uid, **values)).uid)  # type: ignore[arg-type]  # texts only

    desk.pages.records.write(Action("rights.recorded", {"ref": "x"}), record)
    desk.settle()
    return made[0]


def of(desk: Desk, uid: str) -> list[Rights]:
    with desk.catalogue.reading() as reading:
        return list(rights.rights_of(reading, uid))


def undone(desk: Desk) -> None:
    desk.pages.steps.undo()
    desk.settle()


def verdicts(page: RightsPage) -> dict[str, str]:
    return {row.uid: row.work.print.verdict for row in page.list.shown}


def choose_all(desk: Desk, page: RightsPage) -> None:
    page.list.table.selectAll()
    desk.settle()


def test_every_work_is_there_with_what_is_to_be_done(desk: Desk) -> None:
    page = gone(desk)
    uids = works_of(desk)
    assert verdicts(page) == dict.fromkeys(uids, "undecided")
    assert page.one.work in uids
    said(desk, uids[0], may_print="yes")
    assert verdicts(page)[uids[0]] == "allowed"
    assert "1 may be printed" in page.header._figures.text()


def test_the_window_leads_to_the_rights_of_a_work(desk: Desk) -> None:
    uid = works_of(desk)[1]
    desk.pages.leading.show_rights(uid)
    desk.settle()
    page = gone(desk)
    assert page.one.work == uid
    page.list.facets.line.setText("nothing is called so")
    assert page.list.shown == []
    page.show_record(uid)
    assert [row.uid for row in page.list.chosen_rows()] == [uid]


def test_rights_lead_to_their_work_and_are_in_hand(desk: Desk) -> None:
    page, uid = gone(desk), works_of(desk)[1]
    said(desk, uid, may_print="yes")
    with desk.catalogue.reading() as reading:
        link = media.links_of(reading, uid)[0]
    wanted = said(desk, link.uid, scope="picture", may_print="no")
    page.show_record(works_of(desk)[0])
    desk.settle()
    page.show_record(wanted)
    desk.settle()
    assert (page.one.work, page.one.uid) == (uid, wanted)
    page.show_record("nobody")
    desk.settle()
    assert page.one.work == uid


def test_rights_are_recorded_and_decided_in_the_form(desk: Desk) -> None:
    uid = works_of(desk)[0]
    page = gone(desk, uid)
    assert page.one.form.isHidden()
    page.one.cases.offers.actions()[0].trigger()
    desk.settle()
    assert [one.scope for one in of(desk, uid)] == ["object"]
    assert not page.one.form.isHidden()
    edit = next(edit for edit in page.one.form.edits() if edit.field.name == "may_print")
    choice = edit.control.inner()
    assert isinstance(choice, Choice)
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    desk.settle()
    assert of(desk, uid)[0].may_print == "yes"
    assert verdicts(page)[uid] == "allowed"
    page.one.throw_away()
    desk.settle()
    assert of(desk, uid) == []
    assert verdicts(page)[uid] == "undecided"
    undone(desk)
    assert verdicts(page)[uid] == "allowed"


def test_a_work_without_a_credit_line_takes_that_of_its_rights(desk: Desk) -> None:
    page, uid = gone(desk), works_of(desk)[0]
    done(desk.catalogue, lambda work: items.change(work, uid, {"credit_line_az": "Öz sətri"}))
    credit = Multilingual(az="Sahibin sətri", en="The holder's line")
    done(desk.catalogue, lambda work: rights.record(work, Rights(owner=uid, credit_line=credit)))
    page.load()
    page.show_record(uid)
    page.one.load_work()
    desk.settle()
    assert not page.one.credit.isHidden()
    page.one.credit.click()
    desk.settle()
    with desk.catalogue.reading() as reading:
        assert items.get(reading, uid).credit_line == Multilingual(az="Öz sətri", en="The holder's line")
    assert page.one.credit.isHidden()
    assert page.list.chosen_rows()[0].work.lacks_credit == ("ru",)


def test_a_picture_gets_rights_of_its_own(desk: Desk) -> None:
    uid = works_of(desk)[0]
    page = gone(desk, uid)
    (line,) = [line for line in page.one.pictures_list.lines if not line.isHidden()]
    line.go.click()
    desk.settle()
    assert of(desk, uid) == []
    (row,) = page.list.chosen_rows()
    assert row.work.rights == 1
    assert list(page.one.cases.buttons) == [page.one.uid]


def test_the_same_is_said_of_many_in_one_step(desk: Desk) -> None:
    page, uids = gone(desk), works_of(desk)
    choose_all(desk, page)
    form = page.several
    assert not form.go.isEnabled()
    form.uses["print"].setCurrentIndex(form.uses["print"].findData("yes"))
    form.ends.setCurrentIndex(form.ends.findData("until"))
    form.ends.activated.emit(0)
    form.until.setText("31.12.2099")
    form.holder.setText("Photographers Union")
    form.credits["en"].setText("Photographers Union")
    form.credit_too.setChecked(True)
    form.go.click()
    desk.settle()
    assert verdicts(page) == dict.fromkeys(uids, "allowed")
    assert {(one.may_print, one.expires) for uid in uids for one in of(desk, uid)} == {("yes", "2099-12-31")}
    with desk.catalogue.reading() as reading:
        assert {item.credit_line.en for item in items.fetch(reading, uids)} == {"Photographers Union"}
        assert history.change_sets(reading, 1)[0].action.values["count"] == len(uids)
    assert form.typed() == {}
    undone(desk)
    assert [of(desk, uid) for uid in uids] == [[], [], []]


def test_what_cannot_be_read_is_said_in_place_and_nothing_is_written(desk: Desk) -> None:
    page = gone(desk)
    choose_all(desk, page)
    page.grant({"expires": "when the cows come home"}, "object", False)
    desk.settle()
    assert not page.several._problem.isHidden()
    assert [of(desk, uid) for uid in works_of(desk)] == [[], [], []]


def test_works_are_found_by_what_lacks(desk: Desk) -> None:
    page, uids = gone(desk), works_of(desk)
    said(desk, uids[0], may_print="yes", expires="2020")
    said(desk, uids[1], may_print="yes", status="permission_on_file")
    page.ask({ENDS: frozenset({ENDED})})
    assert [row.uid for row in page.list.shown] == uids[:1]
    page.ask({LACKING: frozenset({"letter"})})
    assert [row.uid for row in page.list.shown] == uids[1:2]
    page.everything.click()
    assert len(page.list.shown) == 3
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
    page.ask({SHOW: frozenset({show})})
    assert (page.exhibition, len(page.list.shown)) == (show, 3)


def test_what_is_mended_stays_under_the_hand(desk: Desk) -> None:
    page = gone(desk)
    before = [row.uid for row in page.list.shown]
    said(desk, before[0], may_print="yes")
    assert [row.uid for row in page.list.shown] == before


def test_a_work_in_the_trash_is_not_there(desk: Desk) -> None:
    page, uids = gone(desk), works_of(desk)
    desk.pages.records.write(Action("record.deleted", {"ref": "x"}), lambda work, _: items.delete(work, uids[0], ""))
    desk.settle()
    assert set(verdicts(page)) == set(uids[1:])
    undone(desk)
    assert set(verdicts(page)) == set(uids)


class Opener(QObject):
    """Hears what is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.files.append(Path(url.toLocalFile()))


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "Razılıq məktubu.txt"
    file.write_text("It may be printed.", "utf-8")
    return file


def test_a_letter_is_kept_opened_as_a_copy_and_taken_away(desk: Desk, letter: Path) -> None:
    uid = works_of(desk)[0]
    page = gone(desk)
    said(desk, uid, may_print="yes", status="permission_on_file")
    page.show_record(uid)
    desk.settle()
    page.one.letter.attached.emit(letter)
    desk.settle()
    with desk.catalogue.reading() as reading:
        (kept,) = letters.letters_of(reading, rights.rights_of(reading, uid)).values()
    assert kept.file.original_filename == letter.name
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]  # the stub says bytes, a str is wanted
    page.one.letter.open.click()
    desk.settle()
    QDesktopServices.unsetUrlHandler("file")
    (copy,) = opener.files
    assert copy.name == letter.name
    assert copy.read_text("utf-8") == "It may be printed."
    assert desk.catalogue.folder / "originals" not in copy.parents
    page.one.letter.remove.click()
    desk.settle()
    with desk.catalogue.reading() as reading:
        assert letters.letters_of(reading, rights.rights_of(reading, uid)) == {}


def test_one_letter_is_kept_for_many(desk: Desk, letter: Path) -> None:
    page, uids = gone(desk), works_of(desk)
    choose_all(desk, page)
    page.several.take_letter(letter)
    page.several.status.setCurrentIndex(page.several.status.findData("permission_on_file"))
    page.several.go.click()
    desk.settle()
    with desk.catalogue.reading() as reading:
        every = [one for uid in uids for one in rights.rights_of(reading, uid)]
        assert len(letters.letters_of(reading, every)) == len(uids) == 3
    assert not any(row.work.lacks_letter for row in page.list.shown)
    assert page.several.letter is None


def test_a_letter_that_is_a_program_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    uid = works_of(desk)[0]
    page = gone(desk, uid)
    page.one.record(uid, "object")
    desk.settle()
    heard: list[str] = []
    page.message.connect(heard.append)
    program = tmp_path / "letter.exe"
    program.write_bytes(b"MZ\x00\x00")
    page.one.attach(program)
    desk.settle()
    assert len(heard) == 1
    assert "letter.exe" in heard[0]


def _with_child(work: Work, uid: str) -> None:
    child = authorities.named(work, "agent", "Leyla", "en")
    store.change(work, "photograph", uid, {"persons_shown": [PersonShown(child, "verbal", True)]})


def test_a_child_needs_a_written_consent(desk: Desk) -> None:
    uid = works_of(desk)[0]
    done(desk.catalogue, lambda work: _with_child(work, uid))
    page = gone(desk, uid)
    (row,) = page.list.chosen_rows()
    assert row.work.withheld == "consent_missing"
    assert page.list.shown[0].uid == uid
    (line,) = page.one.people.lines
    line.consent.setCurrentIndex(line.consent.findData("written"))
    line.consent.activated.emit(0)
    desk.settle()
    assert page.list.chosen_rows()[0].work.withheld == ""
    undone(desk)
    assert page.list.chosen_rows()[0].work.withheld == "consent_missing"


def test_an_edition_that_still_shows_it_is_told_and_a_new_one_offered(desk: Desk) -> None:
    uid = works_of(desk)[0]
    done(desk.catalogue, lambda work: rights.record(work, Rights(owner=uid, may_print="yes")))
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
    service.freeze(desk.catalogue, show, "Curator", accept=True)
    page = gone(desk, uid)
    asked: list[str] = []
    page.freeze_asked.disconnect()
    page.freeze_asked.connect(asked.append)
    assert page.one.standing.freeze.isHidden()
    said(desk, uid, may_print="no")
    assert page.list.chosen_rows()[0].lacks[0] == "still_out"
    assert not page.one.standing.freeze.isHidden()
    page.one.standing.freeze.click()
    assert asked == [show]


def test_it_is_walked_by_keys(desk: Desk) -> None:
    uid = works_of(desk)[0]
    page = gone(desk, uid)
    page.one.record(uid, "object")
    desk.settle()
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.one.form.isAncestorOf(desk.window.focusWidget())
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    desk.settle()
    assert page.one.work != uid
    QTest.keyClick(page.list.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.list.chosen_rows()) == 3
    QTest.keyClick(page.list.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.list.facets.line.hasFocus()


def test_heads_sort_up_down_and_back(desk: Desk) -> None:
    page = gone(desk)
    usual = [row.uid for row in page.list.shown]
    page.list.table.sort_asked.emit(0, False)
    up = [row.number for row in page.list.shown]
    page.list.table.sort_asked.emit(0, False)
    assert [row.number for row in page.list.shown] == up[::-1]
    page.list.table.sort_asked.emit(0, False)
    assert [row.uid for row in page.list.shown] == usual


def test_the_works_are_shown_as_a_list_elsewhere(desk: Desk) -> None:
    page = gone(desk)
    heard: list[list[str]] = []
    page.among_asked.disconnect()
    page.among_asked.connect(lambda uids, said: heard.append(uids))
    page.as_list.click()
    assert sorted(heard[0]) == sorted(works_of(desk))


@pytest.mark.parametrize("language", ["az", "ru"])
def test_another_language_says_everything_anew(desk: Desk, language: str) -> None:
    uid = works_of(desk)[0]
    page = gone(desk, uid)
    page.one.record(uid, "object")
    desk.settle()
    desk.speak(language)
    assert page.list.model.language == language
    assert page.one.standing._language == language


def test_a_catalogue_that_can_only_be_looked_at_says_so(desk: Desk, tmp_path: Path) -> None:
    uid = works_of(desk)[0]
    done(desk.catalogue, lambda work: rights.record(work, Rights(owner=uid, may_print="yes")))
    looked_at = wiring.open_catalogue(desk.catalogue.folder, "Other")
    ground = Ground(looked_at, tmp_path)
    page = RightsPage(ground.site, "en")
    ground.show(page)
    page.load()
    ground.settle()
    assert looked_at.read_only
    page.show_record(uid)
    ground.settle()
    assert not page.one.cases.add.isEnabled()
    assert not page.one.letter.attach.isEnabled()
    assert not page.one.remove.isEnabled()
    page.list.table.selectAll()
    page.several.uses["print"].setCurrentIndex(1)
    page.several.uses["print"].activated.emit(1)
    assert not page.several.go.isEnabled()
    assert page.several.go.toolTip()
    ground.close()
    looked_at.close()


@pytest.mark.parametrize("many", [False, True])
def test_every_control_has_a_name_and_is_reached_by_tab(desk: Desk, many: bool, letter: Path) -> None:
    uid = works_of(desk)[0]
    done(desk.catalogue, lambda work: _with_child(work, uid))
    page = gone(desk, uid)
    page.one.record(uid, "object")
    desk.settle()
    page.one.record(uid, "text")
    desk.settle()
    page.one.attach(letter)
    desk.settle()
    if many:
        choose_all(desk, page)
        page.several.take_letter(letter)
    wanted = {id(widget): widget for widget in controls(page)}
    for widget in wanted.values():
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Name), widget
    page.list.table.setFocus()
    for _ in range(3 * len(wanted)):
        focused: QWidget | None = desk.window.focusWidget()
        assert focused is not None
        wanted.pop(id(focused), None)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert [widget for widget in wanted.values() if widget.property("is") not in ("segment", "tab")] == []
