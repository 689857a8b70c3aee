"""The publishing page: the preview follows, a paper is written, what is missing is mended, an edition is frozen."""

from pathlib import Path
from zipfile import is_zipfile

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.publishing.approve_dialog import ApproveDialog
from kalbajar_catalogue.desk.publishing.editions_dialog import EditionsDialog
from kalbajar_catalogue.desk.publishing.fill_dialog import FillDialog
from kalbajar_catalogue.desk.publishing.freeze_dialog import FreezeDialog
from kalbajar_catalogue.desk.publishing.openings import PAGE
from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.desk.publishing.points import APPROVE, FILL
from kalbajar_catalogue.desk.publishing.report_lines import ALT
from kalbajar_catalogue.desk.publishing.shelf import PAPERS
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, STOPPED
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing.policy import set_strict
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.texts import service as texts
from tests.desk.conftest import WHO, Desk, controls

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


def page_of(desk: Desk) -> PublishingPage:
    page = desk.pages.rooms.page("publish")
    assert isinstance(page, PublishingPage)
    return page


def opened(desk: Desk) -> PublishingPage:
    desk.pages.print_paper()
    desk.settle()
    return page_of(desk)


def hung(desk: Desk) -> list[str]:
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
        return [frame.item for frame in exhibitions.wall(reading, show) if frame.item]


def pages_in(page: PublishingPage) -> int:
    assert page.preview.shown is not None
    return page.preview.shown.preview.pages


def dialog_over(desk: Desk, kind: type[QDialog]) -> QDialog:
    desk.settle()
    return next(found for found in desk.window.findChildren(kind) if found.isVisible())


def test_the_preview_shows_what_hangs_and_follows_an_edit(desk: Desk) -> None:
    page = opened(desk)
    before = page.preview.shown
    assert before is not None
    assert before.works == 3
    assert before.titles["1"].get("en") == "A mountain path"
    with desk.catalogue.work(WHO, Action("test")) as work:
        items.enter(work, hung(desk)[0], {"title_en": "A path into the clouds"}, "en")
    desk.pages._changed(work.changes)
    desk.settle()
    after = page.preview.shown
    assert after is not None
    assert after.titles["1"].get("en") == "A path into the clouds"
    assert after.turn != before.turn


def test_nothing_is_set_while_nobody_looks(desk: Desk) -> None:
    page = opened(desk)
    before = page.preview.shown
    desk.pages.show_page("history")
    with desk.catalogue.work(WHO, Action("test")) as work:
        items.enter(work, hung(desk)[0], {"title_en": "Unseen"}, "en")
    desk.pages._changed(work.changes)
    desk.settle()
    assert page.preview.shown is before
    desk.pages.show_page("publish")
    desk.settle()
    assert page.preview.shown is not None
    assert page.preview.shown.titles["1"].get("en") == "Unseen"


def test_keys_turn_the_pages(desk: Desk) -> None:
    page = opened(desk)
    viewer, last = page.preview.viewer, pages_in(page) - 1
    for key, place in (
        (Qt.Key.Key_Right, 1), (Qt.Key.Key_PageDown, 3), (Qt.Key.Key_PageUp, 1), (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, last),
    ):  # fmt: skip
        QTest.keyClick(viewer, key)
        desk.settle()
        assert page.preview.page == place
    assert not page.preview.bar.forward.isEnabled()


def test_a_page_alone_is_shown_and_remembered(desk: Desk) -> None:
    page = opened(desk)
    page.preview.bar.modes.buttons[PAGE].click()
    desk.settle()
    QTest.keyClick(page.preview.viewer, Qt.Key.Key_Right)
    assert page.preview.page == 1
    assert page.preview.thumbs.model().rowCount() == pages_in(page)
    assert desk.pages.site.memory.value("publishing/mode/catalogue") == PAGE


def test_what_is_looked_at_is_drawn(desk: Desk) -> None:
    page = opened(desk)
    page.preview.go_to(2)
    page.grab()
    desk.settle()
    width = round(page.preview.viewer.size_now.width * page.devicePixelRatioF())
    assert page.drawings.is_fresh(2, width)
    drawn = page.drawings.pixmap(2, width)
    assert drawn is not None
    assert abs(drawn.width() - width) <= 1


def test_choices_are_remembered_for_each_exhibition_and_paper(desk: Desk) -> None:
    page = opened(desk)
    page.choices.languages.buttons["ru"].click()
    page.choices.purposes.buttons["printer"].click()
    page.choices.beside["az"].click()
    desk.settle()
    exhibition = page.subject.exhibition
    again = PublishingPage(desk.pages.site, "en")
    again.load()
    desk.settle()
    assert again.subject.exhibition == exhibition
    assert (again.asked.language, again.asked.purpose, again.asked.beside) == ("ru", "printer", ("en",))
    again.abandon()
    again.deleteLater()


@pytest.mark.parametrize("paper", list(PAPERS))
def test_every_paper_is_previewed_with_its_own_questions(desk: Desk, paper: str) -> None:
    page = opened(desk)
    page.choices.papers.setCurrentIndex(page.choices.papers.findData(paper))
    page.choices.papers.activated.emit(0)
    desk.settle()
    shown = page.preview.shown
    assert shown is not None, page.preview.trouble
    assert shown.asked.paper == paper
    asked = {question.code for question in PAPERS[paper].questions}
    assert asked <= set(page.choices.questions.controls)
    assert all(control.accessibleName() for control in page.choices.questions.controls.values())


def test_of_choices_that_follow_quickly_only_the_last_is_shown(desk: Desk) -> None:
    page = opened(desk)
    came: list[str] = []
    page.setter.came.connect(lambda found: came.append(found.asked.language))
    for code in ("en", "ru", "az", "ru"):
        page.choices.languages.buttons[code].click()
    desk.settle()
    assert came == ["ru"]
    assert page.preview.shown is not None
    assert page.preview.shown.asked.language == "ru"


def test_a_working_paper_is_made_of_records_and_says_so(desk: Desk) -> None:
    page = opened(desk)
    page.choices.papers.setCurrentIndex(page.choices.papers.findData("tags"))
    page.choices.papers.activated.emit(0)
    desk.settle()
    assert page.preview.shown is not None
    assert page.preview.shown.works == 3
    assert "INTERNAL" in page.choices.subject._told.text()
    assert not page.choices.subject.states.isVisible()
    assert not page.report.points.isVisible()


def test_the_report_leads_to_what_is_open(desk: Desk) -> None:
    page = opened(desk)
    page.report.points.click()
    dialog = dialog_over(desk, FreezeDialog)
    assert isinstance(dialog, FreezeDialog)
    dialog.close()


def test_a_paper_is_written_with_its_report_beside_it(desk: Desk, tmp_path: Path) -> None:
    page = opened(desk)
    page.write(tmp_path / "out.pdf")
    assert page.maker.running
    assert not page.choices.make.isEnabled()
    desk.settle()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert list(tmp_path.glob("out*.txt"))
    assert page.making.state == DONE
    assert page.making.open.isVisible()
    assert page.making.folder.isVisible()


def test_a_paper_that_is_stopped_leaves_what_was_there(desk: Desk, tmp_path: Path) -> None:
    page = opened(desk)
    (tmp_path / "out.pdf").write_bytes(b"before")
    page.write(tmp_path / "out.pdf")
    page.making.stop.click()
    desk.settle()
    assert (tmp_path / "out.pdf").read_bytes() == b"before"
    assert page.making.state == STOPPED


def test_a_paper_that_cannot_be_written_says_why(desk: Desk, tmp_path: Path) -> None:
    page = opened(desk)
    page.write(tmp_path / "no such folder" / "out.pdf")
    desk.settle()
    assert page.making.state == FAILED
    assert page.making.words.text()


def test_chosen_works_are_a_paper_of_their_own(desk: Desk) -> None:
    opened(desk)
    desk.pages.print_paper(hung(desk)[:2])
    desk.settle()
    page = page_of(desk)
    assert page.preview.shown is not None
    assert page.preview.shown.works == 2
    assert "2" in page.choices.subject.show_choice.currentText()
    assert not page.choices.freeze.isEnabled()


def test_a_line_of_the_report_leads_to_the_record(desk: Desk) -> None:
    page = opened(desk)
    asked: list[str] = []
    page.record_asked.connect(asked.append)
    row = next(row for row in page.report.rows if row.line.sort == ALT)
    row.way.click()
    dialog = dialog_over(desk, FillDialog)
    assert isinstance(dialog, FillDialog)
    assert len(dialog.lines.lines) == 3
    dialog.close()


def test_a_broken_style_of_the_museum_is_named_and_the_old_pages_stay(desk: Desk) -> None:
    page = opened(desk)
    own = desk.catalogue.folder / "styles" / "ours"
    own.mkdir(parents=True)
    (own / "style.toml").write_text('paper = "catalogue"\n[title]\nen = "Ours"\n', "utf-8")
    (own / "main.typ").write_text("#let a = (\n", "utf-8")
    page.preview.viewer.sheet.setFocus()
    QTest.keyClick(page.preview.viewer.sheet, Qt.Key.Key_F5)
    desk.settle()
    good = page.preview.shown
    place = page.choices.styles.findData("ours")
    assert page.choices.styles.itemText(place) == "Ours (our own)"
    page.choices.styles.setCurrentIndex(place)
    page.choices.styles.activated.emit(0)
    desk.settle()
    assert page.preview.shown is good
    assert "main.typ" in page.preview.trouble
    page.choices.styles.setCurrentIndex(0)
    page.choices.styles.activated.emit(0)
    desk.settle()
    assert page.preview.trouble == ""


@pytest.mark.parametrize("paper", ["guide", "packing"])
def test_a_paper_that_lies_across_is_shown_so(desk: Desk, paper: str) -> None:
    page = opened(desk)
    page.choices.papers.setCurrentIndex(page.choices.papers.findData(paper))
    page.choices.papers.activated.emit(0)
    desk.settle()
    assert page.preview.shown is not None
    assert page.asked.paper == paper
    assert page.preview.shown.page_mm == (297, 210)
    assert page.choices.pages.isHidden()


def test_an_empty_exhibition_says_what_to_do(desk: Desk) -> None:
    page = opened(desk)
    with desk.catalogue.work(WHO, Action("test")) as work:
        show = exhibitions.listed(work)[0].uid
        for frame in exhibitions.wall(work, show):
            if frame.exhibit:
                exhibitions.take_down(work, frame.exhibit)
    desk.pages._changed(work.changes)
    desk.settle()
    assert page.preview.way_out.isVisible()
    assert not page.choices.make.isEnabled()
    assert not page.choices.freeze.isEnabled()


def test_a_credit_line_is_filled_down_as_one_step(desk: Desk) -> None:
    opened(desk)
    uids = hung(desk)
    dialog = FillDialog(desk.pages.site, "credit_line", uids, "", "en", desk.window)
    dialog.open()
    desk.settle()
    dialog.lines.put(0, 3, "Photo: the museum")
    dialog.table.setCurrentIndex(dialog.lines.index(0, 3))
    dialog.down.click()
    before = len(desk_steps(desk))
    dialog.go.click()
    desk.settle()
    with desk.catalogue.reading() as reading:
        lines = {item.credit_line.get("en") for item in items.fetch(reading, uids)}
    assert lines == {"Photo: the museum"}
    assert len(desk_steps(desk)) == before + 1


def desk_steps(desk: Desk) -> list[int]:
    with desk.catalogue.reading() as reading:
        return [one.id for one in history.change_sets(reading, limit=100)]


def test_words_for_the_blind_are_written_where_the_picture_is(desk: Desk) -> None:
    opened(desk)
    (one, *_) = hung(desk)
    dialog = FillDialog(desk.pages.site, "alt_text", [one], "", "en", desk.window)
    dialog.open()
    desk.settle()
    index = dialog.lines.index(0, 2)
    dialog.lines.setData(index, "Dağ")
    dialog.go.click()
    desk.settle()
    with desk.catalogue.reading() as reading:
        from kalbajar_catalogue.media import service as media

        assert media.alt_texts(reading, [one])[one].get("az") == "Dağ"


def test_texts_are_approved_together(desk: Desk) -> None:
    opened(desk)
    (one, two, _) = hung(desk)
    with desk.catalogue.work(WHO, Action("test")) as work:
        for uid in (one, two):
            texts.write(work, uid, "short_label", "az", "Qısa mətn")
    dialog = ApproveDialog(desk.pages.site, [one, two], ("short_label",), "", "en", desk.window)
    dialog.open()
    desk.settle()
    assert not dialog.go.isEnabled()
    dialog.every.click()
    dialog.go.click()
    desk.settle()
    with desk.catalogue.reading() as reading:
        assert {texts.texts_of(reading, uid)[0].status for uid in (one, two)} == {"approved"}


def frozen(desk: Desk) -> FreezeDialog:
    page = opened(desk) if desk.pages.current != "publish" else page_of(desk)
    page.choices.freeze.click()
    dialog = dialog_over(desk, FreezeDialog)
    assert isinstance(dialog, FreezeDialog)
    return dialog


def test_an_edition_is_frozen_printed_and_compared(desk: Desk, tmp_path: Path) -> None:
    dialog = frozen(desk)
    assert not dialog.go.isEnabled()
    dialog.accept_all.click()
    dialog.go.click()
    desk.settle()
    assert dialog.course.state == DONE, dialog._problem.text()
    dialog.close()
    page = page_of(desk)
    page.choices.subject.states.buttons["edition"].click()
    desk.settle()
    assert page.subject.edition
    page.write(tmp_path / "edition.pdf")
    desk.settle()
    assert (tmp_path / "edition.pdf").is_file()
    with desk.catalogue.work(WHO, Action("test")) as work:
        items.enter(work, hung(desk)[0], {"title_en": "Another title"}, "en")
    page.choices.subject.states.buttons["proof"].click()
    desk.pages._changed(work.changes)
    again = frozen(desk)
    again.accept_all.click()
    again.go.click()
    desk.settle()
    again.close()
    desk.speak("az")
    assert page.choices.editions.text().endswith("2"), "the number stays in another language"
    desk.speak("en")
    page.show_editions()
    listed = dialog_over(desk, EditionsDialog)
    assert isinstance(listed, EditionsDialog)
    assert listed.editions.rowCount() == 2
    listed.compare.click()
    desk.settle()
    assert any("Another title" in line for line in listed._lines.stringList())
    listed.close()


def test_an_edition_is_carried_out_and_in(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = frozen(desk)
    dialog.accept_all.click()
    dialog.go.click()
    desk.settle()
    dialog.close()
    page_of(desk).show_editions()
    listed = dialog_over(desk, EditionsDialog)
    assert isinstance(listed, EditionsDialog)
    out = tmp_path / "carried.edition"
    asked = "kalbajar_catalogue.desk.publishing.editions_dialog.QFileDialog"
    monkeypatch.setattr(f"{asked}.getSaveFileName", lambda *_: (str(out), ""))
    listed.export.click()
    desk.settle()
    assert is_zipfile(out)
    monkeypatch.setattr(f"{asked}.getOpenFileName", lambda *_: (str(out), ""))
    listed.bring_in.click()
    desk.settle()
    assert listed.course.state == FAILED
    assert "already" in listed.course.words.text()
    listed.close()


def hang_large(desk: Desk, folder: Path) -> None:
    """A picture that is larger than a screen hangs with the others."""
    Image.linear_gradient("L").resize((2_600, 1_300)).save(folder / "large.jpg")
    with desk.catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0].uid
    plan = flow.examine(desk.catalogue, [folder / "large.jpg"])
    with desk.catalogue.work(WHO, Action("test")) as work:
        flow.run(work, plan, show)


@pytest.mark.parametrize("wanted", [True, False])
def test_whether_large_pictures_can_be_enlarged_is_chosen_before_freezing(
    desk: Desk, tmp_path: Path, wanted: bool
) -> None:
    hang_large(desk, tmp_path)
    dialog = frozen(desk)
    assert (dialog.zoom.isVisible(), dialog.zoom.isChecked()) == (True, True)
    assert dialog._zoom_size.text().endswith("about 1 MB more")
    assert dialog.zoom.accessibleDescription() == dialog._zoom_size.text()
    dialog.accept_all.click()
    dialog.zoom.setChecked(wanted)
    dialog.go.click()
    desk.settle()
    assert dialog.course.state == DONE, dialog._problem.text()
    dialog.close()
    assert len([*(desk.catalogue.folder / "editions").rglob("*.tiles")]) == int(wanted)


def test_where_no_picture_is_larger_than_a_screen_nothing_is_asked(desk: Desk) -> None:
    dialog = frozen(desk)
    assert not dialog.zoom.isVisible()
    assert not dialog._zoom_size.isVisible()
    dialog.close()


def test_a_strict_museum_freezes_nothing_with_open_points(desk: Desk) -> None:
    set_strict(desk.catalogue, strict=True)
    dialog = frozen(desk)
    assert not dialog.accept_all.isVisible()
    assert not dialog.go.isEnabled()
    assert dialog._strict.isVisible()
    dialog.close()


def test_open_points_are_mended_from_the_report(desk: Desk) -> None:
    dialog = frozen(desk)
    ways = {row.group.way for row in dialog.points.rows}
    assert FILL in ways
    row = next(row for row in dialog.points.rows if row.group.field == "credit_line")
    count = len(dialog._groups)
    row.way.click()
    fill = dialog_over(desk, FillDialog)
    assert isinstance(fill, FillDialog)
    for line in range(3):
        for column in (2, 3, 4):
            fill.lines.put(line, column, "Museum")
    fill.go.click()
    desk.settle()
    assert len(dialog._groups) == count - 1
    assert APPROVE not in {row.group.way for row in dialog.points.rows}
    dialog.close()


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_every_control_has_a_name_in_every_language(desk: Desk, language: str) -> None:
    page = opened(desk)
    desk.speak(language)
    for widget in controls(page):
        assert widget.accessibleName(), widget


def test_a_catalogue_without_exhibitions_says_where_to_begin(desk: Desk, tmp_path: Path) -> None:
    empty = wiring.create(tmp_path / "empty", WHO)
    empty.close()
    page = opened(desk)
    page._show_shows(())
    page._look_at(type(page.subject)())
    desk.settle()
    went: list[str] = []
    page.place_asked.connect(went.append)
    page.preview.way_out.click()
    assert went == ["exhibitions"]
