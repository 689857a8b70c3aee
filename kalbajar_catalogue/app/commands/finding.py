"""`find`: records by what stands in them, in whatever alphabet it is typed."""

from dataclasses import replace
from typing import Any

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.commands.calling import DONE, MOST, Call, Subparsers, command, refuse_number
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.sentences import counted, word
from kalbajar_catalogue.search import filters, index
from kalbajar_catalogue.search.facets import NAMES, Facet, Value, facets
from kalbajar_catalogue.search.query import Hit, count, find
from kalbajar_catalogue.search.sources import is_found
from kalbajar_catalogue.storage.catalogue import Catalogue

_SHOWN = 8
"""Values of a facet that a person is told."""


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    search = command(commands, "find", "find records, however a word is spelled", _find)
    search.add_argument("text", metavar="TEXT", nargs="?", default="", help='words, "a phrase", -without')
    search.add_argument(
        "--kind", action="append", default=[], choices=[kind.name for kind in wiring.kinds() if is_found(kind)]
    )
    search.add_argument(
        "--where", action="append", default=[], metavar="FIELD=VALUE", help="maker=…, size=>2 m, date=1950-1980, x=none"
    )
    search.add_argument("--limit", type=int, default=50, metavar="N")
    search.add_argument("--facets", action="store_true", help="count makers, places, decades and so on too")


def _find(call: Call) -> int:
    given = call.arguments
    refuse_number("--limit", given.limit, 0)
    with call.catalogue() as catalogue, _searchable(catalogue).reading() as reading:
        query = filters.read(reading, given.where, call.language)
        query = replace(query, text=given.text, kinds=tuple(given.kind))
        hits = find(reading, query, call.language, min(given.limit, MOST)).hits if given.limit else ()
        total = count(reading, query)
        counts = facets(reading, query, NAMES) if given.facets else ()
    document = {"total": total, "results": [_result(hit, call.language) for hit in hits]}
    more = {"facets": {one.name: _facet(one) for one in counts}} if given.facets else {}
    call.answer(document | more, *_lines(call, hits, total), *(line for one in counts for line in _counted(call, one)))
    return DONE


def _searchable(catalogue: Catalogue) -> Catalogue:
    """The catalogue with an index: one that an older program made may have none yet."""
    if not catalogue.read_only:
        index.bring_up_to_date(catalogue)
    return catalogue


def _result(hit: Hit, language: Language) -> dict[str, Any]:
    why = {"why": {"field": word(language, hit.why.label), "text": hit.why.text}} if hit.why else {}
    alike = {"alike": True} if hit.alike else {}
    return {"kind": hit.kind, "ref": hit.ref, "title": _said_in(hit.title), **why, **alike}


def _facet(facet: Facet) -> dict[str, Any]:
    values = [{"value": one.value, "label": _said_in(one.label), "count": one.count} for one in facet.values]
    return {"values": values, "none": facet.missing}


def _said_in(text: Multilingual) -> dict[str, str]:
    return {language: text.get(language) for language in text.present()}


def _lines(call: Call, hits: tuple[Hit, ...], total: int) -> list[str]:
    head = counted(call.language, "{count} record found.", "{count} records found.", total)
    return [head, *(_line(call.language, hit) for hit in hits)]


def _line(language: Language, hit: Hit) -> str:
    alike = "~ " if hit.alike else "  "
    why = f"  ({word(language, hit.why.label)}: {hit.why.text})" if hit.why else ""
    return f"{alike}{hit.ref:<12} {hit.title.best(language).text}{why}"


def _counted(call: Call, facet: Facet) -> list[str]:
    label = word(call.language, facet.label)
    named = [f"{_value_said(call, facet, one)} {one.count}" for one in facet.values[:_SHOWN]]
    return [f"{label}: {', '.join(named)}"] if named else []


def _value_said(call: Call, facet: Facet, one: Value) -> str:
    return kind_said(call.language, one.value) if facet.name == "kind" else one.label.best(call.language).text
