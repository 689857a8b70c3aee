"""What the page of sources asks of the core; called in a database lane."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Citation, Source
from kalbajar_catalogue.desk.forms.citing_verbs import TBC
from kalbajar_catalogue.desk.widgets.record_rows import RecordRow, ordered, sought_by
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

OPEN: Final = "open"
SYMBOLS: Final = {
    "article": "newspaper", "press": "newspaper", "book": "book", "archive": "archive", "oral": "mic",
    "lender_sheet": "file-text", "museum_record": "landmark", "website": "globe",
}  # fmt: skip
_FIELDS: Final = ("citation", "type", "date", "reliability", "url", "quote")


def rows(
    language: Language, tbc: Callable[[int], str], nameless: str
) -> Callable[[Reading, Collection[str] | None], Sequence[RecordRow]]:  # fmt: skip
    """Reads the sources for the list, by their words.

    `tbc` says how many facts in one are to be confirmed, `nameless` what stands for a source without words.
    """

    def read(reading: Reading, uids: Collection[str] | None) -> Sequence[RecordRow]:
        open_facts = _open_facts(reading)
        glanced = store.glance(reading, Source, _FIELDS, uids)
        words = {count: tbc(count) for count in set(open_facts.values())}
        return ordered(
            _row(values, language, words.get(open_facts.get(values[0], 0), ""), nameless) for values in glanced
        )

    return read


def make(citation: str) -> Callable[[Work, Progress], str]:
    """Makes a source of these words, '' for none yet."""
    return lambda work, progress: store.insert(work, Source(citation=cleaned(citation))).uid


def _open_facts(reading: Reading) -> Mapping[str, int]:
    """How many facts in each source are to be confirmed."""
    return Counter(str(row[2]) for row in store.glance_among(reading, Citation, ("source",), "status", (TBC,)))


def _row(values: Sequence[object], language: Language, tbc: str, nameless: str) -> RecordRow:
    uid, ref, citation, kind, date, reliability, url, quote = map(str, values)
    type_said = capitalised(vocabularies.word("source_type", kind, language), language)
    facts = (type_said, shown_date(date, language) if date else "",
             vocabularies.word("reliability", reliability, language))  # fmt: skip
    return RecordRow(
        uid=uid,
        name=" ".join(citation.split()) or f"{nameless} ({ref})",
        line=" · ".join(part for part in facts if part),
        sought=sought_by(citation, ref, url, quote, type_said),
        symbol=SYMBOLS.get(kind, "quote"),
        mark="circle-help" if tbc else "",
        mark_said=tbc,
        tags=frozenset(part for part in (kind, OPEN if tbc else "") if part),
        nameless=not citation,
        order=(not citation, sort_key(citation), uid),
    )
