"""People, organisations and places as records (DOMAIN 2.8)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare, member


@dataclass(frozen=True)
class AgentRole:
    """Somebody in a role: the photographer of a work, an organiser of an exhibition."""

    agent: str = member("", "Person or organisation", refers="agent")
    role: str = member("", "Role", vocabulary="role")
    qualifier: str = member("", "Qualifier", vocabulary="attribution")


@dataclass(frozen=True, kw_only=True)
class Agent(Record):
    """A person, an organisation or a group."""

    kind: ClassVar[str] = "agent"

    type: str = declare(
        "person", "identity", "Type", "A person, an organisation, a group, or nobody known.",
        private=False, vocabulary="agent_type", lido="actor@type",
        az="növ", en="type; agent type", ru="тип",
    )  # fmt: skip
    display_name: Multilingual = declare(
        NOTHING, "identity", "Name", "The name as it is printed, in each language.", private=False, needed=True,
        example="Rəna Əliyeva", lido="nameActorSet/appellationValue", dublin_core="dc:creator",
        az="ad; adı", en="name; display name", ru="имя; название",
    )  # fmt: skip
    sort_name: str = declare(
        "", "identity", "Name for sorting", "Surname first, as in an index.", private=False,
        example="Əliyeva, Rəna", az="sıralama adı", en="sort name", ru="имя для сортировки",
    )  # fmt: skip
    name_variants: tuple[str, ...] = declare(
        (), "identity", "Other spellings", "Other forms and scripts under which the name is looked for.",
        private=False, az="digər yazılışlar", en="variants; name variants; other names", ru="варианты имени",
    )  # fmt: skip
    birth: str = declare(
        "", "life", "Born or founded", "Year, month or day; of living people the year is enough.", private=False,
        example="1957", lido="vitalDatesActor", az="doğum; doğum ili", en="birth; born; year of birth; founded",
        ru="рождение; год рождения",
    )  # fmt: skip
    death: str = declare(
        "", "life", "Died or dissolved", "Year, month or day.", private=False, example="2019",
        lido="vitalDatesActor", az="ölüm; vəfat ili", en="death; died; year of death; dissolved",
        ru="смерть; год смерти",
    )  # fmt: skip
    biography: Multilingual = declare(
        NOTHING, "life", "Biography", "A few sentences for a label or the catalogue.", private=False, long=True,
        az="bioqrafiya; tərcümeyi-hal", en="biography; bio", ru="биография",
    )  # fmt: skip
    identifiers: tuple[str, ...] = declare(
        (), "life", "Identifiers", "Addresses of the name in ULAN, VIAF or Wikidata.", private=False,
        example="https://www.wikidata.org/entity/Q42", lido="actorID", az="identifikatorlar",
        en="identifiers; ulan; viaf; wikidata", ru="идентификаторы",
    )  # fmt: skip
    internal_note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note", ru="внутренняя заметка",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Place(Record):
    """A place that is shown, where something was made, or where something happens."""

    kind: ClassVar[str] = "place"

    name: Multilingual = declare(
        NOTHING, "identity", "Name", "The name as it is printed, in each language.", private=False, needed=True,
        example="Kəlbəcər", lido="namePlaceSet/appellationValue", dublin_core="dc:coverage",
        az="ad; yer; məkan", en="name; place", ru="название; место",
    )  # fmt: skip
    name_variants: tuple[str, ...] = declare(
        (), "identity", "Other spellings", "Other forms and scripts under which the place is looked for.",
        private=False, az="digər yazılışlar", en="variants; name variants", ru="варианты названия",
    )  # fmt: skip
    type: str = declare(
        "", "identity", "Type", "A district, a town, a mountain, a venue.", private=False, vocabulary="place_type",
        az="növ", en="type; place type", ru="тип",
    )  # fmt: skip
    parent: str = declare(
        "", "identity", "Part of", "The larger place this one lies in.", private=False, refers="place",
        lido="partOfPlace", az="daxil olduğu yer", en="part of; parent", ru="входит в",
    )  # fmt: skip
    latitude: float | None = declare(
        None, "identity", "Latitude", "Degrees north, WGS 84.", private=False, unit="°", example="40.1069",
        lido="gml", az="enlik", en="latitude; lat", ru="широта",
    )  # fmt: skip
    longitude: float | None = declare(
        None, "identity", "Longitude", "Degrees east, WGS 84.", private=False, unit="°", example="46.0428",
        lido="gml", az="uzunluq dairəsi", en="longitude; lon; lng", ru="долгота",
    )  # fmt: skip
    identifiers: tuple[str, ...] = declare(
        (), "identity", "Identifiers", "Addresses of the place in GeoNames, TGN or Wikidata.", private=False,
        lido="placeID", az="identifikatorlar", en="identifiers; geonames; tgn", ru="идентификаторы",
    )  # fmt: skip
