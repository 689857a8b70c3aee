"""Another museum's catalogue with pictures, what it exported, and the page that imports before our own catalogue."""

import csv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.diagnostics.in_force import apart
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import Format, export
from kalbajar_catalogue.importing.photographs import flow as photographs
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, copied, picture
from tests.desk.conftest import Desk
from tests.desk.wizard_ground import press
from tests.importing.test_own_tables import filled

Rows = list[list[str]]


@contextmanager
def opened_apart(folder: Path) -> Iterator[Catalogue]:
    """Another catalogue that is open for a while beside ours."""
    with apart():
        catalogue = wiring.open_catalogue(folder, WHO)
        try:
            yield catalogue
        finally:
            catalogue.close()


@pytest.fixture
def museum(empty_folder: Path, tmp_path: Path) -> Path:
    """The folder of another museum's catalogue: works with two pictures, people, places, exhibitions."""
    folder = copied(empty_folder, tmp_path / "museum")
    for number in (1, 2):
        picture(tmp_path / "pictures" / f"P-{number}.jpg", number)
    with opened_apart(folder) as catalogue:
        plan = photographs.examine(catalogue, [tmp_path / "pictures"])
        with catalogue.work(WHO, photographs.action_of(plan)) as work:
            photographs.run(work, plan)
            filled(work)
    return folder


def exported(museum: Path, out: Path, format: Format = "csv") -> Path:
    """What that museum exported, with all its fields."""
    with opened_apart(museum) as catalogue:
        export(catalogue, format, out, What(with_private=True), "en")
    return out


@pytest.fixture
def folder(museum: Path, tmp_path: Path) -> Path:
    """A folder of tables of that museum."""
    return exported(museum, tmp_path / "export")


@pytest.fixture
def book(museum: Path, tmp_path: Path) -> Path:
    """A workbook of that museum."""
    return exported(museum, tmp_path / "export.xlsx", "xlsx")


def changed(file: Path, change: Callable[[Rows], None]) -> None:
    """Changes the rows of a table; the first are its headings."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    change(rows)
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)


def put(heading: str, text: str, row: int = 1) -> Callable[[Rows], None]:
    """Writes a text under a heading."""

    def change(rows: Rows) -> None:
        rows[row][rows[0].index(heading)] = text

    return change


def at_check(desk: Desk, wizard: ImportWizard, *paths: Path) -> None:
    """Takes files and folders, and goes to their check."""
    wizard.take(list(paths))
    desk.settle()
    assert wizard.state.whole is not None, wizard.state.opened
    press(wizard.foot.next)
    desk.settle()
    assert wizard.step is Step.CHECK
    assert wizard.state.check is not None, wizard.state.problem


def turned(desk: Desk, wizard: ImportWizard, kind: str) -> None:
    """Goes to the table of a kind as a person does."""
    tables = wizard.check.tables
    rows = [row for row in range(tables.tables.rowCount()) if tables.tables.part(row).kind == kind]
    tables.setCurrentIndex(tables.tables.index(rows[0]))
    desk.settle()
    assert wizard.state.mapping is not None
    assert wizard.state.mapping.kind == kind
