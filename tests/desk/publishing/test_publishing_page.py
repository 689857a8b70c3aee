"""The publishing page: the preview follows, a paper is written, what is missing is mended, an edition is frozen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.desk.publishing.approve_dialog import ApproveDialog
from kalbajar_catalogue.desk.publishing.fill_dialog import FillDialog
from kalbajar_catalogue.desk.publishing.freeze_dialog import FreezeDialog
from kalbajar_catalogue.desk.publishing.openings import PAGE
from kalbajar_catalogue.desk.publishing.page import PublishingPage
from kalbajar_catalogue.desk.publishing.report_lines import ALT
from kalbajar_catalogue.desk.publishing.shelf import PAPERS
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED, STOPPED
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.texts import service as texts
from tests.desk.conftest import WHO, Desk, controls
from tests.desk.publishing.pages import dialog_over, hung, opened, page_of, pages_in

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


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


def test_papers_are_offered_in_the_languages_of_the_house(desk: Desk) -> None:
    page = opened(desk)
    page.choices.languages.buttons["ru"].click()
    action = Action("house.languages", {"languages": "az, en"})
    desk.pages.records.write(action, lambda work, progress: house.want_languages(work, ("az", "en")))
    desk.settle()
    assert page.asked.language in ("az", "en")
    assert [code for code, one in page.choices.languages.buttons.items() if not one.isHidden()] == ["az", "en"]
    assert page.choices.beside["ru"].isHidden()


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
