"""An exhibition and the exhibits in it (DOMAIN 2.7)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Exhibition(Record):
    """A show with a title, a place in time and an order of exhibits."""

    kind: ClassVar[str] = "exhibition"

    title: Multilingual = declare(
        NOTHING, "identity", "Title", "As it stands on the poster, in each language.", private=False, needed=True,
        example="Kəlbəcər – obyektivdən tarixə", lido="eventName", dublin_core="dc:title",
        az="başlıq; sərgi", en="title; exhibition", ru="название; выставка",
    )  # fmt: skip
    subtitle: Multilingual = declare(
        NOTHING, "identity", "Subtitle", "The line under the title.", private=False, az="alt başlıq", en="subtitle",
        ru="подзаголовок",
    )  # fmt: skip
    type: str = declare(
        "photo", "identity", "Type", "Photographs, carpets, paintings, crafts, mixed or virtual.", private=False,
        vocabulary="exhibition_type", az="növ", en="type; exhibition type", ru="тип",
    )  # fmt: skip
    status: str = declare(
        "planned", "identity", "Status", "Planned, open, closed or archived.", private=False,
        vocabulary="exhibition_status", az="status", en="status", ru="статус",
    )  # fmt: skip
    begin_date: str = declare(
        "", "time", "Opens", "Year, month or day; may stay unknown.", private=False, example="2025-11-25",
        lido="eventDate", az="başlanğıc; açılış", en="begin; begin date; opens", ru="начало; открытие",
    )  # fmt: skip
    end_date: str = declare(
        "", "time", "Closes", "Year, month or day; may stay unknown.", private=False, lido="eventDate",
        az="son; bağlanış", en="end; end date; closes", ru="конец; закрытие",
    )  # fmt: skip
    date_display: Multilingual = declare(
        NOTHING, "time", "Dates in words", "When the dates need other words than the program would print.",
        private=False, az="tarix sözlə", en="dates in words; date display", ru="даты словами",
    )  # fmt: skip
    venue: str = declare(
        "", "time", "Venue", "Where it is shown.", private=False, refers="place", lido="eventPlace",
        az="keçirildiyi yer", en="venue", ru="место проведения",
    )  # fmt: skip
    organisers: tuple[AgentRole, ...] = declare(
        (), "people", "Organisers", "Organisers, curators, designers, partners, lenders, with their roles.",
        private=False, lido="eventActor", dublin_core="dc:publisher", az="təşkilatçılar; təşkilatçı",
        en="organisers; organizer; curator", ru="организаторы; организатор",
    )  # fmt: skip
    summary: Multilingual = declare(
        NOTHING, "text", "Summary", "A few sentences for the catalogue's first page.", private=False, long=True,
        lido="eventDescriptionSet", az="xülasə", en="summary; description", ru="краткое описание",
    )  # fmt: skip
    announced_count: int | None = declare(
        None, "identity", "Works announced", "How many works were announced; shown beside how many are catalogued.",
        private=False, example="44", az="elan olunan say", en="announced; announced count", ru="заявлено работ",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Exhibit(Record):
    """A work in an exhibition: its place in the hang and its catalogue number."""

    kind: ClassVar[str] = "exhibit"

    exhibition: str = declare(
        "", "hang", "Exhibition", "The exhibition it hangs in.", private=False, system=True, refers="exhibition",
        az="sərgi", en="exhibition", ru="выставка",
    )  # fmt: skip
    item: str = declare(
        "", "hang", "Work", "The work that hangs.", private=False, system=True, refers="item", az="əsər", en="work",
        ru="работа",
    )  # fmt: skip
    order: int = declare(
        0, "hang", "Place in the hang", "Counted from 1; a place may stay empty.", private=False,
        az="asılma sırası", en="order; hang order", ru="место в развеске",
    )  # fmt: skip
    catalogue_number: str = declare(
        "", "hang", "Catalogue number", "Empty: the place in the hang is the number.", private=False,
        dublin_core="dc:identifier", az="kataloq nömrəsi", en="catalogue number; cat no; number",
        ru="номер по каталогу",
    )  # fmt: skip
    wall_or_case: str = declare(
        "", "hang", "Wall or case", "Where in the hall.", private=False, az="divar və ya vitrin",
        en="wall; case; wall or case", ru="стена или витрина",
    )  # fmt: skip
    spotlight: bool = declare(
        False, "hang", "Spotlight", "Shown first and largest.", private=False, az="diqqət mərkəzi",
        en="spotlight; highlight", ru="главная работа",
    )  # fmt: skip

    @property
    def number(self) -> str:
        """The catalogue number that every paper and screen shows."""
        return self.catalogue_number or str(self.order)
