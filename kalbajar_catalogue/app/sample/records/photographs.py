"""The forty-four photographs of the sample as records: who took them, when, of what, and which belong together."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.app.sample.records.gaps import WITHOUT_CREDIT, WITHOUT_RUSSIAN_TITLE
from kalbajar_catalogue.app.sample.records.known import Known, told, words
from kalbajar_catalogue.app.sample.scenes import SCENES, NamedScene
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Pair
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.work import Work

KIND = Photograph.kind
_PHOTOGRAPHERS = ("a", "b", "c", "d", "e")
_OF_THE_ARCHIVE = "f"
_LONG_SIDES_MM = (120.0, 145.0, 135.0)
"""Small prints: the pictures are drawn for a screen, and larger ones would be blurred."""
_PAPER_MM = 10.0
_SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "landscape": ("landscape", "nature"),
    "monument": ("monument", "ancient_history"),
    "restoration": ("restoration", "village"),
    "before": ("before",),
    "after": ("after", "restoration"),
}
_PERIODS = {"before": "before_occupation", "after": "restoration", "restoration": "restoration"}
_LOOKS = {
    "colour": ("inkjet_print", "colour"),
    "mono": ("gelatin_silver_print", "black_and_white"),
    "sepia": ("scan_of_print", "toned"),
}


@dataclass(frozen=True)
class _Said:
    """What `resources/sample/photographs.json` says of all photographs together."""

    places: Mapping[str, str]
    old: Mapping[str, Mapping[str, Any]]
    credits: Mapping[str, Multilingual]


def add(work: Work, known: Known) -> None:
    """Adds the photographs in the order of the wall, then ties those that show one place at two times."""
    raw = told("photographs")
    said = _Said(raw["places"], raw["old"], {key: words(one) for key, one in raw["credits"].items()})
    made = items.add(work, [_photograph(scene, place, known, said) for place, scene in enumerate(SCENES)])
    known.uids |= {f"{KIND}/{scene.key}": one.uid for scene, one in zip(SCENES, made, strict=True)}
    for later, earlier, same_viewpoint in raw["pairs"]:
        pair = Pair(known[f"{KIND}/{earlier}"], "before", same_viewpoint)
        items.change(work, known[f"{KIND}/{later}"], {"pair_of": [_flat(pair)]})


def _photograph(scene: NamedScene, place: int, known: Known, said: _Said) -> Photograph:
    key = f"{KIND}/{scene.key}"
    old = said.old.get(scene.key, {})
    hand = _OF_THE_ARCHIVE if old else _PHOTOGRAPHERS[place % len(_PHOTOGRAPHERS)]
    process, colour_mode = _LOOKS[scene.scene.look]
    image = _image(scene, place)
    return Photograph(
        title=scene.title.having("ru", "") if key == WITHOUT_RUSSIAN_TITLE else scene.title,
        title_is_descriptive=True,
        object_number=f"NÜMUNƏ-F-{place + 1:03}",
        object_name=("photograph",),
        photographer=(AgentRole(known[f"artist/photographer-{hand}"], "photographer"),),
        date_taken=str(old.get("taken", scene.taken[:10].replace(":", "-"))),
        date_display=words(old.get("date")),
        place_shown=(known[said.places[scene.scene.subject.partition("-")[0]]], known["kalbajar"]),
        place_taken=(known["kalbajar"],),
        period_relation=str(old.get("period") or _PERIODS.get(scene.theme, "after_liberation")),
        subject=_SUBJECTS[scene.theme],
        caption=scene.caption,
        caption_writer=known["artist/editor"],
        process=process,
        colour_mode=colour_mode,
        technique=("photography",) if old else ("digital_photography",),
        edition_number="" if old else f"{1 + place % 5}/10",
        image_size=image,
        print_size=tuple(Dimension(size.type, _side(size, _PAPER_MM)) for size in image),
        mount="" if old else "Al 3 mm",
        digital_source_type="algorithmicMedia",
        holder=known["artist/museum"],
        credit_line=NOTHING if key == WITHOUT_CREDIT else said.credits[hand],
    )


def _image(scene: NamedScene, place: int) -> tuple[Dimension, Dimension]:
    """Height and width of the image on the print; its longer side is one of three."""
    wide, high = scene.scene.format
    long_side = _LONG_SIDES_MM[place % len(_LONG_SIDES_MM)]
    share = long_side / max(wide, high)
    return Dimension("height", float(round(high * share))), Dimension("width", float(round(wide * share)))


def _side(size: Dimension, more: float) -> float:
    return (size.value_mm or 0.0) + more


def _flat(pair: Pair) -> dict[str, Any]:
    flat: dict[str, Any] = {"item": pair.item, "relation": pair.relation}
    return flat | ({"same_viewpoint": True} if pair.same_viewpoint else {})
