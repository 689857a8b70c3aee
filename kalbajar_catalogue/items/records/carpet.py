"""A carpet: pile, flat-weave, felt or carpet goods (DOMAIN 2.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items import density
from kalbajar_catalogue.items.groups import Composition, DyedColour, WovenInscription
from kalbajar_catalogue.items.records.item import Item
from kalbajar_catalogue.items.sizes import LENGTH_FIRST
from kalbajar_catalogue.items.yarns import Weft, Yarn
from kalbajar_catalogue.storage.fields import declare

_KNOTTED = "weave_class=pile|goods"
_WOVEN = "weave_class=pile|flat_weave|goods"


@dataclass(frozen=True, kw_only=True)
class Carpet(Item):
    """A carpet; its weave class says which of the technical fields have a meaning. Densities are per dm²."""

    kind: ClassVar[str] = "carpet"
    size_order: ClassVar[tuple[str, ...]] = LENGTH_FIRST
    maker_fields: ClassVar[Mapping[str, str]] = {"weaver": "weaver", "maker": "artisan"}
    derived: ClassVar[Mapping[str, str]] = {"knot_density_dm2": "Knots per dm²"}

    weave_class: str = declare(
        "", "identity", "Weave class", "Pile, flat-weave, felt or carpet goods; it switches the technical fields.",
        private=False, needed=True, vocabulary="weave_class", lido="objectClassificationWrap/classification",
        az="toxunuş sinfi", en="weave class; pile or flat-weave", ru="класс ткачества; ворсовый или безворсовый",
    )  # fmt: skip
    weave_type: str = declare(
        "", "identity", "Weave type", "Pile carpet, palas, jejim, kilim, shadda, verni, zili, sumakh, a bag.",
        private=False, needed=True, vocabulary="weave_type", example="vərni", lido="objectWorkType",
        dublin_core="dc:type", az="xalça növü; toxunuş növü", en="weave type; carpet type; weave",
        ru="вид ковра; вид ткачества",
    )  # fmt: skip
    set_role: str = declare(
        "", "identity", "Single or of a set", "Whether it was made alone or as a part of a set of carpets.",
        private=False, vocabulary="set_role", lido="relatedWork", az="dəst; dəstdəki yeri",
        en="set; set role; part of a set", ru="комплект; часть комплекта",
    )  # fmt: skip

    weaver: tuple[AgentRole, ...] = declare(
        (), "making", "Weavers", "Who wove it, as far as anybody knows.", private=False,
        lido="event[Production]/eventActor", dublin_core="dc:creator", az="toxucu; xalçaçı",
        en="weaver; weavers; woven by", ru="ткачиха; ткач; ковровщица",
    )  # fmt: skip
    place_woven: str = declare(
        "", "making", "Woven in", "The village, as near as it is known.", private=False, needed=True, refers="place",
        lido="event[Production]/eventPlace", dublin_core="dc:coverage", az="toxunduğu yer; kənd",
        en="place woven; woven in; village", ru="место ткачества; где соткан; село",
    )  # fmt: skip
    school: str = declare(
        "", "making", "School", "One of the seven schools; say in a source who gave it to the school.",
        private=False, vocabulary="school", lido="periodName", az="məktəb; xalça məktəbi",
        en="school; carpet school", ru="школа; ковровая школа",
    )  # fmt: skip
    carpet_group: str = declare(
        "", "making", "Group within the school", "Aran, Shusha, Jabrayil; never concluded from the composition.",
        private=False, vocabulary="carpet_group", lido="periodName", az="xalça qrupu; qrup",
        en="carpet group; group", ru="группа ковров; группа",
    )  # fmt: skip

    knot_type: str = declare(
        "", "weave", "Knot", "Symmetric, asymmetric or another.", private=False, vocabulary="knot_type",
        when=_KNOTTED, lido="termMaterialsTech", az="ilmə növü; ilmə", en="knot type; knot", ru="вид узла; узел",
    )  # fmt: skip
    knot_tying: str = declare(
        "", "weave", "How the knot is tied", "Dolama or qullabı.", private=False, vocabulary="knot_tying",
        when=_KNOTTED, lido="termMaterialsTech", az="ilmə üsulu", en="knot tying; tying", ru="способ вязки узла",
    )  # fmt: skip
    knots_horizontal_dm: int | None = declare(
        None, "weave", "Knots across", "Counted over 10 cm of the width.", private=False, unit="/dm",
        when=_KNOTTED, example="40", lido="measurementsSet", az="üfüqi ilmə sayı; eninə ilmə sayı",
        en="knots across; horizontal knots; knots horizontal", ru="узлов по горизонтали; узлов по ширине",
    )  # fmt: skip
    knots_vertical_dm: int | None = declare(
        None, "weave", "Knots along", "Counted over 10 cm of the length.", private=False, unit="/dm",
        when=_KNOTTED, example="40", lido="measurementsSet", az="şaquli ilmə sayı; uzununa ilmə sayı",
        en="knots along; vertical knots; knots vertical", ru="узлов по вертикали; узлов по длине",
    )  # fmt: skip
    pile_height_mm_least: float | None = declare(
        None, "weave", "Pile height, least", "In mm; the only one when the pile is even.", private=False, unit="mm",
        when=_KNOTTED, example="5", lido="measurementsSet", az="xov hündürlüyü; ən kiçik xov hündürlüyü",
        en="pile height; least pile height; pile height from", ru="высота ворса; наименьшая высота ворса",
    )  # fmt: skip
    pile_height_mm_most: float | None = declare(
        None, "weave", "Pile height, most", "In mm, where the pile is uneven.", private=False, unit="mm",
        when=_KNOTTED, example="7", lido="measurementsSet", az="ən böyük xov hündürlüyü",
        en="most pile height; pile height to", ru="наибольшая высота ворса",
    )  # fmt: skip
    warp: tuple[Yarn, ...] = declare(
        (), "weave", "Warp", "Material, colour, ply, spin and notation: wool (ivory, 2-ply, S, Z2S).", private=False,
        when=_WOVEN, example="yun (ağ, 2 qat, S, Z2S)", lido="termMaterialsTech[extent=warp]", az="əriş; əriş ipi",
        en="warp; warps", ru="основа",
    )  # fmt: skip
    weft: tuple[Weft, ...] = declare(
        (), "weave", "Weft", "As the warp, and the shoots between two rows: wool (red, 2 shoots).", private=False,
        when=_WOVEN, example="yun (qırmızı, 2 keçid)", lido="termMaterialsTech[extent=weft]", az="arğac; arğac ipi",
        en="weft; wefts", ru="уток",
    )  # fmt: skip
    pile: tuple[Yarn, ...] = declare(
        (), "weave", "Pile or pattern yarn", "What the pattern is made of, written as the warp.", private=False,
        when=_WOVEN, example="yun (2 qat, S)", lido="termMaterialsTech[extent=pile]", az="xov; naxış ipi",
        en="pile; pile yarn; pattern yarn", ru="ворс; узорная пряжа",
    )  # fmt: skip
    warp_depression: str = declare(
        "", "weave", "Warp depression", "None, slight or strong.", private=False, vocabulary="warp_depression",
        when=_KNOTTED, lido="displayMaterialsTech", az="əriş çökməsi", en="warp depression; depressed warps",
        ru="депрессия основы",
    )  # fmt: skip
    selvedge: Multilingual = declare(
        NOTHING, "weave", "Selvedges", "How the long sides are finished.", private=False, when=_WOVEN,
        lido="displayMaterialsTech", az="kənarlar; yan kənar", en="selvedge; selvage; selvedges", ru="кромка; кромки",
    )  # fmt: skip
    ends_top: Multilingual = declare(
        NOTHING, "weave", "Upper end", "Weft-faced band, loops, knots.", private=False, when=_WOVEN,
        lido="displayMaterialsTech", az="yuxarı ucu", en="upper end; top end; ends top", ru="верхний конец",
    )  # fmt: skip
    ends_bottom: Multilingual = declare(
        NOTHING, "weave", "Lower end", "Weft-faced band, loops, knots.", private=False, when=_WOVEN,
        lido="displayMaterialsTech", az="aşağı ucu", en="lower end; bottom end; ends bottom", ru="нижний конец",
    )  # fmt: skip
    fringe: Multilingual = declare(
        NOTHING, "weave", "Fringe", "Knotted, plaited, cut, lost.", private=False, when=_WOVEN,
        lido="displayMaterialsTech", az="saçaq", en="fringe; fringes", ru="бахрома",
    )  # fmt: skip
    colours: tuple[DyedColour, ...] = declare(
        (), "weave", "Colours", "Each with its dye; “natural” wants a source.", private=False,
        example="qırmızı (təbii)", lido="displayMaterialsTech", az="rənglər; boyalar", en="colours; colors; dyes",
        ru="цвета; красители",
    )  # fmt: skip

    composition: tuple[Composition, ...] = declare(
        (), "design", "Composition", "The traditional name, and after whom: Aran (azcarpetmuseum.az).", private=False,
        lido="titleWrap/titleSet[design name]", az="çeşni; kompozisiya", en="composition; design name; design",
        ru="чешни; композиция",
    )  # fmt: skip
    layout: str = declare(
        "", "design", "Layout of the field", "With a medallion or without, prayer rug, pictorial.", private=False,
        vocabulary="layout", lido="classification", az="quruluş; tərtibat", en="layout; field layout",
        ru="строение; схема поля",
    )  # fmt: skip
    field_design: Multilingual = declare(
        NOTHING, "design", "Centre field", "What the centre field shows.", private=False, long=True,
        lido="objectDescriptionWrap", az="ara sahə; orta sahə", en="field; field design; centre field",
        ru="среднее поле; поле ковра",
    )  # fmt: skip
    border_main: Multilingual = declare(
        NOTHING, "design", "Main border", "What the main border shows.", private=False, long=True,
        lido="objectDescriptionWrap", az="ana haşiyə; haşiyə", en="main border; border; border design",
        ru="главная кайма; кайма",
    )  # fmt: skip
    border_guard: Multilingual = declare(
        NOTHING, "design", "Guard borders", "What the narrow borders beside it show.", private=False, long=True,
        lido="objectDescriptionWrap", az="bala haşiyə; mədaxil", en="guard borders; guard border; minor borders",
        ru="малые каймы; малая кайма",
    )  # fmt: skip
    medallion_count: int | None = declare(
        None, "design", "Medallions", "How many; 0 when there is none.", private=False, example="3",
        lido="objectDescriptionWrap", az="medalyon sayı; göl sayı", en="medallions; medallion count",
        ru="количество медальонов; медальоны",
    )  # fmt: skip
    motif: tuple[str, ...] = declare(
        (), "design", "Motifs", "What can be recognised; what it may mean belongs in a text with its source.",
        private=False, vocabulary="motif", lido="subjectWrap/subjectConcept", dublin_core="dc:subject",
        az="motiv; motivlər; naxış", en="motif; motifs; ornaments", ru="мотив; мотивы; орнамент",
    )  # fmt: skip
    pictorial_subject: Multilingual = declare(
        NOTHING, "design", "Pictorial subject", "What a pictorial carpet tells.", private=False, long=True,
        lido="subjectWrap", az="süjet", en="pictorial subject; story", ru="сюжет",
    )  # fmt: skip
    woven_inscription: tuple[WovenInscription, ...] = declare(
        (), "design", "Woven inscriptions and dates", "As they stand in the fabric, with the calendar of a date.",
        private=False, example="۱۳۱۹ (date, Hijri lunar)", lido="inscriptionsWrap",
        az="toxunmuş yazı; toxunmuş tarix", en="woven inscription; woven date; woven inscriptions",
        ru="вытканная надпись; вытканная дата",
    )  # fmt: skip
    original_use: tuple[str, ...] = declare(
        (), "content", "Original use", "On the floor, on a wall, as a curtain, saddle cover or bag.", private=False,
        vocabulary="original_use", lido="event[Use]", az="ilkin istifadəsi; istifadəsi",
        en="original use; use; used as", ru="первоначальное применение; применение",
    )  # fmt: skip
    restoration_visible: Multilingual = declare(
        NOTHING, "content", "Visible restoration", "What a visitor sees; details belong in a condition report.",
        private=False, long=True, lido="objectDescriptionWrap", az="görünən bərpa; bərpa izləri",
        en="visible restoration; restoration; repairs", ru="видимая реставрация; следы реставрации",
    )  # fmt: skip

    @property
    def knot_density_dm2(self) -> int | None:
        """Knots per dm², the product of the two counts; None when one was not made."""
        return density.knots_per_dm2(self)
