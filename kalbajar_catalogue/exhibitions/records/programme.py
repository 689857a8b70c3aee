"""A programme: the occasion under which exhibitions and events are held."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Programme(Record):
    """An occasion with exhibitions and events of its own, such as a City Day."""

    kind: ClassVar[str] = "programme"

    title: Multilingual = declare(
        NOTHING, "identity", "Title", "What the occasion is called, in each language.", private=False, needed=True,
        example="Kəlbəcər Şəhəri Günü", lido="eventName", dublin_core="dc:title", az="başlıq; proqram",
        en="title; programme; program", ru="название; программа",
    )  # fmt: skip
    confirmation: str = declare(
        "", "identity", "Confirmed", "To be confirmed, as long as somebody has to check it.", private=False,
        vocabulary="confirmation", az="təsdiqlənmə", en="confirmed; confirmation", ru="подтверждение",
    )  # fmt: skip
    begin_date: str = declare(
        "", "time", "Begins", "Year, month or day; may stay unknown.", private=False, date=True,
        example="2025-11-25", lido="eventDate", az="başlanğıc", en="begin; begin date; begins", ru="начало",
    )  # fmt: skip
    end_date: str = declare(
        "", "time", "Ends", "Year, month or day; may stay unknown.", private=False, date=True, lido="eventDate",
        az="son", en="end; end date; ends", ru="конец",
    )  # fmt: skip
    date_display: Multilingual = declare(
        NOTHING, "time", "Dates in words", "When the dates need other words than the program would print.",
        private=False, az="tarix sözlə", en="dates in words; date display", ru="даты словами",
    )  # fmt: skip
    venue: str = declare(
        "", "time", "Town or place", "The town, the square or the house where it is held.", private=False,
        refers="place", lido="eventPlace", az="keçirildiyi yer; şəhər", en="venue; city; town; place",
        ru="место проведения; город",
    )  # fmt: skip
    organisers: tuple[AgentRole, ...] = declare(
        (), "people", "Organisers", "Organisers, co-organisers, partners, sponsors, with their roles.",
        private=False, lido="eventActor", dublin_core="dc:publisher", az="təşkilatçılar; təşkilatçı",
        en="organisers; organizers; organizer", ru="организаторы; организатор",
    )  # fmt: skip
    guests: tuple[AgentRole, ...] = declare(
        (), "people", "Guests", "Who came, spoke or toured the displays, with their roles.", private=False,
        lido="eventActor", az="qonaqlar; qonaq", en="guests; guest; toured by", ru="гости; гость",
    )  # fmt: skip
    summary: Multilingual = declare(
        NOTHING, "text", "Summary", "A few sentences about the occasion.", private=False, long=True,
        lido="eventDescriptionSet", dublin_core="dc:description", az="xülasə; təsvir", en="summary; description",
        ru="краткое описание; описание",
    )  # fmt: skip
    contact_public: Multilingual = declare(
        NOTHING, "visit", "Contact for visitors", "Telephone, address or page that may be printed.", private=False,
        az="ziyarətçilər üçün əlaqə", en="public contact; contact", ru="контакт для посетителей",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip
