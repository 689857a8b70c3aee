"""What several works have in common, field by field. `shared` is called in the database lane; the rest is pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.desk.items import verbs
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items import service
from kalbajar_catalogue.storage.fields import Field, Shape
from kalbajar_catalogue.storage.work import Reading

MOST_READ: Final = 100
"""Of more works nothing is compared: nobody could look through them."""
MOST_SAID: Final = 16
_OWN: Final = frozenset({"title", "object_number", "caption", "alt_text", "title_is_descriptive"})
"""What every work has for itself."""


@dataclass(frozen=True)
class Shared:
    """What `uids` have in common: (label of the field, text); `differ` are labels of fields that are not the same.

    `pictures` are (SHA-256, path) of the first of them.
    """

    uids: tuple[str, ...]
    same: tuple[tuple[str, str], ...] = ()
    differ: tuple[str, ...] = ()
    pictures: tuple[tuple[str, str], ...] = ()


def shared(uids: Sequence[str], language: Language) -> Callable[[Reading], Shared]:
    """Reads what works have in common, in the words of one language; of very many only their pictures."""

    def read(reading: Reading) -> Shared:
        cards = service.cards(reading, uids[:MOST_READ])
        pictures = tuple((card.sha256, card.file_path) for card in cards if card.sha256)
        if len(uids) > MOST_READ:
            return Shared(tuple(uids), pictures=pictures)
        texts = [service.shown(reading, card.uid, language) for card in cards]
        return Shared(tuple(uids), *compared(_common({card.kind for card in cards}), texts, language), pictures)

    return read


def compared(
    fields: Iterable[Field], works: Sequence[Mapping[str, str]], language: Language
) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Which fields have one text in all works, with it, and which have several; a field that is empty in all neither.

    Of texts in several languages the one in `language` is compared.
    """
    same, differ = [], []
    for field in fields:
        texts = {work.get(_key(field, language), "") for work in works}
        if len(texts) > 1:
            differ.append(field.declared.label)
        elif texts != {""} and texts:
            same.append((field.declared.label, texts.pop()))
    return tuple(same[:MOST_SAID]), tuple(differ[:MOST_SAID])


def _key(field: Field, language: Language) -> str:
    if field.shape is not Shape.MULTILINGUAL:
        return field.keys[0]
    return field.keys[LANGUAGES.index(language)]


def _common(kinds: Iterable[str]) -> tuple[Field, ...]:
    """The fields that works of all these kinds have."""
    own = [{field.name: field for field in verbs.fields_for(kind) if _tells(field)} for kind in sorted(kinds)]
    return tuple(field for name, field in own[0].items() if all(name in other for other in own)) if own else ()


def _tells(field: Field) -> bool:
    return not field.declared.system and field.name not in _OWN
