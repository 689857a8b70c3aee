"""Answers in an import: only what one touches is checked again, one says whose a table is, and none is given twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.importing import flow, unfinished
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.mapping import NOTE
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done
from tests.catalogues import empty_folder as empty_folder
from tests.desk.conftest import Desk
from tests.desk.whole_ground import folder, museum
from tests.desk.wizard_ground import at_columns, keys, press, table, wizard, written
from tests.exporting.conftest import as_before as as_before

__all__ = ["folder", "museum", "table", "wizard"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
MANY = "Object number;Title en;Length\n" + "".join(f"M-{at};Carpet {at};{at}\n" for at in range(10, 60))


def found(wizard: ImportWizard) -> Check:
    assert wizard.state.check is not None
    return wizard.state.check


def at_check(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    press(wizard.foot.next)
    desk.settle()
    assert wizard.step is Step.CHECK


def take(desk: Desk, wizard: ImportWizard, words: str) -> None:
    """Presses the way out whose words have this in them."""
    (way,) = [button for button in wizard.check.side.ways.buttons() if words in button.text()]
    press(way)
    desk.settle()


def test_an_answer_reads_only_again_what_it_touches(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    at_check(desk, wizard, written(tmp_path / "many.csv", MANY))
    before = found(wizard).records
    wizard.check.decided.emit(wizard.state.decisions.with_cell(30, 1, "Another name"))
    desk.settle()
    state, after = wizard.state, found(wizard).records
    assert [one.label for one in after if one.label != before[one.row - 2].label] == ["Another name"]
    kept = sum(one is other for one, other in zip(before, after, strict=True))
    assert len(before) - 3 <= kept < len(before)
    assert state.table is not None
    assert state.mapping is not None
    assert flow.check(desk.catalogue, state.table, state.mapping, state.decisions).records == after


def carpets_here(catalogue: Catalogue) -> list[Carpet]:
    def fill(work: Work) -> list[Carpet]:
        return list(items.add(work, [Carpet(object_number=f"Y-{at}") for at in range(2)]))

    return done(catalogue, fill)


@pytest.mark.parametrize(
    ("words", "status"), [("They are ours", Status.CHANGED), ("They are another catalogue's", Status.NEW)]
)
def test_whose_a_table_is_is_answered_by_a_button(
    desk: Desk, wizard: ImportWizard, tmp_path: Path, words: str, status: Status
) -> None:
    refs = [one.ref for one in carpets_here(desk.catalogue)]
    lines = "".join(f"{ref};X-{at};Carpet {at};pile\n" for at, ref in enumerate(refs))
    at_check(desk, wizard, written(tmp_path / "carpet.csv", f"ref;Object number;Title [en];Weave class\n{lines}"))
    assert {one.problem.code for one in found(wizard).troubles} == {"import.other_records"}
    wizard.check.side.list.choose(0)
    desk.settle()
    take(desk, wizard, words)
    assert found(wizard).counts == {status: 2}
    assert wizard.state.decisions.refs_hold is (status is Status.CHANGED)


@pytest.mark.usefixtures("as_before")
def test_a_folder_of_tables_dropped_on_another_page_is_brought_in(
    desk: Desk, wizard: ImportWizard, folder: Path
) -> None:
    desk.pages.show_page("gallery")
    desk.settle()
    desk.pages.take([folder])
    desk.settle()
    assert desk.pages.current == "import"
    assert wizard.state.whole is not None
    assert wizard.state.source is not None
    assert wizard.state.source.path == folder


@pytest.fixture
def later(desk: Desk, wizard: ImportWizard) -> Iterator[ImportWizard]:
    """The page of a later session; nothing is asked of the catalogue before somebody shows it."""
    page = ImportWizard(wizard._site, "en")
    page.resize(1100, 700)
    yield page
    desk.settle()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def answered(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    at_columns(desk, wizard, table)
    wizard.match.put([5], NOTE)
    press(wizard.foot.next)
    desk.settle()
    decisions = wizard.state.decisions.without_row(2).with_cell(3, 2, "Mended")
    wizard.check.decided.emit(decisions)
    desk.settle()


def shown_later(desk: Desk, later: ImportWizard) -> None:
    later.load()
    later.show()
    desk.settle()


def test_what_was_answered_is_there_in_the_next_session(
    desk: Desk, wizard: ImportWizard, later: ImportWizard, table: Path
) -> None:
    shown_later(desk, later)
    assert later.choose.unfinished.isHidden()
    answered(desk, wizard, table)
    shown_later(desk, later)
    offer = later.choose.unfinished
    assert not offer.isHidden()
    assert "carpets.csv, 2 answer" in offer.go_on.accessibleName()
    press(offer.go_on)
    desk.settle()
    assert later.step is Step.CHECK
    assert later.state.decisions == wizard.state.decisions
    assert later.state.mapping == wizard.state.mapping
    assert keys(later, 5) == (NOTE,)
    assert [one.label for one in found(later).records] == ["Mended", "Xurcun"]
    assert offer.isHidden()


def test_what_is_finished_or_given_up_or_changed_is_not_offered(
    desk: Desk, wizard: ImportWizard, later: ImportWizard, table: Path
) -> None:
    answered(desk, wizard, table)
    shown_later(desk, later)
    press(later.choose.unfinished.drop)
    desk.settle()
    assert unfinished.recall(desk.catalogue.folder) is None
    wizard.check.decided.emit(wizard.state.decisions.without_row(4))
    desk.settle()
    assert unfinished.recall(desk.catalogue.folder) is not None
    wizard.check.import_asked.emit(True)
    desk.settle()
    assert wizard.step is Step.DONE
    shown_later(desk, later)
    assert later.choose.unfinished.isHidden()
    assert unfinished.recall(desk.catalogue.folder) is None
