"""The words of the vocabularies as records, so that a museum can confirm, correct and add them (DOMAIN 2.8)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Term(Record):
    """A word of a vocabulary. Other records hold its code, which never changes, so renaming it touches none of them."""

    kind: ClassVar[str] = "term"

    vocabulary: str = declare(
        "", "identity", "Vocabulary", "The list of words it belongs to; cannot be changed later.", private=False,
        example="weave_type", az="lüğət", en="vocabulary", ru="словарь",
    )  # fmt: skip
    code: str = declare(
        "", "identity", "Code", "What records hold instead of the word; cannot be changed later.", private=False,
        lido="conceptID", example="zili", az="kod", en="code", ru="код",
    )  # fmt: skip
    label: Multilingual = declare(
        NOTHING, "identity", "Word", "The word as it is shown and printed, in each language.", private=False,
        needed=True, example="zili", lido="term", az="termin; söz", en="word; label; term", ru="слово; термин",
    )  # fmt: skip
    variants: tuple[str, ...] = declare(
        (), "identity", "Other spellings", "Other words and scripts under which it is looked for.", private=False,
        az="digər yazılışlar", en="variants; other spellings", ru="варианты",
    )  # fmt: skip
    parent: str = declare(
        "", "identity", "Broader term", "Code of a wider word in the same vocabulary.", private=False,
        az="daha geniş termin", en="parent; broader term", ru="вышестоящий термин",
    )  # fmt: skip
    order: int = declare(
        0, "identity", "Order", "Place in the list.", private=False, az="sıra", en="order", ru="порядок",
    )  # fmt: skip
    status: str = declare(
        "local", "identity", "Status", "Confirmed, to be confirmed by a specialist, or our own.", private=False,
        vocabulary="term_status", az="status", en="status", ru="состояние",
    )  # fmt: skip
    scope_note: Multilingual = declare(
        NOTHING, "identity", "What it means", "When to use the word.", private=False, long=True,
        az="izahat", en="scope note; meaning", ru="пояснение",
    )  # fmt: skip
    exact_match: tuple[str, ...] = declare(
        (), "identity", "The same word elsewhere", "Addresses in AAT or Wikidata.", private=False,
        example="http://vocab.getty.edu/aat/300243430", lido="conceptID", az="uyğun termin", en="exact match; aat",
        ru="соответствие",
    )  # fmt: skip
