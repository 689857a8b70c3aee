"""What a work still needs before it is printed, kind by kind (DOMAIN 2.11). Pure; a report, never a wall."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.records import Carpet, Craft, Dwelling, Item, Painting, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import field_of

PICTURE, ALT_TEXT, LABEL, PARTS = "picture", "alt_text", "label", "parts"
_PRINTS = ("inkjet_print", "gelatin_silver_print", "chromogenic_print")
_REBUILT = ("reconstruction", "replica", "copy")
_ANY_SIZE = ("height", "width", "length", "depth", "diameter", "circumference")


@dataclass(frozen=True)
class Context:
    """What lies outside the record of a work.

    `pictured` by a picture that may be published; `described` and `labelled` in the language that is asked for, by
    an alt text and by an approved label; `sourced` names the fields whose source is recorded.
    """

    pictured: bool = False
    described: bool = False
    labelled: bool = False
    parts: bool = False
    sourced: frozenset[str] = frozenset()


def missing(item: Item, context: Context, language: Language) -> tuple[Problem, ...]:
    """What this work needs before it is printed in a language; each with the flat key of the field that wants it.

    What is no field of the work has one of the keys `picture`, `alt_text`, `label`, `parts`.
    """
    own = _PROFILES.get(item.kind, _other)
    return (*_of_every_work(item, context, language), *own(item, context, language))


def _of_every_work(item: Item, context: Context, language: Language) -> Iterator[Problem]:
    yield from _texts(item, ("title", "credit_line"), language)
    if not context.pictured:
        yield Problem("missing.picture", {}, PICTURE)
    elif not context.described:
        yield Problem("missing.alt_text", {}, ALT_TEXT)
    if not context.labelled:
        yield Problem("missing.label", {}, LABEL)


def _photograph(item: Photograph, context: Context, language: Language) -> Iterator[Problem]:
    yield from _maker(item, "photographer")
    yield from _date(item, language)
    yield from _values(item, "place_shown", "period_relation")
    if _is_print(item) and not item.print_size:
        yield _of("print_size", item)


def _carpet(item: Carpet, context: Context, language: Language) -> Iterator[Problem]:
    yield from _values(item, "weave_type")
    if not item.place_woven and not item.school:
        yield Problem("missing.place_or_school", {}, "place_woven")
    elif not item.place_woven and "school" not in context.sourced:
        yield Problem("missing.school_source", {}, "school")
    yield from _date(item, language)
    yield from _sizes(item, ("length", "width"), language)
    yield from _materials(item, language, item.warp, item.weft, item.pile)
    yield from _values(item, "holder")


def _painting(item: Painting, context: Context, language: Language) -> Iterator[Problem]:
    yield from _maker(item, "maker")
    yield from _date(item, language)
    if not item.materials_statement.get(language):
        yield from _values(item, "medium", "support")
    yield from _sizes(item, ("height", "width"), language)
    if item.framed and not item.framed_size:
        yield _of("framed_size", item)


def _craft(item: Craft, context: Context, language: Language) -> Iterator[Problem]:
    yield from _values(item, "craft_type")
    if not (_known(item.artisan) or _known(item.maker) or item.workshop or item.place_made):
        yield Problem("missing.maker_or_region", {}, "artisan")
    yield from _materials(item, language, item.wood_species, item.inlay_materials, item.fibre)
    yield from _sizes(item, (), language)
    yield from _date(item, language)


def _dwelling(item: Dwelling, context: Context, language: Language) -> Iterator[Problem]:
    yield from _values(item, "structure_type")
    if item.status in _REBUILT:
        if not _known(item.reconstruction_makers):
            yield _of("reconstruction_makers", item)
        yield from _values(item, "reconstruction_date")
        yield from _texts(item, ("reconstruction_basis",), language)
    yield from _sizes(item, (), language)
    if not context.parts and not item.contents:
        yield Problem("missing.parts", {}, PARTS)


def _other(item: Item, context: Context, language: Language) -> Iterator[Problem]:
    yield from _values(item, "object_name")


_PROFILES: Mapping[str, Callable[[Any, Context, Language], Iterator[Problem]]] = {
    Photograph.kind: _photograph,
    Carpet.kind: _carpet,
    Painting.kind: _painting,
    Craft.kind: _craft,
    Dwelling.kind: _dwelling,
}


def _of(key: str, item: Item) -> Problem:
    field, _ = field_of(type(item), key)
    return Problem("missing.field", {"field": field.declared.label}, key)


def _texts(item: Item, names: Sequence[str], language: Language) -> Iterator[Problem]:
    keys = (f"{name}_{language}" for name in names if not getattr(item, name).get(language))
    return (_of(key, item) for key in keys)


def _values(item: Item, *names: str) -> Iterator[Problem]:
    return (_of(name, item) for name in names if not getattr(item, name))


def _known(roles: Sequence[AgentRole]) -> bool:
    """Whether somebody is named, or said to be unknown: an agent of that type, or that qualifier."""
    return any(role.agent or role.qualifier == "unknown" for role in roles)


def _maker(item: Item, name: str) -> Iterator[Problem]:
    if not _known(getattr(item, name)):
        yield _of(name, item)


def _date(item: Item, language: Language) -> Iterator[Problem]:
    """The date in words, or one from which the words are made."""
    taken = item.date_taken if isinstance(item, Photograph) else ""
    if not (item.date_display.get(language) or taken or item.date_earliest or item.date_latest):
        yield _of(f"date_display_{language}", item)


def _materials(item: Item, language: Language, *others: Sequence[object]) -> Iterator[Problem]:
    if not (item.materials_statement.get(language) or item.material or any(others)):
        yield _of("material", item)


def _sizes(item: Item, wanted: Sequence[str], language: Language) -> Iterator[Problem]:
    """The measures that are wanted, or any length when none are named, unless the museum's own words say the size."""
    if item.dimensions_statement.get(language):
        return
    there = {size.type for size in item.dimension if _is_length(size)}
    if not wanted and not there.intersection(_ANY_SIZE):
        yield _of("dimension", item)
    for measure in wanted:
        if measure not in there:
            yield Problem(f"missing.{measure}", {}, "dimension")


def _is_length(size: Dimension) -> bool:
    return size.value_mm is not None and size.part in ("", "overall")


def _is_print(item: Photograph) -> bool:
    """Whether a print hangs, and not a file on a screen."""
    return bool(item.process in _PRINTS or item.mount or item.copy_number)
