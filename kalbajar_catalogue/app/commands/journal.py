"""`history`, `undo`, `redo`: the journal."""

from typing import Any

from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.actions import action_said
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.history import Undone
from kalbajar_catalogue.storage.journal import Action, ChangeSet

_LARGEST = 2**63 - 1
"""The largest number that the database knows."""


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    past = command(commands, "history", "what was done, newest first", _history)
    past.add_argument("--limit", type=int, default=20, metavar="N")
    undo = command(commands, "undo", "take back a change set; without a number your own last one", _undo)
    undo.add_argument("change_set", nargs="?", type=int, metavar="CHANGE_SET")
    command(commands, "redo", "take back your last undo", _redo)


def _history(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.reading() as reading:
        found = history.change_sets(reading, min(max(call.arguments.limit, 0), _LARGEST))
    rows = [_row(call, one) for one in found]
    lines = [f"{row['id']:>5}  {row['when'][:19]}  {row['who']}  {row['label']}{_mark(row)}" for row in rows]
    call.answer({"change_sets": rows}, *lines)
    return DONE


def _mark(row: dict[str, Any]) -> str:
    return "" if row["undone"] == "no" else f"  [undone: {row['undone']}]"


def _row(call: Call, one: ChangeSet) -> dict[str, Any]:
    label = action_said(call.language, one.action.code, one.action.values)
    return {"id": one.id, "when": one.when, "who": one.who, "label": label, "records": one.records,
            "undone": one.undone, "undoes": one.undoes}  # fmt: skip


def _undo(call: Call) -> int:
    target = call.arguments.change_set
    if target is not None and not 0 < target <= _LARGEST:
        raise WorldError("history.unknown", id=target)
    with call.catalogue() as catalogue, catalogue.work(call.who, Action("undo")) as work:
        if target is None:
            last = history.next_undo(work, call.who)
            if last is None:
                raise WorldError("history.nothing_to_undo", who=call.who)
            target = last.id
        undone = history.undo(work, target)
    return _reported(call, undone, work.changes.change_set)


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
