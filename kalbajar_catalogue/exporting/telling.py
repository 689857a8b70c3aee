"""What a person has to know of an export, in sentences: what private leaves or stays, what is invented or missing."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from kalbajar_catalogue.diagnostics.problems import Value
from kalbajar_catalogue.exporting.flow import Exported
from kalbajar_catalogue.exporting.leaving import kind_leaves
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence, word
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.kinds import Kind, Kinds

MOST_FINDINGS = 20
"""Cells that had to stay empty that are named one by one."""
MOST_WORKS = 5
"""Works whose rights forbid to give them on that are named."""


def told(done: Exported, language: Language, kinds: Kinds, with_private: bool) -> tuple[str, ...]:
    """The sentences, the gravest first; none when there is nothing to know. `with_private` as it was asked for."""
    return tuple(_told(done, language, kinds, with_private))


def fields_said(language: Language, fields: Mapping[str, Sequence[str]], kinds: Kinds) -> str:
    """Fields by kind in words; a kind without fields is named alone."""
    return "; ".join(
        f"{kind_said(language, kind)} ({', '.join(field_labels(language, kinds[kind], own))})"
        if own
        else kind_said(language, kind)
        for kind, own in fields.items()
    )


def field_labels(language: Language, kind: Kind, names: Collection[str]) -> list[str]:
    """What fields of a kind are called, in the order of the form."""
    return [word(language, field.declared.label) for field in fields_of(kind.record) if field.name in names]


def records_said(language: Language, records: Mapping[str, int]) -> str:
    """Kinds of record in words, with how many there are of each."""
    return ", ".join(f"{kind_said(language, kind)} {shown_number(count, language, 0)}"
                     for kind, count in records.items())  # fmt: skip


def not_given_on_said(language: Language, refs: Sequence[str]) -> str:
    """That rights forbid to give works on, the first of them named."""
    more = " …" if len(refs) > MOST_WORKS else ""
    values: Mapping[str, Value] = {"count": len(refs), "refs": ", ".join(refs[:MOST_WORKS]) + more}
    return sentence(language, "export.not_given_on", values)


def _told(done: Exported, language: Language, kinds: Kinds, with_private: bool) -> Iterator[str]:
    whole = [name for name in done.records if not kind_leaves(kinds[name], with_private=False)]
    if private := {**done.private, **dict.fromkeys(whole, ())}:
        values: Mapping[str, Value] = {"out": done.out.name, "fields": fields_said(language, private, kinds)}
        yield sentence(language, "export.private", values)
    elif with_private:
        yield sentence(language, "export.nothing_private")
    if done.not_given_on:
        yield not_given_on_said(language, done.not_given_on)
    if done.sample:
        yield sentence(language, "export.of_sample")
    for finding in done.findings[:MOST_FINDINGS]:
        yield sentence(language, finding.code, finding.values)
    if len(done.findings) > MOST_FINDINGS:
        yield f"… ({len(done.findings)})"
    if done.left_out:
        yield sentence(language, "export.left_out", {"fields": fields_said(language, done.left_out, kinds)})
    if done.kept_back:
        yield sentence(language, "export.kept_back", {"records": records_said(language, done.kept_back)})
