"""`new`, `status`, `verify`: a catalogue as a whole."""

from typing import Any

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.exhibitions.completeness import Standing
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.search import index
from kalbajar_catalogue.standing import doubts as standing
from kalbajar_catalogue.standing import verification
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
    verify = command(commands, "verify", "check the database, the journal, the search and every original", _verify)
    verify.add_argument("--rebuild-search", action="store_true", help="make the search index anew first")


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
    with call.catalogue() as catalogue:
        if call.arguments.rebuild_search:
            index.bring_up_to_date(catalogue, anew=True)
        checks = verification.verify(catalogue, call.progress)
    ok = all(check.ok for check in checks)
    document = {"ok": ok, "checks": [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in checks]}
    lines = [f"{'✓' if one.ok else '✗'} {one.name}: {one.detail}" for one in checks]
    call.answer(document, *lines, sentence(call.language, "verify.good" if ok else "verify.bad"))
    return DONE if ok else REFUSED
