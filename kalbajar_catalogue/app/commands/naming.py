"""Records as people name them at the command line: by ref, by the museum's own number, a word as `motif/buta`."""

from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items.numbers import numbered
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.called import called
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.work import Reading


def row_named(reading: Reading, text: str) -> Any:
    """The `record` row of a ref, whatever its state, of a live work by its number, of a word by its vocabulary.

    Raises WorldError `record.unknown_ref`, and `number.ambiguous` with the works that share a number.
    """
    try:
        return _by_ref(reading, text.strip())
    except WorldError as unknown:
        works = numbered(reading, text) or _word(reading, text)
        if not works:
            raise WorldError(unknown.code, ref=text) from unknown
        if len(works) > 1:
            raise WorldError("number.ambiguous", value=text, refs=", ".join(_named(reading, works))) from unknown
        return store.row_of(reading, works[0])


def _word(reading: Reading, text: str) -> tuple[str, ...]:
    """The term that `weave_type/zili` means, its word in any language; none for anything else."""
    vocabulary, slash, said = text.partition("/")
    if not slash or vocabulary not in vocabularies.starting():
        return ()
    code = vocabularies.known_code(vocabulary, said)
    found = store.fetch_where(reading, Term, vocabulary=vocabulary, code=code) if code else ()
    return tuple(term.uid for term in found)


def _by_ref(reading: Reading, text: str) -> Any:
    """The row of a ref as it is typed, or in capitals."""
    try:
        return store.by_ref(reading, text)
    except WorldError:
        return store.by_ref(reading, text.upper())


def live_row(reading: Reading, text: str, wanted: str = "record") -> Any:
    """As `row_named`, of a live record that may stand where `wanted` (a kind, a family, any record) is asked for.

    Raises WorldError `record.in_trash`, `record.other_kind` besides.
    """
    row = row_named(reading, text)
    if row.state != LIVE:
        raise WorldError("record.in_trash", ref=row.ref)
    if not reading.kinds[row.kind].fits(wanted):
        raise WorldError("record.other_kind", ref=row.ref, kind=row.kind, wanted=wanted)
    return row


def _named(reading: Reading, uids: tuple[str, ...]) -> list[str]:
    names = called(reading, uids)
    return [f"{names[uid].ref} ({names[uid].name.best('az').text})" for uid in uids]
