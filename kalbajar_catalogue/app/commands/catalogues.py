"""`new`, `status`, `verify`: a catalogue as a whole."""

from pathlib import Path
from typing import Any

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.app.commands.safekeeping import backup_state
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.exhibitions.completeness import Standing
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.safekeeping.looking import CHECKS, DEEDS, SEARCH
from kalbajar_catalogue.standing import doubts as standing
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    new = command(commands, "new", "make a new catalogue in an empty folder", _new)
    what = new.add_mutually_exclusive_group()
    what.add_argument("--empty", action="store_true", help="with nothing in it but the vocabularies (the default)")
    what.add_argument("--starter", action="store_true", help="with the facts of Kalbajar City Day")
    what.add_argument("--sample", action="store_true", help="with invented, drawn works to look at and to try out")
    command(commands, "status", "how much is there, how complete, what is implausible", _status)
    verify = command(commands, "verify", "check everything: database, history, search, originals, editions", _verify)
    verify.add_argument("--only", metavar="CHECK", action="append", default=[], help=f"one of: {', '.join(CHECKS)}")
    verify.add_argument(
        "--rebuild", metavar="DEED", action="append", default=[], help=f"mend first: {', '.join(DEEDS)}"
    )
    verify.add_argument("--rebuild-search", action="store_true", help="make the search index anew first")
    verify.add_argument("--from", metavar="PLACE", dest="source", type=Path, action="append", default=[],
                        help="a folder, a backup or an exported edition to bring files back from")  # fmt: skip


def _new(call: Call) -> int:
    _made(call).close()
    line = said(call.language, "A new catalogue lies in {folder}.", folder=str(call.folder))
    call.answer({"folder": str(call.folder)}, line)
    return DONE


def _made(call: Call) -> Catalogue:
    if call.arguments.starter:
        from kalbajar_catalogue.app.starter.making import starter_catalogue

        return starter_catalogue(call.folder, call.who)
    if call.arguments.sample:
        from kalbajar_catalogue.app.sample.making import sample_catalogue

        return sample_catalogue(call.folder, call.who, call.progress)
    return wiring.create(call.folder, call.who)


def _status(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.reading() as reading:
        document = _standing(call, reading) | {"catalogue": str(call.folder), "facts": catalogue.facts()}
        document["backup"] = backup_state(catalogue, reading)
    lines = [f"{kind_said(call.language, kind)}: {count}" for kind, count in document["records"].items()]
    lines += [_exhibition_line(show) for show in document["exhibitions"]]
    call.answer(document, *lines, *(problem["message"] for problem in document["problems"]))
    return DONE


def _standing(call: Call, reading: Reading) -> dict[str, Any]:
    counts = standing.counts(reading)
    return {
        "items": {work.kind: counts[work.kind] for work in WORKS},
        "exhibitions": [_exhibition(show) for show in standing.shows(reading)],
        "events": counts.get("event", 0),
        "agents": counts.get("agent", 0),
        "places": counts.get("place", 0),
        "records": {kind: count for kind, count in counts.items() if count},
        "problems": [_problem(call, doubt) for doubt in standing.doubts(reading)],
    }


def _problem(call: Call, doubt: standing.Doubt) -> dict[str, Any]:
    message = f"{doubt.ref}: {call.said(doubt.problem)}"
    return {"ref": doubt.ref, "field": doubt.problem.field, "code": doubt.problem.code, "message": message}


def _exhibition(show: Standing) -> dict[str, Any]:
    return {
        "ref": show.exhibition.ref,
        "title": {language: show.exhibition.title.get(language) for language in show.exhibition.title.present()},
        "announced": show.exhibition.announced_count,
        "catalogued": show.catalogued,
        "completeness": show.completeness,
    }


def _exhibition_line(show: dict[str, Any]) -> str:
    title = next(iter(show["title"].values()), "")
    shares = " ".join(f"{language} {share:.0%}" for language, share in show["completeness"].items())
    announced = f" / {show['announced']}" if show["announced"] else ""
    return f"{show['ref']} {title}: {show['catalogued']}{announced} ({shares})"


def _verify(call: Call) -> int:
    from kalbajar_catalogue.safekeeping import mending, verifying

    with call.catalogue() as catalogue:
        for deed in _deeds(call):
            mending.mend(catalogue, deed, call.arguments.source, call.progress)
        checks = verifying.verify(catalogue, call.progress, call.arguments.only)
    ok = all(check.ok for check in checks)
    document = {"ok": ok, "checks": [_check(call, one) for one in checks]}
    lines = [f"{'✓' if one.ok else '✗'} {one.name}: {_detail(call, one)}" for one in checks]
    call.answer(document, *lines, sentence(call.language, "verify.good" if ok else "verify.bad"))
    return DONE if ok else REFUSED


def _deeds(call: Call) -> list[str]:
    """What is to be mended first, each once."""
    index = [SEARCH] if call.arguments.rebuild_search else []
    return list(dict.fromkeys([*index, *call.arguments.rebuild]))


def _check(call: Call, check: Check) -> dict[str, Any]:
    return {
        "name": check.name,
        "ok": check.ok,
        "detail": _detail(call, check),
        "code": check.problems[0].code if check.problems else "",
        "count": check.count,
        "problems": [
            {"code": one.code, "values": dict(one.values), "message": call.said(one)} for one in check.problems
        ],
        "mend": check.mend,
    }


def _detail(call: Call, check: Check) -> str:
    """What is wrong, else how much was looked at."""
    if check.problems:
        return " ".join(map(call.said, check.problems))
    return sentence(call.language, f"verify.{check.name}", {"count": check.count})
