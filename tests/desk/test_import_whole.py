"""A whole export or catalogue comes in by the page that imports: chosen, looked at table by table, written at once."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kalbajar_catalogue.desk.importing import check_verbs
from kalbajar_catalogue.desk.importing.check_verbs import Trial
from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.whole_panel import KIND, RECORDS, UNKNOWN
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.importing.flow import KEPT_SNAPSHOTS
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet, Painting
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import empty_folder as empty_folder
from tests.catalogues import everything
from tests.desk.conftest import Desk
from tests.desk.whole_ground import at_check, book, changed, exported, folder, museum, put, turned
from tests.desk.wizard_ground import press, wizard, written
from tests.exporting.conftest import as_before as as_before

__all__ = ["book", "folder", "museum", "wizard"]
pytestmark = [
    pytest.mark.usefixtures("as_before"),
    pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True),
]


def count(catalogue: Catalogue, kind: str) -> int:
    """How many live records of a kind there are."""
    with catalogue.reading() as reading:
        return store.live_counts(reading).get(kind, 0)


def imports(catalogue: Catalogue) -> int:
    with catalogue.reading() as reading:
        return sum(one.action.code == "rows.imported" for one in history.change_sets(reading))


@pytest.mark.parametrize("format", ["book", "folder"])
def test_a_whole_export_is_told_checked_written_at_once_and_taken_back(
    desk: Desk, wizard: ImportWizard, catalogue: Catalogue, format: str, request: pytest.FixtureRequest
) -> None:
    before = everything(catalogue)
    wizard.take([request.getfixturevalue(format)])
    desk.settle()
    panel, said = wizard.choose.whole, wizard.choose._recognised.text()
    rows = panel.rows.rowCount()
    records = sum(part.records for part in panel.rows.parts)
    assert rows > 10
    assert "An export of this program" in said
    assert str(rows) in said
    assert str(records) in said
    assert [wizard.bar.buttons[step].isHidden() for step in Step] == [False, True, False, True, False]
    press(wizard.foot.next)
    desk.settle()
    tables = wizard.check.tables.tables
    shown = sum(sum(tables.counts(tables.part(row)).values()) for row in range(tables.rowCount()))
    assert (wizard.step, shown) == (Step.CHECK, records)
    assert everything(catalogue) == before
    press(wizard.check.deeds.go)
    desk.settle()
    assert wizard.step is Step.DONE
    assert (count(catalogue, Carpet.kind), count(catalogue, Painting.kind), imports(catalogue)) == (1, 1, 1)
    assert f"newest {KEPT_SNAPSHOTS} snapshot" in wizard.finish._where.text()
    press(wizard.finish.undo)
    desk.settle()
    assert {uid for uid, one in everything(catalogue).items() if one.state == "live"} == {
        uid for uid, one in before.items() if one.state == "live"}  # fmt: skip


def test_a_table_that_is_not_ticked_stays_out(
    desk: Desk, wizard: ImportWizard, catalogue: Catalogue, folder: Path
) -> None:
    wizard.take([folder])
    desk.settle()
    rows = wizard.choose.whole.rows
    at = next(row for row, part in enumerate(rows.parts) if part.kind == "painting")
    rows.setData(rows.index(at, KIND), 0, int(Qt.ItemDataRole.CheckStateRole))
    desk.settle()
    press(wizard.foot.next)
    desk.settle()
    tables = wizard.check.tables.tables
    assert "painting" not in {tables.part(row).kind for row in range(tables.rowCount())}
    press(wizard.check.deeds.go)
    desk.settle()
    assert (count(catalogue, "carpet"), count(catalogue, "painting")) == (1, 0)


def test_with_no_table_there_is_no_way_on(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    wizard.take([folder])
    desk.settle()
    press(wizard.choose.whole.none)
    desk.settle()
    assert not wizard.foot.next.isEnabled()
    assert wizard.reachable() == {Step.CHOOSE}
    press(wizard.choose.whole.all)
    desk.settle()
    assert wizard.foot.next.isEnabled()


def test_a_corrected_cell_mends_its_record_and_all_that_hangs_on_it(
    desk: Desk, wizard: ImportWizard, folder: Path
) -> None:
    changed(folder / "carpet.csv", put("Weave class", "flat wave"))
    at_check(desk, wizard, folder)
    whole = wizard.state.whole
    assert whole is not None
    assert whole.front.kind == "carpet"
    refused = wizard.check.deeds._refused.text()
    assert wizard.state.total is not None
    assert wizard.state.total.counts[Status.REFUSED] > 1
    assert refused
    heading = next(at for at, one in enumerate(open_table(folder / "carpet.csv").headings) if one == "Weave class")
    wizard.check.hand.take(0)
    desk.settle()
    wizard.check.hand.editor.typed.emit(2, heading, "pile")
    desk.settle()
    assert wizard.state.total.counts[Status.REFUSED] == 0
    press(wizard.check.top.back)
    desk.settle()
    assert wizard.state.total.counts[Status.REFUSED] > 1


def test_what_is_typed_is_tried_with_what_comes_in_with_it(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    at_check(desk, wizard, folder)
    turned(desk, wizard, "carpet")
    headings = open_table(folder / "carpet.csv").headings
    wizard.check.hand.take(0)
    desk.settle()
    heard: list[Trial] = []
    state = wizard.state
    assert state.whole is not None
    assert state.table is not None
    assert state.mapping is not None
    cell = 2, headings.index("Title [az]"), "Başqa"
    rows = list(state.table.rows())
    known = state.whole.known
    desk.pages.records.read(
        check_verbs.tried(state.table, rows, state.mapping, state.decisions, cell, "en", known), heard.append
    )
    desk.settle()
    assert heard[0].record is not None
    assert (heard[0].record.status, heard[0].record.troubles) == (Status.NEW, ())
    assert {line.file for line in heard[0].lines} >= {"Başqa", "KLB-P-0002"}


def test_answers_are_kept_for_each_table(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    at_check(desk, wizard, folder)
    turned(desk, wizard, "carpet")
    wizard.check.table.choose(0)
    wizard.check._leave_out()
    desk.settle()
    assert wizard.state.check is not None
    assert wizard.state.check.records == ()
    turned(desk, wizard, "painting")
    assert not wizard.check.top.back.isVisibleTo(wizard.check.top)
    turned(desk, wizard, "carpet")
    assert wizard.check.top.back.isVisibleTo(wizard.check.top)
    press(wizard.check.top.back)
    desk.settle()
    assert len(wizard.state.check.records) == 1


def test_f8_goes_on_to_the_next_table_that_has_a_problem(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    changed(folder / "carpet.csv", put("Weave class", "flat wave"))
    changed(folder / "painting.csv", put("Painter", "KLB-A-9999"))
    at_check(desk, wizard, folder)
    turned(desk, wizard, "place")
    wizard.check._next()
    desk.settle()
    assert wizard.state.whole is not None
    assert wizard.state.whole.front.kind in ("carpet", "painting")


def test_refused_rows_are_saved_a_sheet_for_each_table_and_come_in_once_mended(
    desk: Desk, wizard: ImportWizard, folder: Path, tmp_path: Path
) -> None:
    changed(folder / "carpet.csv", put("Weave class", "flat wave"))
    changed(folder / "painting.csv", put("Painter", "KLB-A-9999"))
    at_check(desk, wizard, folder)
    wizard.check.save_refused(tmp_path / "refused.xlsx")
    desk.settle()
    sheets = open_table(tmp_path / "refused.xlsx").sheets
    assert {"Carpets", "Paintings"} <= set(sheets)
    assert wizard.check.saved_in == tmp_path / "refused.xlsx"
    wizard.take([tmp_path / "refused.xlsx"])
    desk.settle()
    assert wizard.state.whole is not None
    assert {part.kind for part in wizard.state.whole.parts} >= {"carpet", "painting"}
    assert all(part.unknown == () for part in wizard.state.whole.parts)


def test_one_table_alone_goes_the_usual_way_and_the_others_can_be_had_back(
    desk: Desk, wizard: ImportWizard, book: Path, folder: Path
) -> None:
    for source in (book, folder):
        wizard.take([source])
        desk.settle()
        whole = wizard.state.whole
        assert whole is not None
        row = next(row for row, part in enumerate(whole.parts) if part.kind == "carpet")
        wizard.choose.whole.table.selectRow(row)
        press(wizard.choose.whole.single)
        desk.settle()
        assert (wizard.state.whole, wizard.state.survey and wizard.state.survey.count) == (None, 1)
        assert wizard.state.mapping is not None
        assert wizard.state.mapping.kind == "carpet"
        assert not wizard.bar.buttons[Step.MATCH].isHidden()
        press(wizard.notice.undo)
        desk.settle()
        assert wizard.state.whole is whole


def test_a_catalogue_comes_with_its_originals_and_its_tables_lie_about_no_longer(
    desk: Desk, wizard: ImportWizard, catalogue: Catalogue, museum: Path
) -> None:
    before = count(catalogue, MediaFile.kind)
    at_check(desk, wizard, museum)
    whole = wizard.state.whole
    assert whole is not None
    assert whole.scratch is not None
    scratch = whole.scratch.path
    assert scratch.is_dir()
    press(wizard.check.deeds.go)
    desk.settle()
    with catalogue.reading() as reading:
        files = store.fetch(reading, MediaFile)
    assert len(files) == before + 2
    assert sum(media.original(catalogue.folder, file).is_file() for file in files) >= 2
    del whole
    wizard.begin_again()
    desk.settle()
    assert not scratch.exists()


def test_several_files_of_one_export_are_one_import(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    at_check(desk, wizard, folder / "painting.csv", folder / "agent.csv", folder / "place.csv")
    assert wizard.state.whole is not None
    assert [part.kind for part in wizard.state.whole.parts] == ["place", "agent", "painting"]
    assert wizard.state.total is not None
    assert wizard.state.total.source == folder.name


def test_what_nobody_knows_is_told(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    def shelf(rows: list[list[str]]) -> None:
        rows[0].append("Shelf")
        rows[1].append("S 1")

    changed(folder / "carpet.csv", shelf)
    written(folder / "notes.csv", "a;b\n1;2\n")
    wizard.take([folder])
    desk.settle()
    rows = wizard.choose.whole.rows
    at = next(row for row, part in enumerate(rows.parts) if part.kind == "carpet")
    assert "Shelf" in str(rows.data(rows.index(at, UNKNOWN)))
    assert rows.data(rows.index(at, RECORDS)) == "1"
    assert "notes.csv" in wizard.choose._problem.text()


def test_a_folder_with_tables_of_others_says_so(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    strange = tmp_path / "strange"
    strange.mkdir()
    for name in ("a.csv", "b.csv"):
        written(strange / name, "Name;Year\nX;1\n")
    wizard.take([strange])
    desk.settle()
    assert wizard.state.whole is None
    assert "strange" in wizard.choose._problem.text()
    assert not wizard.foot.next.isEnabled()


def test_other_tables_that_come_together_are_taken_one_at_a_time(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    first, other = (written(tmp_path / name, "Name;Year\nX;1\n") for name in ("a.csv", "b.csv"))
    wizard.take([first, other])
    desk.settle()
    assert wizard.state.whole is None
    assert wizard.state.table is not None
    assert wizard.state.table.name == "a.csv"


def test_opening_is_stopped_and_nothing_is_chosen(desk: Desk, wizard: ImportWizard, museum: Path) -> None:
    wizard.take([museum])
    press(wizard.foot.stop)
    desk.settle()
    assert wizard.state.source is None
    assert not wizard.foot.isVisibleTo(wizard)


def test_a_check_is_stopped_and_begun_anew(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    wizard.take([folder])
    desk.settle()
    press(wizard.foot.next)
    press(wizard.foot.stop)
    desk.settle()
    assert (wizard.step, wizard.state.check) == (Step.CHECK, None)
    press(wizard.foot.next)
    desk.settle()
    assert wizard.state.check is not None


def test_writing_is_stopped_and_nothing_of_it_stays(
    desk: Desk, wizard: ImportWizard, catalogue: Catalogue, museum: Path
) -> None:
    at_check(desk, wizard, museum)
    before, originals = everything(catalogue), sorted((catalogue.folder / "originals").rglob("*.jpg"))
    press(wizard.check.deeds.go)
    assert wizard.foot.stop.isVisibleTo(wizard.foot)
    press(wizard.foot.stop)
    desk.settle()
    assert everything(catalogue) == before
    assert sorted((catalogue.folder / "originals").rglob("*.jpg")) == originals
    assert (wizard.step, wizard.importer.writing) == (Step.CHECK, False)
    press(wizard.check.deeds.go)
    desk.settle()
    assert wizard.step is Step.DONE


def _one_more(work: Work, progress: Progress) -> str:
    return store.insert(work, Carpet(object_number="KAT-77")).uid


def test_a_change_elsewhere_checks_everything_again(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    at_check(desk, wizard, folder)
    first = wizard.state.total
    desk.pages.records.write(Action("record.created"), _one_more)
    desk.settle()
    assert wizard.state.total is not None
    assert wizard.state.total is not first
    press(wizard.check.deeds.go)
    desk.settle()
    assert wizard.step is Step.DONE


def test_a_table_of_a_removed_folder_is_no_crash(
    desk: Desk, wizard: ImportWizard, museum: Path, tmp_path: Path
) -> None:
    gone = exported(museum, tmp_path / "gone")
    wizard.take([gone])
    desk.settle()
    shutil.rmtree(gone)
    press(wizard.foot.next)
    desk.settle()
    assert wizard.step is Step.CHECK
    assert wizard.state.check is None or wizard.state.check.unfinished is not None
