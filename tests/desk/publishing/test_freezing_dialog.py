"""Freezing at the desk: an edition is made, printed, compared and carried; open points are mended from its report."""

from pathlib import Path
from zipfile import is_zipfile

import pytest
from PIL import Image

from kalbajar_catalogue.desk.publishing.editions_dialog import EditionsDialog
from kalbajar_catalogue.desk.publishing.fill_dialog import FillDialog
from kalbajar_catalogue.desk.publishing.freeze_dialog import FreezeDialog
from kalbajar_catalogue.desk.publishing.points import APPROVE, FILL
from kalbajar_catalogue.desk.rights.page import RightsPage
from kalbajar_catalogue.desk.widgets.course import DONE, FAILED
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing.policy import set_strict
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk
from tests.desk.publishing.pages import dialog_over, hung, opened, page_of

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


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
    assert dialog.visit.isVisible()
    dialog.print.click()
    desk.settle()
    page = page_of(desk)
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
    listed.since.click()
    desk.settle()
    assert desk.pages.current == "history"
    assert desk.pages.history.bar.isVisible()


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
    next(row for row in dialog.points.rows if row.group.code == "rights_undecided").way.click()
    desk.settle()
    rights = desk.pages.rooms.shown
    assert isinstance(rights, RightsPage)
    assert {row.uid for row in rights.list.chosen_rows()} == set(hung(desk))
