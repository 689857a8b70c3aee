"""Dates as typed, as stored, in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date, short_date, shown_date, shown_range, shown_weekday_date
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language

READ = [
    ("2025", "2025"),
    ("2025-11", "2025-11"),
    ("2025-11-25", "2025-11-25"),
    ("25.11.2025", "2025-11-25"),
    ("5.1.2025", "2025-01-05"),
    ("25/11/2025", "2025-11-25"),
    ("11.2025", "2025-11"),
    ("1/2025", "2025-01"),
    (" 1890 ", "1890"),
    ("2021-05-14T10:30:00+04:00", "2021-05-14"),
    ("2021-05-14 10:30", "2021-05-14"),
    ("29.02.2024", "2024-02-29"),
    ("0800", "0800"),
    ("0001-01-01", "0001-01-01"),
]
REFUSED = [
    ("31.02.2025", "date.impossible"),
    ("2025-02-29", "date.impossible"),
    ("2025-13", "date.impossible"),
    ("2025-00-10", "date.impossible"),
    ("32.01.2025", "date.impossible"),
    ("0000", "date.impossible"),
    ("XIX əsr", "date.unreadable"),
    ("c. 1890", "date.unreadable"),
    ("2025 or 2026", "date.unreadable"),
    ("2025-11-25 or later", "date.unreadable"),
    ("2025T", "date.unreadable"),
    ("2025 10:30", "date.unreadable"),
    ("25.11.25", "date.unreadable"),
    ("20251125", "date.unreadable"),
    ("2025-1-5", "date.unreadable"),
    ("٢٠٢٥", "date.unreadable"),
    ("", "date.unreadable"),
    ("-2025", "date.unreadable"),
]
SHOWN: list[tuple[str, Language, str]] = [
    ("2025-11-25", "az", "25 noyabr 2025"),
    ("2025-11-25", "en", "25 November 2025"),
    ("2025-11-25", "ru", "25 ноября 2025 г."),
    ("2025-05-09", "ru", "9 мая 2025 г."),
    ("2025-11", "az", "noyabr 2025"),
    ("2025-11", "en", "November 2025"),
    ("2025-11", "ru", "ноябрь 2025 г."),
    ("2025", "az", "2025"),
    ("2025", "ru", "2025"),
    ("0800-03-02", "en", "2 March 800"),
    ("", "az", ""),
    ("XIX əsr", "az", "XIX əsr"),
]
WEEKDAYS: list[tuple[str, Language, str]] = [
    ("2025-11-25", "az", "25 noyabr 2025, çərşənbə axşamı"),
    ("2025-11-25", "en", "Tuesday, 25 November 2025"),
    ("2025-11-25", "ru", "вторник, 25 ноября 2025 г."),
    ("2025-11-24", "az", "24 noyabr 2025, bazar ertəsi"),
    ("2025-05-04", "az", "4 may 2025, bazar"),
    ("2025-11", "az", "noyabr 2025"),
    ("2025-11", "ru", "ноябрь 2025 г."),
    ("2025", "en", "2025"),
    ("XIX əsr", "az", "XIX əsr"),
]
SHORT: list[tuple[str, Language, str]] = [
    ("2025-11-25", "az", "25.11.2025"),
    ("2025-11-25", "ru", "25.11.2025"),
    ("2025-11-25", "en", "25 Nov 2025"),
    ("2025-05-04", "az", "04.05.2025"),
    ("2025-05-04", "en", "4 May 2025"),
    ("0800-03-02", "ru", "02.03.0800"),
    ("2025-09", "az", "09.2025"),
    ("2025-09", "en", "Sep 2025"),
    ("2025", "ru", "2025"),
    ("", "az", ""),
]
AZ_MONTHS = [
    "yanvar",
    "fevral",
    "mart",
    "aprel",
    "may",
    "iyun",
    "iyul",
    "avqust",
    "sentyabr",
    "oktyabr",
    "noyabr",
    "dekabr",
]
RU_MONTHS = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
RANGES: list[tuple[str, str, Language, str]] = [
    ("2025-11-25", "2025-12-10", "az", "25 noyabr – 10 dekabr 2025"),
    ("2025-11-25", "2025-12-10", "en", "25 November – 10 December 2025"),
    ("2025-11-25", "2025-12-10", "ru", "25 ноября – 10 декабря 2025 г."),
    ("2025-11-25", "2026-01-10", "az", "25 noyabr 2025 – 10 yanvar 2026"),
    ("2025-11-25", "2026-01-10", "ru", "25 ноября 2025 г. – 10 января 2026 г."),
    ("2025-11-25", "2025-11-28", "az", "25–28 noyabr 2025"),
    ("2025-11-05", "2025-11-28", "ru", "5–28 ноября 2025 г."),
    ("2025-11", "2025-12", "az", "noyabr – dekabr 2025"),
    ("2025-11", "2025-12-10", "en", "November – 10 December 2025"),
    ("2025-11-25", "2025", "en", "25 November 2025 – 2025"),
    ("2025", "2025-12-10", "en", "2025 – 10 December 2025"),
    ("1880", "1900", "az", "1880 – 1900"),
    ("0800-03-02", "0800-05-01", "en", "2 March – 1 May 800"),
    ("2025-11-25", "2025-11-25", "az", "25 noyabr 2025"),
    ("2025-11-25", "", "az", "25 noyabr 2025"),
    ("", "2025-11-25", "en", "25 November 2025"),
    ("", "", "ru", ""),
]


@pytest.mark.parametrize(("typed", "stored"), READ)
def test_a_date_is_read_as_precisely_as_it_is_typed(typed: str, stored: str) -> None:
    assert read_date(typed) == stored


@pytest.mark.parametrize(("typed", "code"), REFUSED)
def test_what_is_no_date_is_refused_in_a_sentence(typed: str, code: str) -> None:
    with pytest.raises(WorldError) as refused:
        read_date(typed)
    assert (refused.value.code, refused.value.problem.values) == (code, {"value": typed})


@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%Y-%m", "%m/%Y", "%Y"]))
def test_every_date_of_the_calendar_is_read_and_stays(day: date, pattern: str) -> None:
    typed = day.strftime(pattern.replace("%Y", f"{day.year:04}"))
    stored = read_date(typed)
    assert day.isoformat().startswith(stored)
    assert read_date(stored) == stored


@pytest.mark.parametrize(("stored", "language", "words"), SHOWN)
def test_a_date_is_said_in_words(stored: str, language: Language, words: str) -> None:
    assert shown_date(stored, language) == words


@pytest.mark.parametrize(("stored", "language", "words"), WEEKDAYS)
def test_the_day_of_the_week_stands_where_the_language_has_it(stored: str, language: Language, words: str) -> None:
    assert shown_weekday_date(stored, language) == words


@pytest.mark.parametrize(("stored", "language", "words"), SHORT)
def test_a_short_date_has_its_whole_year_and_cannot_be_mistaken(stored: str, language: Language, words: str) -> None:
    assert short_date(stored, language) == words


@given(st.dates(), st.sampled_from([7, 10]), st.sampled_from(["az", "ru"]))
def test_a_short_date_is_read_again(day: date, precision: int, language: Language) -> None:
    stored = day.isoformat()[:precision]
    assert read_date(short_date(stored, language)) == stored


@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_small_and_russian_ones_in_the_genitive(month: int) -> None:
    assert shown_date(f"2025-{month:02}-07", "az") == f"7 {AZ_MONTHS[month - 1]} 2025"
    assert shown_date(f"2025-{month:02}-07", "ru") == f"7 {RU_MONTHS[month - 1]} 2025 г."


@pytest.mark.parametrize(("begin", "end", "language", "words"), RANGES)
def test_a_range_says_once_what_both_dates_share(begin: str, end: str, language: Language, words: str) -> None:
    assert shown_range(begin, end, language) == words


@given(st.dates(), st.dates(), st.sampled_from([4, 7, 10]), st.sampled_from([4, 7, 10]), st.sampled_from(LANGUAGES))
def test_a_range_ends_with_its_last_date_whole(first: date, last: date, a: int, b: int, language: Language) -> None:
    begin, end = first.isoformat()[:a], last.isoformat()[:b]
    assert shown_range(begin, end, language).endswith(shown_date(end, language))


def test_a_day_that_there_is_not_is_shown_as_it_stands() -> None:
    assert shown_date("1890-13", "az") == "1890-13"
    assert shown_date("2025-02-30", "ru") == "2025-02-30"
