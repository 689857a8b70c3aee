"""What a page of works is asked for: a line as it is typed, choices among values, an order. Pure, and kept as JSON."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from kalbajar_catalogue.items.ordering import Sort

_FILTER = re.compile(r"(?:^|(?<=[\s;]))([^\s=<>≤≥\"“”]+)\s?(=?\s?(?:<=|>=|<|>|≤|≥)|=)")
_MARKS = '"“”«»„'
_MOST_FILTERS = 24


@dataclass(frozen=True)
class Choice:
    """The values chosen of one facet, of which one is enough; `none` takes what has no value too."""

    name: str
    values: tuple[str, ...] = ()
    none: bool = False

    def __bool__(self) -> bool:
        return bool(self.values or self.none)


@dataclass(frozen=True)
class Among:
    """Only these works, and what they are called together, in words of the desk: where a page led here."""

    uids: frozenset[str]
    said: str


@dataclass(frozen=True)
class Asked:
    """Everything that decides which works a page shows, in what order.

    `text` is the line as it stands, `filters` are those that became chips; `among` is not kept with a saved filter.
    """

    text: str = ""
    filters: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    sorts: tuple[Sort, ...] = ()
    among: Among | None = None

    @property
    def narrow(self) -> bool:
        """Whether it asks for less than everything."""
        return bool(self.text.strip() or self.filters or self.choices or self.among)

    def choice(self, name: str) -> Choice:
        """What is chosen of a facet."""
        return next((one for one in self.choices if one.name == name), Choice(name))

    def toggled(self, name: str, value: str | None) -> "Asked":
        """With this value of a facet chosen, or no longer; None for what has no value."""
        old = self.choice(name)
        if value is None:
            new = replace(old, none=not old.none)
        elif value in old.values:
            new = replace(old, values=tuple(one for one in old.values if one != value))
        else:
            new = replace(old, values=(*old.values, value))
        others = tuple(one for one in self.choices if one.name != name)
        return replace(self, choices=(*others, new) if new else others)

    def sorted_by(self, name: str, beside: bool) -> "Asked":
        """In the order of a column; asked again the other way round; `beside` keeps the first as it is."""
        there = next((sort for sort in self.sorts if sort.name == name), None)
        new = Sort(name, reverse=not there.reverse if there else False)
        if not beside:
            new = new if there and self.sorts[0] == there else Sort(name)
            return replace(self, sorts=(new,))
        if there:
            return replace(self, sorts=tuple(new if sort == there else sort for sort in self.sorts))
        return replace(self, sorts=(*self.sorts[:1], new))

    def cleared(self) -> "Asked":
        """Everything, in the same order."""
        return Asked(sorts=self.sorts)

    def as_json(self) -> str:
        """To be read again by `from_json`."""
        choices = [{"name": one.name, "values": list(one.values), "none": one.none} for one in self.choices]
        sorts = [{"name": one.name, "reverse": one.reverse} for one in self.sorts]
        said = {"text": self.text, "filters": list(self.filters), "choices": choices, "sorts": sorts}
        return json.dumps(said, ensure_ascii=False)


@dataclass(frozen=True)
class Line:
    """A typed line in its parts: words to look for, and filters such as `maker=Əliyeva`."""

    words: str
    filters: tuple[str, ...] = ()


def read_line(text: str) -> Line:
    """The parts of a line. A filter goes on to the next one, to a semicolon or, in quotation marks, to their end."""
    found = list(_FILTER.finditer(text))[:_MOST_FILTERS]
    if not found:
        return Line(" ".join(text.replace(";", " ").split()))
    words, filters = [text[: found[0].start()]], list[str]()
    ends = [*(one.start() for one in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=True):
        value, rest = _value(text[one.end() : end])
        words.append(rest)
        if value:
            filters.append(f"{one[1]}{one[2].replace(' ', '')}{value}")
    return Line(" ".join(" ".join(words).replace(";", " ").split()), tuple(filters))


def from_json(text: str) -> Asked:
    """What `as_json` wrote; what cannot be read asks for nothing."""
    try:
        raw = json.loads(text)
        choices = (Choice(str(one["name"]), _texts(one["values"]), bool(one["none"])) for one in raw["choices"])
        sorts = (Sort(str(one["name"]), bool(one["reverse"])) for one in raw["sorts"])
        return Asked(str(raw["text"]), _texts(raw["filters"]), tuple(filter(None, choices)), tuple(sorts))
    except (ValueError, KeyError, TypeError, RecursionError):
        return Asked()


def _texts(raw: Iterable[Any]) -> tuple[str, ...]:
    return tuple(str(one) for one in raw)


def _value(text: str) -> tuple[str, str]:
    """The value at the beginning of a text, and what comes after it."""
    text = text.strip()
    if text[:1] and text[0] in _MARKS:
        end = next((place for place, sign in enumerate(text[1:], 1) if sign in _MARKS), len(text))
        return text[1:end].strip(), text[end + 1 :]
    value, _, rest = text.partition(";")
    return value.strip(), rest
