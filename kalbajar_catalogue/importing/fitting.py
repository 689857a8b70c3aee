"""How well the texts of a column fit what a heading says they are. Pure."""

from collections.abc import Callable, Mapping

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing import synonyms
from kalbajar_catalogue.importing.content import LONG, Content
from kalbajar_catalogue.importing.headings import field_behind
from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, PICTURE, REF
from kalbajar_catalogue.importing.measures import PART, UNIT, WEIGHT_UNIT
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of

ENOUGH = 0.5
"""The share of texts that must fit for a proposal."""

Judge = Callable[[Content], float]
_WORDY = ("material", "technique", "medium", "support")


def fits(kind: str, key: str, said: Content) -> float:
    """From 0 to 1, how well texts fit a key of a kind; 1 where there are no texts to look at."""
    if not said.texts or key in (LEFT_OUT, NOTE):
        return 1.0
    if key in _BY_KEY:
        return _BY_KEY[key](said)
    field = field_behind(kind, key)
    if field is None:
        return 1.0
    if field.group_type is Dimension:
        return _size(key.partition(".")[2], said)
    return _fits_field(field, key.partition(".")[2], said)


def known_words(vocabulary: str, said: Content) -> float:
    """The share of texts whose words a vocabulary has, or has a translation for."""
    others = synonyms.translations(vocabulary)
    known = (vocabularies.known_code, others)
    return said.share(lambda text: known[0](vocabulary, text) or fold(text) in others)


def translated(vocabulary: str, said: Content) -> Mapping[str, str]:
    """Text -> the code that is read instead, of words that a vocabulary does not have by themselves."""
    others = synonyms.translations(vocabulary)
    unknown = (text for text in said.values() if not vocabularies.known_code(vocabulary, text))
    return {text: others[fold(text)] for text in unknown if fold(text) in others}


def emptied(kind: str, key: str, said: Content) -> Mapping[str, str]:
    """The texts of a column that say only "unknown" -> nothing, where a field would read them as a value."""
    field = field_behind(kind, key)
    if field is None or field.shape is Shape.INTEGER or field.group_type is Dimension:
        return {}
    reads = field.declared.date or field.declared.moment or field.declared.refers or vocabulary_of(kind, key)
    named = field.group_type is not None and any(one.declared.refers for one in fields_of(field.group_type))
    return dict.fromkeys(said.unsaid, "") if reads or named else {}


def vocabulary_of(kind: str, key: str) -> str:
    """The vocabulary whose words a key takes, '' for none."""
    if key == f"dimension.{PART}":
        return "measured_part"
    field = field_behind(kind, key)
    if field is None or not field.group_type:
        return field.declared.vocabulary if field else ""
    members = fields_of(field.group_type)
    name = key.partition(".")[2] or (members[0].name if members else "")
    return next((member.declared.vocabulary for member in members if member.name == name), "")


def _fits_field(field: Field, member: str, said: Content) -> float:
    declared = field.declared
    if declared.date or declared.moment:
        return said.moments if declared.moment else said.dates
    if field.shape is Shape.INTEGER:
        return said.whole
    if field.shape is Shape.NUMBER:
        return said.numbers
    if field.shape is Shape.YES_NO:
        return said.yes_no
    if declared.refers:
        return _name(said)
    if field.shape is Shape.MULTILINGUAL:
        return 1.0 - max(said.numbers if field.name == "title" and said.unique < 1 else 0.0, said.urls, said.pictures)
    return _fits_words(field, member, said)


def _fits_words(field: Field, member: str, said: Content) -> float:
    """How well texts fit a field of words, of groups or of free text."""
    main = next(iter(fields_of(field.group_type)), None) if field.group_type else None
    if main is not None and not member:
        if main.declared.refers:
            return _name(said)
        if main.declared.vocabulary:
            return _word(main.declared.vocabulary, field.name, said)
        return 1.0 - max(said.urls, said.pictures)
    if field.declared.vocabulary and not member:
        return _word(field.declared.vocabulary, field.name, said)
    return 1.0


def _word(vocabulary: str, name: str, said: Content) -> float:
    if not vocabularies.vocabulary(vocabulary).open:
        return max(known_words(vocabulary, said), said.in_vocabulary(vocabulary))
    if name in _WORDY:
        return max(said.in_vocabulary(vocabulary), 1.0 if said.in_vocabulary(vocabulary) >= 0.4 else 0.0)
    return 1.0 - max(said.long, said.urls, said.share(lambda text: text.isdigit()))


def _size(measure: str, said: Content) -> float:
    if measure in (UNIT, WEIGHT_UNIT, PART):
        return 1.0 - max(said.numbers, said.long)
    return max(said.numbers, said.sizes) if measure else max(said.sizes, 0.0)


def _name(said: Content) -> float:
    """How well texts are names of people, organisations or places."""
    return 1.0 - max(said.numbers, said.slugs, said.urls, said.long, said.pictures, said.dates)


def _object_number(said: Content) -> float:
    return 1.0 - max(said.urls, said.pictures, said.share(lambda text: len(text) > LONG // 2))


def _dated(said: Content) -> float:
    return 1.0 if max(said.dated, said.dates, said.years) >= 0.2 or said.long < ENOUGH else 0.3


def _picture(said: Content) -> float:
    named = said.share(lambda text: text.lower().rstrip("/").endswith((".jpg", ".jpeg", ".png", ".tif", ".webp")))
    return max(said.pictures, 0.7 * named)


_BY_KEY: dict[str, Judge] = {
    PICTURE: _picture,
    REF: lambda said: said.refs,
    "object_number": _object_number,
    "date_display": _dated,
    "birth": lambda said: max(said.dates, said.years),
    "death": lambda said: max(said.dates, said.years),
    "sort_name": lambda said: 1.0 if said.inverted >= 0.3 else 0.3,
    "biography": lambda said: 0.3 if said.inverted >= 0.3 else 1.0,
    "display_name": lambda said: 1.0 - max(said.numbers, said.urls, said.long),
    "subject": lambda said: 1.0 - max(said.long, said.urls, said.numbers),
}
