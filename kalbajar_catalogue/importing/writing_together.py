"""Several checks become records at once, rows that point at each other too. In one Work; never commits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Checked, Coming, Status, coming_in
from kalbajar_catalogue.importing.writing import enter_words, look_at, welcomed, with_uids
from kalbajar_catalogue.storage import inserting, store
from kalbajar_catalogue.storage.work import Work


def write(work: Work, checks: Sequence[tuple[Check, Language]], own_uids: Mapping[str, str]) -> None:
    """Writes the records of all checks that are not refused, which stand so that what is referred to comes first.

    New ones keep the uids that they have elsewhere, by the reference there, as far as these are known.
    Raises WorldError for what the kind of a record does not allow; then nothing may be committed.
    """
    uids: dict[Any, str] = {}
    later: dict[str, dict[str, dict[str, Any]]] = {}
    seen: dict[str, list[str]] = {}
    words = {(one.values.get("vocabulary", ""), one.values.get("code", ""))
             for check, _ in checks for one in check.records if one.kind == Term.kind}  # fmt: skip
    for check, _ in checks:
        uids |= welcomed(work, [one for one in check.newcomers if one not in uids])
    for check, language in checks:
        coming = [one for one in check.records if one.status in WRITTEN]
        enter_words(work, coming, language, words)
        for kind, records in _by_kind(one for one in coming if one.status is Status.NEW):
            made = _inserted(work, kind, sorted(records, key=_counted), uids, later, own_uids)
            seen.setdefault(kind, []).extend(made)
    for kind, values in later.items():
        store.change_all(work, kind, {uid: with_uids(own, uids) for uid, own in values.items()})
    for check, _ in checks:
        for kind, records in _by_kind(one for one in check.records if one.status in WRITTEN and one.uid):
            changed = {one.uid: with_uids(one.written, uids) for one in records if one.written}
            store.change_all(work, kind, changed)
            seen.setdefault(kind, []).extend(changed)
    for kind, found in seen.items():
        look_at(work, kind, dict(enumerate(found)), None)


def _inserted(
    work: Work, kind: str, records: Sequence[Checked], uids: dict[Any, str],
    later: dict[str, dict[str, dict[str, Any]]], own_uids: Mapping[str, str],
) -> list[str]:  # fmt: skip
    """Inserts records without what points at records that are not there yet; that is kept for later."""
    waiting = [_waiting(one, uids) for one in records]
    first = [{key: value for key, value in one.values.items() if key not in keys}
             for one, keys in zip(records, waiting, strict=True)]  # fmt: skip
    flats = [with_uids(own, uids) for own in first]
    ever = store.states(work, kind) if own_uids else {}
    kept = ["" if (uid := own_uids.get(one.named, "")) in ever else uid for one in records]
    made = [uid for uid, _ in inserting.insert(work, work.kinds[kind], flats, kept)]
    for one, keys, uid in zip(records, waiting, made, strict=True):
        if one.named:
            uids[Coming(kind, one.named)] = uid
        if keys:
            later.setdefault(kind, {})[uid] = {key: one.values[key] for key in keys}
    return made


def _counted(one: Checked) -> tuple[bool, int, str]:
    """In the order of their references, so that in an empty catalogue they get the same again."""
    return not one.named, len(one.named), one.named


def _waiting(one: Checked, uids: Mapping[Any, str]) -> frozenset[str]:
    return frozenset(key for key, value in one.values.items() if coming_in({key: value}) - uids.keys())


def _by_kind(records: Iterable[Checked]) -> Iterator[tuple[str, list[Checked]]]:
    found: dict[str, list[Checked]] = {}
    for one in records:
        found.setdefault(one.kind, []).append(one)
    yield from found.items()
