"""Each sentence of the article that is used, and what must be recorded because of it."""

import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kalbajar_catalogue.app.starter.facts import facts
from tests.app.starter.made import Made

Expected = dict[str, dict[str, Any]]
NOTHING: Expected = {}
IN_AZERNEWS = " (Azernews, 26 November 2025)"


class Used(NamedTuple):
    """A sentence, what it confirms, and the forms and readings that it does not settle."""

    sentence: str
    confirmed: Expected
    to_be_confirmed: Expected = NOTHING


def organised(agent: str, role: str = "organiser") -> dict[str, str]:
    return {"agent": agent, "role": role}


def belong(*keys: str) -> Expected:
    return {key: {"programme": "city_day"} for key in keys}


SQUARE = "The central square of Kalbajar was filled with thematic exhibitions."
TOUR = ("Azerbaijan Culture Minister Adil Karimli, the Special Representative of the President Bashir Hajiyev, "
        "official representatives, and local residents toured the displays.")  # fmt: skip
PALETTE = ("\"The Palette of Kalbajar – Wealth Reflected in Paintings\" featured works by local artists created "
           "during their creative trips to the region.")  # fmt: skip
PALETTE_SUBJECTS = ("The paintings conveyed the unique nature, ancient history, and the spirit of Victory that "
                    "accompanied the liberation of the city.")  # fmt: skip
MEMORY = ("The exhibition \"Memory\", prepared by the National Carpet Museum, displayed rare examples of carpet "
          "weaving from Garabagh and Kalbajar.")  # fmt: skip
BRIDGE = "The exhibition created a visual bridge between the past, present, and future of the region."
FOLK_ART = "The exhibition also showcased examples of folk art: woodcarving, inlay, and felt-making crafts."
DEMONSTRATION = "Some artisans demonstrated the process of creating their works."
WORKSHOP = ("Workshops were organized for children, where they painted landscapes of Kalbajar on canvases under the "
            "guidance of professional artists.")  # fmt: skip
CUISINE = "Guests were treated to dishes from the national cuisine."
ANTHEM = ("The event began with the Azerbaijan National Anthem, followed by a moment of silence to honor the memory "
          "of the martyrs.")  # fmt: skip
VIDEO = "A video dedicated to Kalbajar was then shown as part of the event."
CONCERT = "Afterwards, a concert program was presented in honor of Kalbajar City Day."
ARTISTS = ("The gala concert featured performances by artists, with music pieces reflecting love for the homeland, "
           "the unique beauty of Kalbajar, and victorious, determined musical numbers.")  # fmt: skip
DANCERS = "There were also performances by dancers."
BONFIRE = "A bonfire was also lit in the Kalbajar mountains, symbolizing our historical victory."
FIREWORKS = "The event concluded with a fireworks display in the city center."
OPEN = {"status": "open"}
PLAY_PEOPLE = [
    organised("shaiga", "author"),
    organised("drama_theater", "performer"),
    organised("mammadov", "director"),
    organised("jafarov", "set_designer"),
    organised("abbasov", "musical_designer"),
]

USED = (
    Used("26 November 2025 16:05 (UTC+04:00)", {"azernews": {"date": "2025-11-26", "citation": ...}}),
    Used("Photo Credits: Azerbaijan Culture Ministry", {"azernews": {"internal_note": ...}}),
    Used("Five years ago, on September 27, the 44-day Patriotic War began, a defining moment in Azerbaijan's history, "
         "Azernews reports.", {"context": {"body": ...}}),
    Used(
        "In recognition of this significant event, President Ilham Aliyev issued a decree on July 31, 2023, which "
        "officially designated November 25 as Kalbajar City Day.",
        {
            "city_day": {"title_en": "Kalbajar City Day", "date_display_az": "25 noyabr",
                         "date_display_en": "25 November", "date_display_ru": "25 ноября"},
            "context": {"body": ...},
        },
    ),
    Used(
        "To mark Kalbajar City Day, a series of commemorative events were held in the city, co- organized by the "
        "Azerbaijan Culture Ministry and the Special Representative Office of the Azerbaijani President in Kalbajar "
        "district.",
        {
            "culture_ministry": {"display_name_en": "Azerbaijan Culture Ministry", "type": "organisation"},
            "special_representative_office": {
                "display_name_en": "Special Representative Office of the Azerbaijani President in Kalbajar district",
                "type": "organisation",
            },
            "kalbajar": {"name_en": "Kalbajar", "type": "town"},
            "city_day": {
                "venue": "kalbajar",
                "organisers": [organised("culture_ministry", "co_organiser"),
                               organised("special_representative_office", "co_organiser")],
            },
            **belong("lens", "memory", "palette", "craft_demonstration", "children_workshop", "national_cuisine",
                     "ceremony", "address", "bonfire", "fireworks"),
        },
        belong("folk_art"),
    ),
    Used(
        "As part of the celebration, the team from the Ganja State National Drama Theater presented the play "
        "\"Tig-tig Khanum\" by Abdullah Shaiga to the young audience.",
        {
            "drama_theater": {"display_name_en": "Ganja State National Drama Theater", "type": "organisation"},
            "shaiga": {"display_name_en": "Abdullah Shaiga"},
            "play": {"programme": "city_day", "type": "play", "title_en": "Tig-tig Khanum",
                     "work_en": "Tig-tig Khanum", "audience": ["young"], "people": PLAY_PEOPLE},
        },
        {
            "shaiga": {"display_name_az": "Abdulla Şaiq"},
            "play": {"title_az": "Tıq-tıq xanım", "work_az": "Tıq-tıq xanım", "sequence": 1},
        },
    ),
    Used(
        "Directed by Shahmar Mammadov, with set designer Vahab Jafarov and musical designer Ziyad Abbasov, the team "
        "created a vibrant musical fairy tale on stage, where the educational ideas of the author were harmoniously "
        "combined with music and dance.",
        {
            "mammadov": {"display_name_en": "Shahmar Mammadov"},
            "jafarov": {"display_name_en": "Vahab Jafarov"},
            "abbasov": {"display_name_en": "Ziyad Abbasov"},
            "play": {"people": PLAY_PEOPLE, "description_en":
                     f"“the team created a vibrant musical fairy tale on stage”{IN_AZERNEWS}"},
        },
        {
            "mammadov": {"display_name_az": "Şahmar Məmmədov"},
            "jafarov": {"display_name_az": "Vahab Cəfərov"},
            "abbasov": {"display_name_az": "Ziyad Abbasov"},
        },
    ),
    Used(
        SQUARE,
        {
            "central_square": {"name_en": "Central square of Kalbajar", "type": "square", "parent": "kalbajar"},
            "city_day": {"summary_en": f"“{SQUARE} {TOUR}”{IN_AZERNEWS}"},
            **{key: {"venue": "central_square"} for key in ("lens", "memory", "palette")},
        },
        {
            "central_square": {"name_az": "Kəlbəcərin mərkəzi meydanı", "name_ru": "Центральная площадь Кяльбаджара"},
            "folk_art": {"venue": "central_square"},
        },
    ),
    Used(
        TOUR,
        {
            "karimli": {"display_name_en": "Adil Karimli",
                        "biography_en": f"Azerbaijan Culture Minister{IN_AZERNEWS}."},
            "hajiyev": {"display_name_en": "Bashir Hajiyev"},
            "city_day": {"guests": [organised("karimli", "guest"), organised("hajiyev", "guest")],
                         "summary_en": f"“{SQUARE} {TOUR}”{IN_AZERNEWS}"},
        },
        {"lens": OPEN, "memory": OPEN, "palette": OPEN, "folk_art": OPEN},
    ),
    Used(
        "The photo exhibition \"Kalbajar – Through the Lens of History\", organized by the Azerbaijan Photographers "
        "Union, showcased 44 works symbolizing the 44 days of the Patriotic War.",
        {
            "photographers_union": {"display_name_en": "Azerbaijan Photographers Union", "type": "organisation"},
            "lens": {"title_en": "Kalbajar – Through the Lens of History", "type": "photo", "announced_count": 44,
                     "organisers": [organised("photographers_union")]},
        },
    ),
    Used(
        "The photographs captured Kalbajar before and after the occupation, its natural landscapes, historical "
        "monuments, and the processes of restoring the liberated territories.",
        {"lens": {"theme": ["before", "after", "landscape", "monument", "restoration"]}},
    ),
    Used(BRIDGE, {"lens": {"summary_en": f"“{BRIDGE}”{IN_AZERNEWS}"}}),
    Used(
        MEMORY,
        {
            "carpet_museum": {"display_name_en": "National Carpet Museum", "type": "organisation"},
            "garabagh": {"name_en": "Garabagh", "type": "region"},
            "memory": {"title_en": "Memory", "type": "carpet", "organisers": [organised("carpet_museum")],
                       "summary_en": f"“{MEMORY}”{IN_AZERNEWS}"},
        },
        {"garabagh": {"name_az": "Qarabağ", "name_ru": "Карабах"}},
    ),
    Used(
        "Special attention was drawn to the recreated alachigh, a traditional nomadic dwelling that reveals the "
        "ethnographic characteristics of the region.",
        {
            "alachigh": {
                "title_en": "Alachigh", "status": "reconstruction", "structure_type": "alachigh",
                "brief_description_en": "“the recreated alachigh, a traditional nomadic dwelling that reveals the "
                                        f"ethnographic characteristics of the region”{IN_AZERNEWS}",
            },
        },
        {
            "alachigh": {"title_az": "Alaçıq", "title_ru": "Алачыг"},
            "alachigh_in_memory": {"exhibition": "memory", "item": "alachigh", "confirmation": "tbc", "note": ...},
        },
    ),
    Used(
        PALETTE,
        {
            "palette": {"title_en": "The Palette of Kalbajar – Wealth Reflected in Paintings", "type": "painting",
                        "summary_en": f"“{PALETTE} {PALETTE_SUBJECTS}”{IN_AZERNEWS}"},
        },
    ),
    Used(
        PALETTE_SUBJECTS,
        {
            "palette": {"theme": ["nature", "ancient_history", "victory"],
                        "summary_en": f"“{PALETTE} {PALETTE_SUBJECTS}”{IN_AZERNEWS}"},
        },
    ),
    Used(
        FOLK_ART,
        {"folk_art": {"type": "craft", "theme": ["craft"], "summary_en": f"“{FOLK_ART}”{IN_AZERNEWS}"}},
        {"folk_art": {"title_az": "Xalq sənəti", "title_en": "Folk art", "title_ru": "Народное искусство",
                      "confirmation": "tbc", "note": ...}},
    ),
    Used(
        DEMONSTRATION,
        {"craft_demonstration": {"type": "demonstration", "description_en": f"“{DEMONSTRATION}”{IN_AZERNEWS}"}},
        {"craft_demonstration": {"title_az": "Sənətkarlıq nümayişi", "title_en": "Live craft demonstration",
                                 "title_ru": "Демонстрация ремёсел", "sequence": 2}},
    ),
    Used(
        WORKSHOP,
        {"children_workshop": {"type": "workshop", "audience": ["children"],
                               "description_en": f"“{WORKSHOP}”{IN_AZERNEWS}"}},
        {"children_workshop": {"title_az": "Uşaqlar üçün rəsm üzrə ustad dərsi",
                               "title_en": "Children's painting workshop",
                               "title_ru": "Мастер-класс по живописи для детей", "sequence": 3}},
    ),
    Used(
        CUISINE,
        {"national_cuisine": {"type": "food_tasting", "audience": ["guests"],
                              "description_en": f"“{CUISINE}”{IN_AZERNEWS}"}},
        {"national_cuisine": {"title_az": "Milli mətbəx", "title_en": "National cuisine",
                              "title_ru": "Национальная кухня", "sequence": 4}},
    ),
    Used(
        "A spectacular concert was also organized in the city center of Kalbajar.",
        {
            "city_center": {"name_en": "City center of Kalbajar", "type": "venue", "parent": "kalbajar"},
            "ceremony": {"venue": "city_center"},
        },
        {"city_center": {"name_az": "Kəlbəcər şəhərinin mərkəzi", "name_ru": "Центр города Кяльбаджар"}},
    ),
    Used(
        ANTHEM,
        {"ceremony": {"type": "ceremony", "description_en": f"“{ANTHEM} {VIDEO}”{IN_AZERNEWS}"}},
        {"ceremony": {"title_az": "Şəhər mərkəzində mərasim", "title_en": "Ceremony in the city center",
                      "title_ru": "Церемония в центре города", "sequence": 5}},
    ),
    Used(VIDEO, {"ceremony": {"description_en": f"“{ANTHEM} {VIDEO}”{IN_AZERNEWS}"}}),
    Used(
        "Bashir Hajiyev, the Special Representative of the Azerbaijani President in Kalbajar district, congratulated "
        "all the participants:",
        {
            "hajiyev": {
                "display_name_en": "Bashir Hajiyev",
                "biography_en": "Special Representative of the Azerbaijani President in Kalbajar "
                                f"district{IN_AZERNEWS}.",
            },
            "address": {
                "type": "address", "people": [organised("hajiyev", "speaker")],
                "description_en": "“Bashir Hajiyev, the Special Representative of the Azerbaijani President in "
                                  f"Kalbajar district, congratulated all the participants”{IN_AZERNEWS}",
            },
        },
        {"address": {"title_en": "Address by Bashir Hajiyev", "sequence": 6}},
    ),
    Used(
        "Today, the formal celebration of Kalbajar City Day for the first time is an important event and demonstrates "
        "that the district is entering a new phase.",
        {"city_day": {"note": ...}, "context": {"body": ...}},
    ),
    Used("Since August 20 of this year, the return of displaced persons to Kalbajar city has begun.",
         {"context": {"body": ...}}),
    Used(
        CONCERT,
        {"gala_concert": {"programme": "city_day", "type": "concert", "sequence": 7,
                          "description_en": f"“{CONCERT} {ARTISTS}” “{DANCERS}”{IN_AZERNEWS}"}},
    ),
    Used(
        ARTISTS,
        {"gala_concert": {"title_en": "Gala concert",
                          "description_en": f"“{CONCERT} {ARTISTS}” “{DANCERS}”{IN_AZERNEWS}"}},
        {"gala_concert": {"title_az": "Qala-konsert", "title_ru": "Гала-концерт"}},
    ),
    Used(DANCERS, {"gala_concert": {"description_en": f"“{CONCERT} {ARTISTS}” “{DANCERS}”{IN_AZERNEWS}"}}),
    Used(
        BONFIRE,
        {
            "kalbajar_mountains": {"name_en": "Kalbajar mountains", "type": "mountains"},
            "bonfire": {"type": "bonfire", "venue": "kalbajar_mountains",
                        "description_en": f"“{BONFIRE}”{IN_AZERNEWS}"},
        },
        {
            "kalbajar_mountains": {"name_az": "Kəlbəcər dağları", "name_ru": "Горы Кяльбаджара"},
            "bonfire": {"title_az": "Kəlbəcər dağlarında tonqal", "title_en": "Bonfire in the Kalbajar mountains",
                        "title_ru": "Костёр в горах Кяльбаджара", "sequence": 8},
        },
    ),
    Used(
        FIREWORKS,
        {"fireworks": {"type": "fireworks", "venue": "city_center", "sequence": 9,
                       "description_en": f"“{FIREWORKS}”{IN_AZERNEWS}"}},
        {"fireworks": {"title_az": "Atəşfəşanlıq", "title_en": "Fireworks", "title_ru": "Фейерверк"}},
    ),
)  # fmt: skip

# Forms of names in other press coverage of the day: whose, which field, which form, and which source has it.
PRESS = (
    ("photographers_union", "display_name_az", "Azərbaycan Fotoqraflar Birliyi", "day_az"),
    ("photographers_union", "display_name_ru", "Союз фотографов Азербайджана", "trend"),
    ("carpet_museum", "display_name_az", "Azərbaycan Milli Xalça Muzeyi", "day_az"),
    ("carpet_museum", "display_name_ru", "Азербайджанский национальный музей ковра", "trend"),
    ("shaiga", "display_name_ru", "Абдулла Шаиг", "trend"),
    ("mammadov", "display_name_ru", "Шахмар Мамедов", "trend"),
    ("jafarov", "display_name_ru", "Вахаб Джафаров", "trend"),
    ("abbasov", "display_name_ru", "Зияд Аббасов", "trend"),
    ("kalbajar", "name_az", "Kəlbəcər", "day_az"),
    ("kalbajar", "name_ru", "Кяльбаджар", "trend"),
    ("lens", "title_az", "Kəlbəcər – obyektivdən tarixə", "day_az"),
    ("lens", "title_ru", "Кяльбаджар – из объектива в историю", "trend"),
    ("memory", "title_az", "Yaddaş", "day_az"),
    ("memory", "title_ru", "Память", "trend"),
    ("palette", "title_az", "Kəlbəcərin palitrası – rəsmlərdən boylanan zənginlik", "day_az"),
    ("palette", "title_ru", "Палитра Кяльбаджара", "trend"),
    ("play", "title_ru", "Тыг-тыг ханым", "trend"),
    ("play", "work_ru", "Тыг-тыг ханым", "trend"),
    ("city_day", "begin_date", "2025-11-25", "day_az"),
)


@pytest.mark.parametrize("used", USED, ids=lambda used: used.sentence[:50])
def test_what_a_sentence_says_is_recorded_with_that_sentence(made: Made, used: Used) -> None:
    for expected in (used.confirmed, used.to_be_confirmed):
        for key, values in expected.items():
            settled = {field: value for field, value in values.items() if value is not ...}
            assert {field: value_of(made, key, field) for field in settled} == settled
    cited = Counter((one.about, one.field, one.status) for one in made.citations if one.quote == used.sentence)
    assert cited == Counter([*facts_of(used.confirmed, "confirmed"), *facts_of(used.to_be_confirmed, "tbc")])


def facts_of(expected: Expected, status: str) -> list[tuple[str, str, str]]:
    return [(key, field, status) for key, values in expected.items() for field in values]


def value_of(made: Made, key: str, field: str) -> Any:
    """A value, the default of its field where it is none of the record's own."""
    return made.values(key).get(field, getattr(made.record(key), field, None))


@pytest.mark.parametrize(("key", "field", "form", "source"), PRESS)
def test_a_form_of_the_press_is_to_be_confirmed_and_quotes_nothing(
    made: Made, key: str, field: str, form: str, source: str
) -> None:
    assert made.values(key)[field] == form
    (citation,) = [one for one in made.citations if (one.about, one.field) == (key, field)]
    assert (citation.source, citation.status, citation.quote) == (source, "tbc", "")
    assert citation.note


def test_the_press_gives_no_more_than_these_forms(made: Made) -> None:
    told = {(one.about, one.field, one.source) for one in made.citations if one.source != "azernews"}
    assert told == {(key, field, source) for key, field, _, source in PRESS}


def test_no_sentence_is_used_that_is_not_tested_here(made: Made) -> None:
    quoted = {one.quote for one in made.citations if one.quote}
    assert quoted == {used.sentence for used in USED} == set(facts().sentences.values())


@pytest.mark.parametrize("used", USED, ids=lambda used: used.sentence[:50])
def test_a_quote_stands_in_the_article_word_for_word(shared: Path, used: Used) -> None:
    assert used.sentence in joined(article(shared))


def test_every_sentence_that_the_domain_quotes_is_used(shared: Path) -> None:
    quotes = [piece for row in fact_rows(shared) for piece in pieces(row)]
    assert len(quotes) >= 27
    said = joined(" ".join(used.sentence for used in USED))
    everything = {quote: quote in said for quote in quotes}
    assert [quote for quote, there in everything.items() if not there] == []


def test_words_in_quotation_marks_are_the_articles_own(made: Made, shared: Path) -> None:
    there = joined(article(shared))
    said = [text for _, values in made.records.values() for name, text in values.items()
            if name.startswith(("summary", "description", "brief_description", "body"))]  # fmt: skip
    quoted = [quote for text in said for quote in re.findall("“(.*?)”", text)]
    assert len(quoted) >= 18
    assert [quote for quote in quoted if quote not in there] == []


def test_every_quoted_text_names_the_newspaper(made: Made) -> None:
    texts = [text for _, values in made.records.values() for name, text in values.items()
             if name.startswith(("summary", "description", "brief_description", "body", "biography"))]  # fmt: skip
    assert texts
    assert all("Azernews" in text and "26 November 2025" in text for text in texts)


def test_the_photo_credit_is_kept_with_the_article_and_says_what_it_does_not_allow(made: Made) -> None:
    note = made.values("azernews")["internal_note"]
    assert "Azerbaijan Culture Ministry" in note
    assert "not licensed" in note


def test_that_it_was_the_first_time_is_said_by_the_speaker(made: Made) -> None:
    assert "said by Bashir Hajiyev" in made.values("city_day")["note"]
    assert "for the first time" not in made.values("city_day")["summary_en"]


@pytest.mark.parametrize(
    "part",
    [
        "Azernews wrote on 26 November 2025: “Five years ago, on September 27, the 44-day Patriotic War began”",
        "of the day itself: “President Ilham Aliyev issued a decree on July 31, 2023, which officially designated",
        "the words of Bashir Hajiyev: “Since August 20 of this year, the return of displaced persons to Kalbajar city",
        "Bashir Hajiyev, the Special Representative of the President, is quoted there with the words: “Today, the",
    ],
)
def test_the_context_quotes_and_says_whom(made: Made, part: str) -> None:
    assert part in made.values("context")["body"]


def article(shared: Path) -> str:
    return (shared / "ARTICLE.txt").read_text("utf-8")


def joined(text: str) -> str:
    return " ".join(text.split())


def fact_rows(shared: Path) -> list[str]:
    """The third column of the table of facts in the domain."""
    domain = (shared / "DOMAIN.md").read_text("utf-8")
    table = domain[domain.index("\n## 5") : domain.index("**Not in the article")]
    rows = [line.split("|")[-2].strip() for line in table.splitlines() if line.startswith("|")]
    return [row for row in rows if '"' in row]


def pieces(row: str) -> list[str]:
    """The quotes of a row, without the marks and dots around them; several stand with a stroke between them."""
    quotes = [re.sub(r" \([^()]*\)$", "", quote) for quote in row.split('" / "')]
    without_marks = [quote.removeprefix('"') for quote in quotes]
    return [joined(re.sub('"$', "", quote).strip("…")) for quote in without_marks]
