"""The texts of a record for an edition, kind by kind, and the sources that speak of it. Pure."""

from collections.abc import Iterable, Iterator, Sequence

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Citation
from kalbajar_catalogue.editions.format import EditionCitation, EditionText
from kalbajar_catalogue.freezing.permissions import Permissions
from kalbajar_catalogue.freezing.telling import TEXT_KINDS
from kalbajar_catalogue.storage.fields import Record, field_of
from kalbajar_catalogue.texts.records import Text
from kalbajar_catalogue.texts.service import words_of


def texts_of(texts: Sequence[Text], permissions: Permissions) -> tuple[EditionText, ...]:
    """The texts that may be printed, whatever their status, in the order of their vocabulary; empty ones not."""
    allowed = [text for text in texts if text.body.strip() and not permissions.text_withheld(text)]
    found = (EditionText(kind, words_of(allowed, kind, drafts=True)) for kind in kinds_in(allowed))
    return tuple(text for text in found if text.body)


def kinds_in(texts: Iterable[Text]) -> tuple[str, ...]:
    """The kinds of these texts in the order of their vocabulary."""
    there = {text.type for text in texts}
    known = [code for code in vocabularies.vocabulary(TEXT_KINDS).by_code if code in there]
    return (*known, *sorted(there.difference(known)))


def citations_of(
    citations: Iterable[Citation], about: type[Record], sources: Iterable[str]
) -> tuple[EditionCitation, ...]:
    """Which of these sources speak of a record; what they say of a private field is not told."""
    known = set(sources)
    told = (one for one in citations if one.source in known and _is_public(about, one.field))
    return tuple(EditionCitation(one.source, one.field, one.page, one.status == "tbc") for one in told)


def sources_in(citations: Iterable[EditionCitation]) -> Iterator[str]:
    """The uids of the sources, as often as they are named."""
    return (one.source for one in citations)


def _is_public(about: type[Record], name: str) -> bool:
    if not name:
        return True
    for key in (name, f"{name}_az"):
        try:
            return not field_of(about, key)[0].declared.private
        except KeyError:
            continue
    return False
