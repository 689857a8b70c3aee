"""`new`, `status`, `verify`: a catalogue as a whole."""

from typing import Any

from kalbajar_catalogue.app import verification, wiring
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.exhibitions import completeness
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.completeness import Standing
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.rules import problems
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    new = command(commands, "new", "make a new catalogue in an empty folder", _new)
    new.add_argument("--empty", action="store_true", help="with nothing in it (the default)")
    command(commands, "status", "how much is there, how complete, what is implausible", _status)
    command(commands, "verify", "check the database, the journal and every original", _verify)


def _new(call: Call) -> int:
    wiring.create(call.folder, call.who).close()
    line = said(call.language, "A new catalogue lies in {folder}.", folder=str(call.folder))
    call.answer({"folder": str(call.folder)}, line)
    return DONE


def _status(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.reading() as reading:
        document = _standing(call, reading) | {"catalogue": str(call.folder), "facts": catalogue.facts()}
    lines = [f"{kind}: {count}" for kind, count in document["items"].items()]
    lines += [_exhibition_line(show) for show in document["exhibitions"]]
    call.answer(document, *lines, *(problem["message"] for problem in document["problems"]))
    return DONE


def _standing(call: Call, reading: Reading) -> dict[str, Any]:
    photographs = store.fetch(reading, Photograph)
    shows = [completeness.standing(reading, show.uid) for show in exhibitions.listed(reading)]
    return {
        "items": {"photograph": len(photographs)},
        "exhibitions": [_exhibition(show) for show in shows],
        "events": 0,  # none can be recorded yet
        "agents": len(authorities.names(reading, "agent")),
        "places": len(authorities.names(reading, "place")),
        "problems": [
            {"ref": item.ref, "field": found.field, "code": found.code, "message": f"{item.ref}: {call.said(found)}"}
            for item in photographs
            for found in problems(item)
        ],
    }


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
        checks = verification.verify(catalogue, call.progress)
    ok = all(check.ok for check in checks)
    document = {"ok": ok, "checks": [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in checks]}
    lines = [f"{'✓' if one.ok else '✗'} {one.name}: {one.detail}" for one in checks]
    call.answer(document, *lines, sentence(call.language, "verify.good" if ok else "verify.bad"))
    return DONE if ok else REFUSED
