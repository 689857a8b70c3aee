"""`add`, `show`, `set`, `delete`, `restore`, `merge`: single records of every kind."""

from collections.abc import Sequence
from typing import Any

from kalbajar_catalogue.app import showing, wiring
from kalbajar_catalogue.app.commands.calling import DONE, Call, Subparsers, command, refuse_number
from kalbajar_catalogue.app.commands.naming import live_row, row_named
from kalbajar_catalogue.authorities import entry, joining, merging
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import counted, said
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.fields import Field, field_of, fields_of
from kalbajar_catalogue.storage.flat import Flat, unflatten
from kalbajar_catalogue.storage.journal import LIVE, TRASHED, Action
from kalbajar_catalogue.storage.work import Work

_COUNTED = {"announced_count", "order"}
_MADE_OTHERWISE = {MediaFile.kind, MediaLink.kind, Exhibit.kind}
"""By `import`, `attach` and `hang`."""


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    add = command(commands, "add", "add a record", _add)
    add.add_argument("kind", choices=[kind.name for kind in wiring.kinds() if kind.name not in _MADE_OTHERWISE])
    add.add_argument("values", nargs="*", metavar="FIELD=VALUE", help="title_az='Dağ' and so on")
    show = command(commands, "show", "show a record", _show)
    show.add_argument("ref", metavar="REF")
    change = command(commands, "set", "change fields of a record; an empty value clears", _set)
    change.add_argument("ref", metavar="REF")
    change.add_argument("values", nargs="+", metavar="FIELD=VALUE")
    delete = command(commands, "delete", "move a record to the trash", _delete)
    delete.add_argument("ref", metavar="REF")
    delete.add_argument("--reason", default="", help="why; stands in the trash")
    restore = command(commands, "restore", "take a record out of the trash", _restore)
    restore.add_argument("ref", metavar="REF")
    merge = command(commands, "merge", "make two people, places, words or sources one", _merge)
    merge.add_argument("ref", metavar="REF", help="goes to the trash")
    merge.add_argument("into", metavar="INTO", help="stays")
    merge.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="FIELD",
        help="whose value the one that goes gives; may be repeated",
    )


def _add(call: Call) -> int:
    typed = _typed(call.arguments.values)
    with call.catalogue() as catalogue:
        with catalogue.work(call.who, Action("record.added", {"kind": call.arguments.kind})) as work:
            record_type = work.kinds[call.arguments.kind].record
            flat = _read(work, record_type, typed, call.language, adding=True)
            _refuse_without_owner(record_type, flat)
            made = store.insert(work, unflatten(record_type, flat))
            trash.settle(work, made.uid)
        with catalogue.reading() as reading:
            document = showing.document(reading, store.row_of(reading, made.uid))
    call.answer(document, made.ref)
    return DONE


def _refuse_without_owner(record_type: type[Any], flat: Flat) -> None:
    """Raises WorldError `record.no_owner` for what would belong to nothing, and could never be given to anything."""
    for field in fields_of(record_type):
        is_tie = field.declared.refers and (field.declared.owner or field.declared.system)
        if is_tie and not flat.get(field.name):
            raise WorldError("record.no_owner", field=field.name)


def _show(call: Call) -> int:
    with call.catalogue() as catalogue:
        document = _shown(catalogue, call.arguments.ref)
    call.answer(document, *showing.lines(document))
    return DONE


def _set(call: Call) -> int:
    typed = _typed(call.arguments.values)
    with call.catalogue() as catalogue:
        with catalogue.work(call.who, Action("record.edited")) as work:
            row = live_row(work, call.arguments.ref)
            record_type = _enter(work, row, typed, call.language)
            work.action = _edited(record_type, row.ref, tuple(typed))
        document = _shown(catalogue, row.ref)
    call.answer({**document, "change_set": work.changes.change_set}, *showing.lines(document))
    return DONE


def _edited(record_type: type[Any], ref: str, keys: Sequence[str]) -> Action:
    if len(keys) > 1:
        return Action("record.fields_edited", {"ref": ref, "count": len(keys)})
    owner = MediaLink if _of_picture(record_type, keys[0]) else record_type
    return Action("record.edited", {"ref": ref, "field": field_of(owner, keys[0])[0].declared.label})


def _enter(work: Work, row: Any, typed: dict[str, str], language: Language) -> type[Any]:
    record_type: type[Any] = work.kinds[row.kind].record
    own = {key: text for key, text in typed.items() if not _of_picture(record_type, key)}
    store.change(work, row.kind, row.uid, _read(work, record_type, own, language))
    trash.settle(work, row.uid)
    if picture := {key: text for key, text in typed.items() if key not in own}:
        _enter_picture(work, row, picture, language)
    return record_type


def _enter_picture(work: Work, row: Any, typed: dict[str, str], language: Language) -> None:
    links = media.links_of(work, row.uid)
    if not links:
        raise WorldError("record.no_picture", ref=row.ref)
    store.change(work, MediaLink.kind, links[0].uid, _read(work, MediaLink, typed, language))


def _read(work: Work, record_type: type[Any], typed: dict[str, str], language: Language, adding: bool = False) -> Flat:
    """What was typed, as values; what a record belongs to can be said only when it is added.

    Raises WorldError for what the program fills itself, and for numbers beyond reason.
    """
    for key in typed:
        if _has(record_type, key) and _is_fixed(field_of(record_type, key)[0], adding):
            raise WorldError("field.system", field=key)
    values = entry.read_typed(work, record_type, typed, language)
    for key in _COUNTED & values.keys():
        least = 1 if record_type is Exhibit else 0
        value = values[key] if values[key] is not None or key != "order" else 0
        refuse_number(key, value, least)
    return values


def _is_fixed(field: Field, adding: bool) -> bool:
    return field.declared.system and not (adding and field.declared.refers)


def _of_picture(record_type: type[Any], key: str) -> bool:
    """Whether a field belongs to the work's main picture: `alt_text_az` of a photograph."""
    return issubclass(record_type, Item) and _has(MediaLink, key) and not _has(record_type, key)


def _has(record_type: type[Any], key: str) -> bool:
    return any(key in field.keys for field in fields_of(record_type))


def _delete(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.work(call.who, Action("record.deleted")) as work:
        row = live_row(work, call.arguments.ref)
        work.action = Action("record.deleted", {"ref": row.ref})
        trash.throw_away(work, row.uid, call.arguments.reason)
    call.answer({"ref": row.ref, "state": TRASHED}, said(call.language, "{ref} is in the trash.", ref=row.ref))
    return DONE


def _restore(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.work(call.who, Action("record.restored")) as work:
        row = row_named(work, call.arguments.ref)
        work.action = Action("record.restored", {"ref": row.ref})
        trash.take_back(work, row.uid)
    call.answer({"ref": row.ref, "state": LIVE}, said(call.language, "{ref} is back.", ref=row.ref))
    return DONE


def _merge(call: Call) -> int:
    with call.catalogue() as catalogue:
        with catalogue.work(call.who, Action("records.merged")) as work:
            gone, stays = (live_row(work, ref) for ref in (call.arguments.ref, call.arguments.into))
            work.action = Action("records.merged", {"ref": gone.ref, "into": stays.ref})
            choices = _taken(work, gone.kind, call.arguments.take)
            used = merging.merge(work, gone.uid, stays.uid, choices, call.progress)
        document = _shown(catalogue, stays.ref)
    line = counted(
        call.language,
        "{gone} is {ref} from now on; {count} record was changed.",
        "{gone} is {ref} from now on; {count} records were changed.",
        used,
        ref=stays.ref,
        gone=gone.ref,
    )
    call.answer({**document, "merged": gone.ref, "redirected": used}, line)
    return DONE


def _taken(work: Work, kind: str, names: Sequence[str]) -> dict[str, str]:
    """The choices that take these fields, or flat keys, from the record that goes.

    Raises WorldError `field.unknown`, and `merge.not_chosen` for what no choice is offered of.
    """
    record_type: type[Any] = work.kinds[kind].record
    choices: dict[str, str] = {}
    for name in names:
        keys = [key for field in fields_of(record_type) for key in field.keys if name in (field.name, key)]
        if not keys:
            known = ", ".join(field.name for field in fields_of(record_type))
            raise WorldError("field.unknown", field=name, kind=kind, known=known)
        if not joining.may_choose(record_type, keys[0]):
            raise WorldError("merge.not_chosen", field=name)
        choices |= dict.fromkeys(keys, joining.GONE)
    return choices


def _shown(catalogue: Any, ref: str) -> dict[str, Any]:
    with catalogue.reading() as reading:
        return showing.document(reading, live_row(reading, ref))


def _typed(values: list[str]) -> dict[str, str]:
    for value in values:
        if "=" not in value:
            raise WorldError("command.no_equals", value=value)
    pairs = (value.partition("=") for value in values)
    return {name.strip(): text for name, _, text in pairs}
