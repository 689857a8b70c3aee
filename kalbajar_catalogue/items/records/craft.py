"""A work of folk art: carved, inlaid, felted, embroidered (DOMAIN 2.5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items.records.item import Item
from kalbajar_catalogue.storage.fields import declare


@dataclass(frozen=True, kw_only=True)
class Craft(Item):
    """A work of folk art, how it is made and from whom the making was learned."""

    kind: ClassVar[str] = "craft"
    maker_fields: ClassVar[Mapping[str, str]] = {"artisan": "artisan", "maker": "artisan"}

    craft_type: str = declare(
        "", "identity", "Craft", "Woodcarving, inlay, felt-making, embroidery.", private=False, needed=True,
        vocabulary="craft_type", lido="objectWorkType", dublin_core="dc:type", az="sənət növü; sənət",
        en="craft; craft type", ru="ремесло; вид ремесла",
    )  # fmt: skip
    artisan: tuple[AgentRole, ...] = declare(
        (), "making", "Artisans", "Who made it with their own hands.", private=False,
        lido="event[Production]/eventActor", dublin_core="dc:creator", az="sənətkar; usta",
        en="artisan; artisans; craftsman; craftswoman", ru="ремесленник; народный мастер",
    )  # fmt: skip
    workshop: tuple[str, ...] = declare(
        (), "making", "Workshops", "The workshop, studio or family it comes from.", private=False, refers="agent",
        lido="event[Production]/eventActor", az="emalatxana", en="workshop; workshops; studio", ru="мастерская",
    )  # fmt: skip
    learned_from: Multilingual = declare(
        NOTHING, "making", "Learned from", "From whom the maker has the craft.", private=False, long=True,
        lido="event[Production]/eventDescriptionSet", az="kimdən öyrənib", en="learned from; taught by",
        ru="у кого учился; перенято от",
    )  # fmt: skip
    tools: Multilingual = declare(
        NOTHING, "making", "Tools", "One on each line.", private=False, long=True, lido="eventMaterialsTech",
        az="alətlər", en="tools; tool", ru="инструменты",
    )  # fmt: skip
    process_steps: Multilingual = declare(
        NOTHING, "making", "Steps of the making", "One on each line, in their order.", private=False, long=True,
        lido="eventMaterialsTech", az="hazırlanma mərhələləri; mərhələlər", en="process steps; steps; how it is made",
        ru="этапы работы; процесс изготовления",
    )  # fmt: skip
    wood_species: tuple[str, ...] = declare(
        (), "material", "Woods", "Walnut, oak, beech, mulberry.", private=False, vocabulary="wood_species",
        lido="termMaterialsTech", dublin_core="dc:format", az="ağac növü; oduncaq", en="wood; woods; wood species",
        ru="порода дерева; древесина",
    )  # fmt: skip
    inlay_materials: tuple[str, ...] = declare(
        (), "material", "Inlaid materials", "Mother of pearl, bone, metal, other woods.", private=False,
        vocabulary="material", lido="termMaterialsTech[extent=inlay]", dublin_core="dc:format",
        az="kakma materialı; kakma", en="inlay; inlay materials; inlay material",
        ru="инкрустация; материал инкрустации",
    )  # fmt: skip
    fibre: tuple[str, ...] = declare(
        (), "material", "Fibres", "Wool, silk, goat hair.", private=False, vocabulary="material",
        lido="termMaterialsTech", dublin_core="dc:format", az="lif; lif növü", en="fibre; fibres; fiber",
        ru="волокно; волокна",
    )  # fmt: skip
    pattern: Multilingual = declare(
        NOTHING, "content", "Ornament", "What the ornament shows.", private=False, long=True,
        lido="objectDescriptionWrap", az="naxış; ornament", en="pattern; patterns; decoration", ru="узор; узоры",
    )  # fmt: skip
    function: str = declare(
        "", "content", "Used for", "Household, ritual, decoration, dress, tool, toy.", private=False,
        vocabulary="function", lido="event[Use]", az="təyinatı; istifadəsi", en="function; use; purpose",
        ru="назначение; применение",
    )  # fmt: skip
    demonstrated_at: tuple[str, ...] = declare(
        (), "content", "Demonstrated at", "The events where its making was shown.", private=False, refers="event",
        lido="event[Performance]", az="nümayiş; nümayiş olunduğu tədbir", en="demonstrated at; demonstration",
        ru="демонстрация; показано на",
    )  # fmt: skip
