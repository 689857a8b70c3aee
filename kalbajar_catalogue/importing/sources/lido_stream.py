"""The LIDO records in an XML file, one after the other, whatever envelope they lie in; in bounded memory.

Entities are never looked up, nothing is fetched, and what was read is let go of.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from lxml import etree

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.settings import limits

MOST_BYTES = limits.LIDO_RECORD_BYTES
"""The largest single record, with what lies between it and the one before."""

MOST_ELEMENTS = limits.LIDO_ELEMENTS
"""In a single record."""

_CHUNK = 1 << 16
_SPACES = ("http://www.lido-schema.org", "http://www.lido-schema.org/", "https://www.lido-schema.org")
_OAI = "{http://www.openarchives.org/OAI/2.0/}"
_RECORDS = tuple(f"{{{space}}}lido" for space in _SPACES)


@dataclass
class Envelope:
    """What the envelope said besides: how many records are deleted, and whether a further page follows."""

    deleted: int = 0
    more: bool = False


def lido_elements(path: Path, envelope: Envelope) -> Iterator[Any]:
    """Each `lido` element, until the next is asked for.

    Raises WorldError `table.malformed` after the records before the fault, `table.entities`, `table.too_deep` and
    `table.record_too_large`.
    """
    parser = _parser()
    since = 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                fault = _fed(parser, chunk, path.name)
                since += len(chunk)
                for _, element in parser.read_events():
                    _refuse_entities(element, path.name)
                    if element.tag in _RECORDS:
                        _refuse_too_many(element, path.name)
                        yield element
                        since = 0
                        _let_go(element)
                    else:
                        _hear(element, envelope)
                if fault:
                    raise fault
                if since > MOST_BYTES:
                    raise WorldError("table.record_too_large", name=path.name)
        parser.close()
    except etree.XMLSyntaxError as fault:
        raise _told(fault, path.name) from None
    except OSError:
        raise WorldError("file.unreadable", name=path.name) from None


def root_of(path: Path) -> str:
    """The name of the outermost element, '' where the file does not begin as XML."""
    parser = etree.XMLPullParser(events=("start",), **_SAFE)
    with suppress(etree.XMLSyntaxError, OSError), path.open("rb") as file:
        parser.feed(file.read(_CHUNK))
    # What has a prefix that stands for nothing is no QName.
    return next((str(element.tag).rpartition("}")[2] for _, element in parser.read_events()), "")


_SAFE = {
    "resolve_entities": False, "no_network": True, "load_dtd": False, "dtd_validation": False,
    "attribute_defaults": False, "huge_tree": False, "remove_comments": True, "remove_pis": True,
}  # fmt: skip


def _parser() -> Any:
    wanted = (*_RECORDS, f"{_OAI}header", f"{_OAI}resumptionToken")
    return etree.XMLPullParser(events=("end",), tag=wanted, **_SAFE)


def _fed(parser: Any, chunk: bytes, name: str) -> WorldError | None:
    """Feeds a chunk; a fault in it is given back, since the records before it are still to be read."""
    try:
        parser.feed(chunk)
    except etree.XMLSyntaxError as fault:
        return _told(fault, name)
    return None


def _refuse_entities(element: Any, name: str) -> None:
    declared = element.getroottree().docinfo.internalDTD
    if declared is not None and next(iter(declared.iterentities()), None) is not None:
        raise WorldError("table.entities", name=name)


def _refuse_too_many(element: Any, name: str) -> None:
    if next(islice(element.iter(), MOST_ELEMENTS, None), None) is not None:
        raise WorldError("table.record_too_large", name=name)


def _hear(element: Any, envelope: Envelope) -> None:
    if element.tag == f"{_OAI}header":
        envelope.deleted += element.get("status") == "deleted"
    elif (element.text or "").strip():
        envelope.more = True


def _let_go(element: Any) -> None:
    """Frees a record and everything before it."""
    element.clear()
    for outer in (element, *element.iterancestors()):
        while outer.getprevious() is not None:
            del outer.getparent()[0]


def _told(fault: Any, name: str) -> WorldError:
    """What the parser complains of."""
    said = str(fault).lower()
    line = fault.lineno or 1
    if "amplification" in said or "entity" in said:
        return WorldError("table.entities", name=name)
    if "excessive depth" in said:
        return WorldError("table.too_deep", name=name)
    if "huge" in said:
        return WorldError("table.record_too_large", name=name)
    return WorldError("table.malformed", name=name, line=line)
