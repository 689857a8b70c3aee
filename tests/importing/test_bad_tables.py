"""Every table of the shared folder on its way into an empty catalogue: what comes in, in numbers, and what does not."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Other
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, done, everything, live
from tests.importing.bad_tables import EXPECTED, Beginning, Outcome, outcome, unpacked
from tests.importing.photographs.test_real_photographs import OUTCOMES as PHOTOGRAPHS
from tests.importing.samples import sample

SMALL = 100
NO_INPUT = ("README.md", "MANIFEST.tsv", "lido/schema/LICENSE.md")


def source(shared: Path, file: str, tmp_path: Path) -> Path:
    """A file of the shared folder; one that is packed there is unpacked, as a person does it."""
    packed = Path(f"{file}.gz")
    return unpacked(sample(shared, str(packed)), tmp_path) if is_packed(shared, file) else sample(shared, file)


def is_packed(shared: Path, file: str) -> bool:
    """Whether only a packed file of that name is there."""
    return (sample(shared, "README.md").parent / f"{file}.gz").is_file()


def mapped(kind: str, *keys: str) -> Mapping:
    """A mapping of columns in their order."""
    headings = {"birth": "Doğum"}
    columns = (Column(at, headings.get(key, key), (Target(key),)) for at, key in enumerate(keys))
    return Mapping(kind, tuple(columns), match=keys[0])


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda one: one.file)
def test_a_real_table_comes_in_as_far_as_it_is_good(
    catalogue: Catalogue, shared: Path, tmp_path: Path, expected: Outcome
) -> None:
    path = source(shared, expected.file, tmp_path)
    if expected.refused_as:
        with pytest.raises(WorldError) as refused:
            open_table(path)
        assert refused.value.code == expected.refused_as
        return
    table = Beginning(open_table(path))
    proposed = flow.mapping_for(catalogue, table)
    found = flow.check(catalogue, table, proposed)
    assert found.counts.keys() <= {Status.NEW, Status.REFUSED}, "the catalogue is empty"
    for trouble in found.troubles:
        for language in LANGUAGES:
            assert sentence(language, trouble.problem.code, trouble.problem.values)
    again = 0
    if 0 < found.counts[Status.NEW] <= SMALL:
        brought = flow.bring_in(catalogue, WHO, found, proposed)
        assert len(brought.written) == found.counts[Status.NEW]
        before = everything(catalogue)
        second = flow.check(catalogue, table, proposed)
        again = second.counts[Status.SAME]
        assert second.counts[Status.CHANGED] + second.counts[Status.CONFLICT] == 0
        assert everything(catalogue) == before
        done(catalogue, lambda work: history.undo(work, brought.changes.change_set))
        assert live(catalogue) == {}
    assert outcome(expected.file, proposed.kind, found, again) == expected


def test_a_schema_of_lido_is_no_table(shared: Path) -> None:
    schemas = sorted(sample(shared, "lido", "schema").rglob("*.xsd"))
    assert len(schemas) > 30
    for schema in schemas:
        with pytest.raises(WorldError, match=r"table\.is_other_xml"):
            open_table(schema)


def test_every_file_of_the_shared_folder_is_in_a_table_of_these_tests(shared: Path) -> None:
    data = sample(shared, "README.md").parent
    files = {file.relative_to(data).as_posix() for file in data.rglob("*") if file.is_file()}
    tables = {one.file for one in EXPECTED}
    with (data / "objects-with-pictures" / "objects.csv").open(encoding="utf-8", newline="") as stream:
        named = {cell for row in csv.reader(stream) for cell in row}
    left = {
        file
        for file in files - tables - set(NO_INPUT)
        if file.removesuffix(".gz") not in tables
        and file.partition("/")[0] not in PHOTOGRAPHS
        and not (file.startswith("objects-with-pictures/") and Path(file).name in named)
        and not (file.startswith("lido/schema/") and file.endswith(".xsd"))
    }
    assert left == set()
    assert {file for file in tables if not (data / file).is_file() and not (data / f"{file}.gz").is_file()} == set()


def test_a_date_known_roughly_is_kept_as_it_was_written_and_a_life_sorts_by_what_is_known(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Doğum,Died\nTural Nəsirov,about 1820,1906\nLalə Quliyeva,2025-13-45,\n", "utf-8")
    found = flow.check(catalogue, open_table(path), mapped("agent", "display_name_en", "birth", "death"))
    rough, impossible = found.records
    assert (rough.status, rough.values["death"], rough.values["internal_note"]) == (
        Status.NEW, "1906", "Doğum: about 1820")  # fmt: skip
    assert "birth" not in rough.values
    assert [(one.problem.code, one.refused) for one in rough.troubles] == [("import.date_kept", False)]
    assert "about 1820" in sentence("en", rough.troubles[0].problem.code, rough.troubles[0].problem.values)
    assert (impossible.status, impossible.troubles[0].problem.code) == (Status.REFUSED, "date.impossible")


def test_the_date_of_a_dealing_must_be_exact(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "shows.csv"
    path.write_text("Title [en],Opens\nKalbajar,soon\n", "utf-8")
    found = flow.check(catalogue, open_table(path), mapped("exhibition", "title_en", "begin_date"))
    assert [(one.status, one.troubles[0].problem.code) for one in found.records] == [
        (Status.REFUSED, "date.unreadable")]  # fmt: skip


@pytest.mark.parametrize(
    ("role", "status", "note", "code"),
    [("Radierer", Status.NEW, "maker.role: Rəna – Radierer", "import.word_kept"),
     ("manner of", Status.REFUSED, None, "term.unknown"),
     ("formerly attributed to", Status.REFUSED, None, "term.unknown")],
)  # fmt: skip
def test_a_role_that_nobody_knows_is_kept_and_a_doubt_about_the_maker_is_never_lost(
    catalogue: Catalogue, tmp_path: Path, role: str, status: Status, note: str | None, code: str
) -> None:
    path = tmp_path / "works.csv"
    path.write_text(f"object_number,maker,maker.role\n1,Rəna,{role}\n", "utf-8")
    table = open_table(path)
    (record,) = flow.check(catalogue, table, flow.mapping_for(catalogue, table, "other")).records
    assert (record.status, record.values.get("internal_note")) == (status, note)
    assert [one.problem.code for one in record.troubles] == [code]


def test_what_only_the_guard_of_a_kind_can_tell_is_told_by_the_check_and_keeps_no_good_row_out(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "words.csv"
    path.write_text("vocabulary,code,label_en\nmotif,zzbird,Zz bird\nnowhere,x,Y\n", "utf-8")
    table, before = open_table(path), everything(catalogue, with_terms=True)
    words = replace(mapped("term", "vocabulary", "code", "label_en"), match="code")
    found = flow.check(catalogue, table, words)
    assert everything(catalogue, with_terms=True) == before
    assert [(one.row, one.status, [t.problem.code for t in one.troubles]) for one in found.records] == [
        (2, Status.NEW, []), (3, Status.REFUSED, ["term.no_vocabulary"])]  # fmt: skip
    assert len(flow.bring_in(catalogue, WHO, found, words).written) == 1


def test_the_objects_of_the_met_are_the_records_that_their_table_says(catalogue: Catalogue, shared: Path) -> None:
    table = open_table(sample(shared, "objects-with-pictures", "objects.csv"))
    proposed = flow.mapping_for(catalogue, table)
    flow.bring_in(catalogue, WHO, flow.check(catalogue, table, proposed), proposed)
    with catalogue.reading() as reading:
        made = store.fetch(reading, Other)
    rows = list(table.rows())
    assert len(made) == len(rows) == 52
    said = {cell for row in rows for cell in row.cells}
    assert {one.object_number for one in made} <= said
    assert {one.title.en for one in made} <= said
