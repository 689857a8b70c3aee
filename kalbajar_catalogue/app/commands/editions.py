"""`freeze`, `editions`, `compare`: editions made, listed, carried, and laid side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kalbajar_catalogue.app.commands.calling import DONE, NOT_DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import EditionImprint, OpenPoint
from kalbajar_catalogue.editions.names import TILES
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING
from kalbajar_catalogue.i18n.sentences import counted, said, sentence
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import refuse_own

if TYPE_CHECKING:
    from kalbajar_catalogue.storage.called import Called

_NAMED: Final = frozenset({"event", "section"})
"""Kinds of records of which an exhibition has several: their points say which one is meant."""


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    frozen = command(commands, "freeze", "make an edition of an exhibition, after a report of what is open", _freeze)
    frozen.add_argument("exhibition", metavar="EXHIBITION")
    frozen.add_argument("--number", metavar="N", default="", help="the number of the edition (default: the next one)")
    frozen.add_argument("--accept", action="store_true", help="make it although points are open")
    frozen.add_argument("--languages", nargs="+", choices=LANGUAGES, default=[], help="those that it is printed in")
    frozen.add_argument("--no-zoom", action="store_true", help="without tiles of large pictures: smaller, no zooming")
    frozen.add_argument("--isbn", default="", metavar="ISBN")
    frozen.add_argument("--corrections", default="", metavar="TEXT", help="what was put right since the one before")
    editions = command(commands, "editions", "list the editions, carry one out or in, check one", _editions)
    editions.add_argument("exhibition", metavar="EXHIBITION", nargs="?", default="")
    what = editions.add_mutually_exclusive_group()
    what.add_argument("--export", nargs=2, metavar=("EDITION", "FILE.edition"), help="write one as a file to carry")
    what.add_argument("--import", dest="file", metavar="FILE.edition", help="take one in that was carried")
    what.add_argument("--check", metavar="EDITION", help="read every picture of one and compare it")
    what.add_argument("--strict", choices=("on", "off"), help="whether no edition is made with open points")
    compared = command(commands, "compare", "what changed from one edition to another", _compare)
    compared.add_argument("one", metavar="EDITION")
    compared.add_argument("two", metavar="EDITION")


def _freeze(call: Call) -> int:
    from kalbajar_catalogue.freezing import service

    given = call.arguments
    imprint = EditionImprint(
        isbn=given.isbn, languages=tuple(dict.fromkeys(given.languages)), corrections=given.corrections
    )
    with call.catalogue() as catalogue:
        with catalogue.reading() as reading:
            uid = live_row(reading, given.exhibition, "exhibition").uid
        report = service.report(catalogue, uid, imprint)
        records = _called(catalogue, report.open_points)
        if report.works and report.binding and (report.strict or not given.accept):
            return _refused(call, report, records)
        made = service.freeze(catalogue, uid, call.who, given.number, given.accept, call.progress, imprint,
                              not given.no_zoom)  # fmt: skip
        return _made(call, made, records)


def _refused(call: Call, report: Any, records: Mapping[str, "Called"]) -> int:
    """The report instead of an edition; each point on a line of its own."""
    code = "edition.strict" if report.strict else "edition.open_points"
    reason = sentence(call.language, code, {"count": len(report.binding)})
    points = _points(call, report.open_points, records)
    call.answer({"made": False, "strict": report.strict, "open_points": points}, *map(_line, points))
    way_on = "" if report.strict else said(call.language, "With --accept the edition is made all the same.")
    call.tell(f"{reason} {way_on}".strip())
    return NOT_DONE


def _made(call: Call, made: Any, records: Mapping[str, "Called"]) -> int:
    from kalbajar_catalogue.freezing.open_points import LEFT_OUT

    points = _points(call, made.open_points, records)
    left_out = [point for point in points if point["code"] in LEFT_OUT]
    count = len(made.edition.works)
    works = counted(call.language, "{count} work", "{count} works", count)
    zoomable = sum(file.kind == TILES for file in made.edition.files)
    line = said(call.language, "{name}: {works}, {count} pictures in the pool.", name=made.name, works=works,
                count=len(made.edition.files) - zoomable)  # fmt: skip
    if zoomable:
        line += " " + counted(call.language, "{count} picture can be enlarged.", "{count} pictures can be enlarged.",
                              zoomable)  # fmt: skip
    if not made.made:
        line = said(call.language, "Nothing has changed since {name}.", name=made.name)
    document = {"name": made.name, "number": made.number, "made": made.made, "works": count,
                "zoomable": zoomable, "sha256": made.sha256,
                "bytes": sum(file.bytes for file in made.edition.files), "open_points": points}  # fmt: skip
    call.answer(document, line)
    if not call.json:
        for point in left_out:
            call.tell(_line(point))
    return REFUSED if left_out else DONE


def _points(call: Call, points: Sequence[OpenPoint], records: Mapping[str, "Called"]) -> list[dict[str, Any]]:
    return [_point(call, point, records.get(point.record)) for point in points]


def _point(call: Call, point: OpenPoint, record: "Called | None") -> dict[str, Any]:
    from kalbajar_catalogue.freezing.telling import point_said

    name = record.name if record and record.kind in _NAMED and not point.number else NOTHING
    return {"code": point.code, "number": point.number, "field": point.field, "language": point.language,
            "ref": record.ref if record else "", "message": point_said(point, call.language, name)}  # fmt: skip


def _line(point: dict[str, Any]) -> str:
    return f"{point['number'] or point['ref']}: {point['message']}"


def _called(catalogue: Catalogue, points: Sequence[OpenPoint]) -> dict[str, "Called"]:
    from kalbajar_catalogue.storage.called import called

    with catalogue.reading() as reading:
        return called(reading, {point.record for point in points if point.record})


def _editions(call: Call) -> int:
    given = call.arguments
    if given.export:
        return _export(call)
    if given.file:
        return _import(call)
    if given.check:
        return _check(call)
    return _strict(call) if given.strict else _list(call)


def _export(call: Call) -> int:
    from kalbajar_catalogue.freezing import service

    name, out = call.arguments.export
    if not Path(out).name or Path(out).is_dir():
        raise WorldError("export.is_folder", out=out)
    refuse_own(call.folder, Path(out))
    with call.catalogue() as catalogue:
        service.exported(catalogue, name, Path(out), call.progress)
    line = said(call.language, "{name} lies in {out}.", name=name, out=out)
    call.answer({"name": name, "out": out, "bytes": Path(out).stat().st_size}, line)
    return DONE


def _import(call: Call) -> int:
    from kalbajar_catalogue.freezing import service

    with call.catalogue() as catalogue:
        name = service.imported(catalogue, Path(call.arguments.file), call.progress)
    call.answer({"name": name}, said(call.language, "{name} was taken in.", name=name))
    return DONE


def _check(call: Call) -> int:
    from kalbajar_catalogue.freezing import service

    with call.catalogue() as catalogue:
        found = service.checked_edition(catalogue, call.arguments.check, call.progress)
    problems = [{"code": one.code, **one.values, "message": call.said(one)} for one in found.problems]
    lines = [str(one["message"]) for one in problems] or [sentence(call.language, "verify.good")]
    call.answer({"name": found.edition.name, "ok": not problems, "problems": problems}, *lines)
    return REFUSED if problems else DONE


def _strict(call: Call) -> int:
    from kalbajar_catalogue.freezing import service

    strict = call.arguments.strict == "on"
    with call.catalogue() as catalogue:
        service.set_strict(catalogue, strict)
    on, off = (
        said(call.language, "No edition is made with open points."),
        said(call.language, "Open points may be accepted."),
    )
    call.answer({"strict": strict}, on if strict else off)
    return DONE


def _list(call: Call) -> int:
    from kalbajar_catalogue.freezing import service

    with call.catalogue() as catalogue:
        uid = ""
        if call.arguments.exhibition:
            with catalogue.reading() as reading:
                uid = live_row(reading, call.arguments.exhibition, "exhibition").uid
        kept = service.kept_editions(catalogue, uid)
        strict = service.is_strict(catalogue)
    editions = [_listed(call, one) for one in kept]
    lines = [f"{one['name']}  {one['made_at']}  {one['title']}{one['problem']}" for one in editions]
    call.answer({"strict": strict, "editions": editions}, *lines)
    return DONE


def _listed(call: Call, kept: Any) -> dict[str, Any]:
    edition, problem = kept.listed.edition, kept.listed.problem
    return {
        "name": kept.listed.name,
        "sha256": kept.listed.sha256,
        "ref": kept.record.ref if kept.record else "",
        "number": edition.imprint.number if edition else "",
        "exhibition": edition.ref if edition else "",
        "title": edition.title.best(call.language).text if edition else "",
        "made_at": edition.made_at if edition else "",
        "works": len(edition.works) if edition else 0,
        "problem": call.said(problem) if problem else "",
    }


def _compare(call: Call) -> int:
    from kalbajar_catalogue.editions.differences_said import sentences
    from kalbajar_catalogue.freezing import service

    with call.catalogue() as catalogue:
        differences = service.compared(catalogue, call.arguments.one, call.arguments.two)
    lines = sentences(differences, call.language)
    call.answer({**asdict(differences), "same": not differences, "sentences": list(lines)}, *lines)
    return DONE
