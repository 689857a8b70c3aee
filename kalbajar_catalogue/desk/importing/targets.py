"""What a column of a table may become: the fields of a kind in the order of its form, and what is no field."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.i18n.wording import GROUPS
from kalbajar_catalogue.importing.headings import GUESSED, RECORDS, field_behind, is_target
from kalbajar_catalogue.importing.mapping import EXHIBITION, LEFT_OUT, NOTE, PICTURE, REF, UNIT, Mapping
from kalbajar_catalogue.importing.measures import PART, WEIGHT_UNIT
from kalbajar_catalogue.items.batch.steps import PICTURE_FIELDS
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of

SYMBOLS = {LEFT_OUT: "x", NOTE: "file-text", REF: "link-2", PICTURE: "image", EXHIBITION: "frame"}
"""The icons of what is no field."""
FIELD_SYMBOL = "arrow-right"
_ONE_TEXT = (Shape.TEXT, Shape.INTEGER, Shape.NUMBER, Shape.YES_NO)


@dataclass(frozen=True)
class Offered:
    """A target that may be chosen: its key, what it is called, the part of the form it stands in."""

    key: str
    words: str
    group: str
    spoken: str
    """All words by which it is found, folded."""


def kinds_of(mapping: Mapping) -> tuple[str, ...]:
    """The kinds of record that a mapping may make, that of most rows first."""
    return tuple(dict.fromkeys([mapping.kind, *(kind for kind in mapping.kinds.values() if kind)]))


def kind_name(kind: str) -> str:
    """What one record of a kind is called."""
    words = {
        "term": QCoreApplication.translate("ImportTargets", "Word of a vocabulary"),
        "exhibit": QCoreApplication.translate("ImportTargets", "Place on a wall"),
    }
    return kinds.one_of(kind) or words.get(kind, kind)


def kinds_offered() -> list[tuple[str, str]]:
    """(kind, words) of all kinds that a table may be taken for: the works first, as the rail has them."""
    works = [(kind, kinds.all_of(kind)) for kind in kinds.PAGES if kind in GUESSED]
    return [*works, *((kind, kind_name(kind)) for kind in GUESSED if kind not in kinds.PAGES)]


def offered(of_kinds: Sequence[str], language: Language) -> tuple[Offered, ...]:
    """Everything that a column may become in records of these kinds, what is no field first."""
    plain = [_plain(key, of_kinds) for key in (NOTE, LEFT_OUT, REF, PICTURE, EXHIBITION)]
    found = {one.key: one for kind in of_kinds for one in _of_kind(kind, language)}
    return (*(one for one in plain if one is not None), *found.values())


def words_of(of_kinds: Sequence[str], key: str, language: Language) -> str:
    """What a target is called: `Title · az`, `Size › Height`, `A note`."""
    if key in SYMBOLS:
        return plain_words(key)
    name, _, member = key.partition(".")
    field = next((found for kind in of_kinds if (found := field_behind(kind, name))), None)
    if field is None:
        return key
    if member:
        return f"{said(language, field.declared.label)} › {_member_words(field, member, language)}"
    return _called(field, key, language)


def plain_words(key: str) -> str:
    """What a target that is no field is called."""
    words = {
        LEFT_OUT: QCoreApplication.translate("ImportTargets", "Leave out"),
        NOTE: QCoreApplication.translate("ImportTargets", "A note on the record"),
        REF: QCoreApplication.translate("ImportTargets", "Reference in this catalogue"),
        PICTURE: QCoreApplication.translate("ImportTargets", "Pictures"),
        EXHIBITION: QCoreApplication.translate("ImportTargets", "Hang in exhibition"),
    }
    return words[key]


def one_text(of_kinds: Sequence[str], key: str) -> bool:
    """Whether a field holds a single text or figure, so that two columns in it are joined."""
    if not key or key in SYMBOLS or "." in key:
        return False
    field = next((found for kind in of_kinds if (found := field_behind(kind, key))), None)
    return field is not None and (field.shape in _ONE_TEXT or field.shape is Shape.MULTILINGUAL)


def doubts(mapping: Mapping) -> dict[str, tuple[int, ...]]:
    """Fields of a single text into which several columns go: key -> places of the columns."""
    found: dict[str, list[int]] = {}
    for column in mapping.columns:
        for key in column.keys:
            found.setdefault(key, []).append(column.at)
    of_kinds = kinds_of(mapping)
    several = {key: places for key, places in found.items() if len(places) > 1}
    return {key: tuple(places) for key, places in several.items() if key == REF or one_text(of_kinds, key)}


def vocabulary_words(vocabulary: str, language: Language) -> list[tuple[str, str]]:
    """(code, word) of the terms of a vocabulary that are offered."""
    return [(term.code, vocabularies.word(vocabulary, term.code, language)) for term in vocabularies.terms(vocabulary)]


def _plain(key: str, of_kinds: Sequence[str]) -> Offered | None:
    works = any(kind in BY_KIND for kind in of_kinds)
    if key in (PICTURE, EXHIBITION) and not works:
        return None
    words = plain_words(key)
    return Offered(key, words, QCoreApplication.translate("ImportTargets", "No field"), fold(f"{words} {key}"))


def _of_kind(kind: str, language: Language) -> Iterator[Offered]:
    own = fields_of(RECORDS[kind])
    fields = (*own, *PICTURE_FIELDS) if kind in BY_KIND else own
    for field in fields:
        for key in _keys(field):
            if is_target(kind, key):
                yield _offered(field, key, language)


def _keys(field: Field) -> Iterator[str]:
    yield from field.keys
    if field.group_type is Dimension:
        yield from (f"{field.name}.{term.code}" for term in vocabularies.terms("measure"))
        yield from (f"{field.name}.{member}" for member in (UNIT, WEIGHT_UNIT, PART))
    elif field.group_type is not None:
        yield from (f"{field.name}.{member.name}" for member in fields_of(field.group_type)[1:])


def _offered(field: Field, key: str, language: Language) -> Offered:
    member = key.partition(".")[2]
    name = said(language, field.declared.label)
    words = f"{name} › {_member_words(field, member, language)}" if member else _called(field, key, language)
    group = said(language, GROUPS.get(field.declared.group, field.declared.group))
    others = (said(code, field.declared.label) for code in LANGUAGES)
    return Offered(key, words, group, fold(" ".join((words, key, group, *others, *_names(field)))))


def _names(field: Field) -> Iterable[str]:
    return (name for names in field.declared.names.values() for name in names)


def _called(field: Field, key: str, language: Language) -> str:
    name = said(language, field.declared.label)
    return f"{name} · {key[-2:]}" if field.shape is Shape.MULTILINGUAL and key != field.name else name


def _member_words(field: Field, member: str, language: Language) -> str:
    if field.group_type is Dimension:
        words = {
            UNIT: QCoreApplication.translate("ImportTargets", "unit of length"),
            WEIGHT_UNIT: QCoreApplication.translate("ImportTargets", "unit of weight"),
            PART: QCoreApplication.translate("ImportTargets", "what was measured"),
        }
        return words.get(member) or vocabularies.word("measure", member, language)
    members = fields_of(field.group_type) if field.group_type else ()
    return next((said(language, one.declared.label) for one in members if one.name == member), member)
