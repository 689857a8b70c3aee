"""How a work of a craft is made: steps, tools, where it is shown live."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.editions.format import EditionEvent, EditionFact, EditionWork
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.kiosk.pages import making
from kalbajar_catalogue.kiosk.saying import Asked, Said
from tests.kiosk.editions_made import picture, show, shows, words, work

NOW = datetime(2025, 11, 25, 12, tzinfo=UTC)
STEPS = Multilingual("1. Yun yuyulur.\n2. Döyülür.", "1. The wool is washed.\n2) It is beaten.\n\n3 . Dried.", "")


def craft(number: int, folder: Path, **facts: Multilingual) -> EditionWork:
    structure = tuple(EditionFact(words(key), value, key) for key, value in facts.items())
    return work(number, kind="craft", structure=structure, pictures=(picture(folder, number),))


def said(folder: Path, works: list[EditionWork], language: Language = "en", **values: Any) -> Said | None:
    return making.say(Asked(shows(show(folder, works, **values)), language, "show/work-1", NOW))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("1. One\n2. Two", ["One", "Two"]),
        ("One\n\n  Two ", ["One", "Two"]),
        ("1) One\n12. Two", ["One", "Two"]),
        ("Pencil\n2.5 mm drill", ["Pencil", "2.5 mm drill"]),
        ("", []),
        ("One sentence. Another.", ["One sentence. Another."]),
    ],
)
def test_a_text_is_told_line_by_line(text: str, lines: list[str]) -> None:
    assert making.lines(text) == lines


def test_steps_and_tools_are_told_one_by_one(pool: Path) -> None:
    page = said(pool, [craft(1, pool, process_steps=STEPS, tools=Multilingual("daraq", "comb\nmat", ""))])
    assert page is not None
    assert page["steps"] == ["The wool is washed.", "It is beaten.", "Dried."]
    assert page["tools"] == ["comb", "mat"]
    assert page["fallback"] == ""


def test_what_has_no_words_in_a_language_says_in_which_it_is_told(pool: Path) -> None:
    page = said(pool, [craft(1, pool, process_steps=STEPS)], "ru")
    assert page is not None
    assert page["steps"] == ["Yun yuyulur.", "Döyülür."]
    assert page["fallback"] == "Azərbaycanca"


def test_what_does_not_tell_how_it_is_made_has_no_such_page(pool: Path) -> None:
    assert said(pool, [craft(1, pool, pattern=words("scrolls"))]) is None
    assert said(pool, [work(1)]) is None
    assert making.say(Asked(shows(), "az", "nothing", NOW)) is None


def event(uid: str, type_: str, begin: str, *works: str) -> EditionEvent:
    return EditionEvent(uid, words(uid), begin, type=type_, works=works, when=words("at noon"))


def test_it_leads_to_the_event_where_it_is_shown_live(pool: Path) -> None:
    events = (
        event("concert", "concert", "2025-11-25T10:00+04:00", "work-1"),
        event("workshop", "workshop", "2025-11-25T10:00+04:00", "work-1"),
        event("past", "demonstration", "2025-11-20T10:00+04:00", "work-1"),
        event("coming", "demonstration", "2025-11-26T10:00+04:00", "work-1"),
        event("other", "demonstration", "2025-11-25T10:00+04:00", "work-2"),
    )
    page = said(pool, [craft(1, pool, process_steps=STEPS)], events=events)
    assert page is not None
    assert page["event"]["uid"] == "coming"
    assert page["event"]["when"]["text"] == "at noon en"
    lone = said(pool, [craft(1, pool, process_steps=STEPS)], events=events[:1])
    assert lone is not None
    assert lone["event"] is None


def test_one_turns_to_the_next_that_tells_how_it_is_made(pool: Path) -> None:
    works = [craft(1, pool, process_steps=STEPS), craft(2, pool), craft(3, pool, tools=words("knife"))]
    page = said(pool, works)
    assert page is not None
    assert page["next"]["key"] == page["previous"]["key"] == "show/work-3"
    alone = said(pool, works[:2])
    assert alone is not None
    assert alone["next"] is None
