"""`export`: records as tables for people and for other programs."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.exporting import flow
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.delimited import SEPARATORS
from kalbajar_catalogue.exporting.leaving import OF_THE_DESK, kind_leaves
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import counted, sentence, word
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.work import Reading

Keys = Mapping[str, Sequence[str]]


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    export = command(commands, "export", "write records into tables, to be read and to be imported again", _export)
    export.add_argument("format", metavar="FORMAT", choices=flow.FORMATS, help="xlsx or csv")
    export.add_argument("out", metavar="OUT", help="a workbook; for csv a new folder, or a file of one kind")
    export.add_argument("--exhibition", metavar="REF", help="only what hangs there, and what that needs")
    export.add_argument("--only", nargs="+", default=[], metavar="REF", help="only these records, and what they need")
    export.add_argument("--kind", action="append", default=[], choices=_kinds(), help="only tables of this kind")
    export.add_argument("--language", choices=LANGUAGES, help="of headings and words; else that of the terminal")
    export.add_argument("--with-private", action="store_true", help="also what is for colleagues only")
    export.add_argument("--every-column", action="store_true", help="also columns in which nothing stands")
    export.add_argument("--separator", choices=SEPARATORS, default="semicolon", help="between the cells of csv")


def _kinds() -> list[str]:
    return [kind.name for kind in wiring.kinds() if kind.name not in OF_THE_DESK]


def _export(call: Call) -> int:
    given = call.arguments
    language: Language = given.language or call.language
    with call.catalogue() as catalogue:
        with catalogue.reading() as reading:
            what = _what(reading, given)
        separator = SEPARATORS[given.separator]
        done = flow.export(catalogue, given.format, Path(given.out), what, language, call.progress, separator)
        _answer(call, done, catalogue.kinds)
    return REFUSED if done.findings else DONE


def _what(reading: Reading, given: Any) -> What:
    exhibition = str(live_row(reading, given.exhibition, "exhibition").uid) if given.exhibition else ""
    wanted = "item" if exhibition else "record"
    only = tuple(str(live_row(reading, ref, wanted).uid) for ref in given.only)
    return What(tuple(given.kind), exhibition, only, given.with_private, given.every_column)


def _answer(call: Call, done: flow.Exported, kinds: Kinds) -> None:
    total = sum(done.records.values())
    findings = [
        {"kind": one.kind, "ref": one.ref, "column": one.key, "code": one.code,
         "message": sentence(call.language, one.code, one.values)}
        for one in done.findings
    ]  # fmt: skip
    document = {"out": str(done.out), "format": call.arguments.format, "total": total, "records": dict(done.records),
                "files": list(done.files), "private": dict(done.private), "left_out": dict(done.left_out),
                "kept_back": dict(done.kept_back), "sample": done.sample, "findings": findings}  # fmt: skip
    head = counted(call.language, "{out}: {count} record.", "{out}: {count} records.", total, out=str(done.out))
    lines = [f"  {kind_said(call.language, kind)} {count}" for kind, count in done.records.items()]
    call.answer(document, head, *lines)
    _tell(call, done, kinds)
    if not call.json:
        for finding in findings:
            call.tell(finding["message"])


def _tell(call: Call, done: flow.Exported, kinds: Kinds) -> None:
    """What a person has to know of private and of invented records, also one who reads only the document."""
    values = {"out": str(done.out)}
    if done.private or _private_kinds(done, kinds):
        told = {**done.private, **dict.fromkeys(_private_kinds(done, kinds), ())}
        call.tell(sentence(call.language, "export.private", values | {"fields": _listed(call.language, told, kinds)}))
    elif call.arguments.with_private:
        call.tell(sentence(call.language, "export.nothing_private"))
    if done.left_out:
        fields = _listed(call.language, done.left_out, kinds)
        call.tell(sentence(call.language, "export.left_out", {"fields": fields}))
    if done.kept_back:
        records = ", ".join(f"{kind_said(call.language, kind)} {count}" for kind, count in done.kept_back.items())
        call.tell(sentence(call.language, "export.kept_back", {"records": records}))
    if done.sample:
        call.tell(sentence(call.language, "export.of_sample"))


def _private_kinds(done: flow.Exported, kinds: Kinds) -> list[str]:
    """The kinds in the file that never leave without leave."""
    return [name for name in done.records if not kind_leaves(kinds[name], with_private=False)]


def _listed(language: Language, keys: Keys, kinds: Kinds) -> str:
    """Fields by kind, in words."""
    return "; ".join(f"{kind_said(language, kind)} ({_named(language, kinds, kind, own)})" if own else
                     kind_said(language, kind) for kind, own in keys.items())  # fmt: skip


def _named(language: Language, kinds: Kinds, kind: str, names: Sequence[str]) -> str:
    labels = {field.name: field.declared.label for field in fields_of(kinds[kind].record)}
    return ", ".join(word(language, labels[name]) for name in names)
