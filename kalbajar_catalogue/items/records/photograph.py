"""A photograph (DOMAIN 2.2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items.groups import Pair, PersonShown
from kalbajar_catalogue.items.records.item import Item
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage.fields import declare


@dataclass(frozen=True, kw_only=True)
class Photograph(Item):
    """A photograph: a print or a file with a photographer, a moment and a place."""

    kind: ClassVar[str] = "photograph"
    maker_fields: ClassVar[Mapping[str, str]] = {"photographer": "photographer"}

    photographer: tuple[AgentRole, ...] = declare(
        (), "making", "Photographers", "Who took the photograph.", private=False, needed=True,
        lido="event[Photography]/eventActor", dublin_core="dc:creator", iptc="dc:creator", example="Rəna Əliyeva",
        az="fotoqraf; foto müəllifi", en="photographer; photographers; photo by; artist",
        ru="фотограф; автор фотографии",
    )  # fmt: skip
    date_taken: str = declare(
        "", "making", "Taken on", "Year, month or day; the print may be younger.", private=False, date=True,
        example="2021-05-14", lido="event[Photography]/eventDate", iptc="photoshop:DateCreated",
        az="çəkilmə tarixi", en="date taken; taken; year", ru="дата съёмки; год",
    )  # fmt: skip
    place_taken: tuple[str, ...] = declare(
        (), "making", "Taken at", "Where the camera stood.", private=False, refers="place",
        lido="event[Photography]/eventPlace", iptc="Iptc4xmpExt:LocationCreated", az="çəkildiyi yer",
        en="place taken; taken at; location taken", ru="место съёмки",
    )  # fmt: skip
    place_shown: tuple[str, ...] = declare(
        (), "content", "Place shown", "What place the picture shows.", private=False, needed=True, refers="place",
        lido="subjectWrap/subjectPlace", iptc="Iptc4xmpExt:LocationShown", example="Kəlbəcər",
        az="göstərilən yer; yer", en="place shown; place; location shown; city", ru="показанное место; место",
    )  # fmt: skip
    period_relation: str = declare(
        "", "content", "Before or after", "Before the occupation, during it, after the liberation, restoration.",
        private=False, needed=True, vocabulary="period_relation", lido="periodName",
        az="əvvəl və ya sonra; dövrə aidlik",
        en="before or after; period relation; theme", ru="до или после; отношение к периоду",
    )  # fmt: skip
    pair_of: tuple[Pair, ...] = declare(
        (), "content", "Pairs", "The same subject at another time.", private=False, lido="relatedWorkSet",
        az="cüt; qoşa foto", en="pair; pair of", ru="пара",
    )  # fmt: skip
    process: str = declare(
        "", "material", "Process", "Digital capture, inkjet print, gelatin silver print, scan of a print.",
        private=False, vocabulary="process", lido="termMaterialsTech", az="proses; çap üsulu",
        en="process; print process", ru="процесс; способ печати",
    )  # fmt: skip
    colour_mode: str = declare(
        "", "material", "Colour", "Colour, black and white, or toned.", private=False, vocabulary="colour_mode",
        lido="classification", az="rəng", en="colour; color; colour mode", ru="цвет",
    )  # fmt: skip
    edition_number: str = declare(
        "", "material", "Edition", "How many prints there are.", private=False, example="10",
        lido="displayStateEditionWrap/displayEdition", az="tiraj", en="edition; edition number", ru="тираж",
    )  # fmt: skip
    copy_number: str = declare(
        "", "material", "Copy", "Which of the prints this is.", private=False, example="2/10",
        lido="displayStateEditionWrap/displayEdition", az="nüsxə", en="copy; copy number", ru="экземпляр",
    )  # fmt: skip
    print_size: tuple[Dimension, ...] = declare(
        (), "material", "Print size", "Height × width of the print, with its unit.", private=False, needed=True,
        example="45 × 60 cm", lido="measurementsSet", az="çap ölçüsü", en="print size; paper size",
        ru="размер отпечатка",
    )  # fmt: skip
    image_size: tuple[Dimension, ...] = declare(
        (), "material", "Image size", "Height × width of the image on the print.", private=False,
        example="40 × 55 cm", lido="measurementsSet", az="təsvir ölçüsü", en="image size", ru="размер изображения",
    )  # fmt: skip
    mount: str = declare(
        "", "material", "Mount", "Mounted, matted, framed: how it is presented.", private=False, az="montaj; çərçivə",
        en="mount; frame", ru="монтировка; рама",
    )  # fmt: skip
    headline: Multilingual = declare(
        NOTHING, "content", "Headline", "A few words, as a newspaper would.", private=False,
        iptc="photoshop:Headline", az="manşet", en="headline", ru="заголовок",
    )  # fmt: skip
    caption: Multilingual = declare(
        NOTHING, "content", "Caption", "What the photograph shows, for the label and the catalogue.", private=False,
        long=True, lido="objectDescriptionWrap", iptc="dc:description", az="şəkilaltı; izah", en="caption",
        ru="подпись",
    )  # fmt: skip
    caption_writer: str = declare(
        "", "content", "Caption by", "Who wrote the caption.", private=False, refers="agent",
        iptc="photoshop:CaptionWriter", az="izahın müəllifi", en="caption writer; caption by", ru="автор подписи",
    )  # fmt: skip
    persons_shown: tuple[PersonShown, ...] = declare(
        (), "content", "People shown", "Who is to be seen, and how they agreed to it.", private=False,
        lido="subjectWrap/subjectActor", iptc="Iptc4xmpExt:PersonInImage", az="görünən şəxslər",
        en="persons shown; people; person in image", ru="люди на снимке",
    )  # fmt: skip
    digital_source_type: str = declare(
        "", "material", "Digital source", "Camera, scan, composite or made by a computer.", private=False,
        vocabulary="digital_source_type", iptc="Iptc4xmpExt:DigitalSourceType", az="rəqəmsal mənbə",
        en="digital source; digital source type", ru="цифровой источник",
    )  # fmt: skip
