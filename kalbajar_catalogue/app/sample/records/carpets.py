"""The sixteen carpets of the sample as records, with their whole structure and the source of what is claimed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.app.sample.carpets import catalogue as drawn
from kalbajar_catalogue.app.sample.carpets.catalogue import CARPETS, NamedCarpet
from kalbajar_catalogue.app.sample.records.gaps import COUNTED_OVER_A_METRE, UNDATED
from kalbajar_catalogue.app.sample.records.known import Known, told, words
from kalbajar_catalogue.authorities.records import AgentRole, Citation
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import DyedColour, Material
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.items.yarns import Weft, Yarn
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work

KIND = Carpet.kind
_PILE = "pile"
_HOLDERS = ("artist/museum", "artist/collection-a", "artist/museum", "artist/collection-b")
_UNEVEN_MM = 1.0
_NATURAL = {"two-sunbursts", "cloudband-octagon", "stepped-rhombs"}
"""The carpets whose dyes were tested, as the sample tells."""


@dataclass(frozen=True)
class _Said:
    """What `resources/sample/carpet_records.json` says; `dates`, `uses` and `places` go by the carpet's code."""

    raw: Mapping[str, Any]

    def of(self, what: str, code: str) -> Any:
        """What is said of a carpet, None for nothing."""
        return self.raw[what].get(code)

    def finish(self, name: str, carpet: NamedCarpet) -> Mapping[str, str]:
        """How edges and ends are finished: of this very type of weave, else of its class."""
        finishes: Mapping[str, Mapping[str, str]] = self.raw["finishes"][name]
        return finishes.get(carpet.weave_type) or finishes[carpet.weave_class]


def add(work: Work, known: Known) -> None:
    """Adds the carpets and cites a source for their school and for dyes that are said to be natural."""
    said = _Said(told("carpet_records"))
    made = items.add(work, [_carpet(carpet, place, known, said) for place, carpet in enumerate(CARPETS)])
    known.uids |= {f"{KIND}/{carpet.code}": one.uid for carpet, one in zip(CARPETS, made, strict=True)}
    source, note = known["source/survey"], str(said.raw["note"])
    cited = [(one.uid, field) for one, carpet in zip(made, CARPETS, strict=True) for field in _cited(carpet)]
    store.insert_all(work, [Citation(about=uid, source=source, field=field, status="tbc", note=note)
                            for uid, field in cited])  # fmt: skip


def _cited(carpet: NamedCarpet) -> tuple[str, ...]:
    return ("school", "colours") if carpet.code in _NATURAL else ("school",)


def _carpet(carpet: NamedCarpet, place: int, known: Known, said: _Said) -> Carpet:
    date = {} if f"{KIND}/{carpet.code}" == UNDATED else said.of("dates", carpet.code)
    woven = said.of("places", carpet.code)
    return Carpet(
        **_structure(carpet, said),
        **_design(carpet, said),
        title=carpet.title,
        title_is_descriptive=True,
        object_number=f"NÜMUNƏ-X-{place + 1:03}",
        object_name=("carpet",),
        weave_class=carpet.weave_class,
        weave_type=carpet.weave_type,
        set_role="single",
        weaver=(AgentRole(known["artist/weaver"], "weaver", "unknown"),),
        place_woven=known[woven] if woven else "",
        school="karabakh",
        date_display=words(date.get("said")),
        date_earliest=date.get("earliest", ""),
        date_latest=date.get("latest", ""),
        dimension=(Dimension("length", float(carpet.length_mm)), Dimension("width", float(carpet.width_mm))),
        holder=known[_HOLDERS[place % len(_HOLDERS)]],
        credit_line=words(said.raw["credit"]),
        current_location=f"NÜMUNƏ, zal 2, {place + 1}",
    )


def _structure(carpet: NamedCarpet, said: _Said) -> dict[str, Any]:
    pile = carpet.weave_class == _PILE
    knots = 10 if f"{KIND}/{carpet.code}" == COUNTED_OVER_A_METRE else 1
    return {
        "knot_type": "symmetric" if pile else "",
        "knot_tying": "dolama" if pile else "",
        "warp_depression": ("slight" if carpet.warp.material == "cotton" else "none") if pile else "",
        "knots_horizontal_dm": carpet.knots_horizontal_dm and carpet.knots_horizontal_dm * knots,
        "knots_vertical_dm": carpet.knots_vertical_dm,
        "pile_height_mm_least": carpet.pile_height_mm,
        "pile_height_mm_most": carpet.pile_height_mm + _UNEVEN_MM if carpet.pile_height_mm else None,
        "warp": (_yarn(carpet.warp),),
        "weft": (_weft(carpet.weft),),
        "pile": (_yarn(carpet.pile),),
        **{name: words(said.finish(name, carpet)) for name in ("selvedge", "ends_top", "ends_bottom", "fringe")},
        "material": (Material(carpet.warp.material, "warp"), Material(carpet.weft.material, "weft"),
                     Material(carpet.pile.material, "pile")),
        "technique": ("knotting",) if pile else ("flat_weaving",),
        "colours": tuple(DyedColour(colour, "natural" if carpet.code in _NATURAL else "untested")
                         for colour in carpet.colours),
    }  # fmt: skip


def _design(carpet: NamedCarpet, said: _Said) -> dict[str, Any]:
    return {
        "layout": carpet.layout,
        "field_design": carpet.field_design,
        "border_main": carpet.border_design,
        "medallion_count": carpet.medallion_count,
        "motif": carpet.motifs,
        "pictorial_subject": carpet.caption if carpet.layout == "pictorial" else words(None),
        "brief_description": carpet.caption,
        "original_use": tuple(said.of("uses", carpet.code) or ("floor",)),
        "restoration_visible": words(said.of("repairs", carpet.code)),
    }


def _yarn(yarn: drawn.Yarn) -> Yarn:
    return Yarn(yarn.material, yarn.colour, yarn.ply, yarn.spin, _notation(yarn))


def _weft(yarn: drawn.Yarn) -> Weft:
    return Weft(yarn.material, yarn.colour, yarn.ply, yarn.spin, _notation(yarn), yarn.shoots)


def _notation(yarn: drawn.Yarn) -> str:
    """Z3S: three threads spun to the left, plied to the right; plied the other way when spun the other way."""
    spun = yarn.spin.upper()
    return f"{spun}{yarn.ply}{'S' if spun == 'Z' else 'Z'}"
