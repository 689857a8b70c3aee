"""Which fields stand under which tab of the page, and how many of them are filled. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from kalbajar_catalogue.desk.forms.making import shown_default
from kalbajar_catalogue.desk.forms.meaning import has_meaning
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage.fields import Field, fields_of

IDENTITY, STRUCTURE, DESIGN, PARTS, TEXTS, TIES, PICTURE = (
    "identity", "structure", "design", "parts", "texts", "ties", "picture",
)  # fmt: skip
TABS: Final = (IDENTITY, STRUCTURE, DESIGN, PARTS, TEXTS, TIES, PICTURE)
WITH_FIELDS: Final = (IDENTITY, STRUCTURE, DESIGN, TIES)
GROUPS: Final = {
    IDENTITY: ("identity", "making", "internal"),
    STRUCTURE: ("weave", "material"),
    DESIGN: ("design", "content"),
}
TIED: Final = frozenset({"related_item", "pair_of", "contents", "demonstrated_at"})
BESIDE: Final = ("holder", "credit_line", "publish", "provenance_note")
STEPS: Final = "process_steps"
MOVED: Final = {"tools": STRUCTURE, STEPS: STRUCTURE, "learned_from": STRUCTURE}
"""Fields that stand elsewhere than their group says: how a craft is made belongs to its technique."""
ALWAYS_PARTS: Final = ("dwelling", "carpet", "other")
PICTURE_FIELDS: Final = tuple(
    field for field in fields_of(MediaLink) if not field.declared.system and field.name not in ("role", "order")
)


def tab_of(field: Field) -> str:
    """The tab under which a field of a work stands; '' for those that stand beside the tabs."""
    if field.name in BESIDE:
        return ""
    if field.name in TIED:
        return TIES
    if field.name in MOVED:
        return MOVED[field.name]
    return next((tab for tab, groups in GROUPS.items() if field.declared.group in groups), IDENTITY)


def fields_under(kind: str, tab: str) -> tuple[Field, ...]:
    """The fields of a kind of work that stand under a tab."""
    if tab == PICTURE:
        return PICTURE_FIELDS
    return tuple(field for field in _fields(kind) if tab_of(field) == tab)


def fields_aside(kind: str) -> tuple[Field, ...]:
    """The fields that stand beside the tabs, whatever the tab; in that narrow column the credit has several lines."""
    by_name = {field.name: field for field in _fields(kind)}
    return tuple(_long(by_name[name]) if name == "credit_line" else by_name[name] for name in BESIDE)


def tabs_for(kind: str, parts: int) -> tuple[str, ...]:
    """The tabs of a kind of work; that of the parts only where there may be some, or are."""
    return tuple(tab for tab in TABS if tab != PARTS or parts or kind in ALWAYS_PARTS)


def place_of(kind: str, key: str) -> tuple[str, str]:
    """(tab, name of the field) behind a flat key, or behind what a report calls `label`, `picture`, `parts`."""
    beyond = {"label": TEXTS, "alt_text": PICTURE, "picture": PICTURE, "parts": PARTS}
    if key in beyond:
        return beyond[key], key
    field = next((field for field in _fields(kind) if key in (field.name, *field.keys)), None)
    return (tab_of(field), field.name) if field else (IDENTITY, "")


def filled(kind: str, tab: str, texts: Mapping[str, str], language: Language) -> tuple[int, int]:
    """How many fields under a tab are filled, and how many have a meaning for the work as it stands."""
    every = _fields(kind) if tab != PICTURE else PICTURE_FIELDS
    meant = [field for field in fields_under(kind, tab) if _is_filled(field, texts, language)
             or has_meaning(field, every, lambda key: texts.get(key, ""))]  # fmt: skip
    return sum(1 for field in meant if _is_filled(field, texts, language)), len(meant)


def _fields(kind: str) -> tuple[Field, ...]:
    return tuple(field for field in fields_of(BY_KIND[kind]) if not field.declared.system)


def _long(field: Field) -> Field:
    return replace(field, declared=replace(field.declared, long=True))


def _is_filled(field: Field, texts: Mapping[str, str], language: Language) -> bool:
    without = ("", shown_default(field, language))
    return any(texts.get(key, "") not in without for key in field.keys)
