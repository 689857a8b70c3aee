"""A painting, drawing or print made by hand (DOMAIN 2.4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.records.item import Item
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import declare


@dataclass(frozen=True, kw_only=True)
class Painting(Item):
    """A painting. Signatures and dates on it are inscriptions of these types."""

    kind: ClassVar[str] = "painting"
    maker_fields: ClassVar[Mapping[str, str]] = {"maker": "painter"}

    # Declared again for the headings: "artist" and "medium" mean other fields in a list of photographs.
    maker: tuple[AgentRole, ...] = declare(
        (), "making", "Painters", "Who painted it, and how sure that is.", private=False, needed=True,
        lido="event[Production]/eventActor", dublin_core="dc:creator", iptc="Iptc4xmpExt:AOCreator",
        az="rəssam; müəllif; ustad", en="painter; painters; artist; maker; author; creator",
        ru="художник; автор; мастер",
    )  # fmt: skip
    material: tuple[Material, ...] = declare(
        (), "material", "Materials", "What it is made of besides paint and support, part by part.", private=False,
        lido="objectMaterialsTechWrap", dublin_core="dc:format", az="material", en="material; materials",
        ru="материал; материалы",
    )  # fmt: skip
    medium: tuple[str, ...] = declare(
        (), "material", "Paints", "Oil, acrylic, watercolour, pastel.", private=False, needed=True,
        vocabulary="medium", example="yağlı boya", lido="termMaterialsTech[extent=medium]", dublin_core="dc:format",
        az="boya; boya növü", en="medium; paint; paints", ru="краски; живописный материал",
    )  # fmt: skip
    support: tuple[str, ...] = declare(
        (), "material", "Support", "Canvas, paper, cardboard, wood: what it is painted on.", private=False,
        needed=True, vocabulary="support", example="kətan", lido="termMaterialsTech[extent=support]",
        dublin_core="dc:format", az="əsas; altlıq", en="support; painted on", ru="основа; подложка",
    )  # fmt: skip
    framed: bool = declare(
        False, "material", "Framed", "Whether it is shown in a frame.", private=False, lido="measurementsSet",
        az="çərçivədə; çərçivəli", en="framed; in frame", ru="в раме; обрамлена",
    )  # fmt: skip
    framed_size: tuple[Dimension, ...] = declare(
        (), "material", "Size with frame", "Height × width over the frame.", private=False,
        example="70 × 90 cm", lido="measurementsSet[extent=frame]", az="çərçivə ilə ölçü; çərçivəli ölçü",
        en="size with frame; framed size; frame size; framed dimensions", ru="размер с рамой; размер в раме",
    )  # fmt: skip
    genre: tuple[str, ...] = declare(
        (), "content", "Genre", "Landscape, portrait, still life, everyday life.", private=False, vocabulary="genre",
        lido="classification", dublin_core="dc:type", az="janr", en="genre; genres", ru="жанр",
    )  # fmt: skip
    made_on_trip: Multilingual = declare(
        NOTHING, "making", "Made on a trip", "The creative journey on which it was made.", private=False,
        example="Kəlbəcərə yaradıcılıq səfəri", lido="event/eventName", az="yaradıcılıq səfəri; səfər",
        en="creative trip; made on trip; trip", ru="творческая поездка; поездка",
    )  # fmt: skip
    depicted_view: str = declare(
        "", "content", "View", "The place whose view it is.", private=False, refers="place",
        lido="subjectWrap/subjectPlace", az="mənzərə; təsvir olunan mənzərə", en="view; depicted view",
        ru="вид; изображённый вид",
    )  # fmt: skip
    viewpoint: str = declare(
        "", "content", "Viewpoint", "Where the painter stood.", private=False, refers="place",
        lido="subjectWrap/subjectPlace", az="baxış nöqtəsi", en="viewpoint; painted from", ru="точка зрения",
    )  # fmt: skip
