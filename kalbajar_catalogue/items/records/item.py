"""What every exhibited work has, whatever its kind (DOMAIN 2.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items.groups import Inscription, Material, OtherNumber, RelatedItem
from kalbajar_catalogue.items.sizes import HEIGHT_FIRST, Dimension
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Item(Record):
    """What every exhibited work has, whatever its kind.

    `size_order` says which measures a size typed without their names means. `maker_fields` names the fields that
    hold its makers, each with the role of somebody whose role is not given. `derived` names the properties that are
    worked out from the fields, with their labels: shown and exported, never stored.
    """

    kind: ClassVar[str] = "item"
    family: ClassVar[str] = "item"
    size_order: ClassVar[tuple[str, ...]] = HEIGHT_FIRST
    maker_fields: ClassVar[Mapping[str, str]] = {"maker": "author"}
    derived: ClassVar[Mapping[str, str]] = {}

    title: Multilingual = declare(
        NOTHING, "identity", "Title", "What the work is called, in each language.", private=False, needed=True,
        example="Dağ cığırı", lido="titleWrap/titleSet/appellationValue", dublin_core="dc:title", iptc="dc:title",
        az="başlıq; ad; adı; əsərin adı", en="title; name; work title; object name", ru="название; заглавие",
    )  # fmt: skip
    title_is_descriptive: bool = declare(
        False, "identity", "Descriptive title", "The title was given by us, not by the maker: printed upright.",
        private=False, lido="titleSet@type", az="təsviri başlıq", en="descriptive title", ru="описательное название",
    )  # fmt: skip
    object_number: str = declare(
        "", "identity", "Object number", "The museum's own number of the work.", private=False, needed=True,
        example="KLB-2025/12", lido="repositoryWrap/repositorySet/workID", dublin_core="dc:identifier",
        iptc="Iptc4xmpExt:AOSourceInvNo", az="inventar nömrəsi; eksponat nömrəsi",
        en="object number; inventory number; accession number; inv no", ru="инвентарный номер; номер предмета",
    )  # fmt: skip
    other_number: tuple[OtherNumber, ...] = declare(
        (), "identity", "Other numbers", "Numbers that others gave the work.", private=False, lido="workID",
        dublin_core="dc:identifier", az="digər nömrələr", en="other number; other numbers", ru="другие номера",
    )  # fmt: skip
    object_name: tuple[str, ...] = declare(
        (), "identity", "Object name", "What sort of thing it is.", private=False, vocabulary="object_name",
        lido="objectWorkType", dublin_core="dc:type", az="əşyanın adı", en="object type; object name term",
        ru="наименование предмета",
    )  # fmt: skip
    status: str = declare(
        "original", "identity", "Original or copy", "Original, copy, reconstruction or replica.", private=False,
        vocabulary="object_status", lido="relatedWork", az="orijinal və ya surət", en="object status; status",
        ru="подлинник или копия",
    )  # fmt: skip
    count: int = declare(
        1, "identity", "Number of pieces", "How many pieces the work consists of.", private=False,
        lido="measurementsSet", az="hissələrin sayı", en="count; number of objects; pieces", ru="количество",
    )  # fmt: skip

    maker: tuple[AgentRole, ...] = declare(
        (), "making", "Makers", "Who made the work, and how.", private=False, lido="event[Production]/eventActor",
        dublin_core="dc:creator", iptc="Iptc4xmpExt:AOCreator", az="müəllif; ustad", en="maker; author; creator",
        ru="автор; мастер",
    )  # fmt: skip
    date_display: Multilingual = declare(
        NOTHING, "making", "Date in words", "As it is printed: “c. 1890”, “XIX əsr”.", private=False, needed=True,
        example="XIX əsr", lido="event[Production]/eventDate/displayDate", dublin_core="dc:date",
        iptc="Iptc4xmpExt:AOCircaDateCreated", az="tarix; dövr", en="date; date display; dating", ru="дата; датировка",
    )  # fmt: skip
    date_earliest: str = declare(
        "", "making", "Earliest date", "Year, month or day, for sorting and filters.", private=False, date=True,
        example="1880", lido="eventDate/date/earliestDate", az="ən erkən tarix",
        en="earliest date; date from; year from", ru="самая ранняя дата",
    )  # fmt: skip
    date_latest: str = declare(
        "", "making", "Latest date", "Year, month or day, for sorting and filters.", private=False, date=True,
        example="1900", lido="eventDate/date/latestDate", az="ən gec tarix", en="latest date; date to; year to",
        ru="самая поздняя дата",
    )  # fmt: skip
    place_made: tuple[str, ...] = declare(
        (), "making", "Made in", "Where the work was made.", private=False, refers="place",
        lido="event[Production]/eventPlace", dublin_core="dc:coverage", az="hazırlandığı yer",
        en="place made; made in", ru="место создания",
    )  # fmt: skip
    style_period: tuple[str, ...] = declare(
        (), "making", "Style or period", "The style, school or period of the work.", private=False,
        lido="periodName", iptc="Iptc4xmpExt:AOStylePeriod", az="üslub; dövr üslubu", en="style; period; style period",
        ru="стиль; период",
    )  # fmt: skip
    cultural_context: tuple[str, ...] = declare(
        (), "making", "Cultural context", "The culture in which the work was made.", private=False, lido="culture",
        az="mədəni mühit", en="culture; cultural context", ru="культурный контекст",
    )  # fmt: skip

    material: tuple[Material, ...] = declare(
        (), "material", "Materials", "What it is made of, part by part.", private=False,
        lido="objectMaterialsTechWrap", dublin_core="dc:format", az="material", en="material; materials; medium",
        ru="материал; материалы",
    )  # fmt: skip
    technique: tuple[str, ...] = declare(
        (), "material", "Techniques", "How it was made.", private=False, vocabulary="technique",
        lido="termMaterialsTech", dublin_core="dc:format", az="texnika", en="technique; techniques", ru="техника",
    )  # fmt: skip
    materials_statement: Multilingual = declare(
        NOTHING, "material", "Materials in words", "When the printed line needs other words.", private=False,
        example="yun, təbii boyalar", lido="displayMaterialsTech", az="material sözlə", en="materials statement",
        ru="материалы словами",
    )  # fmt: skip
    dimension: tuple[Dimension, ...] = declare(
        (), "material", "Dimensions", "Height × width, or length × width; 60 × 80 cm.", private=False,
        example="60 × 80 cm", lido="objectMeasurementsWrap", dublin_core="dc:format", az="ölçü; ölçülər",
        en="dimension; dimensions; size", ru="размер; размеры",
    )  # fmt: skip
    dimensions_statement: Multilingual = declare(
        NOTHING, "material", "Dimensions in words", "When the printed line needs other words.", private=False,
        lido="displayObjectMeasurements", az="ölçülər sözlə", en="dimensions statement", ru="размеры словами",
    )  # fmt: skip
    inscription: tuple[Inscription, ...] = declare(
        (), "material", "Inscriptions", "What is written on the work, front and back.", private=False,
        lido="inscriptionsWrap", az="yazı; üzərindəki yazı", en="inscription; inscriptions; signature", ru="надписи",
    )  # fmt: skip

    brief_description: Multilingual = declare(
        NOTHING, "content", "Short description", "At most 500 characters.", private=False, long=True,
        lido="objectDescriptionWrap", dublin_core="dc:description", az="qısa təsvir; təsvir",
        en="description; brief description", ru="описание; краткое описание работы",
    )  # fmt: skip
    physical_description: Multilingual = declare(
        NOTHING, "content", "Physical description", "What it looks like, in detail.", private=False, long=True,
        lido="objectDescriptionWrap", iptc="Iptc4xmpExt:AOPhysicalDescription", az="fiziki təsvir",
        en="physical description", ru="физическое описание",
    )  # fmt: skip
    subject: tuple[str, ...] = declare(
        (), "content", "Subjects", "What it is about.", private=False, vocabulary="subject",
        lido="subjectWrap/subjectConcept", dublin_core="dc:subject", iptc="dc:subject",
        az="mövzu; açar sözlər", en="subject; subjects; keywords; tags",
        ru="тема; ключевые слова",
    )  # fmt: skip
    depicted_place: tuple[str, ...] = declare(
        (), "content", "Places depicted", "Places that can be recognised in the work.", private=False,
        refers="place", lido="subjectWrap/subjectPlace", dublin_core="dc:coverage", az="təsvir olunan yer",
        en="depicted place", ru="изображённое место",
    )  # fmt: skip
    depicted_person: tuple[str, ...] = declare(
        (), "content", "People depicted", "People who can be recognised in the work.", private=False,
        refers="agent", lido="subjectWrap/subjectActor", az="təsvir olunan şəxs", en="depicted person",
        ru="изображённые люди",
    )  # fmt: skip
    depicted_event: tuple[str, ...] = declare(
        (), "content", "Events depicted", "What happens in the work.", private=False,
        lido="subjectWrap/subjectEvent", az="təsvir olunan hadisə", en="depicted event", ru="изображённое событие",
    )  # fmt: skip
    related_item: tuple[RelatedItem, ...] = declare(
        (), "content", "Related works", "Copies, studies, works of one set or of the same subject.", private=False,
        lido="relatedWorkSet", az="əlaqəli əsərlər", en="related works; related work; related item",
        ru="связанные работы; связанный предмет",
    )  # fmt: skip
    provenance_note: Multilingual = declare(
        NOTHING, "content", "History of the work", "Where it has been.", private=False, long=True,
        lido="event[Provenance]", az="əsərin tarixçəsi", en="provenance; object history", ru="история предмета",
    )  # fmt: skip

    holder: str = declare(
        "", "rights", "Owner or lender", "As credited.", private=False, refers="agent",
        lido="repositorySet/repositoryName", iptc="Iptc4xmpExt:AOSource", az="sahibi; saxlandığı yer",
        en="holder; owner; lender; collection", ru="владелец; собрание",
    )  # fmt: skip
    credit_line: Multilingual = declare(
        NOTHING, "rights", "Credit line", "As it must be printed beside the work.", private=False, needed=True,
        example="Azərbaycan Fotoqraflar Birliyi", lido="rightsWorkWrap/creditLine", iptc="photoshop:Credit",
        az="kredit; minnətdarlıq sətri", en="credit; credit line", ru="кредит; строка благодарности",
    )  # fmt: skip
    publish: bool = declare(
        True, "rights", "May be published", "Untick to keep the work out of every edition.", private=False,
        az="dərc oluna bilər", en="publish; publishable", ru="можно публиковать",
    )  # fmt: skip

    distinguishing_features: str = declare(
        "", "internal", "Distinguishing features", "Marks that would identify it after a theft.", private=True,
        long=True, az="fərqləndirici əlamətlər", en="distinguishing features", ru="особые приметы",
    )  # fmt: skip
    current_location: str = declare(
        "", "internal", "Where it is now", "Room, shelf or building.", private=True, az="hazırkı yeri",
        en="current location; location", ru="текущее местонахождение",
    )  # fmt: skip
    normal_location: str = declare(
        "", "internal", "Where it belongs", "Room, shelf or building.", private=True, az="daimi yeri",
        en="normal location", ru="постоянное место",
    )  # fmt: skip
    location_date: str = declare(
        "", "internal", "There since", "Year, month or day.", private=True, date=True,
        example="2025-11-20", az="yerləşdirilmə tarixi", en="location date", ru="дата размещения",
    )  # fmt: skip
    internal_note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; comments", ru="внутренняя заметка",
    )  # fmt: skip
