"""An event: a play, a concert, a workshop, a ceremony."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Event(Record):
    """Something that happens on the programme: when, where, for whom and by whom.

    `begin` and `end` are days, or days with an hour (+04:00 is meant); empty when nobody recorded them.
    """

    kind: ClassVar[str] = "event"

    programme: str = declare(
        "", "identity", "Programme", "The occasion it belongs to.", private=False, refers="programme",
        az="proqram", en="programme; program", ru="программа",
    )  # fmt: skip
    exhibition: str = declare(
        "", "identity", "Exhibition", "The exhibition it accompanies, when there is one.", private=False,
        refers="exhibition", az="sərgi", en="exhibition", ru="выставка",
    )  # fmt: skip
    type: str = declare(
        "", "identity", "Type", "A play, a concert, a workshop, a demonstration, a ceremony.", private=False,
        needed=True, vocabulary="event_type", lido="eventType", az="növ; tədbirin növü", en="type; event type",
        ru="тип; тип события",
    )  # fmt: skip
    title: Multilingual = declare(
        NOTHING, "identity", "Title", "What it is called on the poster, in each language.", private=False,
        needed=True, lido="eventName", dublin_core="dc:title", az="başlıq; tədbir", en="title; event",
        ru="название; событие",
    )  # fmt: skip
    description: Multilingual = declare(
        NOTHING, "text", "Description", "What happens, in a few sentences.", private=False, long=True,
        lido="eventDescriptionSet", dublin_core="dc:description", az="təsvir", en="description", ru="описание",
    )  # fmt: skip
    confirmation: str = declare(
        "", "identity", "Confirmed", "To be confirmed, as long as somebody has to check it.", private=False,
        vocabulary="confirmation", az="təsdiqlənmə", en="confirmed; confirmation", ru="подтверждение",
    )  # fmt: skip
    begin: str = declare(
        "", "time", "Begins", "The day, with the hour when it is known; may stay unknown.", private=False,
        moment=True, needed=True, example="2025-11-25 19:00", lido="eventDate", az="başlanğıc",
        en="begin; start; starts; begins", ru="начало",
    )  # fmt: skip
    end: str = declare(
        "", "time", "Ends", "The day, with the hour when it is known; may stay unknown.", private=False, moment=True,
        lido="eventDate", az="son", en="end; ends", ru="конец",
    )  # fmt: skip
    all_day: bool = declare(
        False, "time", "All day", "It lasts as long as the place is open.", private=False, az="bütün gün",
        en="all day", ru="весь день",
    )  # fmt: skip
    date_display: Multilingual = declare(
        NOTHING, "time", "Time in words", "When the day and hour need other words, or are not recorded.",
        private=False, az="vaxt sözlə", en="time in words; date display", ru="время словами",
    )  # fmt: skip
    sequence: int | None = declare(
        None, "time", "Place in the programme", "Orders events of one day whose hours are not known.",
        private=False, example="3", az="ardıcıllıq", en="sequence; order", ru="порядок",
    )  # fmt: skip
    venue: str = declare(
        "", "time", "Venue", "Where it takes place.", private=False, needed=True, refers="place", lido="eventPlace",
        az="keçirildiyi yer", en="venue; place", ru="место проведения",
    )  # fmt: skip
    audience: tuple[str, ...] = declare(
        (), "visit", "For whom", "Everybody, children, families, invited guests.", private=False,
        vocabulary="audience", az="auditoriya", en="audience; for whom", ru="аудитория",
    )  # fmt: skip
    language: tuple[str, ...] = declare(
        (), "visit", "Languages", "The languages that are spoken.", private=False, vocabulary="language",
        dublin_core="dc:language", az="dil; dillər", en="language; languages", ru="язык; языки",
    )  # fmt: skip
    capacity: int | None = declare(
        None, "visit", "Seats", "How many people there is room for.", private=False, example="120", az="yer sayı",
        en="capacity; seats", ru="число мест",
    )  # fmt: skip
    booking_note: Multilingual = declare(
        NOTHING, "visit", "Booking", "Whether and how one books.", private=False, az="qeydiyyat",
        en="booking; booking note", ru="запись",
    )  # fmt: skip
    work: Multilingual = declare(
        NOTHING, "people", "Play or piece", "What is performed; its author stands among the people.", private=False,
        lido="thingPresent", az="əsər; pyes", en="work; play; piece", ru="произведение; пьеса",
    )  # fmt: skip
    people: tuple[AgentRole, ...] = declare(
        (), "people", "People", "Author, director, set designer, performers, speakers, with their roles.",
        private=False, lido="eventActor", dublin_core="dc:contributor", az="iştirakçılar; iştirakçı",
        en="people; performers; performer; director", ru="участники; участник",
    )  # fmt: skip
    items: tuple[str, ...] = declare(
        (), "people", "Works", "Works that are shown, made or talked about.", private=False, refers="item",
        lido="thingPresent", az="əsərlər", en="works; items", ru="работы",
    )  # fmt: skip
    participants_internal: str = declare(
        "", "internal", "Participants", "For colleagues only. Write no names of children.", private=True, long=True,
        az="iştirakçılar, daxili", en="participants internal", ru="участники, служебно",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip
