"""Places that are shown, where something was made, or where something happens (DOMAIN 2.8)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


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
    historic_names: tuple[str, ...] = declare(
        (), "identity", "Historic names", "Names that the place had in other times.", private=False,
        az="tarixi adlar; tarixi ad", en="historic names; former names", ru="исторические названия; прежнее название",
    )  # fmt: skip
    street: Multilingual = declare(
        NOTHING, "visit", "Street address", "Of a venue: street and number, as visitors read it.", private=False,
        az="küçə; məkanın ünvanı", en="street; street address", ru="улица; адрес места",
    )  # fmt: skip
    access: Multilingual = declare(
        NOTHING, "visit", "How to get there", "Entrances, steps, ramps, transport.", private=False, long=True,
        az="necə getmək olar; giriş", en="access; how to get there", ru="как добраться; доступность",
    )  # fmt: skip
    internal_note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note", ru="внутренняя заметка",
    )  # fmt: skip
