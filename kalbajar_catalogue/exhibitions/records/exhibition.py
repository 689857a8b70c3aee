"""An exhibition, its sections and the exhibits in it."""

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
        "", "time", "Opens", "Year, month or day; may stay unknown.", private=False, date=True,
        example="2025-11-25", lido="eventDate", az="başlanğıc; açılış", en="begin; begin date; opens",
        ru="начало; открытие",
    )  # fmt: skip
    end_date: str = declare(
        "", "time", "Closes", "Year, month or day; may stay unknown.", private=False, date=True, lido="eventDate",
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
    programme: str = declare(
        "", "identity", "Programme", "The occasion it belongs to.", private=False, refers="programme",
        az="proqram", en="programme; program", ru="программа",
    )  # fmt: skip
    reference: str = declare(
        "", "identity", "Reference", "The museum's own number of the exhibition.", private=False, lido="eventID",
        dublin_core="dc:identifier", az="sərgi nömrəsi", en="reference; exhibition reference",
        ru="номер выставки",
    )  # fmt: skip
    theme: tuple[str, ...] = declare(
        (), "text", "Themes", "What the exhibition is about.", private=False, vocabulary="subject",
        dublin_core="dc:subject", az="mövzular; mövzu", en="themes; theme; subjects", ru="темы; тема",
    )  # fmt: skip
    confirmation: str = declare(
        "", "identity", "Confirmed", "To be confirmed, as long as somebody has to check it.", private=False,
        vocabulary="confirmation", az="təsdiqlənmə", en="confirmed; confirmation", ru="подтверждение",
    )  # fmt: skip
    venue_part: Multilingual = declare(
        NOTHING, "time", "Part of the venue", "The hall, the floor, the square.", private=False, lido="eventPlace",
        az="məkanın hissəsi; zal", en="venue part; part of the venue; hall", ru="часть места проведения; зал",
    )  # fmt: skip
    opening_hours: Multilingual = declare(
        NOTHING, "visit", "Opening hours", "As they are printed.", private=False, az="iş saatları",
        en="opening hours; hours", ru="часы работы",
    )  # fmt: skip
    admission: Multilingual = declare(
        NOTHING, "visit", "Admission", "Prices, or that it is free.", private=False, az="giriş haqqı; bilet",
        en="admission; tickets", ru="вход; билеты",
    )  # fmt: skip
    accessibility: Multilingual = declare(
        NOTHING, "visit", "Accessibility", "Ramps, lifts, seats, guides for the blind and the deaf.", private=False,
        long=True, az="əlçatanlıq", en="accessibility; access", ru="доступность",
    )  # fmt: skip
    contact_public: Multilingual = declare(
        NOTHING, "visit", "Contact for visitors", "Telephone, address or page that may be printed.", private=False,
        az="ziyarətçilər üçün əlaqə", en="public contact; contact", ru="контакт для посетителей",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Section(Record):
    """A part of an exhibition with a title of its own; a section may have sections, and those have none."""

    kind: ClassVar[str] = "section"

    exhibition: str = declare(
        "", "identity", "Exhibition", "The exhibition it is a part of.", private=False, system=True,
        refers="exhibition", owner=True, az="sərgi", en="exhibition", ru="выставка",
    )  # fmt: skip
    parent: str = declare(
        "", "identity", "Part of the section", "The larger section this one lies in.", private=False,
        refers="section", az="daxil olduğu bölmə", en="parent; parent section; part of", ru="входит в раздел",
    )  # fmt: skip
    code: str = declare(
        "", "identity", "Code", "A short mark for plans and lists: A, B2.", private=False, example="A",
        az="bölmənin kodu", en="code; section code", ru="код раздела",
    )  # fmt: skip
    title: Multilingual = declare(
        NOTHING, "identity", "Title", "As it stands on the wall; may stay empty.", private=False, lido="eventName",
        az="başlıq; bölmə", en="title; section", ru="название; раздел",
    )  # fmt: skip
    intro: Multilingual = declare(
        NOTHING, "text", "Introduction", "A few sentences at its beginning.", private=False, long=True,
        az="giriş mətni", en="intro; introduction", ru="вступление",
    )  # fmt: skip
    order: int = declare(
        0, "identity", "Order", "Place among the sections beside it.", private=False, az="sıra", en="order",
        ru="порядок",
    )  # fmt: skip
    colour: str = declare(
        "", "identity", "Colour", "For plans and labels, as #RRGGBB.", private=False, example="#7A1F2B", az="rəng",
        en="colour; color", ru="цвет",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
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
    section: str = declare(
        "", "hang", "Section", "The part of the exhibition it belongs to.", private=False, refers="section",
        az="bölmə", en="section", ru="раздел",
    )  # fmt: skip
    label_choice: str = declare(
        "", "hang", "Label", "Which of the work's texts hangs beside it; empty: its short label.", private=False,
        refers="text", az="etiket", en="label; label choice", ru="этикетка",
    )  # fmt: skip
    confirmation: str = declare(
        "", "hang", "Confirmed", "To be confirmed, as long as somebody has to check it.", private=False,
        vocabulary="confirmation", az="təsdiqlənmə", en="confirmed; confirmation", ru="подтверждение",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip

    @property
    def number(self) -> str:
        """The catalogue number that every paper and screen shows."""
        return self.catalogue_number or str(self.order)
