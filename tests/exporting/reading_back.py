"""Exported tables read as another program reads them, and their cells as if a person had typed them."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import python_calamine

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.guarding import unguarded
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Record, Shape, fields_of
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.headings import ONLY_TO_READ
from tests.catalogues import tried

Grid = list[list[str]]


def workbook(file: Path) -> dict[str, Grid]:
    """The cells of every sheet by its name."""
    book = python_calamine.CalamineWorkbook.from_path(str(file))
    return {name: [[str(cell) for cell in row] for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)]
            for name in book.sheet_names}  # fmt: skip


def table(file: Path, separator: str = ";") -> Grid:
    """The cells of a CSV file, without the apostrophes before what looks like a formula."""
    text = file.read_bytes().decode("utf-8-sig")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    return [[unguarded(cell) for cell in row] for row in rows]


def keys(record: type[Any], headings: Sequence[str], language: Language) -> dict[int, str]:
    """Place -> flat key of the columns that an import takes; what is only to read is no field's."""
    known = {fold(said): key for said, key in _known(record)}
    silent = f"({word(language, ONLY_TO_READ)})"
    taken = {place: said for place, said in enumerate(headings) if place and not said.endswith(silent)}
    return {place: known[fold(said)] for place, said in taken.items()}


def flats(catalogue: Catalogue, record: type[Record], grid: Grid, language: Language) -> dict[str, Flat]:
    """What the typed texts of each row are read as, without empty ones, by its ref."""
    places = keys(record, grid[0], language)
    rows = {row[0]: {key: row[place] for place, key in places.items() if row[place]} for row in grid[1:]}
    read = tried(catalogue, lambda work: {ref: entry.read_typed(work, record, typed, language)
                                          for ref, typed in rows.items()})  # fmt: skip
    return {ref: _without_defaults(record, flat) for ref, flat in read.items()}


def standing(catalogue: Catalogue, record: type[Record], left_out: frozenset[str] = frozenset()) -> dict[str, Flat]:
    """The flat records as they stand in the catalogue, without some fields, by ref."""
    with catalogue.reading() as reading:
        refs = dict(row[:2] for row in store.glance(reading, record, ()))
        found = store.live_flats(reading, record.kind)
    return {refs[uid]: {key: value for key, value in flat.items() if key not in left_out}
            for uid, flat in found.items()}  # fmt: skip


def _known(record: type[Any]) -> Iterator[tuple[str, str]]:
    """(heading, flat key) of every field, as the declarations say it."""
    for field in fields_of(record):
        yield from ((key, key) for key in field.keys)
        for name in (name for language in LANGUAGES for name in field.declared.names[language]):
            if field.shape is Shape.MULTILINGUAL:
                yield from ((f"{name} {language}", f"{field.name}_{language}") for language in LANGUAGES)
            else:
                yield name, field.name


def _without_defaults(record: type[Any], flat: Mapping[str, Any]) -> Flat:
    defaults = {key: field.default for field in fields_of(record) for key in field.keys}
    return {key: value for key, value in flat.items() if value is not None and value != defaults[key]}
