"""What a registrar would make of the columns of real tables, written down by hand before any proposal was looked at.

`a|b` where either is right. A column that says nothing of its own (numbers of another database, counts, what is
worked out from other columns) may be kept as a note or left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass

EITHER = "as_note|"
"""Kept as a note or left out: nobody would mind."""


@dataclass(frozen=True)
class Decided:
    """A table, the kind of its records, and for each heading the key that is right. `path` lies below `shared/data`."""

    path: str
    kind: str
    keys: Mapping[str, str]


def _keys(text: str) -> dict[str, str]:
    pairs = (line.split("=", 1) for line in text.strip().splitlines())
    return {heading.strip(): key.strip().replace("EITHER", EITHER).replace("NOTHING", "") for heading, key in pairs}


TATE_ARTWORKS = Decided("collections/tate/artwork_data.csv.gz", "other|painting", _keys("""
    id = other_number
    accession_number = object_number
    artist = maker
    artistRole = maker.role
    artistId = EITHER
    title = title_en
    dateText = date_display_en
    medium = materials_statement_en
    creditLine = credit_line_en
    year = date_earliest
    acquisitionYear = as_note
    dimensions = dimensions_statement_en
    width = dimension.width
    height = dimension.height
    depth = dimension.depth
    units = dimension.unit
    inscription = inscription
    thumbnailCopyright = as_note
    thumbnailUrl = EITHER
    url = as_note
"""))  # fmt: skip

TATE_ARTISTS = Decided("collections/tate/artist_data.csv", "agent", _keys("""
    id = EITHER
    name = display_name_en|sort_name
    gender = as_note
    dates = EITHER
    yearOfBirth = birth
    yearOfDeath = death
    placeOfBirth = as_note
    placeOfDeath = as_note
    url = identifiers|as_note
"""))  # fmt: skip

TATE_JSON = Decided("collections/tate/artworks-sample.json", "other|painting", _keys("""
    acno = object_number
    acquisitionYear = as_note
    additionalImages.copyright = EITHER
    additionalImages.creativeCommons = EITHER
    additionalImages.filenameBase = EITHER
    additionalImages.sizes.caption = EITHER
    additionalImages.sizes.cleared = EITHER
    additionalImages.sizes.file = picture|as_note
    additionalImages.sizes.height = EITHER
    additionalImages.sizes.resolution = EITHER
    additionalImages.sizes.size = EITHER
    additionalImages.sizes.width = EITHER
    all_artists = EITHER
    artistRooms = EITHER
    catTextResId = EITHER
    catalogueGroup.accessionRanges = EITHER
    catalogueGroup.completeStatus = EITHER
    catalogueGroup.finbergNumber = other_number|as_note
    catalogueGroup.groupType = EITHER
    catalogueGroup.id = EITHER
    catalogueGroup.shortTitle = as_note
    classification = object_name
    contributorCount = EITHER
    contributors.birthYear = EITHER
    contributors.date = EITHER
    contributors.displayOrder = EITHER
    contributors.fc = maker
    contributors.gender = EITHER
    contributors.id = EITHER
    contributors.mda = EITHER
    contributors.role = maker.role
    contributors.startLetter = EITHER
    creditLine = credit_line_en
    dateRange.endYear = date_latest
    dateRange.startYear = date_earliest
    dateRange.text = EITHER
    dateText = date_display_en
    depth = dimension.depth
    dimensions = dimensions_statement_en
    finberg = other_number|as_note
    foreignTitle = as_note
    groupTitle = as_note
    height = dimension.height
    id = other_number
    inscription = inscription
    medium = materials_statement_en
    movementCount = EITHER
    movements.era.id = EITHER
    movements.era.name = as_note|style_period
    movements.id = EITHER
    movements.name = style_period
    pageNumber = EITHER
    subjectCount = EITHER
    subjects.children.children.children.id = EITHER
    subjects.children.children.children.name = subject
    subjects.children.children.id = EITHER
    subjects.children.children.name = subject
    subjects.children.id = EITHER
    subjects.children.name = subject
    subjects.id = EITHER
    subjects.name = EITHER
    thumbnailCopyright = as_note
    thumbnailUrl = EITHER
    title = title_en
    units = dimension.unit
    url = as_note
    width = dimension.width
"""))  # fmt: skip

WCMA_CSV = Decided("collections/wcma/wcma-collection-2019-12-04-breaks-off.csv", "other|photograph", _keys("""
    id = other_number
    accession_number = object_number
    title = title_en
    maker = maker
    department = as_note
    classification = as_note
    culture = cultural_context
    period = style_period
    creation_date = date_display_en
    creation_date_earliest = date_earliest
    creation_date_latest = date_latest
    source_name = holder
    object_name = object_name
    medium = materials_statement_en
    description = brief_description_en
    credit_line = credit_line_en
    paper_support = physical_description_en|as_note
    catalogue_raisonne = other_number|as_note
    portfolio = as_note
    signed = inscription
    marks = inscription|as_note
    inscription = inscription
    filename = picture
    dimensions = dimensions_statement_en
    element_type = dimension.part
    width_cm = dimension.width
    height_cm = dimension.height
    depth_cm = dimension.depth
    width_in = EITHER
    height_in = EITHER
    depth_in = EITHER
    area_in = EITHER
    size_s_m_l = EITHER
    is_3d = EITHER
    orientation_p_l_s = EITHER
    accession_date = as_note
    ULAN = as_note
    copyright_holder = as_note
    data_date = EITHER
"""))  # fmt: skip

WCMA_JSON = Decided("collections/wcma/Objects-utf8.json.gz", "other|photograph", _keys("""
    id = other_number
    accession_number = object_number
    title = title_en
    maker = maker
    ulan = as_note
    department = as_note
    classification = as_note
    culture = cultural_context
    period = style_period
    creation_date = date_display_en
    creation_date_earliest = date_earliest
    creation_date_latest = date_latest
    accession_date = as_note
    source_name = holder
    object_name = object_name
    medium = materials_statement_en
    Description = brief_description_en
    credit_line = credit_line_en
    paper_support = physical_description_en|as_note
    catalogue_raisonne = other_number|as_note
    portfolio = as_note
    signed = inscription
    marks = inscription|as_note
    inscriptions = inscription
    filename = picture
    dimensions = dimensions_statement_en
    element_type = dimension.part
    width_cm = dimension.width
    height_cm = dimension.height
    depth_cm = dimension.depth
    width_in = EITHER
    height_in = EITHER
    depth_in = EITHER
    area_in = EITHER
    size_s_m_l = EITHER
    is_3d = EITHER
    orientation_p_l_s = EITHER
    copyright_holder = as_note
    publicCaption = brief_description_en|as_note
    artistNationality = as_note
    artistLifeSpan = as_note
    description = brief_description_en
    terms = subject
    data_date = EITHER
"""))  # fmt: skip

WCMA_EXHIBITIONS = Decided("collections/wcma/Exhibitions-utf8.json", "exhibition", _keys("""
    ExhibitionID = reference
    ExhTitle = title_en
    PlanningNotes = as_note
    CurNotes = as_note
    EndISODate = end_date
    BeginISODate = begin_date
    IsInHouse = as_note
    Department.Department = as_note
    Objects.ObjectID = EITHER
"""))  # fmt: skip

IMA_SIZES = Decided("collections/ima/IMA-Objects-Dimensions-Data.csv", "other", _keys("""
    OBJECTID = object_number
    DIMTYPE = dimension.part
    HEIGHT = dimension.height
    WIDTH = dimension.width
    DEPTH = dimension.depth
    DIAMETER = dimension.diameter
    LENGTHUNIT = dimension.unit
    WEIGHT = dimension.weight
    WEIGHTUNIT = dimension.weight_unit
    NOTES = as_note
"""))  # fmt: skip

IMA_ACTORS = Decided("collections/ima/IMA-Actors-data.csv", "agent", _keys("""
    ID = EITHER
    NAME_FULL = display_name_en
    NAME_FIRST = EITHER
    NAME_MIDDLE = EITHER
    NAME_LAST = EITHER
    NAME_SUFFIX = EITHER
    NAME_ORGANIZATION = EITHER
    NAME_ORGANIZATION_ALT = name_variants
    NAME_TAXONOMIC = EITHER
    NAMES_ALT = name_variants
    SEX = as_note
    ACTOR_TYPE = type|as_note
    SUMMARY = sort_name
    BIRTHDATE = birth
    DEATHDATE = death
    BIRTHPLACE = as_note
    DEATHPLACE = as_note
    NATIONALITY = nationality
    ULAN_ID = identifiers
"""))  # fmt: skip

MET = Decided("objects-with-pictures/objects.csv", "other|painting", _keys("""
    id = object_number
    title = title_en
    author = maker
    year = date_display_en
    collection = as_note
    file = picture
"""))  # fmt: skip

EQUIPMENT = Decided("quirks/csvkit/ks_1033_data.csv", "other", _keys("""
    state = as_note
    county = as_note
    fips = as_note
    nsn = other_number|as_note
    item_name = title_en
    quantity = count
    ui = as_note
    acquisition_cost = as_note
    total_cost = as_note
    ship_date = as_note
    federal_supply_category = as_note
    federal_supply_category_name = object_name|as_note
    federal_supply_class = as_note
    federal_supply_class_name = object_name|as_note
"""))  # fmt: skip

OMEKA = Decided("quirks/omeka/test.csv", "other", _keys("""
    title = title_en
    creator = maker
    description = brief_description_en
    tags = subject
    file = picture
"""))  # fmt: skip

OMEKA_ELEMENTS = Decided("quirks/omeka/test_automap_columns_to_elements.csv", "other", _keys("""
    Dublin Core:Title = title_en
    Dublin Core:Creator = maker
    Dublin Core:Description = brief_description_en
    tags = subject
    Item Type Metadata:URL = picture|as_note
"""))  # fmt: skip

COLLECTIVE_ACCESS = Decided("quirks/collectiveaccess/test.csv", "other", _keys("""
    id = object_number
    date = date_display_en
    name = title_en
    field1 = as_note
    field2 = as_note
    field3 = as_note
    field4 = as_note
    field5 = as_note
    field6 = as_note
    field7 = as_note
    field8 = as_note
    field9 = as_note
    field10 = as_note
"""))  # fmt: skip

REAL = (TATE_ARTWORKS, TATE_ARTISTS, TATE_JSON, WCMA_CSV, WCMA_JSON, WCMA_EXHIBITIONS, IMA_SIZES, IMA_ACTORS, MET,
        EQUIPMENT, OMEKA, OMEKA_ELEMENTS, COLLECTIVE_ACCESS)  # fmt: skip
MAIN = REAL[:9]
