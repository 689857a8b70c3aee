"""A check becomes records: whoever is new first, then all records of a kind at once. In one Work; never commits."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kalbajar_catalogue.authorities import terms, vocabularies
from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.exhibitions import sections
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Section
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Checked, Coming, Newcomer, Status
from kalbajar_catalogue.importing.new_words import coded, words_of
from kalbajar_catalogue.importing.not_known import UNKNOWN, begins_unknown
from kalbajar_catalogue.storage import identity, inserting, store, trash
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.work import Work


def write(work: Work, check: Check, language: Language) -> dict[int, str]:
    """Writes the records of a check that are not refused; gives back the uid of the record of each row.

    Raises WorldError for what the kind of a record does not allow; then nothing may be committed.
    """
    return _written(work, check, language, None)


def faults(work: Work, check: Check, language: Language) -> dict[int, Problem]:
    """What the kinds of the records of a check do not allow, by row. Writes to find out: nothing may be committed."""
    told: dict[int, Problem] = {}
    _written(work, check, language, told)
    return told


def _written(work: Work, check: Check, language: Language, told: dict[int, Problem] | None) -> dict[int, str]:
    coming = [record for record in check.records if record.status in WRITTEN]
    uids = welcomed(work, check.newcomers)
    enter_words(work, coming, language)
    written = _inserted(work, [one for one in coming if one.status is Status.NEW], uids, told)
    written |= _changed(work, [one for one in coming if one.status is not Status.NEW], uids, told)
    hang(work, check.records, written)
    return written


def welcomed(work: Work, newcomers: Iterable[Newcomer]) -> dict[Newcomer, str]:
    """The uids of people, places and sections that are made."""
    people = [one for one in newcomers if one.kind == Agent.kind]
    places = [one for one in newcomers if one.kind == Place.kind]
    made = [
        *store.insert_all(work, [_person(one) for one in people]),
        *store.insert_all(work, [Place(name=_said(one)) for one in places]),
    ]
    uids = {one: record.uid for one, record in zip([*people, *places], made, strict=True)}
    parts = [one for one in newcomers if one.kind == Section.kind]
    return uids | {one: sections.add(work, Section(exhibition=one.within, title=_said(one))).uid for one in parts}


def _person(newcomer: Newcomer) -> Agent:
    agent = Agent(display_name=_said(newcomer), sort_name=newcomer.sort_name)
    return replace(agent, type=UNKNOWN) if begins_unknown(newcomer.name) else agent


def _said(newcomer: Newcomer) -> Multilingual:
    return Multilingual().having(newcomer.language, newcomer.name)


def _inserted(
    work: Work, records: Sequence[Checked], uids: Mapping[Newcomer, str], told: dict[int, Problem] | None
) -> dict[int, str]:
    written: dict[int, str] = {}
    for kind in dict.fromkeys(one.kind for one in records):
        own = [one for one in records if one.kind == kind]
        flats = [with_uids(one.values, uids) for one in own]
        # In a catalogue with records of a kind a reference that it does not know may be a slip.
        refs = () if identity.last_number(work.connection, kind) else [one.named for one in own]
        made = [uid for uid, _ in inserting.insert(work, work.kinds[kind], flats, (), refs)]
        by_row = {one.row: uid for one, uid in zip(own, made, strict=True)}
        look_at(work, kind, by_row, told)
        written |= by_row
    return written


def _changed(
    work: Work, records: Sequence[Checked], uids: Mapping[Newcomer, str], told: dict[int, Problem] | None
) -> dict[int, str]:
    for kind in dict.fromkeys(one.kind for one in records):
        own = {one.uid: with_uids(one.written, uids) for one in records if one.kind == kind and one.written}
        store.change_all(work, kind, own)
        look_at(work, kind, {one.row: one.uid for one in records if one.uid in own}, told)
    return {one.row: one.uid for one in records}


def look_at(work: Work, kind: str, by_row: Mapping[int, str], told: dict[int, Problem] | None) -> None:
    """Lets the guard of a kind look at each record; what it says is told by row, or raised where nobody gathers it."""
    for row, uid in by_row.items() if work.kinds[kind].guard is not None else ():
        try:
            trash.settle(work, uid)
        except WorldError as fault:
            if told is None:
                raise
            told[row] = fault.problem


def with_uids(values: Mapping[str, Any], uids: Mapping[Any, str]) -> Flat:
    """Values with the uids of those who are made in place of Newcomers, and of what comes in with the same file."""
    return {key: _uid_in(value, uids) for key, value in values.items()}


def _uid_in(value: Any, uids: Mapping[Any, str]) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, Newcomer | Coming):
        return uids[value]
    if isinstance(value, list):
        return [_uid_in(one, uids) for one in value]
    if isinstance(value, dict):
        return {name: _uid_in(one, uids) for name, one in value.items()}
    return value


def enter_words(
    work: Work, records: Sequence[Checked], language: Language, coming: Container[tuple[str, str]] = ()
) -> None:
    """New words of open vocabularies become terms, but for the (vocabulary, code) that come in themselves."""
    words: dict[tuple[str, str], None] = {}
    for one in records:
        for field in coded(one.kind):
            value = one.values.get(field.name)
            for _, vocabulary, code in words_of(field, value) if value else ():
                words[vocabulary, code] = None
    for vocabulary, code in words:
        if (vocabulary, code) not in coming and vocabularies.known_code(vocabulary, code) is None:
            terms.entered(work, vocabulary, code, language)


def hang(work: Work, records: Iterable[Checked], written: Mapping[int, str]) -> None:
    """Hangs works where their rows say so; those that hang there already stay."""
    by_exhibition: dict[str, list[str]] = {}
    for one in records:
        uid = written.get(one.row, one.uid)
        if one.hung and uid and one.status is not Status.REFUSED:
            by_exhibition.setdefault(one.hung, []).append(uid)
    for exhibition, uids in by_exhibition.items():
        exhibitions.hang(work, exhibition, uids)
