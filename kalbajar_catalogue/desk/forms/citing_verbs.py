"""Where the facts of a record come from, and what a source is named for; called in a database lane."""

from collections.abc import Callable
from dataclasses import dataclass

from kalbajar_catalogue.authorities.records import Citation, Source
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.storage import called, store, trash
from kalbajar_catalogue.storage.called import Called
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.work import Reading, Work

TBC, CONFIRMED = "tbc", "confirmed"


@dataclass(frozen=True)
class Cited:
    """One citation: the record it speaks of, the words of its source, and the English label of the field."""

    citation: Citation
    source: str
    about: Called
    label: str

    @property
    def is_open(self) -> bool:
        """Whether it is still to be confirmed."""
        return self.citation.status == TBC


def sources_of(uid: str) -> Callable[[Reading], tuple[str, tuple[Cited, ...]]]:
    """Reads where the facts of a record come from, with the uid that was asked for; what is open comes first."""
    return lambda reading: (uid, _cited(reading, store.fetch_where(reading, Citation, about=uid)))


def facts_in(uid: str) -> Callable[[Reading], tuple[str, tuple[Cited, ...]]]:
    """Reads the facts for which a source is named, with its uid; what is open comes first."""
    return lambda reading: (uid, _cited(reading, store.fetch_where(reading, Citation, source=uid)))


def cite(about: str, said: str) -> Callable[[Work, Progress], str]:
    """Names a source for a record and gives back the uid of the citation.

    `said` is the ref of a source, or its words; a source of these words is made where there is none.

    Raises WorldError `citation.incomplete` for blanks.
    """

    def write(work: Work, progress: Progress) -> str:
        source = _source(work, cleaned(said))
        if not source:
            raise WorldError("citation.incomplete", ref=store.row_of(work, about).ref)
        made = store.insert(work, Citation(about=about, source=source))
        trash.settle(work, made.uid)
        return made.uid

    return write


def confirm(uid: str) -> Callable[[Work, Progress], None]:
    """Marks a citation as confirmed."""

    def write(work: Work, progress: Progress) -> None:
        store.change(work, Citation.kind, uid, {"status": CONFIRMED})
        trash.settle(work, uid)

    return write


def _source(work: Work, said: str) -> str:
    if not fold(said):
        return ""
    for uid, ref, citation in store.glance(work, Source, ("citation",)):
        if fold(said) in (fold(ref), fold(citation)):
            return str(uid)
    return store.insert(work, Source(citation=said)).uid


def _cited(reading: Reading, citations: tuple[Citation, ...]) -> tuple[Cited, ...]:
    about = called.called(reading, [one.about for one in citations])
    sources = {
        uid: said for uid, _, said in store.glance(reading, Source, ("citation",), {c.source for c in citations})
    }
    made = [
        Cited(
            one, str(sources.get(one.source, "")), about[one.about], _label(reading, about[one.about].kind, one.field)
        )
        for one in citations
        if one.about in about
    ]
    return tuple(sorted(made, key=lambda one: (not one.is_open, one.about.kind, one.about.ref, one.citation.field)))


def _label(reading: Reading, kind: str, name: str) -> str:
    fields = fields_of(reading.kinds[kind].record) if name else ()
    return next((str(field.declared.label) for field in fields if name in (field.name, *field.keys)), name)
