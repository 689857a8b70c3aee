"""What an export says, read as typed texts again, is the record it came from: of every kind, in every language."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import FORMATS, Format, export
from kalbajar_catalogue.exporting.leaving import OF_THE_DESK, is_curtailed
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.pasted_table import key_of
from kalbajar_catalogue.items.records import Painting, Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Record, fields_of
from tests.authorities.test_entry import known as known
from tests.authorities.test_entry import of_field
from tests.catalogues import done
from tests.exporting.filled import Filled
from tests.exporting.reading_back import Grid, flats, keys, standing, table, workbook

NASTY = (
    "=1+1", "'=1+1", "''", "'", "-5", "@a", "+994 12", "\t=1", "a\n\n=b", 'say "a";b', "007", "2025-11-25", "1,5",
    "_x0041_", "_x000D_", "<r>a</r>", "<r><t>&amp;</t></r>", "a & b < c", "ə Ə ı İ", "😀", "Şuşa; Laçın", "#REF!",
    "TRUE", "http://example.org", "  inner  space",
)  # fmt: skip


def grid_of(out: Path, kind: str, language: Language) -> Grid:
    """The cells of the table of a kind, whatever the format."""
    return workbook(out)[kind_said(language, kind)] if out.suffix == ".xlsx" else table(out / f"{kind}.csv")


def written(catalogue: Catalogue, folder: Path, format: Format, language: Language, what: What) -> Path:
    out = folder / (f"{language}.xlsx" if format == "xlsx" else language)
    export(catalogue, format, out, what, language)
    return out


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("format", FORMATS)
def test_every_field_of_every_kind_is_read_as_it_stands(
    readable: Filled, tmp_path: Path, format: Format, language: Language
) -> None:
    out = written(readable.catalogue, tmp_path, format, language, What(with_private=True))
    for kind in readable.catalogue.kinds:
        if kind.name not in OF_THE_DESK:
            read = flats(readable.catalogue, kind.record, grid_of(out, kind.name, language), language)
            assert read == standing(readable.catalogue, kind.record), kind.name


@pytest.mark.parametrize("format", FORMATS)
def test_without_private_fields_nothing_is_said_of_them(readable: Filled, tmp_path: Path, format: Format) -> None:
    out = written(readable.catalogue, tmp_path, format, "az", What())
    for kind in ("photograph", "carpet", "agent", "exhibition"):
        record = readable.catalogue.kinds[kind].record
        kept = frozenset(
            key for one in fields_of(record) if one.declared.private or is_curtailed(one, False) for key in one.keys
        )
        read = flats(readable.catalogue, record, grid_of(out, kind, "az"), "az")
        assert read == standing(readable.catalogue, record, kept)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("text", NASTY)
def test_a_text_comes_back_as_it_is(catalogue: Catalogue, tmp_path: Path, format: Format, text: str) -> None:
    said = text.strip()
    painting = Painting(title=Multilingual(az=said, ru=said), internal_note=said, style_period=(said,))
    done(catalogue, lambda work: items.add(work, [painting]))
    out = written(catalogue, tmp_path, format, "az", What(with_private=True, kinds=("painting",)))
    assert flats(catalogue, Painting, grid_of(out, "painting", "az"), "az") == standing(catalogue, Painting)


@pytest.mark.parametrize("record", [kind.record for kind in wiring.kinds() if kind.name not in OF_THE_DESK])
@settings(max_examples=3)
@given(data=st.data(), language=st.sampled_from(LANGUAGES), format=st.sampled_from(FORMATS))
def test_any_record_comes_back_as_it_is(
    record: type[Any], language: Language, format: Format, archive: Catalogue, known: dict[str, list[str]],
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory,
) -> None:  # fmt: skip
    values = {one.name: data.draw(of_field(one, known), one.name) for one in fields_of(record)}
    uid, before = _put(archive, record, values)
    out = written(archive, tmp_path_factory.mktemp("out"), format, language,
                  What((record.kind,), only=(uid,), with_private=True))  # fmt: skip
    read = flats(archive, record, grid_of(out, record.kind, language), language)
    ref = next(ref for ref, flat in read.items() if flat == before) if before in read.values() else ""
    assert ref, f"{before} is not among {read}"


def _put(archive: Catalogue, record: type[Record], values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The uid and the flat values of a record with these values; the words and people it names stay in the archive."""
    if record.kind in ("own_field", "numbering", "term"):
        values = {}  # these decide what the catalogue is; what any of them may say is no matter of an export
    made = done(archive, lambda work: store.insert(work, record(**values)))
    with archive.reading() as reading:
        return made.uid, store.flat_of(reading, record.kind, made.uid)


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_are_known_again(readable: Filled, tmp_path: Path, language: Language) -> None:
    out = written(readable.catalogue, tmp_path, "csv", language, What(with_private=True, every_column=True))
    for record in readable.catalogue.kinds:
        if record.name not in OF_THE_DESK:
            headings = table(out / f"{record.name}.csv")[0]
            expected = [key for field in fields_of(record.record) for key in field.keys]
            assert list(keys(record.record, headings, language).values()) == expected
            assert len(headings) == len(set(headings))
    assert [key_of(Photograph, said) for said in table(out / "photograph.csv")[0][:4]] == [
        "ref", "title_az", "title_en", "title_ru",
    ]  # fmt: skip
