"""Who and what got a record because the rows of an import name them: people, places, words, by kind."""

from collections import Counter
from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject

from kalbajar_catalogue.authorities.records import Agent, Place, Term
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage.journal import CREATED, Changes

Counts = Mapping[str, int]
"""How many records there are of each kind."""
_FIRST = (Agent.kind, Place.kind, Term.kind)
_TOLD_ELSEWHERE = frozenset({Exhibit.kind, MediaFile.kind, MediaLink.kind})


def created_beside(changes: Changes | None, rows: Collection[str]) -> Counts:
    """How many records were made beside those of the `rows` (uids); works that hang and pictures are told elsewhere."""
    own = frozenset(rows)
    return Counter(
        one.kind
        for one in (changes.entries if changes is not None else ())
        if one.key == CREATED and one.uid not in own and one.kind not in _TOLD_ELSEWHERE
    )


class CreatedWords(QObject):
    """Says how many of each kind there are."""

    def said(self, counts: Counts, language: Language) -> str:
        """The sentence."""
        kinds = sorted(counts, key=lambda kind: (_FIRST.index(kind) if kind in _FIRST else len(_FIRST), kind))
        said = " · ".join(self._counted(kind, counts[kind], language) for kind in kinds)
        return self.tr("Created because the rows name them: {records}.").format(records=said)

    def _counted(self, kind: str, count: int, language: Language) -> str:
        figure = shown_number(count, language, 0)
        words = {
            Agent.kind: self.tr("%n person(s) or organisation(s)", "", count),
            Place.kind: self.tr("%n place(s)", "", count),
            Term.kind: self.tr("%n new word(s) of the vocabularies", "", count),
        }
        if kind in words:
            return words[kind].replace(str(count), figure, 1)
        return f"{kind_said(language, kind)}: {figure}"
