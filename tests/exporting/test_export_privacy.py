"""Nothing private leaves unless it is asked for, and then it is said."""

import zipfile
from pathlib import Path

import pytest

from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import FORMATS, Exported, Format, export
from kalbajar_catalogue.exporting.leaving import OF_THE_DESK, kind_leaves, leaves
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.headings import ONLY_TO_READ
from tests.exporting.filled import Filled

OUT = {"xlsx": "out.xlsx", "csv": "out"}


def exported(filled: Filled, format: Format, folder: Path, what: What) -> tuple[Exported, str]:
    """What an export tells, and every byte of it as text."""
    out = folder / OUT[format]
    done = export(filled.catalogue, format, out, what, "az")
    return done, " ".join(part.decode("utf-8-sig") for part in _parts(out))


def _parts(out: Path) -> list[bytes]:
    if out.is_dir():
        return [file.read_bytes() + file.name.encode() for file in out.iterdir()]
    with zipfile.ZipFile(out) as book:
        return [book.read(name) for name in book.namelist()]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("what", [What(), What(every_column=True)], ids=["filled columns", "every column"])
def test_no_private_value_is_in_any_byte(filled: Filled, format: Format, what: What, tmp_path: Path) -> None:
    done, said = exported(filled, format, tmp_path, what)
    assert [mark for mark in filled.marks.private if mark in said] == []
    assert done.private == {}
    desk = {mark for kind in OF_THE_DESK & filled.uids.keys() for mark in _marks(filled, kind)}
    assert [mark for mark in filled.marks.public - desk if mark not in said] == []


@pytest.mark.parametrize("format", FORMATS)
def test_of_chosen_records_nothing_private_leaves_either(filled: Filled, format: Format, tmp_path: Path) -> None:
    uids = filled.uids
    for number, what in enumerate((What(exhibition=uids["exhibition"]), What(only=(uids["carpet"], uids["loan"])))):
        (folder := tmp_path / str(number)).mkdir()
        _, said = exported(filled, format, folder, what)
        assert [mark for mark in filled.marks.private if mark in said] == []
        assert "carpet" in said


@pytest.mark.parametrize("format", FORMATS)
def test_all_of_it_leaves_when_it_is_asked_for(filled: Filled, format: Format, tmp_path: Path) -> None:
    done, said = exported(filled, format, tmp_path, What(with_private=True))
    desk = {mark for kind in OF_THE_DESK & filled.uids.keys() for mark in _marks(filled, kind)}
    assert [mark for mark in filled.marks.private - desk if mark not in said] == []
    assert [mark for mark in desk if mark in said] == []
    assert done.left_out == {}
    assert done.kept_back == {}


def _marks(filled: Filled, kind: str) -> set[str]:
    """The marks that stand in a record of a kind."""
    with filled.catalogue.reading() as reading:
        said = str(store.live_flats(reading, kind))
    return {mark for mark in filled.marks.private | filled.marks.public if mark in said}


def test_what_is_private_is_told_whether_it_leaves_or_not(filled: Filled, tmp_path: Path) -> None:
    without, _ = exported(filled, "csv", tmp_path, What(kinds=("carpet",)))
    (folder := tmp_path / "loud").mkdir()
    loud, _ = exported(filled, "csv", folder, What(kinds=("carpet",), with_private=True))
    declared = [field.name for field in fields_of(filled.catalogue.kinds["carpet"].record) if field.declared.private]
    assert without.left_out["carpet"] == loud.private["carpet"] == tuple(declared)
    assert without.private == loud.left_out == {}


def test_records_that_stay_are_counted(filled: Filled, tmp_path: Path) -> None:
    done, _ = exported(filled, "csv", tmp_path, What())
    expected = {"attachment": 1, "text": 1, "citation": 2, "media_file": 1, "media_link": 1, "region": 1, "loan": 1,
                "loan_item": 1, "condition_report": 1, "movement": 1, "own_field": 1}  # fmt: skip
    assert dict(done.kept_back) == expected


def test_one_rule_says_what_leaves(filled: Filled) -> None:
    for kind in filled.catalogue.kinds:
        public = [field for field in fields_of(kind.record) if leaves(field, with_private=False)]
        assert [field.name for field in public if field.declared.private] == []
        assert kind_leaves(kind, with_private=False) == (bool(public) and kind.name not in OF_THE_DESK)
        assert all(leaves(field, with_private=True) for field in fields_of(kind.record))


HEADED = [("az", "Görünən şəxslər"), ("en", "Persons shown"),
          ("ru", "Люди на снимке")]  # fmt: skip


@pytest.mark.parametrize(("language", "name"), HEADED)
def test_a_curtailed_value_stands_under_a_heading_that_no_import_takes(
    filled: Filled, tmp_path: Path, language: Language, name: str
) -> None:
    out = tmp_path / "photograph.csv"
    export(filled.catalogue, "csv", out, What(kinds=("photograph",)), language)
    headings = out.read_text("utf-8-sig").splitlines()[0].split(";")
    assert [heading for heading in headings if heading.startswith(name)] == [f"{name} ({word(language, ONLY_TO_READ)})"]
