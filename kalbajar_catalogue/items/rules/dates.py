"""Dates of a work that can hardly be meant: reversed, impossible, in the future, outside the maker's life. Pure."""

import re
from collections.abc import Iterator

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.items.rules.context import Surroundings
from kalbajar_catalogue.storage.fields import fields_of

EARLIEST_PHOTOGRAPH = "1826"
_STORED = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)
_YEARS_SAID = re.compile(r"(?<!\d)\d{4,}(?!\d)", re.ASCII)
_BY_THEMSELVES = ("", "attributed")
_ONLY_HELPED = ("printer", "publisher", "translator", "lender", "curator", "organiser")
_TAKEN = ("item.taken_after_death", "item.taken_before_birth")
_MADE = ("item.made_after_death", "item.made_before_birth")


def date_problems(item: Item, around: Surroundings) -> Iterator[Problem]:
    """What can hardly be meant of the dates of a work."""
    yield from _stored(item, around.year)
    yield from _in_words(item, around.year)
    yield from _order(item)
    yield from _lives(item, around)


def before(one: str, other: str) -> bool:
    """Whether a date lies before another for certain, with the precision that both have."""
    precision = min(len(one), len(other))
    return bool(one and other) and _usable(one) and _usable(other) and one[:precision] < other[:precision]


def _usable(stored: str) -> bool:
    return _STORED.fullmatch(stored) is not None


def _stored(item: Item, year: int) -> Iterator[Problem]:
    for field in fields_of(type(item)):
        stored = str(getattr(item, field.name)) if field.declared.date else ""
        if stored and not _usable(stored):
            yield Problem("item.year_impossible", {"value": stored}, field.name)
        elif stored and int(stored[:4]) > year:
            yield Problem("item.in_future", {"value": stored}, field.name)


def _in_words(item: Item, year: int) -> Iterator[Problem]:
    for language in LANGUAGES:
        for said in _YEARS_SAID.findall(item.date_display.get(language)):
            if len(said) > 4:
                yield Problem("item.year_impossible", {"value": said}, f"date_display_{language}")
            elif int(said) > year:
                yield Problem("item.in_future", {"value": said}, f"date_display_{language}")


def _order(item: Item) -> Iterator[Problem]:
    if before(item.date_latest, item.date_earliest):
        yield Problem(
            "item.dates_reversed", {"earliest": item.date_earliest, "latest": item.date_latest}, "date_latest"
        )
    if isinstance(item, Photograph) and before(item.date_taken, EARLIEST_PHOTOGRAPH):
        yield Problem("item.before_photography", {"date": item.date_taken}, "date_taken")


def _lives(item: Item, around: Surroundings) -> Iterator[Problem]:
    """The work against the lives of its own makers; of those who came after them or only helped, nothing is said."""
    earliest, latest, field = _made(item)
    after_death, before_birth = _TAKEN if isinstance(item, Photograph) else _MADE
    for role in _makers(item):
        life = around.lives.get(role.agent)
        if life and before(life.death, earliest):
            yield Problem(after_death, {"date": earliest, "death": life.death}, field)
        if life and before(latest, life.birth):
            yield Problem(before_birth, {"date": latest, "birth": life.birth}, field)


def _made(item: Item) -> tuple[str, str, str]:
    """The earliest and the latest date of the making, and the field that says so."""
    if isinstance(item, Photograph):
        return (item.date_taken,) * 2 + ("date_taken",) if item.date_taken else ("", "", "")
    return item.date_earliest, item.date_latest or item.date_earliest, "date_earliest"


def _makers(item: Item) -> tuple[AgentRole, ...]:
    roles = (role for name in item.maker_fields for role in getattr(item, name) if name != "reconstruction_makers")
    own = (role for role in roles if role.qualifier in _BY_THEMSELVES and role.role not in _ONLY_HELPED)
    return tuple({role.agent: role for role in own}.values())
