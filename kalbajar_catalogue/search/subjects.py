"""What the search knows of the kinds of record, in tables: everything else it takes from the declared fields."""

from dataclasses import dataclass

from kalbajar_catalogue.storage.fields import Field

NEVER_FOUND = frozenset(
    {
        "exhibit",
        "media_file",
        "term",
        "desk_person",
        "numbering",
        "institution",
        "own_field",
        "house_setting",
        "saved_filter",
    }
)
"""Kinds that nobody looks for: links, files, the words of the vocabularies, settings of the museum."""

FOUND_BESIDE_OWNER = frozenset({"text", "section", "edition"})
"""Kinds that belong to another record and count for it, and are found themselves too."""

TERM = "term"
"""The kind whose records are the words for the codes in all the others."""

OWN_FIELD = "own_field"
"""The kind whose records say what the museum's own fields are."""

DATES = (
    ("date_earliest", "date_latest"),
    ("date_taken", "date_taken"),
    ("begin_date", "end_date"),
    ("begin", "end"),
    ("birth", "death"),
)
"""Fields that say when a record begins and ends; one is enough."""

NUMBERS = frozenset({"object_number", "other_number"})
"""Fields that hold a number of the work: found with and without hyphens and zeros."""

MOST_DECADES = 30
"""A work dated wider than this says nothing about decades."""

TEXT = "text"
"""The kind of record whose language and status together are a state of its owner."""

TEXTS = "texts"
"""The facet of the states of texts: `az-draft`."""


@dataclass(frozen=True)
class Hang:
    """A kind that hangs one record in another: its fields for both, and those that give its number there."""

    kind: str
    hung: str
    within: str
    number: str
    order: str


HANG = Hang("exhibit", "item", "exhibition", "catalogue_number", "order")


@dataclass(frozen=True)
class Shared:
    """A facet that several fields fill; the label is English and is translated when shown."""

    name: str
    label: str


SHARED = (
    Shared("kind", "Kind"),
    Shared("maker", "Maker"),
    Shared("place", "Place"),
    Shared("decade", "Decade"),
    Shared("material", "Material"),
    Shared(HANG.within, "Exhibition"),
    Shared("status", "Status"),
    Shared(TEXTS, "Texts"),
)

NAMES = {
    "decade": ("onillik", "decade", "десятилетие"),
    "kind": ("kind", "qeydin növü", "вид записи"),
    "maker": ("maker", "müəllif", "ustad", "автор", "мастер"),
    "place": ("place", "yer", "место"),
    "exhibition": ("exhibition", "sərgi", "выставка"),
    "material": ("material", "материал"),
    "status": ("status", "статус"),
    TEXTS: ("texts", "mətnlər", "тексты"),
    "date": ("date", "tarix", "дата", "years", "il", "год"),
    "size": ("size", "ölçü", "размер", "longest side"),
    "picture": ("picture", "image", "şəkil", "снимок", "изображение"),
}
"""What a person may call a facet, the dates, the sizes and the picture when typing a filter."""

PARTS = {"picture": "media_link"}
"""What a person calls a part that a record may lack."""


def facets_of(field: Field, value: Field) -> tuple[str, ...]:
    """The shared facets that a field fills; `value` is the field or the member of its groups that holds the value."""
    found = []
    if value.declared.refers == "agent" and field.declared.group == "making":
        found.append("maker")
    if value.declared.refers == "place" and not field.declared.owner:
        found.append("place")
    if value.declared.vocabulary == "material":
        found.append("material")
    return tuple(name for name in found if name != field.name)
