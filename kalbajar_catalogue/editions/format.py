"""The format of an edition, schema 3: public facts only, ready to be printed or shown, over a pool of pictures.

Everything that a paper or a screen says stands here in each language already: dates, sizes and materials are
sentences, not data, so that no reader of an edition needs the catalogue's rules. Beside them stand the few plain
values that a reader draws with: years, lengths in mm, the codes of a weave. Records are named by uid.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kalbajar_catalogue.editions.names import PICTURE, pool_file
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual

SCHEMA = 3
"""2 knew no tiles; whatever it says means the same here."""


@dataclass(frozen=True)
class EditionPoint:
    """A place in a picture: shares of its width and height, from the upper left corner."""

    x: float
    y: float


@dataclass(frozen=True)
class EditionRegion:
    """Something marked in a picture: a rectangle (two opposite corners) or a polygon (three corners or more)."""

    label: Multilingual
    points: tuple[EditionPoint, ...]
    note: Multilingual = NOTHING
    type: str = ""
    part: str = ""


@dataclass(frozen=True)
class EditionPicture:
    """One picture of a work. `sha256` names the print derivative in the pool: upright RGB or grey JPEG.

    `screen` names the sRGB derivative for screens, of the same shape; empty in a proof, and where the picture may be
    printed but not shown. `tiles` names the container of the original's tiles (`tiles.Tiles`), for zooming on a screen;
    empty where there is none: the original is no larger than a screen, or may not be shown, or nobody wanted any.
    """

    sha256: str
    width: int
    height: int
    role: str = "main"
    alt_text: Multilingual = NOTHING
    creator: Multilingual = NOTHING
    copyright_notice: Multilingual = NOTHING
    extended_description: Multilingual = NOTHING
    regions: tuple[EditionRegion, ...] = ()
    screen: str = ""
    tiles: str = ""


@dataclass(frozen=True)
class EditionPerson:
    """Somebody named on a paper, with the word for what they did; `uid` finds them among the edition's agents."""

    name: Multilingual
    role: str = ""
    role_label: Multilingual = NOTHING
    uid: str = ""


@dataclass(frozen=True)
class EditionFact:
    """A label and what is said under it; `key` is the field's name, empty for a field of the museum's own."""

    label: Multilingual
    value: Multilingual
    key: str = ""


@dataclass(frozen=True)
class EditionCode:
    """A plain value that a reader draws with, under the name of its field; several stand in one, with blanks between.

    `knot_type` `symmetric`, `knots_horizontal_dm` `40`, `motif` `buta star`.
    """

    name: str
    value: str


@dataclass(frozen=True)
class EditionText:
    """A text of its own: `type` is a code of the vocabulary `text_kind` (short_label, long_label, wall, essay ...)."""

    type: str
    body: Multilingual


@dataclass(frozen=True)
class EditionRelation:
    """How a work stands to another in the same edition: `type` before, after, same_subject or a code of relations."""

    work: str
    type: str
    label: Multilingual = NOTHING
    same_viewpoint: bool = False


@dataclass(frozen=True)
class EditionPart:
    """A part of a work, as of the alachigh: what it is called, how many, of what, under which larger part.

    `work` is the work of the same edition that this part is, empty where it is none.
    """

    uid: str
    name: Multilingual
    count: int | None = None
    materials: Multilingual = NOTHING
    description: Multilingual = NOTHING
    parent: str = ""
    facts: tuple[EditionFact, ...] = ()
    work: str = ""


@dataclass(frozen=True)
class EditionCitation:
    """A source that says something of a record: `field` names the field, empty for the whole."""

    source: str
    field: str = ""
    page: str = ""
    unconfirmed: bool = False


@dataclass(frozen=True)
class EditionWork:
    """One exhibit: a work as it hangs, under its catalogue number.

    `structure` is the table of how it is made, in the order of printing; `width_mm` and `height_mm` are what hangs
    (a carpet's height is its length), for true scale.
    """

    uid: str
    ref: str
    kind: str
    number: str
    order: int
    title: Multilingual = NOTHING
    title_is_descriptive: bool = False
    makers: tuple[EditionPerson, ...] = ()
    date: Multilingual = NOTHING
    place: Multilingual = NOTHING
    materials: Multilingual = NOTHING
    dimensions: Multilingual = NOTHING
    theme: str = ""
    theme_label: Multilingual = NOTHING
    caption: Multilingual = NOTHING
    description: Multilingual = NOTHING
    holder: Multilingual = NOTHING
    credit_line: Multilingual = NOTHING
    pictures: tuple[EditionPicture, ...] = ()
    facts: tuple[EditionFact, ...] = ()
    kind_label: Multilingual = NOTHING
    object_number: str = ""
    section: str = ""
    label_choice: str = ""
    spotlight: bool = False
    texts: tuple[EditionText, ...] = ()
    structure: tuple[EditionFact, ...] = ()
    codes: tuple[EditionCode, ...] = ()
    width_mm: float | None = None
    height_mm: float | None = None
    year_earliest: int | None = None
    year_latest: int | None = None
    places: tuple[str, ...] = ()
    parts: tuple[EditionPart, ...] = ()
    relations: tuple[EditionRelation, ...] = ()
    inscriptions: tuple[EditionFact, ...] = ()
    citations: tuple[EditionCitation, ...] = ()
    physical_description: Multilingual = NOTHING
    provenance: Multilingual = NOTHING


@dataclass(frozen=True)
class EditionSection:
    """A part of the exhibition; `parent` is the section it belongs to."""

    uid: str
    title: Multilingual
    order: int = 0
    parent: str = ""
    code: str = ""
    intro: Multilingual = NOTHING
    colour: str = ""
    texts: tuple[EditionText, ...] = ()


@dataclass(frozen=True)
class EditionEvent:
    """An event of the programme. `begin` and `end` are ISO, local time; `when` says them in words."""

    uid: str
    title: Multilingual
    begin: str = ""
    end: str = ""
    all_day: bool = False
    when: Multilingual = NOTHING
    type: str = ""
    type_label: Multilingual = NOTHING
    description: Multilingual = NOTHING
    work_performed: Multilingual = NOTHING
    venue: Multilingual = NOTHING
    audience: Multilingual = NOTHING
    languages: tuple[str, ...] = ()
    booking_note: Multilingual = NOTHING
    people: tuple[EditionPerson, ...] = ()
    works: tuple[str, ...] = ()
    unconfirmed: bool = False
    place: str = ""
    capacity: int | None = None
    citations: tuple[EditionCitation, ...] = ()


@dataclass(frozen=True)
class EditionAgent:
    """A person or organisation that is named; `dates` as they are printed."""

    uid: str
    name: Multilingual
    dates: Multilingual = NOTHING
    biography: Multilingual = NOTHING


@dataclass(frozen=True)
class EditionPlace:
    """A place that is named; latitude and longitude in degrees where they are known."""

    uid: str
    name: Multilingual
    latitude: float | None = None
    longitude: float | None = None
    part_of: Multilingual = NOTHING


@dataclass(frozen=True)
class EditionSource:
    """A source as it is printed in the list of sources."""

    uid: str
    citation: str
    url: str = ""
    accessed: str = ""


@dataclass(frozen=True)
class EditionInstitution:
    """The museum, as it stands in the imprint; `logo` names a picture in the pool."""

    name: Multilingual = NOTHING
    address: Multilingual = NOTHING
    web: str = ""
    email: str = ""
    logo: str = ""


@dataclass(frozen=True)
class EditionImprint:
    """What a printing house and a library ask for: number of the edition, ISBN, imprint, what was put right."""

    number: str = ""
    isbn: str = ""
    imprint: Multilingual = NOTHING
    languages: tuple[str, ...] = ()
    corrections: str = ""


@dataclass(frozen=True)
class OpenPoint:
    """Something that is missing before print: in which work (by number; empty for the exhibition), language, field.

    `record` is the uid of the record where it is mended; empty in what leaves the house.
    """

    code: str
    number: str = ""
    field: str = ""
    language: str = ""
    record: str = ""


@dataclass(frozen=True)
class EditionFile:
    """A file in the pool: the SHA-256 that names it, its size in bytes, and whether it is `picture` or `tiles`."""

    sha256: str
    bytes: int
    kind: str = PICTURE

    @property
    def name(self) -> str:
        """How it is called in the pool. Raises KeyError for another kind."""
        return pool_file(self.sha256, self.kind)


@dataclass(frozen=True)
class Edition:
    """An exhibition as it was at one moment. `uid` is the exhibition's; `name` the edition's own, empty in a proof.

    `files` are all pictures and tiles that it needs, by name; a proof lists none. An edition lists no open points.
    """

    uid: str
    made_at: str
    title: Multilingual
    subtitle: Multilingual = NOTHING
    dates: Multilingual = NOTHING
    venue: Multilingual = NOTHING
    organisers: tuple[EditionPerson, ...] = ()
    summary: Multilingual = NOTHING
    announced_count: int | None = None
    works: tuple[EditionWork, ...] = ()
    open_points: tuple[OpenPoint, ...] = ()
    proof: bool = True
    sample: bool = False
    schema: int = SCHEMA
    name: str = ""
    ref: str = ""
    begin_date: str = ""
    end_date: str = ""
    venue_part: Multilingual = NOTHING
    opening_hours: Multilingual = NOTHING
    admission: Multilingual = NOTHING
    accessibility: Multilingual = NOTHING
    contact: Multilingual = NOTHING
    texts: tuple[EditionText, ...] = ()
    sections: tuple[EditionSection, ...] = ()
    events: tuple[EditionEvent, ...] = ()
    agents: tuple[EditionAgent, ...] = ()
    places: tuple[EditionPlace, ...] = ()
    sources: tuple[EditionSource, ...] = ()
    institution: EditionInstitution = EditionInstitution()
    imprint: EditionImprint = EditionImprint()
    programme: Multilingual = NOTHING
    venue_place: str = ""
    citations: tuple[EditionCitation, ...] = ()
    files: tuple[EditionFile, ...] = ()


@dataclass(frozen=True)
class Pool:
    """Where the pictures of an edition, and their tiles, lie now: SHA-256 -> file."""

    files: Mapping[str, Path] = field(default_factory=dict)
