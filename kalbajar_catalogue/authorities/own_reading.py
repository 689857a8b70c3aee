"""What stands in the museum's own fields, read in the type that the field has now. Takes a Work, never commits."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from kalbajar_catalogue.authorities import terms, vocabularies
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import read_number, read_whole
from kalbajar_catalogue.storage import store, uses
from kalbajar_catalogue.storage.fields import OWN, own_key
from kalbajar_catalogue.storage.flat import Flat, difference
from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.work import Work

YES = {"yes", "true", "1", "beli", "he", "да", "+", "x"}
NO = {"no", "false", "0", "xeyr", "yox", "нет", "-"}
NUMBERS = ("integer", "number")
_FIRST: Language = "az"
_TURNED = {"type", "words"}
_HELD: Mapping[str, tuple[type, ...]] = {"integer": (int,), "number": (int, float), "yes_no": (bool,)}


def fit(work: Work, changes: Sequence[Change], fields: Mapping[str, OwnField]) -> None:
    """Reads anew what stands in fields of another type than before, and what an undo has put back in them.

    `fields` are all there are, by code. Raises WorldError `own_field.values_unfit`.
    """
    turned = {change.uid for change in changes if change.kind == OwnField.kind and change.key in _TURNED}
    before = _before(changes)
    for code, own in fields.items():
        if own.uid in turned:
            _read_all(work, own, uses.holders_of(work, f"{OWN}{code}", withdrawn=True), before.get(own.uid, {}))
    for name, held in _put_back(changes).items():
        found = fields.get(name.removeprefix(OWN))
        if found is not None and found.uid not in turned:
            _read_all(work, found, held, {})


def said_yes(text: str) -> bool:
    """Yes or no. Raises WorldError `yes_no.unreadable`."""
    said = fold(text) or text
    if said in YES or said in NO:
        return said in YES
    raise WorldError("yes_no.unreadable", value=text)


def _before(changes: Iterable[Change]) -> dict[str, Flat]:
    """Own field -> what its type and vocabulary were before these changes."""
    found: dict[str, Flat] = defaultdict(dict)
    for change in changes:
        if change.kind == OwnField.kind and change.key in _TURNED:
            found[change.uid].setdefault(change.key, change.before)
    return found


def _put_back(changes: Iterable[Change]) -> dict[str, dict[str, list[str]]]:
    """Name of an own field -> the records, by kind, whose value in it changed."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for change in changes:
        if change.key.startswith(OWN) and change.after is not None:
            found[own_key(change.key)[0]][change.kind].append(change.uid)
    return found


def _read_all(work: Work, own: OwnField, held: Mapping[str, Sequence[str]], before: Flat) -> None:
    """Reads the values of records in the type of a field, and writes those that come out otherwise."""
    unfit: list[str] = []
    coded = _vocabulary(own, before)
    for kind, uids in held.items():
        flats = {uid: _of_field(own, flat) for uid, flat in store.flats(work, kind, uids).items()}
        new: dict[str, Flat] = {}
        for uid, flat in flats.items():
            try:
                new[uid] = _read(work, own, flat, coded)
            except WorldError:
                unfit.append(uid)
        if not unfit:
            _write(work, kind, flats, new)
    if unfit:
        example = store.row_of(work, unfit[0]).ref
        raise WorldError("own_field.values_unfit", count=len(unfit), example=example, field=own.label.best("en").text)


def _write(work: Work, kind: str, flats: Mapping[str, Flat], new: Mapping[str, Flat]) -> None:
    changed = {uid: difference(flats[uid], flat) for uid, flat in new.items()}
    changed = {uid: own for uid, own in changed.items() if own}
    store.write_values(
        work, work.kinds[kind], {uid: {key: after for key, (_, after) in own.items()} for uid, own in changed.items()}
    )
    work.note(Change(kind, uid, key, *pair) for uid, own in changed.items() for key, pair in own.items())


def _of_field(own: OwnField, flat: Flat) -> Flat:
    return {key: value for key, value in flat.items() if key.startswith(OWN) and own_key(key)[0] == f"{OWN}{own.code}"}


def _vocabulary(own: OwnField, before: Flat) -> str:
    """The vocabulary whose codes stand in the field so far, '' where they are none."""
    type_before = before.get("type", own.type) or "text"
    return str(before.get("words", own.words) or "") if type_before == "word" else ""


def _read(work: Work, own: OwnField, flat: Flat, coded: str) -> Flat:
    """The flat values of one record in the type of its field. Raises WorldError where they cannot be read so."""
    if not flat or _fits(own, flat, coded):
        return flat
    name, text = f"{OWN}{own.code}", _said(flat, coded)
    if own.type == "multilingual":
        return {f"{name}_{language_of(text, _FIRST)}": text}
    value = _readers(work, own)[own.type](text)
    return {} if value is None or value is False or value == "" else {name: value}


def _fits(own: OwnField, flat: Flat, coded: str) -> bool:
    """Whether the values are those of the type already."""
    name = f"{OWN}{own.code}"
    if own.type == "multilingual" or set(flat) != {name}:
        return own.type == "multilingual" and name not in flat
    value = flat[name]
    if own.type in _HELD:
        return isinstance(value, _HELD[own.type]) and isinstance(value, bool) == (own.type == "yes_no")
    held = coded == own.words if own.type == "word" else not coded
    return held and isinstance(value, str) and own.type in ("long", "word")


def _said(flat: Flat, coded: str) -> str:
    """The one text that the values of a record are. Raises WorldError where they are several."""
    texts = {_text(value, coded) for value in flat.values()}
    if len(texts) > 1:
        raise WorldError("own_field.several_texts")
    return next(iter(texts))


def _text(value: Any, coded: str) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return format(Decimal(repr(value)), "f").removesuffix(".0")
    return vocabularies.word(coded, value, _FIRST) if coded else str(value)


def _readers(work: Work, own: OwnField) -> Mapping[str, Callable[[str], Any]]:
    return {
        "text": _line, "long": str, "integer": read_whole, "number": read_number, "date": read_date,
        "yes_no": said_yes, "word": lambda text: terms.entered(work, own.words, _line(text), language_of(text, _FIRST)),
    }  # fmt: skip


def _line(text: str) -> str:
    return " ".join(text.split("\n"))
