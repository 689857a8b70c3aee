"""The eight works of folk art of the sample as records."""

from collections.abc import Mapping, Sequence
from typing import Any

from kalbajar_catalogue.app.sample.crafts.catalogue import CRAFTS
from kalbajar_catalogue.app.sample.crafts.records import NamedCraft
from kalbajar_catalogue.app.sample.records.known import Known, told, words
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.records import Craft
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.work import Work

KIND = Craft.kind
_FELTED = "felt_making"


def add(work: Work, known: Known) -> None:
    """Adds the works of folk art; they are made before the eyes of visitors at the starter's own demonstration."""
    said = told("craft_records")
    made = items.add(work, [_craft(thing, place, known, said) for place, thing in enumerate(CRAFTS)])
    known.uids |= {f"{KIND}/{thing.code}": one.uid for thing, one in zip(CRAFTS, made, strict=True)}


def _craft(thing: NamedCraft, place: int, known: Known, said: Mapping[str, Any]) -> Craft:
    year = str(said["years"][thing.code])
    return Craft(
        title=thing.title,
        title_is_descriptive=True,
        object_number=f"NÜMUNƏ-S-{place + 1:03}",
        object_name=("craft",),
        craft_type=thing.craft_type,
        artisan=(AgentRole(known[f"artist/{said['artisans'][thing.craft_type]}"], "artisan"),),
        workshop=(known["artist/workshop"],),
        learned_from=words(said["learned_from"]),
        place_made=(known["place/village-a"],),
        material=tuple(Material(stuff.material, stuff.part) for stuff in thing.materials),
        technique=thing.techniques,
        wood_species=thing.wood_species,
        inlay_materials=thing.inlay_materials,
        fibre=("wool",) if thing.craft_type == _FELTED else (),
        function=thing.function,
        dimension=tuple(Dimension(side, float(length)) for side, length in _sides(thing)),
        tools=_lines_of_list(thing.tools),
        process_steps=_numbered(thing.steps),
        pattern=thing.caption,
        date_display=words(dict.fromkeys(LANGUAGES, year)),
        date_earliest=year,
        date_latest=year,
        provenance_note=thing.date,
        demonstrated_at=(known["craft_demonstration"],),
        holder=known["artist/museum"],
        credit_line=words(said["credit"]),
    )


def _sides(thing: NamedCraft) -> tuple[tuple[str, int], ...]:
    return ("height", thing.height_mm), ("width", thing.width_mm), ("depth", thing.depth_mm)


def _lines_of_list(said: Multilingual) -> Multilingual:
    """A list in one line as one thing on each line, as the field wants it."""
    return Multilingual(**{language: said.get(language).replace(", ", "\n") for language in LANGUAGES})


def _numbered(steps: Sequence[Multilingual]) -> Multilingual:
    lines = {
        language: "\n".join(f"{place}. {step.get(language)}" for place, step in enumerate(steps, 1))
        for language in LANGUAGES
    }
    return Multilingual(**lines)
