"""What the heading of a column may mean for a kind of record: declared names, keys, and the words of other museums."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, TypeVar

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Agent, Citation, Institution, OwnField, Place, Source, Term
from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem, Movement
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.importing import synonyms
from kalbajar_catalogue.importing.mapping import EXHIBITION, LEFT_OUT, NOTE, PICTURE, REF
from kalbajar_catalogue.importing.measures import PART, UNIT, WEIGHT_UNIT
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.pasted_table import REF_NAMES
from kalbajar_catalogue.items.records import Part
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink, Region
from kalbajar_catalogue.storage.fields import Field, Record, Shape, fields_of, until_fields_change
from kalbajar_catalogue.storage.headings import names_of
from kalbajar_catalogue.texts.records import Rights, Text

GUESSED: Mapping[str, type[Record]] = {
    **service.BY_KIND, Agent.kind: Agent, Place.kind: Place, Term.kind: Term, Exhibition.kind: Exhibition,
    Exhibit.kind: Exhibit, Event.kind: Event,
}  # fmt: skip
"""The kinds of record that a table of somebody else's may be taken for."""

_OTHERS = (Part, Programme, Section, Text, Rights, Source, Citation, Institution, OwnField, MediaFile, MediaLink,
           Region, Attachment, Loan, LoanItem, ConditionReport, Movement)  # fmt: skip
RECORDS: Mapping[str, type[Record]] = {**GUESSED, **{record.kind: record for record in _OTHERS}}
"""The kinds of record that a table may hold: all that are exported."""

Meant = TypeVar("Meant")
KEY, DECLARED, SYNONYM, BARE, RUN_TOGETHER, INFLECTED, TAIL, CLOSE = 1.0, 0.95, 0.9, 0.92, 0.9, 0.8, 0.6, 0.55
"""How sure a meaning is: by the key itself, a declared name, a word of others, another form of it, a part of it."""

_TOGETHER, _ENDING = 5, 8
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SEGMENTS = re.compile(r"(?<=\w)\.(?=[^\W\d])|[:>|/\\]")
_PLACE_IN_LIST = re.compile(r"\[\d+\]|(?<=\.)\d+(?=\.|$)")
_CYRILLIC = re.compile("[а-яё]")
_NUMBERED = re.compile(r"\s\d+$")
_POSSESSIVE = re.compile(r"(?<=\w{3})(?:n?[iu]n|s?[iu])$")


@dataclass(frozen=True)
class Meaning:
    """One thing that a heading may mean: a key without its language (`title`, `dimension.height`) and how sure.

    `language` is that which the heading names. `spoken` is the one in which it is written, where only one has the
    word. `unit` is the unit of measure in it.
    """

    key: str
    sure: float
    language: Language | None = None
    spoken: Language | None = None
    unit: str = ""


@dataclass(frozen=True)
class _Read:
    """A heading taken apart: folded words of its segments, without a language and a unit."""

    segments: tuple[str, ...]
    language: Language | None = None
    unit: str = ""

    @property
    def whole(self) -> str:
        return " ".join(self.segments)


def meanings(heading: str, kind: str, misspelt: bool = True) -> tuple[Meaning, ...]:
    """What a heading may mean for a kind of record, the surest first, each key once.

    With `misspelt` a heading that nobody knows is taken for the word that it is nearly spelled like.
    """
    found: dict[str, Meaning] = {}
    for read in _readings(heading):
        for words, least in _wordings(read):
            for meaning in _known(kind).get(words, ()):
                _add(found, meaning, least, read)
        if not found:
            _add_run_together(found, kind, read)
        if not found and misspelt:
            _add_close(found, kind, read)
    return tuple(sorted(found.values(), key=lambda meaning: -meaning.sure))


def languages_of(heading: str) -> tuple[Language, ...]:
    """The languages in which a heading is written, as far as its words are declared names or its letters tell."""
    word = folded(heading)
    return tuple(language for language in LANGUAGES if word in _declared_words()[language])


def folded(heading: str) -> str:
    """A heading as it is compared: its words in one case, without signs."""
    return synonyms.plain(_CAMEL.sub(" ", _PLACE_IN_LIST.sub("", cleaned(heading))))


def field_behind(kind: str, key: str) -> Field | None:
    """The field of a kind behind a key with or without a language or a member; None when there is none."""
    return _fields(kind).get(key.partition(".")[0])


def is_target(kind: str, key: str) -> bool:
    """Whether a flat key, a key with a member, or a target that is no field is one of a kind of record."""
    if key in (LEFT_OUT, NOTE, REF, PICTURE, EXHIBITION):
        return True
    name, dot, member = key.partition(".")
    field = _fields(kind).get(name)
    if field is None or not dot:
        return field is not None and key in field.keys
    if field.group_type is Dimension:
        return member in (UNIT, WEIGHT_UNIT, PART) or member in {term.code for term in vocabularies.terms("measure")}
    return field.group_type is not None and member in {one.name for one in fields_of(field.group_type)}


def is_filled(field: Field) -> bool:
    """Whether a column may fill a field: the program fills some itself, but a table says what belongs to what."""
    return bool(field.declared.refers) or not field.declared.system


def _add(found: dict[str, Meaning], meaning: Meaning, factor: float, read: _Read) -> None:
    language = read.language or meaning.language
    sure = round(meaning.sure * factor, 3)
    if meaning.key not in found or found[meaning.key].sure < sure:
        found[meaning.key] = Meaning(meaning.key, sure, language, meaning.spoken, read.unit)


def _add_run_together(found: dict[str, Meaning], kind: str, read: _Read) -> None:
    """Words without blanks between them: `objectbegindate`; of longer ones what they end with: `mydisplayname`."""
    said = read.whole.replace(" ", "")
    known = _run_together(kind)
    for meaning in known.get(said, ()):
        _add(found, meaning, RUN_TOGETHER, read)
    if not found and " " not in read.whole:
        ends = (said[start:] for start in range(1, len(said) - _ENDING + 1))
        for meaning in next((known[end] for end in ends if end in known), ()):
            _add(found, meaning, TAIL, read)


def _add_close(found: dict[str, Meaning], kind: str, read: _Read) -> None:
    """Words that are spelled nearly so: `Acession number`."""
    if len(read.whole) < 7:
        return
    for word in get_close_matches(read.whole, _known(kind), 1, 0.88):
        for meaning in _known(kind)[word]:
            _add(found, meaning, CLOSE, read)


def _readings(heading: str) -> Iterator[_Read]:
    """The heading as it stands, then without the unit and the language that it may name."""
    said = cleaned(_PLACE_IN_LIST.sub("", heading)).strip(" .:*")
    segments = tuple(filter(None, (synonyms.plain(_CAMEL.sub(" ", part)) for part in _SEGMENTS.split(said))))
    if not segments:
        return
    yield _Read(segments)
    rest, language = _without(segments, synonyms.languages())
    rest, unit = _without(rest, synonyms.units())
    if language is None:
        rest, language = _without(rest, synonyms.languages())
    if rest and rest != segments:
        yield _Read(rest, language, unit or "")


def _without(segments: tuple[str, ...], table: Mapping[str, Meant]) -> tuple[tuple[str, ...], Meant | None]:
    """Segments without the word of a table that stands at their end, and what it stands for."""
    *before, last = segments
    words = last.split()
    for count in (3, 2, 1):
        tail = " ".join(words[-count:])
        if tail in table and (len(words) > count or before):
            rest = " ".join(words[:-count])
            return tuple(part for part in (*before, rest) if part), table[tail]
    return segments, None


def _wordings(read: _Read) -> Iterator[tuple[str, float]]:
    """(words to look up, how much surer than not they still are), the plainest first."""
    yield read.whole, 1.0
    bare = _bare(read.whole)
    if bare and bare != read.whole:
        yield bare, BARE
    for words in (read.whole, bare):
        yield " ".join(_POSSESSIVE.sub("", word) for word in words.split()), INFLECTED
        yield _NUMBERED.sub("", words), INFLECTED
    yield from _tails(read)


def _tails(read: _Read) -> Iterator[tuple[str, float]]:
    """The last segment alone; the last words of an English or Azerbaijani heading, the first of a Russian one."""
    generic = synonyms.generic()
    *before, last = read.segments
    if before and (last not in generic or not _bare(" ".join(before))):
        yield last, TAIL if _bare(" ".join(before)) else 1.0
    words = last.split()
    for count in range(len(words) - 1, 0, -1):
        for part in (words[-count:], *([words[:count]] if _leads(words[count]) else [])):
            said = " ".join(part)
            if said not in generic and (count > 1 or len(said) > 3):
                yield said, TAIL


def _leads(word: str) -> bool:
    """Whether what stands before a word is what a heading is about: `title of the work`, `название картины`."""
    return word == "of" or bool(_CYRILLIC.match(word))


def _bare(words: str) -> str:
    """Words without those that change nothing."""
    return " ".join(word for word in words.split() if word not in synonyms.neutral())


@until_fields_change
def _fields(kind: str) -> Mapping[str, Field]:
    """Name or flat key -> field, of those that a column may fill."""
    shown = [field for field in fields_of(RECORDS[kind]) if is_filled(field)]
    return {key: field for field in reversed(shown) for key in (*field.keys, field.name)}


@until_fields_change
def _known(kind: str) -> Mapping[str, tuple[Meaning, ...]]:
    """Folded words -> meanings for a kind: its keys, declared names, then the words of others, its own kind's first."""
    found: dict[str, dict[str, Meaning]] = {}
    for words, meaning in (*_of_keys(kind), *_of_names(kind), *_of_others(kind)):
        found.setdefault(synonyms.plain(words), {}).setdefault(meaning.key, meaning)
    return {words: tuple(meanings.values()) for words, meanings in found.items() if words}


def _of_keys(kind: str) -> Iterator[tuple[str, Meaning]]:
    for key, field in _fields(kind).items():
        yield key, _flat(field, key, KEY)
        for member in fields_of(field.group_type) if field.group_type and key != "dimension" else ():
            yield f"{field.name} {member.name}", Meaning(f"{field.name}.{member.name}", KEY)
    if "dimension" in _fields(kind):
        for term in vocabularies.terms("measure"):
            meaning = Meaning(f"dimension.{term.code}", DECLARED)
            words = (term.code, *(term.label.get(code) for code in LANGUAGES), *term.variants)
            yield from ((word, meaning) for word in (*words, f"dimension {term.code}"))


def _flat(field: Field, key: str, sure: float, spoken: Language | None = None) -> Meaning:
    language: Any = key[-2:] if field.shape is Shape.MULTILINGUAL and key != field.name else None
    return Meaning(field.name, sure, language, spoken)


def _of_names(kind: str) -> Iterator[tuple[str, Meaning]]:
    yield from ((name, Meaning(REF, DECLARED)) for name in (REF, *REF_NAMES))
    yield from ((name, Meaning(NOTE, DECLARED)) for name in ("note",))
    yield from ((name, Meaning(PICTURE, SYNONYM)) for name in (PICTURE,) if kind in service.BY_KIND)
    for field in {field.name: field for field in _fields(kind).values()}.values():
        for spoken, name, key in names_of(field):
            # A name in a language heads texts in that language, unless these are seen to be in another.
            yield name, Meaning(field.name, DECLARED, _named_language(field, name, key), spoken)


def _named_language(field: Field, name: str, key: str) -> Language | None:
    if field.shape is not Shape.MULTILINGUAL:
        return None
    return next((language for language in LANGUAGES if name.endswith(f" {language}") and key.endswith(language)), None)


def _of_others(kind: str) -> Iterator[tuple[str, Meaning]]:
    sections = (kind, "item", "any") if kind in service.BY_KIND else (kind, "any")
    for place, section in enumerate(sections):
        for word, keys in synonyms.keys_of(section).items():
            for at, key in enumerate(keys):
                if _takes(kind, key):
                    sure = SYNONYM + (0.07 if place == 0 and len(sections) == 3 else 0.0)
                    yield word, Meaning(LEFT_OUT if key == "left_out" else key, sure - 0.01 * at)


def _takes(kind: str, key: str) -> bool:
    if key in (NOTE, REF, "left_out"):
        return True
    if key in (PICTURE, EXHIBITION) and kind in service.BY_KIND:
        return True
    return key.partition(".")[0] in _fields(kind)


@until_fields_change
def _run_together(kind: str) -> Mapping[str, tuple[Meaning, ...]]:
    """The known words of a kind without the blanks in them, where they are long enough to tell."""
    known = ((words.replace(" ", ""), meanings) for words, meanings in _known(kind).items() if " " in words)
    return {words: meanings for words, meanings in known if len(words) >= _TOGETHER}


@until_fields_change
def _declared_words() -> Mapping[Language, frozenset[str]]:
    """The folded names of all fields, by the only language that has them."""
    words: dict[Language, set[str]] = {language: set() for language in LANGUAGES}
    for record in GUESSED.values():
        for field in fields_of(record):
            for language in LANGUAGES:
                words[language] |= set(map(synonyms.plain, field.declared.names[language]))
    return {
        language: frozenset(words[language].difference(*(words[other] for other in LANGUAGES if other != language)))
        for language in LANGUAGES
    }
