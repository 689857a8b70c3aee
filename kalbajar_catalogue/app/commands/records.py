"""`add`, `show`, `set`, `hang`, `delete`, `restore`: single records."""

from collections.abc import Sequence
from typing import Any

from kalbajar_catalogue.app import showing
from kalbajar_catalogue.app.commands.calling import DONE, Call, Subparsers, command, refuse_number
from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import field_of
from kalbajar_catalogue.storage.flat import Flat, unflatten
from kalbajar_catalogue.storage.journal import LIVE, TRASHED, Action
from kalbajar_catalogue.storage.work import Work

_COUNTED = {"announced_count", "order"}
ADDED = ("photograph", "exhibition", "agent", "place")


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    add = command(commands, "add", "add a record", _add)
    add.add_argument("kind", choices=ADDED)
    add.add_argument("values", nargs="*", metavar="FIELD=VALUE", help="title_az='Dağ' and so on")
    show = command(commands, "show", "show a record", _show)
    show.add_argument("ref", metavar="REF")
    change = command(commands, "set", "change fields of a record; an empty value clears", _set)
    change.add_argument("ref", metavar="REF")
    change.add_argument("values", nargs="+", metavar="FIELD=VALUE")
    hang = command(commands, "hang", "hang works in an exhibition", _hang)
    hang.add_argument("exhibition", metavar="EXHIBITION")
    hang.add_argument("refs", nargs="+", metavar="REF")
    hang.add_argument("--at", type=int, metavar="N", help="from frame N on")
    delete = command(commands, "delete", "move a record to the trash", _delete)
    delete.add_argument("ref", metavar="REF")
    delete.add_argument("--reason", default="", help="why; stands in the trash")
    restore = command(commands, "restore", "take a record out of the trash", _restore)
    restore.add_argument("ref", metavar="REF")


def _add(call: Call) -> int:
    typed = _typed(call.arguments.values)
    with call.catalogue() as catalogue:
        with catalogue.work(call.who, Action("record.added", {"kind": call.arguments.kind})) as work:
            record_type = work.kinds[call.arguments.kind].record
            flat = _read(work, record_type, typed, call.language)
            made = store.insert(work, unflatten(record_type, flat))
        document = _shown(call, catalogue, made.ref)
    call.answer(document, made.ref)
    return DONE


def _show(call: Call) -> int:
    with call.catalogue() as catalogue:
        document = _shown(call, catalogue, call.arguments.ref)
    call.answer(document, *showing.lines(document))
    return DONE


def _set(call: Call) -> int:
    ref, typed = call.arguments.ref, _typed(call.arguments.values)
    with call.catalogue() as catalogue:
        with catalogue.work(call.who, Action("record.edited")) as work:
            record_type = _enter(work, ref, typed, call.language)
            work.action = _edited(record_type, ref, tuple(typed))
        document = _shown(call, catalogue, ref)
    call.answer({**document, "change_set": work.changes.change_set}, *showing.lines(document))
    return DONE


def _edited(record_type: type[Any], ref: str, keys: Sequence[str]) -> Action:
    if len(keys) > 1:
        return Action("record.fields_edited", {"ref": ref, "count": len(keys)})
    owner = MediaLink if _of_picture(record_type, keys[0]) else record_type
    return Action("record.edited", {"ref": ref, "field": field_of(owner, keys[0])[0].declared.label})


def _enter(work: Work, ref: str, typed: dict[str, str], language: Language) -> type[Any]:
    row = store.by_ref(work, ref)
    _live(row)
    record_type: type[Any] = work.kinds[row.kind].record
    own = {key: text for key, text in typed.items() if not _of_picture(record_type, key)}
    picture = {key: text for key, text in typed.items() if key not in own}
    store.change(work, row.kind, row.uid, _read(work, record_type, own, language))
    if record_type is Exhibit:
        exhibitions.refuse_doubled(work, row.uid)
    if picture:
        links = media.links_of(work, row.uid)
        if not links:
            raise WorldError("record.no_picture", ref=ref)
        values = _read(work, MediaLink, picture, language)
        store.change(work, MediaLink.kind, links[0].uid, values)
    return record_type


def _read(work: Work, record_type: type[Any], typed: dict[str, str], language: Language) -> Flat:
    """What was typed, as values. Raises WorldError for what the program fills itself, and for numbers beyond reason."""
    for key in typed:
        if _has(record_type, key) and field_of(record_type, key)[0].declared.system:
            raise WorldError("field.system", field=key)
    values = entry.read_typed(work, record_type, typed, language)
    for key in _COUNTED & values.keys():
        least = 1 if record_type is Exhibit else 0
        value = values[key] if values[key] is not None or key != "order" else 0
        refuse_number(key, value, least)
    return values


def _of_picture(record_type: type[Any], key: str) -> bool:
    """Whether a field belongs to the work's main picture: `alt_text_az` of a photograph."""
    return record_type is Photograph and _has(MediaLink, key) and not _has(Photograph, key)


def _has(record_type: type[Any], key: str) -> bool:
    try:
        field_of(record_type, key)
    except KeyError:
        return False
    return True


def _hang(call: Call) -> int:
    given = call.arguments
    refuse_number("--at", given.at, 1)
    with call.catalogue() as catalogue:
        action = Action("works.hung", {"ref": given.exhibition, "count": len(given.refs)})
        with catalogue.work(call.who, action) as work:
            show = _of_kind(work, given.exhibition, "exhibition")
            works = [_of_kind(work, ref, "photograph") for ref in given.refs]
            exhibitions.hang(work, show, works, given.at)
        document = _shown(call, catalogue, given.exhibition)
    call.answer(document, *showing.lines(document))
    return DONE


def _of_kind(work: Work, ref: str, kind: str) -> str:
    row = store.by_ref(work, ref)
    _live(row)
    if row.kind != kind:
        raise WorldError("record.other_kind", ref=ref, kind=row.kind, wanted=kind)
    return str(row.uid)


def _live(row: Any) -> None:
    if row.state != LIVE:
        raise WorldError("record.in_trash", ref=row.ref)


def _delete(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.work(call.who, _about("record.deleted", call)) as work:
        row = store.by_ref(work, call.arguments.ref)
        _live(row)
        store.set_state(work, row.uid, TRASHED, call.arguments.reason)
    call.answer({"ref": row.ref, "state": TRASHED}, said(call.language, "{ref} is in the trash.", ref=row.ref))
    return DONE


def _restore(call: Call) -> int:
    with call.catalogue() as catalogue, catalogue.work(call.who, _about("record.restored", call)) as work:
        row = store.by_ref(work, call.arguments.ref)
        if row.state != TRASHED:
            raise WorldError("record.not_in_trash", ref=row.ref)
        store.set_state(work, row.uid, LIVE)
        if row.kind == Exhibit.kind:
            exhibitions.refuse_doubled(work, row.uid)
    call.answer({"ref": row.ref, "state": LIVE}, said(call.language, "{ref} is back.", ref=row.ref))
    return DONE


def _about(code: str, call: Call) -> Action:
    return Action(code, {"ref": call.arguments.ref})


def _shown(call: Call, catalogue: Any, ref: str) -> dict[str, Any]:
    with catalogue.reading() as reading:
        return showing.document(reading, ref)


def _typed(values: list[str]) -> dict[str, str]:
    for value in values:
        if "=" not in value:
            raise WorldError("command.no_equals", value=value)
    pairs = (value.partition("=") for value in values)
    return {name.strip(): text for name, _, text in pairs}
