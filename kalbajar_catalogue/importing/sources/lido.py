"""LIDO 1.0 and 1.1 as a table, one record or thousands, bare or in an envelope such as a harvested OAI-PMH page."""

import dataclasses
from collections.abc import Collection, Iterator
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.importing.sources.blocks import Block
from kalbajar_catalogue.importing.sources.lido_nodes import node_of
from kalbajar_catalogue.importing.sources.lido_records import lines_of, place_of
from kalbajar_catalogue.importing.sources.lido_stream import Envelope, lido_elements, root_of
from kalbajar_catalogue.importing.sources.record_tables import Records, RecordTable, Seen, looked_over
from kalbajar_catalogue.importing.sources.sound_files import sound
from kalbajar_catalogue.importing.sources.tables import How

FOREIGN = "title [?]"
"""The heading of titles in no language of ours while it is not yet known what other titles there are."""
_ENVELOPES = ("lido", "lidoWrap", "OAI-PMH")


def open_lido(path: Path, how: How) -> RecordTable:
    """The records of a LIDO file; its headings are our flat keys where a field is their home.

    Raises WorldError `table.not_xml`, `table.not_lido`, `table.no_records`, `table.malformed` (before the first
    record; a later fault is raised by `rows`), `table.entities`, `table.too_deep`, `table.record_too_large`,
    `table.too_many_columns` and `file.*`.
    """
    sound(path)
    envelope = Envelope()
    try:
        seen = looked_over(_reader(path, FOREIGN, envelope), path.name)
    except WorldError as fault:
        raise _of_another_kind(path, fault) from None
    if not seen.count:
        raise _without_records(path, envelope)
    filled = {heading for heading, texts in seen.filled.items() if texts}
    title = _title_of(filled)
    ours = dict.fromkeys(title if heading == FOREIGN else heading for heading in seen.filled if heading in filled)
    headings = sorted(ours, key=place_of)
    remarks = _remarks(path.name, envelope, seen)
    told = dataclasses.replace(how, format="lido", path="")
    return RecordTable(path.name, told, tuple(headings), _reader(path, title), seen.count, remarks=remarks)


def _title_of(headings: Collection[str]) -> str:
    """Where titles in no language of ours go: where the other records of the file have theirs."""
    if "title" in headings:
        return "title"
    return next((key for key in ("title_en", "title_az", "title_ru") if key in headings), "title")


def _reader(path: Path, foreign: str, envelope: Envelope | None = None) -> Records:
    def records() -> Iterator[tuple[int, Block]]:
        for number, element in enumerate(lido_elements(path, envelope or Envelope()), 1):
            yield number, lines_of(node_of(element, path.name), foreign)

    return records


def _of_another_kind(path: Path, fault: WorldError) -> WorldError:
    """The fault before the first record, or that there will be none."""
    root = root_of(path)
    if fault.code == "table.malformed" and not root:
        return WorldError("table.not_xml", name=path.name)
    return _not_lido(path, root) if fault.code == "table.record_too_large" and root not in _ENVELOPES else fault


def _without_records(path: Path, envelope: Envelope) -> WorldError:
    root = root_of(path)
    if root in _ENVELOPES or envelope.deleted:
        return WorldError("table.no_records", name=path.name)
    return _not_lido(path, root)


def _not_lido(path: Path, root: str) -> WorldError:
    return WorldError("table.not_lido", name=path.name, root=root[:60])


def _remarks(name: str, envelope: Envelope, seen: Seen) -> tuple[Problem, ...]:
    found = [seen.fault.problem] if seen.fault else []
    if envelope.deleted:
        found.append(Problem("table.deleted_records", {"name": name, "count": envelope.deleted}))
    if envelope.more:
        found.append(Problem("table.more_pages", {"name": name}))
    return tuple(found)
