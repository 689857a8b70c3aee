"""`history`, `undo`, `redo`: the journal."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.app.commands.naming import live_row, row_named
from kalbajar_catalogue.authorities.changes_said import label_said, made_said, named_in, value_said
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.actions import action_said
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.sentences import said, word
from kalbajar_catalogue.storage import entries, history, putting_back, record_history, timeline
from kalbajar_catalogue.storage.called import Called, called
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.history import Undone
from kalbajar_catalogue.storage.journal import CREATED, Action, Change, ChangeSet
from kalbajar_catalogue.storage.record_history import Step
from kalbajar_catalogue.storage.timeline import Asked
from kalbajar_catalogue.storage.work import Reading

if TYPE_CHECKING:
    from kalbajar_catalogue.freezing.since import Since

_LARGEST = 2**63 - 1
"""The largest number that the database knows."""


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    past = command(commands, "history", "what was done, newest first", _history)
    past.add_argument("--limit", type=int, default=20, metavar="N")
    past.add_argument("--of", metavar="REF", help="what was done to one record and what belongs to it, value by value")
    past.add_argument("--who", metavar="NAME", help="what one person did")
    past.add_argument("--since", metavar="EDITION", help="what changed since an edition was made")
    undo = command(commands, "undo", "take back a change set; without a number your own last one", _undo)
    undo.add_argument("change_set", nargs="?", type=int, metavar="CHANGE_SET")
    undo.add_argument("--only", action="append", default=[], metavar="REF", help="what it did to this record alone")
    command(commands, "redo", "take back your last undo", _redo)


def _history(call: Call) -> int:
    given = call.arguments
    limit = min(max(given.limit, 0), _LARGEST)
    with call.catalogue() as catalogue:
        since = _since(catalogue, given.since) if given.since else None
        with catalogue.reading() as reading:
            asked = _asked(reading, given.of, given.who, since.change_set if since else 0)
            found = list(timeline.line(reading, asked, limit).ids) if limit else []
            sets = timeline.change_sets(reading, found)
            rows = [_row(call, sets[number]) for number in found]
            steps = record_history.changes_in(reading, asked.uids, [sets[number] for number in found])
            told = [_told(call, reading, step) for step in steps] if given.of else []
    for row, changes in zip(rows, told, strict=False):
        row["changes"] = [change for change, _ in changes]
    lines = [line for place, row in enumerate(rows) for line in (_line(row), *_lines(told, place))]
    document, differences = _differences(call, since)
    call.answer({"change_sets": rows, **document}, *differences, *lines)
    return DONE


def _since(catalogue: Catalogue, edition: str) -> "Since":
    from kalbajar_catalogue.freezing.since import since

    with catalogue.reading() as reading:
        uid = live_row(reading, edition, "edition").uid
    return since(catalogue, uid)


def _differences(call: Call, since: "Since | None") -> tuple[dict[str, Any], tuple[str, ...]]:
    """What another edition would say otherwise, as a document and in lines; nothing where no edition is asked for."""
    if since is None or since.differences is None:
        return {}, ()
    from kalbajar_catalogue.editions.differences_said import sentences

    lines = sentences(since.differences, call.language)
    return {"edition": since.edition.ref, "differences": list(lines) if since.differences else []}, lines


def _asked(reading: Reading, of: str | None, who: str | None, after: int) -> Asked:
    uids: tuple[str, ...] = ()
    if of:
        uid = row_named(reading, of).uid
        uids = (uid, *record_history.belonging(reading, uid))
    return Asked(who=_person(reading, who) if who is not None else None, uids=uids, after=after)


def _person(reading: Reading, typed: str) -> str:
    """The name that the journal has of a person, however it is spelled. Raises WorldError `history.nobody`."""
    names = [who for who, _ in timeline.people(reading, Asked())]
    found = next((name for name in names if name == typed), None)
    found = found if found is not None else next((name for name in names if fold(name) == fold(typed)), None)
    if found is None:
        raise WorldError("history.nobody", who=typed)
    return found


def _line(row: Mapping[str, Any]) -> str:
    return f"{row['id']:>5}  {row['when'][:19]}  {row['who']}  {row['label']}{_mark(row)}"


def _lines(told: Sequence[Sequence[tuple[Any, str]]], place: int) -> list[str]:
    return [f"       {line}" for _, line in told[place]] if place < len(told) else []


def _mark(row: Mapping[str, Any]) -> str:
    return "" if row["undone"] == "no" else f"  [undone: {row['undone']}]"


def _row(call: Call, one: ChangeSet) -> dict[str, Any]:
    label = action_said(call.language, one.action.code, one.action.values)
    return {"id": one.id, "when": one.when, "who": one.who, "label": label, "records": one.records,
            "undone": one.undone, "undoes": one.undoes}  # fmt: skip


def _told(call: Call, reading: Reading, step: Step) -> list[tuple[dict[str, Any], str]]:
    """The changes of a step, each as a document and as a line."""
    kinds = reading.kinds
    uids = {uid for one in step.changes for uid in named_in(kinds[one.kind].record, one)}
    names = called(reading, uids | {one.uid for one in step.changes})
    spoken = {uid: one.name.best(call.language).text or one.ref for uid, one in names.items()}
    return [_change(call, kinds[one.kind].record, one, names.get(one.uid), spoken) for one in step.changes]


def _change(
    call: Call, record: type[Any], one: Change, of: Called | None, names: Mapping[str, str]
) -> tuple[dict[str, Any], str]:  # fmt: skip
    ref = of.ref if of else ""
    document = {"kind": one.kind, "ref": ref, "field": one.key, "before": one.before, "after": one.after}
    if one.key == CREATED:
        made = made_said(record, one.after, call.language, names)
        return document, f"{ref}  {word(call.language, 'New record')}" + (f": {made}" if made else "")
    before, after = (value_said(record, one.key, value, call.language, names) for value in (one.before, one.after))
    return document, f"{ref}  {label_said(record, one.key, call.language)}: {before or '–'} → {after or '–'}"


def _undo(call: Call) -> int:
    target = call.arguments.change_set
    if target is not None and not 0 < target <= _LARGEST:
        raise WorldError("history.unknown", id=target)
    if call.arguments.only:
        return _undo_part(call, target)
    with call.catalogue() as catalogue, catalogue.work(call.who, Action("undo")) as work:
        undone = history.undo(work, _target(work, target, call.who))
    return _reported(call, undone, work.changes.change_set)


def _undo_part(call: Call, number: int | None) -> int:
    """Take back what a change set did to the records that are named, and to what belongs to them."""
    refs = call.arguments.only
    with call.catalogue() as catalogue:
        with catalogue.reading() as reading:
            target = _target(reading, number, call.who)
            named = [row_named(reading, ref).uid for ref in refs]
            uids = {uid for own in named for uid in (own, *record_history.belonging(reading, own))}
            found = entries.of_set(reading, target, tuple(uids))
        if not found:
            raise WorldError("history.nothing_of_it", id=target, refs=", ".join(refs))
        with catalogue.work(call.who, Action("history.some_put_back", {"count": len(found)})) as work:
            put = putting_back.put_back(work, list(found.ids))
    return _reported(call, Undone(target, put.left), work.changes.change_set)


def _target(reading: Reading, number: int | None, who: str) -> int:
    """The change set that is meant. Raises WorldError `history.unknown`, `history.nothing_to_undo`."""
    if number is not None:
        return history.change_set(reading, number).id
    last = history.next_undo(reading, who)
    if last is None:
        raise WorldError("history.nothing_to_undo", who=who)
    return last.id


def _redo(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.work(call.who, Action("redo")) as work:
        last = history.next_redo(work, call.who)
        if last is None:
            raise WorldError("history.nothing_to_redo")
        undone = history.redo(work, last.id)
    return _reported(call, undone, work.changes.change_set)


def _reported(call: Call, undone: Undone, change_set: int) -> int:
    left = [{"kind": one.kind, "uid": one.uid, "field": one.key} for one in undone.left]
    document = {"change_set": change_set, "undid": undone.change_set, "left": left}
    line = said(call.language, "Done. Left as they are, because they were changed since: {count}.", count=len(left))
    call.answer(document, line)
    return REFUSED if left else DONE
