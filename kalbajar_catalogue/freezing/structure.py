"""How a work is made, as a table to be printed and as plain values to be drawn from, kind by kind. Pure."""

from collections.abc import Iterator, Mapping
from typing import Any

from kalbajar_catalogue.editions.format import EditionCode, EditionFact
from kalbajar_catalogue.freezing import values
from kalbajar_catalogue.freezing.statements import dimensions_of, each
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.numbers import shown_number, unit_word
from kalbajar_catalogue.items.records import Carpet, Item
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of

_SIZE, _PILE_HEIGHT, _DENSITY = "dimensions", "pile_height_mm", "knot_density_dm2"
_TABLES: Mapping[str, tuple[str, ...]] = {
    "photograph": (
        "status", "process", "colour_mode", "print_size", "image_size", "mount", "edition_number", "copy_number",
        "digital_source_type",
    ),
    "carpet": (
        "status", "weave_class", "weave_type", "school", "carpet_group", "composition", "layout", _SIZE, "warp",
        "weft", "pile", "knot_type", "knot_tying", "knots_horizontal_dm", "knots_vertical_dm", _DENSITY, _PILE_HEIGHT,
        "warp_depression", "colours", "selvedge", "ends_top", "ends_bottom", "fringe", "field_design", "border_main",
        "border_guard", "medallion_count", "motif", "pictorial_subject", "set_role", "original_use",
        "restoration_visible",
    ),
    "painting": (
        "status", "genre", "medium", "support", "material", "technique", _SIZE, "framed", "framed_size",
        "depicted_view", "viewpoint", "made_on_trip",
    ),
    "craft": (
        "status", "craft_type", "workshop", "wood_species", "inlay_materials", "fibre", "material", "technique", _SIZE,
        "pattern", "function", "tools", "process_steps", "learned_from",
    ),
    "dwelling": (
        "status", "structure_type", "plan", _SIZE, "frame_material", "covering", "fixing", "pole_count", "felt_count",
        "material", "technique", "reconstruction_date", "reconstruction_makers", "reconstruction_basis", "access_note",
    ),
    "other": ("status", "object_name", "material", "technique", _SIZE),
}  # fmt: skip
_EVERYWHERE = ("style_period", "cultural_context")
_DRAWN = (Shape.INTEGER, Shape.NUMBER)


def table(item: Item, names: values.Names) -> tuple[EditionFact, ...]:
    """The rows of the table of a work, in the order of printing; what is not recorded has no row."""
    found = (_row(item, name, names) for name in (*_TABLES.get(item.kind, ()), *_EVERYWHERE))
    return tuple(row for row in found if row and row.value)


def codes(item: Item) -> tuple[EditionCode, ...]:
    """The terms and figures of a work as plain values, by the name of their field, in the order of the table."""
    plain = (_code(item, name) for name in _TABLES.get(item.kind, ()))
    return (*(code for code in plain if code), *_pile_heights(item))


def _row(item: Item, name: str, names: values.Names) -> EditionFact | None:
    if name == _SIZE:
        return EditionFact(values.labelled("Dimensions"), dimensions_of(item), name)
    if isinstance(item, Carpet) and name in (_PILE_HEIGHT, _DENSITY):
        return _pile_height(item) if name == _PILE_HEIGHT else _density(item)
    field = _field(item, name)
    # That nothing is a copy needs no row; that something is not the original always has one.
    if name == "status" and item.status != "original":
        return EditionFact(values.label_of(field), values.told(field, item.status, names), name)
    return values.fact(item, field, names) if _has_meaning(item, field) else None


def _density(carpet: Carpet) -> EditionFact | None:
    figure = _density_dm2(carpet)
    if not figure:
        return None
    said = each(lambda language: shown_number(figure, language))
    return EditionFact(values.labelled(carpet.derived[_DENSITY]), said, _DENSITY)


def _density_dm2(carpet: Carpet) -> int | None:
    return carpet.knot_density_dm2 if _has_meaning(carpet, _field(carpet, "knots_horizontal_dm")) else None


def _pile_height(carpet: Carpet) -> EditionFact | None:
    heights = [one for one in (carpet.pile_height_mm_least, carpet.pile_height_mm_most) if one]
    if not heights or not _has_meaning(carpet, _field(carpet, "pile_height_mm_least")):
        return None
    return EditionFact(values.labelled("Pile height"), _span(heights), _PILE_HEIGHT)


def _span(heights: list[float]) -> Multilingual:
    def said(language: Language) -> str:
        figures = dict.fromkeys(shown_number(height, language, values.MOST_DECIMALS) for height in heights)
        return f"{'–'.join(figures)} {unit_word('mm', language)}"

    return each(said)


def _code(item: Item, name: str) -> EditionCode | None:
    if name in (_SIZE, _PILE_HEIGHT):
        return None
    if name == _DENSITY:
        figure = _density_dm2(item) if isinstance(item, Carpet) else None
        return EditionCode(name, str(figure)) if figure else None
    field = _field(item, name)
    if field.declared.private or not _has_meaning(item, field):
        return None
    plain = list(dict.fromkeys(_plain(field, getattr(item, name))))
    return EditionCode(name, " ".join(plain)) if plain else None


def _plain(field: Field, value: Any) -> Iterator[str]:
    """The coded values and figures in a field, without blanks in them."""
    if field.shape is Shape.GROUPS:
        assert field.group_type is not None
        if field.group_type is Dimension:
            return
        first = fields_of(field.group_type)[0]
        yield from (code for group in value for code in _plain(first, getattr(group, first.name)))
    elif value not in ("", None) and (field.declared.vocabulary or field.shape in _DRAWN):
        several = value if isinstance(value, tuple) else (value,)
        yield from ("_".join(str(one).split()) for one in several)


def _pile_heights(item: Item) -> Iterator[EditionCode]:
    if isinstance(item, Carpet):
        for name in ("pile_height_mm_least", "pile_height_mm_most"):
            if code := _code(item, name):
                yield code


def _field(item: Item, name: str) -> Field:
    return values.fields_by_name(type(item))[name]


def _has_meaning(item: Item, field: Field) -> bool:
    """Whether a field means something for what the work is: a flat-weave has no knots, whatever was once typed."""
    switch, _, wanted = field.declared.when.partition("=")
    said = getattr(item, switch) if switch else ""
    return not said or said in wanted.split("|")
