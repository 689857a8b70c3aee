"""`trash`, `erase`: what was thrown away, and erasing for good."""

from typing import Any

from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import counted, said
from kalbajar_catalogue.media import erasing
from kalbajar_catalogue.media.erasing import NOTHING_ELSE, AlsoGone, Outlook
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import TRASHED, UNDONE
from kalbajar_catalogue.storage.thrown import Thrown, thrown, whoever


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    lying = command(commands, "trash", "what lies in the trash, the last first", _trash)
    lying.add_argument("--withdrawn", action="store_true", help="what an undo withdrew instead")
    erase = command(commands, "erase", "erase records in the trash for good, out of the history too", _erase)
    erase.add_argument("refs", metavar="REF", nargs="+")
    erase.add_argument("--copies-too", action="store_true", help="delete the copies in backups/ that hold them too")
    erase.add_argument("--editions-too", action="store_true", help="remove the frozen editions that show them too")
    erase.add_argument("--yes", action="store_true", help="do it; without this it is only told what would be gone")


def _trash(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.reading() as reading:
        found = thrown(reading, UNDONE if call.arguments.withdrawn else TRASHED)
    lines = [_line(one, call.language) for one in found]
    call.answer({"records": [_shown(one) for one in found]}, *(lines or [said(call.language, "The trash is empty.")]))
    return DONE


def _line(one: Thrown, language: Language) -> str:
    name = one.name.best(language).text or (one.whole.name.best(language).text or one.whole.ref if one.whole else "")
    why = f"-> {one.heir.ref}" if one.heir else one.reason
    return f"{one.ref:<14}  {one.when[:10]}  {one.who:<16}  {name}  {why}".rstrip()


def _shown(one: Thrown) -> dict[str, Any]:
    name = {language: one.name.get(language) for language in one.name.present()}
    return {"kind": one.kind, "ref": one.ref, "name": name, "when": one.when, "who": one.who, "reason": one.reason,
            "merged_into": one.heir.ref if one.heir else None, "of": one.whole.ref if one.whole else None,
            "with": dict(one.owned), "change_set": one.change_set}  # fmt: skip


def _erase(call: Call) -> int:
    with call.catalogue() as catalogue:
        uids = _named(catalogue, call.arguments.refs)
        seen = erasing.outlook(catalogue, list(uids), call.progress)
        refs = [uids[uid] for uid in seen.of_records.records]
        document = _document(call, seen, refs)
        if not call.arguments.yes:
            lines = [*_lines(call, seen, refs), call.said(Problem("erase.not_confirmed"))]
            call.answer({**document, "erased": 0}, *lines)
            return REFUSED
        also = _also(call, seen)
        changes, done = erasing.erase(catalogue, call.who, list(uids), call.progress, also=also)
    if done.left:
        call.tell(call.said(done.left))
    line = counted(call.language, "{count} record erased for good.", "{count} records erased for good.", done.records)
    call.answer({**document, "erased": done.records, "change_set": changes.change_set},
                line, *map(call.said, done.refused), *_copies(call, seen, also))  # fmt: skip
    return REFUSED if done.refused or done.left else DONE


def _named(catalogue: Catalogue, refs: list[str]) -> dict[str, str]:
    """Uid -> ref of what is named, also of what an undo withdrew. Raises WorldError `record.unknown_ref`."""
    with catalogue.reading() as reading:
        return dict(whoever(reading, ref.strip()) for ref in refs)


def _document(call: Call, seen: Outlook, refs: list[str]) -> dict[str, Any]:
    records = seen.of_records
    refused = [{"code": one.code, "message": call.said(one)} for one in records.refused]
    mentions = [{"ref": one.ref, "field": one.field} for one in records.mentions]
    return {"refs": refs, "parts": dict(records.parts), "files": seen.files, "bytes": seen.bytes,
            "history": records.entries, "refused": refused, "mentions": mentions, "forgotten": records.forgotten,
            "backups": list(records.snapshots), "editions": list(seen.editions)}  # fmt: skip


def _lines(call: Call, seen: Outlook, refs: list[str]) -> list[str]:
    records, language = seen.of_records, call.language
    lines = [said(language, "Would be gone: {refs}", refs=", ".join(refs))] if refs else []
    parts = ", ".join(f"{kind_said(language, kind)} {count}" for kind, count in records.parts.items())
    lines += [said(language, "With them: {parts}", parts=parts)] if parts else []
    if seen.files:
        size = shown_number(seen.bytes / 1_000_000, language)
        lines.append(said(language, "Original files: {count} ({size} MB)", count=seen.files, size=size))
    if refs:
        lines.append(said(language, "Entries of the history: {count}", count=records.entries + records.forgotten))
    if records.mentions:
        told = ", ".join(dict.fromkeys(one.ref for one in records.mentions))
        lines.append(said(language, "The name stays written in: {refs}", refs=told))
    return [*lines, *map(call.said, records.refused), *_copies(call, seen)]


def _also(call: Call, seen: Outlook) -> AlsoGone:
    copies = seen.of_records.snapshots if call.arguments.copies_too else ()
    return AlsoGone(copies, seen.editions if call.arguments.editions_too else ())


def _copies(call: Call, seen: Outlook, also: AlsoGone = NOTHING_ELSE) -> list[str]:
    """What holds the records still, and what to do about it."""
    lines, language = [], call.language
    if copies := ", ".join(one for one in seen.of_records.snapshots if one not in also.copies):
        told = said(
            language,
            "Copies in “backups” still hold them: {names}. Say --copies-too, or delete these files yourself.",
            names=copies,
        )
        lines.append(told)
    if editions := ", ".join(one for one in seen.editions if one not in also.editions):
        told = said(
            language,
            "Frozen editions still show them: {names}. Say --editions-too, and freeze the exhibition anew.",
            names=editions,
        )
        lines.append(told)
    return lines
