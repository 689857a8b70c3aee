"""New words of open vocabularies that an import would bring: told like people and places nobody has yet. Pure.

A word that is only written another way than one of the list makes a second entry of it: whoever imports sees the new
words first, and may read each as an existing one. Subjects are not told: keywords are meant to grow.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing.checked import WRITTEN, Checked, Status, Trouble
from kalbajar_catalogue.importing.headings import RECORDS
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.telling import LIST, UNKNOWN_WORD
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of, until_fields_change

NEW_WORD = "import.new_word"
_GROWING = frozenset({"subject"})
"""Vocabularies of keywords, which take whatever is written."""


@until_fields_change
def coded(kind: str) -> tuple[Field, ...]:
    """The fields of a kind whose values, or whose members' values, are words of vocabularies."""
    fields = fields_of(RECORDS[kind]) if kind in RECORDS else ()
    return tuple(field for field in fields if field.declared.vocabulary or _members(field))


def words_of(field: Field, value: Any) -> Iterator[tuple[str, str, str]]:
    """(key, vocabulary, code) of all words in the flat value of a field; the key names the member of a group."""
    if field.shape is Shape.GROUPS:
        yield from ((f"{field.name}.{member.name}", member.declared.vocabulary, group[member.name])
                    for group in value for member in _members(field) if group.get(member.name))  # fmt: skip
        return
    yield from (
        (field.name, field.declared.vocabulary, code) for code in (value if isinstance(value, list) else [value])
    )


def with_new_words(records: Iterable[Checked], mapped: Mapped) -> list[Checked]:
    """The records, each with a remark for every new word that it would bring."""
    columns = {key.partition(".")[0]: column.at for column in reversed(mapped.columns) for key in column.keys}
    columns |= {key: column.at for column in reversed(mapped.columns) for key in column.keys}
    known = cache(vocabularies.known_code)
    return [_with_remarks(one, columns, known) if one.status in WRITTEN else one for one in records]


def refused_without(records: Iterable[Checked], left: Collection[tuple[str, str]]) -> tuple[Checked, ...]:
    """The records, refused where a closed list would have one of their words only by a row that is `left` out.

    `left` are (vocabulary, code). An open list takes the word all the same.
    """
    gone = {one for one in left if not vocabularies.vocabulary(one[0]).open and vocabularies.known_code(*one) is None}
    return tuple(_without(one, gone) if gone and one.status in WRITTEN else one for one in records)


def _without(record: Checked, gone: Collection[tuple[str, str]]) -> Checked:
    said = ((key, vocabulary, code) for field in coded(record.kind) if (value := record.values.get(field.name))
            for key, vocabulary, code in words_of(field, value))  # fmt: skip
    troubles = [_refusal(record, *one) for one in dict.fromkeys(said) if one[1:] in gone]
    return replace(record, status=Status.REFUSED, troubles=(*record.troubles, *troubles)) if troubles else record


def _refusal(record: Checked, key: str, vocabulary: str, code: str) -> Trouble:
    known = ", ".join(term.label.en for term in vocabularies.terms(vocabulary))
    problem = Problem(UNKNOWN_WORD, {"value": code, "known": known, LIST: vocabulary})
    return Trouble(record.row, -1, key, code, problem)


def _with_remarks(record: Checked, columns: Mapping[str, int], known: Callable[[str, str], str | None]) -> Checked:
    new = dict.fromkeys(
        (key, vocabulary, code)
        for field in coded(record.kind)
        if (value := record.values.get(field.name))
        for key, vocabulary, code in words_of(field, value)
        if vocabulary not in _GROWING and known(vocabulary, code) is None
    )
    if not new:
        return record
    remarks = sorted((_remark(record, columns, *one) for one in new), key=lambda one: one.at)
    return replace(record, troubles=(*record.troubles, *remarks))


def _remark(record: Checked, columns: Mapping[str, int], key: str, vocabulary: str, code: str) -> Trouble:
    at = columns.get(key, columns.get(key.partition(".")[0], -1))
    problem = Problem(NEW_WORD, {"value": code, LIST: vocabulary})
    return Trouble(record.row, at, key, code, problem, refused=False)


def _members(field: Field) -> tuple[Field, ...]:
    members = fields_of(field.group_type) if field.group_type else ()
    return tuple(member for member in members if member.declared.vocabulary)
