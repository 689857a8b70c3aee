"""Answers in one of several tables hold when all are checked again; what is refused is told and saved together."""

from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.importing import refused_together, several, together
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming
from kalbajar_catalogue.importing.refused_together import Refused
from kalbajar_catalogue.importing.several import Several
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, done, everything
from tests.exporting.conftest import as_before as as_before

HEAD = "ref;Object number;Title [en];Weave class;Weaver\n"


@pytest.fixture
def folder(tmp_path: Path, as_before: None) -> Path:
    """Two carpets and two paintings of another catalogue, by people who have no table."""
    out = tmp_path / "theirs"
    out.mkdir()
    (out / "carpet.csv").write_text(
        f"{HEAD}KLB-C-0901;Q-1;One;flat wave;Somebody New\nKLB-C-0902;Q-2;Two;pile;\n", encoding="utf-8"
    )
    (out / "painting.csv").write_text(
        "ref;Object number;Title [en];Painter\nKLB-R-0901;Q-3;Three;Somebody New\nKLB-R-0902;Q-4;Four;\n",
        encoding="utf-8",
    )
    return out


def decided(coming: Several, place: int, decisions: Decisions) -> Several:
    tables = [replace(own, decisions=decisions) if at == place else own for at, own in enumerate(coming.tables)]
    return replace(coming, tables=tuple(tables))


def test_a_cell_that_was_corrected_is_read_instead(catalogue: Catalogue, folder: Path) -> None:
    coming = several.opened(folder)
    assert several.check(catalogue, coming).count(Status.REFUSED) == 1
    mended = decided(coming, 0, Decisions().with_cell(2, 3, "pile"))
    found = several.check(catalogue, mended)
    assert found.count(Status.REFUSED) == 0
    brought = several.carry_in(catalogue, WHO, mended, found)
    assert [sorted(written) for written in brought.written] == [[2, 3], [2, 3]]
    with catalogue.reading() as reading:
        assert {one.uid for one in store.fetch(reading, Carpet)} == set(brought.written[0].values())


def test_what_becomes_of_a_name_is_decided_once_for_all_tables(catalogue: Catalogue, folder: Path) -> None:
    known = done(catalogue, lambda work: store.insert(work, Agent()).uid)
    named = Named(Naming.LINK, known)
    coming = decided(several.opened(folder), 1, Decisions().with_name("agent", "Somebody New", named))
    coming = decided(coming, 0, Decisions().with_cell(2, 3, "pile"))
    for place in (0, 1):
        other = Decisions().with_name("agent", "Somebody New", named)
        cells = coming.tables[place].decisions.cells
        found = several.check(catalogue, decided(coming, place, replace(other, cells=cells)))
        assert [len(check.newcomers) for check in found.checks] == [0, 0]


def test_a_row_is_tried_as_its_whole_file_reads_it(catalogue: Catalogue, folder: Path) -> None:
    coming = several.opened(folder)
    found = several.check(catalogue, coming)
    assert found.known is not None
    own = replace(coming.tables[0], decisions=Decisions().with_cell(2, 3, "pile"))
    with catalogue.reading() as reading:
        tried = together.tried(reading, own, found.known)
    assert [one.status for one in tried.records] == [Status.NEW, Status.NEW]


def test_what_was_changed_here_since_the_last_import_of_a_folder_is_no_loss(catalogue: Catalogue, folder: Path) -> None:
    coming = decided(several.opened(folder), 0, Decisions().with_cell(2, 3, "pile"))
    brought = several.carry_in(catalogue, WHO, coming, several.check(catalogue, coming))
    uid = brought.written[0][2]
    done(catalogue, lambda work: store.change(work, Carpet.kind, uid, {"title_en": "Better"}))
    found = several.check(catalogue, coming)
    conflicts = [one for check in found.checks for one in check.records if one.clashes]
    assert [(one.uid, one.status, [*one.clashes]) for one in conflicts] == [(uid, Status.CONFLICT, ["title_en"])]


def test_refused_rows_become_sheets_that_are_known_again(catalogue: Catalogue, folder: Path, tmp_path: Path) -> None:
    coming = several.opened(folder)
    found = several.check(catalogue, coming)
    sheets = [Refused(f"Kind {at}", own.mapped.kind, check, own.table)
              for at, (own, check) in enumerate(zip(coming.tables, found.checks, strict=True))]  # fmt: skip
    out = tmp_path / "refused.xlsx"
    assert refused_together.save(sheets, out, "en") == 1
    table = open_table(out)
    assert [row.cells[1] for row in table.rows()] == ["Q-1"]
    assert table.headings[-2:] == ("Why refused", "Row in the file")
    again = several.opened(out)
    assert [own.mapped.kind for own in again.tables] == ["carpet"]
    assert list(tmp_path.glob(".*")) == []


def test_a_file_of_another_content_is_another_file(catalogue: Catalogue, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    file = MediaFile(file_path="aa/x.jpg", sha256="0" * 64, bytes=1, mime="image/jpeg", width=1, height=1)
    done(catalogue, lambda work: store.insert(work, file))
    (theirs / "media_file.csv").write_text(f"ref;Sha256\nKLB-M-0907;{'1' * 64}\n", encoding="utf-8")
    found = several.check(catalogue, several.opened(theirs))
    assert [(one.uid, one.status) for one in found.checks[0].records] == [("", Status.SKIPPED)]


def test_rows_find_each_other_in_a_catalogue_that_knows_none_of_them(catalogue: Catalogue, folder: Path) -> None:
    (folder / "agent.csv").write_text("ref;Name [en]\nKLB-A-0901;Somebody Else\n", encoding="utf-8")
    (folder / "painting.csv").write_text("ref;Object number;Holder\nKLB-R-0901;Q-3;KLB-A-0901\n", encoding="utf-8")
    (folder / "carpet.csv").unlink()
    found = several.check(catalogue, several.opened(folder))
    assert [(check.source, one.status) for check in found.checks for one in check.records] == [
        ("agent.csv", Status.NEW), ("painting.csv", Status.NEW)]  # fmt: skip


def test_whatever_is_stopped_leaves_everything_as_it_was(catalogue: Catalogue, folder: Path) -> None:
    coming = decided(several.opened(folder), 0, Decisions().with_cell(2, 3, "pile"))
    found = several.check(catalogue, coming)
    before = everything(catalogue)

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        several.check(catalogue, coming, stop)
    with pytest.raises(Cancelled):
        several.carry_in(catalogue, WHO, coming, found, stop)
    assert everything(catalogue) == before
    assert several.carry_in(catalogue, WHO, coming, found).changes.change_set
