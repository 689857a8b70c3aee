"""A dwelling such as the alachigh (DOMAIN 2.6). Its components are `Part` records."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items.records.item import Item
from kalbajar_catalogue.storage.fields import declare

_REBUILT = "status=reconstruction|replica|copy"


@dataclass(frozen=True, kw_only=True)
class Dwelling(Item):
    """A dwelling; a reconstruction unless somebody says otherwise. Diameter and height are among its sizes."""

    kind: ClassVar[str] = "dwelling"
    maker_fields: ClassVar[Mapping[str, str]] = {"reconstruction_makers": "artisan", "maker": "artisan"}

    # Declared again for the default: nothing that was rebuilt may pass for an original.
    status: str = declare(
        "reconstruction", "identity", "Original or copy", "Original, copy, reconstruction or replica.", private=False,
        vocabulary="object_status", lido="relatedWork", az="orijinal və ya surət", en="object status; status",
        ru="подлинник или копия",
    )  # fmt: skip
    structure_type: str = declare(
        "", "identity", "Type of dwelling", "Alachigh, deye, coma and others.", private=False, needed=True,
        vocabulary="structure_type", example="alaçıq", lido="objectWorkType", dublin_core="dc:type",
        az="tikili növü; yaşayış evinin növü", en="structure; structure type; dwelling type",
        ru="вид жилища; тип постройки",
    )  # fmt: skip
    reconstruction_date: str = declare(
        "", "making", "Rebuilt in", "Year, month or day.", private=False, date=True, when=_REBUILT,
        example="2025-11", lido="event[Reconstruction]/eventDate", az="yenidənqurma tarixi; bərpa tarixi",
        en="reconstruction date; rebuilt in; rebuilt", ru="дата реконструкции",
    )  # fmt: skip
    reconstruction_makers: tuple[AgentRole, ...] = declare(
        (), "making", "Rebuilt by", "Who rebuilt it.", private=False, when=_REBUILT,
        lido="event[Reconstruction]/eventActor", dublin_core="dc:creator", az="yenidən quranlar; bərpa edənlər",
        en="rebuilt by; reconstructed by; reconstruction makers", ru="авторы реконструкции; кто воссоздал",
    )  # fmt: skip
    reconstruction_basis: Multilingual = declare(
        NOTHING, "making", "Rebuilt after", "What it was rebuilt after: a description, a photograph, a memory.",
        private=False, long=True, when=_REBUILT, lido="event[Reconstruction]/eventDescriptionSet",
        az="bərpanın əsası; yenidənqurmanın əsası", en="rebuilt after; reconstruction basis; reconstruction source",
        ru="основание реконструкции; источник реконструкции",
    )  # fmt: skip
    plan: str = declare(
        "", "material", "Ground plan", "Round, oval, rectangular.", private=False, vocabulary="plan",
        lido="objectDescriptionWrap", az="planı; döşəmə planı", en="plan; floor plan", ru="план; форма в плане",
    )  # fmt: skip
    pole_count: int | None = declare(
        None, "material", "Rods", "How many rods or poles carry it.", private=False, example="24",
        lido="measurementsSet", az="çubuq sayı; çubuqların sayı", en="rods; poles; pole count; number of poles",
        ru="количество жердей; жерди",
    )  # fmt: skip
    felt_count: int | None = declare(
        None, "material", "Felts", "How many felts cover it.", private=False, lido="measurementsSet",
        az="keçə sayı; keçələrin sayı", en="felts; felt count; number of felts", ru="количество войлоков; войлоки",
    )  # fmt: skip
    covering: tuple[str, ...] = declare(
        (), "material", "Covering", "Felt, reed, cloth.", private=False, vocabulary="material",
        lido="termMaterialsTech[extent=cover]", dublin_core="dc:format", az="örtük; örtüyü", en="covering; cover",
        ru="покрытие; покров",
    )  # fmt: skip
    frame_material: tuple[str, ...] = declare(
        (), "material", "Frame of the dwelling", "What the rods and rings are made of.", private=False,
        vocabulary="material", lido="termMaterialsTech[extent=frame]", dublin_core="dc:format",
        az="karkas; karkasın materialı", en="frame; frame material; skeleton", ru="каркас; материал каркаса",
    )  # fmt: skip
    fixing: tuple[str, ...] = declare(
        (), "material", "Fixing", "Ropes, bands, pegs, knots.", private=False, vocabulary="fixing",
        lido="termMaterialsTech[extent=fixing]", az="bərkitmə; bağlar", en="fixing; fixings; fastening",
        ru="крепление; крепления",
    )  # fmt: skip
    contents: tuple[str, ...] = declare(
        (), "content", "Furnished with", "The carpets, bags and vessels in it that are catalogued.", private=False,
        refers="item", lido="relatedWorkSet", az="içindəki əşyalar; içindəkilər",
        en="contents; furnishings; furnished with", ru="убранство; содержимое",
    )  # fmt: skip
    access_note: Multilingual = declare(
        NOTHING, "content", "Access for visitors", "Whether visitors may go in, and with a wheelchair.", private=False,
        az="əlçatanlıq; giriş imkanı", en="access; access note; accessibility", ru="доступность; доступ",
    )  # fmt: skip

    setup_instructions: str = declare(
        "", "internal", "How it is set up", "For those who build it in the hall.", private=True, long=True,
        az="qurma təlimatı; quraşdırma", en="setup; setup instructions; assembly", ru="инструкция по сборке; сборка",
    )  # fmt: skip
    floor_load: str = declare(
        "", "internal", "Floor load", "What the floor must carry.", private=True, example="150 kg/m²",
        az="döşəmə yükü", en="floor load", ru="нагрузка на пол",
    )  # fmt: skip
