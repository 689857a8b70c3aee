"""`rights`: the works whose rights are not decided, the answers of some, and the same said of many."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.freezing.clearance import USES, Clearance, clearances
from kalbajar_catalogue.i18n.sentences import counted, said, sentence
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights
from kalbajar_catalogue.texts.rules import UNDECIDED

SCOPES: Final = ("object", "picture", "text")
_TOLD: Final = ("status", "holder", "expires", *(f"may_{use}" for use in USES))
"""The fields that have an option of their own."""
_FEW: Final = 3


def register(commands: Subparsers) -> None:
    """Adds the command."""
    parser = command(commands, "rights", "list works whose rights are not decided, or decide those of works", _rights)
    parser.add_argument("refs", nargs="*", metavar="REF", help="these works; without any, all that are not decided")
    parser.add_argument("--status", help="a code or a word of the rights statements; an empty value clears, as below")
    for use in USES:
        parser.add_argument(f"--{use}", dest=f"may_{use}", metavar="ANSWER", help="yes, no or undecided")
    parser.add_argument("--until", dest="expires", metavar="DATE", help="the last day of the permission")
    parser.add_argument("--holder", metavar="REF", help="who holds the rights")
    parser.add_argument(
        "--in", dest="scope", choices=SCOPES, default=SCOPES[0], help="the works, their pictures or texts"
    )


def _rights(call: Call) -> int:
    typed = {key: text for key in _TOLD if (text := getattr(call.arguments, key)) is not None}
    if typed and not call.arguments.refs:
        raise WorldError("rights.no_work")
    return _decide(call, typed) if typed else _list(call)


def _list(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.reading() as reading:
        named = _works(reading, call.arguments.refs) if call.arguments.refs else None
        found = clearances(reading, datetime.now().astimezone().date(), named)
    works = [work for work in found if named or any(getattr(work, use).verdict == UNDECIDED for use in USES)]
    head = counted(call.language, "{count} work is not decided.", "{count} works are not decided.", len(works))
    document = {"total": len(works), "works": [_document(work) for work in works]}
    call.answer(document, *([] if named else [head]), *(_line(call, work) for work in works))
    return DONE


def _decide(call: Call, typed: dict[str, str]) -> int:
    given = call.arguments
    with call.catalogue() as catalogue, catalogue.work(call.who, Action("rights.granted")) as work:
        uids = _works(work, given.refs)
        values = entry.read_typed(work, Rights, typed, call.language)
        granted = rights.grant(work, uids, given.scope, values, call.progress)
        named = {work_.uid: work_.ref for work_ in clearances(work, datetime.now().astimezone().date(), uids)}
        few = ", ".join(named[uid] for uid in uids[:_FEW]) + (" …" if len(uids) > _FEW else "")
        work.action = Action("rights.granted", {"count": len(uids), "ref": few})
    several = [named[uid] for uid in granted.several]
    document = {"change_set": work.changes.change_set, "works": len(uids), "made": granted.made, "several": several}
    lines = [counted(call.language, "Rights set in {count} work.", "Rights set in {count} works.", len(uids))]
    if several:
        words = "Several hold rights in these, where only the answers and the end were set: {refs}."
        lines.append(said(call.language, words, refs=", ".join(several)))
    call.answer(document, *lines)
    return REFUSED if several else DONE


def _works(reading: Reading, names: Sequence[str]) -> list[str]:
    """The works of these names, each once. Raises WorldError as `naming.live_row`."""
    return list(dict.fromkeys(live_row(reading, name, "item").uid for name in names))


def _document(work: Clearance) -> dict[str, Any]:
    title = {language: work.title.get(language) for language in work.title.present()}
    answers = {use: {"verdict": getattr(work, use).verdict, "why": getattr(work, use).why} for use in USES}
    return {"kind": work.kind, "ref": work.ref, "title": title, **answers, "expires": work.expires}


def _line(call: Call, work: Clearance) -> str:
    reasons = dict.fromkeys(getattr(work, use).why for use in USES)
    told = "; ".join(sentence(call.language, f"clearance.{why}") for why in reasons)
    return f"{work.ref}  {work.title.best(call.language).text}: {told}"
