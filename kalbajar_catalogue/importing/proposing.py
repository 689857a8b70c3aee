"""A first mapping of a table: of each column what its heading may mean, if its texts look like it. Pure.

Nothing is lost silently: a column that nobody knows is kept as a note. Left out are columns without a text, and those
of use to another program only: small pictures on the web, counts, sorting aids, numbers of rows, sizes that stand in
another unit too.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.importing import content, synonyms
from kalbajar_catalogue.importing.content import Content, agreed_language
from kalbajar_catalogue.importing.fitting import ENOUGH, emptied, fits, translated, vocabulary_of
from kalbajar_catalogue.importing.headings import Meaning, field_behind, folded, languages_of, meanings
from kalbajar_catalogue.importing.kind_guessing import WORKS, guessed, kind_of
from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, PICTURE, REF, Column, Mapping, Target
from kalbajar_catalogue.importing.measures import UNIT, USUAL
from kalbajar_catalogue.importing.refused_columns import is_ours
from kalbajar_catalogue.storage.fields import Shape

__all__ = ["kind_of", "propose"]

MATCHES: dict[str, tuple[str, ...]] = {
    "agent": ("display_name",), "place": ("name",), "term": ("code", "label"), "exhibition": ("reference", "title"),
    "event": ("title",), "exhibit": ("item",), "programme": ("title",), "source": ("citation",),
}  # fmt: skip
"""By what rows find their records, of kinds that have no number of the museum's: the first that there is."""

_UNKNOWN_SURE = 0.3
_INSTEAD = 0.8
_CLEAR = 0.7
_TEXT_VOTES, _COMMAS = 2, 2
_SIZE = "dimension."
_UNITS = ("cm", "mm", "m", "in")
_NO_HEADING = re.compile(r"(?:column|field|col|unnamed|sütun|столбец|поле|f)?[ _:.]*(?:\d{1,4}|[a-z])?", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"related ?(?:work|object|item)s?(?:set)?\.", re.IGNORECASE)
"""Headings of what is said of another work: its number is not this one's."""

_JOINED = ("brief_description", "physical_description", "provenance_note", "biography", "description", "summary")
_LISTED = ("subject", "material", "technique", "genre", "medium", "support", "motif", "wood_species", "fibre")


@dataclass(frozen=True)
class _Option:
    """One thing that may become of a column: the one that `at` counts from 0."""

    at: int
    key: str
    sure: float
    language: Language | None = None
    unit: str = ""


def propose(headings: Sequence[str], samples: Sequence[Sequence[str]], kind: str = "", name: str = "") -> Mapping:
    """What is likely to be right for each column of a table.

    `samples` are some of its rows, which may be ragged. Without a `kind` it is guessed, from the `name` of the file
    too, and a column may be found that names the kind of each row.
    """
    width = max([len(headings), *map(len, samples)])
    heads = [*headings, *[""] * (width - len(headings))]
    contents = content.samples(samples, width)
    guess = guessed(heads, contents, name)
    of = kind or guess.kind
    table = _Table(of, heads, contents)
    chosen = table.chosen()
    columns = tuple(table.column(at, chosen[at]) for at in range(width))
    several = not kind and guess.column is not None
    return Mapping(
        kind=of,
        columns=columns,
        constants=_constants(chosen.values(), columns),
        kind_column=guess.column if several else None,
        kinds=guess.kinds if several else {},
        match=_match(of, columns, table.language),
        language=table.language,
    )


class _Table:
    """The columns of a table, looked at together."""

    def __init__(self, kind: str, headings: Sequence[str], contents: Sequence[Content]) -> None:
        self.kind = kind
        self.headings = headings
        self.contents = contents
        self.language = _language(headings, contents)
        self._taken: frozenset[str] = frozenset()

    def chosen(self) -> dict[int, _Option]:
        """Of each column what is likeliest, the surest columns first; what only one column can be, only one is."""
        options = sorted((one for at in range(len(self.headings)) for one in self._options(at)), key=self._rank)
        chosen: dict[int, _Option] = {}
        taken: dict[str, _Option] = {}
        unit = _unit_of(options)
        for option in options:
            if option.at in chosen:
                continue
            if _is_length(option) and option.unit != unit:
                option = replace(option, key=LEFT_OUT, language=None)
            elif not self._is_free(option, taken):
                continue
            chosen[option.at] = option
            taken.setdefault(self._flat(option), option)
        self._number_by_id(chosen)
        self._sizes_once(chosen)
        self._taken = frozenset(map(self._flat, chosen.values()))
        return chosen

    def _rank(self, option: _Option) -> tuple[float, bool, int, int]:
        """The surest first; then those whose headings name a language, then the least nested."""
        return -option.sure, not option.language, self.headings[option.at].count("."), option.at

    def column(self, at: int, option: _Option) -> Column:
        """The column with what was chosen for it."""
        said = self.contents[at]
        vocabulary = vocabulary_of(self.kind, option.key)
        words = {**emptied(self.kind, option.key, said), **(translated(vocabulary, said) if vocabulary else {})}
        sign, languages = self._side_by_side(option, said)
        parts = tuple(Target(f"{option.key}_{language}", part) for part, language in enumerate(languages))
        targets = parts or tuple(Target(key) for key in self._targets(option, said))
        return Column(at, self.headings[at], targets, sign or self._split(option, said), words, round(option.sure, 2))

    def _options(self, at: int) -> Iterator[_Option]:
        """What may become of a column: what its heading means, as far as its texts agree, then what they look like."""
        said = self.contents[at]
        if is_ours(self.headings[at]):
            yield _Option(at, LEFT_OUT, 1.0)
            return
        for meaning in meanings(self.headings[at], self.kind) if not _OF_ANOTHER.match(self.headings[at]) else ():
            yield from self._of_meaning(at, meaning, said)
        yield from (replace(one, at=at) for one in self._of_content(at, said))
        yield _Option(at, NOTE if said.texts or said.unsaid else LEFT_OUT, _UNKNOWN_SURE)

    def _of_meaning(self, at: int, meaning: Meaning, said: Content) -> Iterator[_Option]:
        fitting = fits(self.kind, meaning.key, said)
        factor = 1.0 if fitting >= 0.9 else 0.6 + 0.4 * fitting
        if fitting >= ENOUGH:
            yield _Option(at, meaning.key, meaning.sure * factor, meaning.language, meaning.unit)
            return
        instead = synonyms.instead_of(meaning.key)
        known = instead == NOTE or field_behind(self.kind, instead) is not None
        if known and fits(self.kind, instead, said) >= ENOUGH:
            yield _Option(at, instead, meaning.sure * _INSTEAD, meaning.language)

    def _of_content(self, at: int, said: Content) -> Iterator[_Option]:
        """What texts look like; of a column without a heading more is believed."""
        works = self.kind in WORKS
        if said.refs >= 0.8:
            yield _Option(at, REF, 0.85)
        if works and said.pictures >= 0.6:
            yield _Option(at, PICTURE, 0.65)
        if works and said.sizes >= 0.6:
            yield _Option(at, "dimension", 0.5)
        if _NO_HEADING.fullmatch(folded(self.headings[at])):
            yield from self._of_bare_content(at, said)

    def _of_bare_content(self, at: int, said: Content) -> Iterator[_Option]:
        if not said.texts or self.kind not in WORKS:
            return
        if said.codes >= 0.9 and said.unique >= 0.95 and said.dates < ENOUGH and at < 3:
            yield _Option(at, "object_number", 0.5)
        elif said.dated >= 0.6 and not said.long:
            yield _Option(at, "date_display", 0.5)
        elif said.inverted >= 0.6:
            yield _Option(at, "maker", 0.5)
        elif said.long >= ENOUGH:
            yield _Option(at, "brief_description", 0.4)
        elif said.unique >= 0.7 and said.codes < ENOUGH and said.numbers < 0.2:
            yield _Option(at, "title", 0.4)

    def _is_free(self, option: _Option, taken: dict[str, _Option]) -> bool:
        """Whether a column may go there: several may go to lists and notes, when their headings are sure."""
        first = taken.get(self._flat(option))
        if first is None or option.key in (NOTE, LEFT_OUT):
            return True
        if option.key in (PICTURE, f"{_SIZE}{UNIT}"):
            return option.sure >= _CLEAR
        field = field_behind(self.kind, option.key)
        several = field is not None and (field.shape in (Shape.LIST, Shape.GROUPS) or field.name in _JOINED)
        same = "." in option.key or option.key == "dimension"
        return several and not same and option.sure >= _CLEAR and self._adds(option, first)

    def _adds(self, option: _Option, first: _Option) -> bool:
        """Whether the texts of a column are others than those of the one that goes there already."""
        here, there = self.contents[option.at].texts, self.contents[first.at].texts
        return not here or not there or sum(map(content.similar, here, there)) < ENOUGH * min(len(here), len(there))

    def _number_by_id(self, chosen: dict[int, _Option]) -> None:
        """Works that have no number of a museum's are known by what identifies them in the other program."""
        if self.kind not in WORKS or any(one.key in ("object_number", REF) for one in chosen.values()):
            return
        for at, option in sorted(chosen.items()):
            said = self.contents[at]
            if option.key == "other_number" and said.unique >= 0.98 and said.codes >= 0.9:
                chosen[at] = replace(option, key="object_number", sure=0.7)
                return

    def _sizes_once(self, chosen: dict[int, _Option]) -> None:
        """Where measures have columns of their own, the column that has them all is what is printed."""
        if not any(one.key.startswith(_SIZE) and self.contents[at].numbers for at, one in chosen.items()):
            return
        for at, option in chosen.items():
            if option.key == "dimension":
                chosen[at] = replace(option, key="dimensions_statement")

    def _flat(self, option: _Option) -> str:
        """The flat key of what a column becomes, with a language where the field has one for each."""
        field = field_behind(self.kind, option.key)
        if field is None or field.shape is not Shape.MULTILINGUAL or option.key in field.keys:
            return option.key
        told = option.language or agreed_language(self.contents[option.at].languages) or self.language
        return f"{option.key}_{told}"

    def _targets(self, option: _Option, said: Content) -> Iterator[str]:
        if option.key == LEFT_OUT:
            return
        yield self._flat(option)
        if option.key == "display_name" and said.inverted >= ENOUGH:
            yield "sort_name"

    def _side_by_side(self, option: _Option, said: Content) -> tuple[str, tuple[Language, ...]]:
        """What parts the same text in several languages, and these; nothing where headings name any."""
        field = field_behind(self.kind, option.key)
        if field is None or field.shape is not Shape.MULTILINGUAL or field.name != option.key or option.language:
            return "", ()
        sign, languages = said.side_by_side
        others = self._taken - {self._flat(option)}
        return (sign, languages) if others.isdisjoint(f"{option.key}_{one}" for one in languages) else ("", ())

    def _split(self, option: _Option, said: Content) -> str:
        """What parts the values in a cell; semicolons and line ends part lists anyway."""
        field = field_behind(self.kind, option.key)
        if option.key == PICTURE:
            return said.separator or ("," if said.share(lambda text: "," in text) >= 0.2 else "")
        if field is None or field.shape not in (Shape.LIST, Shape.GROUPS) or "." in option.key:
            return ""
        if said.separator in ("|", "||"):
            return said.separator
        return "," if field.name in _LISTED and _is_listed(said, vocabulary_of(self.kind, option.key)) else ""


def _is_listed(said: Content, vocabulary: str) -> bool:
    """Whether commas part words; `man, old` is one."""
    apart = said.share(lambda text: text.count(",") >= _COMMAS and ";" not in text)
    return apart >= 0.2 or (said.share(lambda text: "," in text) >= 0.2 and said.in_vocabulary(vocabulary) >= ENOUGH)


def _is_length(option: _Option) -> bool:
    """Whether a heading names the unit of a length."""
    return f"{option.key}.".startswith(_SIZE) and option.unit in _UNITS


def _unit_of(options: Iterable[_Option]) -> str:
    """The unit of the columns of sizes that are taken, where their headings name several."""
    units = {option.unit for option in options if _is_length(option)}
    return next((unit for unit in _UNITS if unit in units), "")


def _constants(chosen: Iterable[_Option], columns: Iterable[Column]) -> dict[str, str]:
    """The unit that headings of sizes name, where no column does and it is not the usual one."""
    keys = {key for column in columns for key in column.keys}
    units = {option.unit for option in chosen if _is_length(option)}
    if f"{_SIZE}{UNIT}" in keys or not units or units == {USUAL}:
        return {}
    return {f"{_SIZE}{UNIT}": units.pop()}


def _match(kind: str, columns: Iterable[Column], language: Language) -> str:
    keys = [key for column in columns for key in column.keys]
    wanted = MATCHES.get(kind, ("object_number", REF) if kind in WORKS else (REF,))
    found = (key for name in wanted for key in keys if name in (key, key.rpartition("_")[0]))
    return next(found, _in_language(kind, wanted[-1 if kind in MATCHES else 0], language))


def _in_language(kind: str, name: str, language: Language) -> str:
    field = field_behind(kind, name)
    return f"{name}_{language}" if field and field.shape is Shape.MULTILINGUAL else name


def _language(headings: Sequence[str], contents: Sequence[Content]) -> Language:
    """The language of the texts whose headings name none: that of most texts, else of the headings, else English."""
    votes = Counter(language for heading in headings for language in languages_of(heading))
    for heading, said in zip(headings, contents, strict=True):
        agreed = agreed_language(said.languages)
        if agreed and agreed not in languages_of(heading) and folded(heading).rpartition(" ")[2] not in LANGUAGES:
            votes[agreed] += _TEXT_VOTES
    return votes.most_common(1)[0][0] if votes else "en"
