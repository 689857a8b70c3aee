"""Moments as typed, as stored, in words."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.dates import read_date, shown_range
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.moments import read_moment, shown_moment, typed_moment
from kalbajar_catalogue.i18n.sentences import sentence

READ = [
    ("2025-11-25", "2025-11-25"),
    ("25.11.2025", "2025-11-25"),
    ("11.2025", "2025-11"),
    ("2025", "2025"),
    ("25.11.2025 18:00", "2025-11-25T18:00+04:00"),
    ("25.11.2025 18.00", "2025-11-25T18:00+04:00"),
    ("25.11.2025, 18:00", "2025-11-25T18:00+04:00"),
    ("25/11/2025 9.05", "2025-11-25T09:05+04:00"),
    ("5.1.2025 9:05", "2025-01-05T09:05+04:00"),
    ("2025-11-25 18:00", "2025-11-25T18:00+04:00"),
    ("2025-11-25 18.00", "2025-11-25T18:00+04:00"),
    ("2025-11-25T18:00", "2025-11-25T18:00+04:00"),
    ("2025-11-25t18:00z", "2025-11-25T18:00+00:00"),
    ("2025-11-25T18:00+04:00", "2025-11-25T18:00+04:00"),
    ("2025-11-25T18:00Z", "2025-11-25T18:00+00:00"),
    ("2025-11-25T18:00-00:00", "2025-11-25T18:00+00:00"),
    ("2025-11-25 18:00 +0300", "2025-11-25T18:00+03:00"),
    ("2025-11-25 18:00 −5", "2025-11-25T18:00-05:00"),
    ("2025-11-25T18:00-03:30", "2025-11-25T18:00-03:30"),
    ("2025-11-25T18:00+14:00", "2025-11-25T18:00+14:00"),
    ("2025-11-25T18:00:00", "2025-11-25T18:00+04:00"),
    ("2025-11-25T18:00:09.250+04:00", "2025-11-25T18:00:09+04:00"),
    (" 2025-11-25\u00a000:00 ", "2025-11-25T00:00+04:00"),
    ("2025-11-25 23:59", "2025-11-25T23:59+04:00"),
    ("25 November 2025, 18:00", "2025-11-25T18:00+04:00"),
    ("25 noyabr 2025", "2025-11-25"),
    ("5 МАЯ 2025 г., 9.05", "2025-05-05T09:05+04:00"),
    ("1 İyun 2025 18:00", "2025-06-01T18:00+04:00"),
    ("Sept. 2025", "2025-09"),
]
REFUSED = [
    ("25.11.2025 25:00", "time.impossible"),
    ("25.11.2025 24:00", "time.impossible"),
    ("25.11.2025 18:60", "time.impossible"),
    ("25.11.2025 18:00:60", "time.impossible"),
    ("2025-11-25T18:00+15:00", "time.impossible"),
    ("2025-11-25T18:00-12:30", "time.impossible"),
    ("2025-11-25T18:00+04:60", "time.impossible"),
    ("31.02.2025 18:00", "date.impossible"),
    ("2025-13-01T18:00", "date.impossible"),
    ("31.02.2025", "date.impossible"),
    ("2025 18:00", "date.unreadable"),
    ("11.2025 18.00", "date.unreadable"),
    ("18:00", "date.unreadable"),
    ("25.11.2025 18", "date.unreadable"),
    ("25.11.2025 18:0", "date.unreadable"),
    ("2025-11-25T18:00 or later", "date.unreadable"),
    ("25.11.2025 6:00 pm", "date.unreadable"),
    ("2025-11-25T", "date.unreadable"),
    ("٢٥.١١.٢٠٢٥ 18:00", "date.unreadable"),
    ("", "date.unreadable"),
    ("31 noyabr 2025, 18:00", "date.impossible"),
    ("25 iyu 2025", "date.unreadable"),
    ("25 payız 2025, 18:00", "date.unreadable"),
    ("about 25 November 2025", "date.unreadable"),
]
SHOWN: list[tuple[str, Language, str]] = [
    ("2025-11-25T18:00+04:00", "az", "25 noyabr 2025, 18:00"),
    ("2025-11-25T18:00+04:00", "en", "25 November 2025, 18:00"),
    ("2025-11-25T18:00+04:00", "ru", "25 ноября 2025 г., 18:00"),
    ("2025-11-25T08:05:09+04:00", "az", "25 noyabr 2025, 08:05"),
    ("2025-11-25T18:00+03:00", "az", "25 noyabr 2025, 18:00 (UTC+03:00)"),
    ("2025-11-25T18:00-05:00", "en", "25 November 2025, 18:00 (UTC−05:00)"),
    ("2025-11-25", "az", "25 noyabr 2025"),
    ("2025-11", "ru", "ноябрь 2025 г."),
    ("2025", "en", "2025"),
    ("payız", "az", "payız"),
    ("", "az", ""),
]


@pytest.mark.parametrize(("typed", "stored"), READ)
def test_a_moment_is_read_as_precisely_as_it_is_typed(typed: str, stored: str) -> None:
    assert read_moment(typed) == stored
    assert read_moment(stored) == stored


@pytest.mark.parametrize(("typed", "code"), REFUSED)
def test_what_is_no_moment_is_refused_in_a_sentence(typed: str, code: str) -> None:
    with pytest.raises(WorldError) as refused:
        read_moment(typed)
    assert (refused.value.code, refused.value.problem.values) == (code, {"value": typed})
    assert typed in sentence("en", code, refused.value.problem.values)


@pytest.mark.parametrize(("stored", "language", "words"), SHOWN)
def test_a_moment_is_said_in_words(stored: str, language: Language, words: str) -> None:
    assert shown_moment(stored, language) == words


@pytest.mark.parametrize(
    ("stored", "language", "typed"),
    [
        ("2025-11-25T18:00+04:00", "az", "25.11.2025 18:00"),
        ("2025-11-25T18:00+04:00", "en", "25 Nov 2025, 18:00"),
        ("2025-11-25T18:00+04:00", "ru", "25.11.2025 18:00"),
        ("2025-11-25T18:00-05:00", "ru", "25.11.2025 18:00 -05:00"),
        ("2025-11-25", "az", "25.11.2025"),
        ("2025-11", "en", "Nov 2025"),
        ("2025", "ru", "2025"),
        ("payız", "az", "payız"),
    ],
)
def test_a_moment_is_shown_in_a_field_as_it_is_typed(stored: str, language: Language, typed: str) -> None:
    assert typed_moment(stored, language) == typed


OFFSETS = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(timezones=OFFSETS).map(lambda moment: moment.replace(microsecond=0)))
def test_every_moment_is_stored_as_the_same_instant_and_stays(moment: datetime) -> None:
    stored = read_moment(moment.isoformat())
    assert datetime.fromisoformat(stored) == moment
    assert read_moment(stored) == stored


@given(
    st.datetimes(timezones=OFFSETS).map(lambda moment: moment.replace(microsecond=0).isoformat())
    | st.builds(lambda day, precision: day.isoformat()[:precision], st.dates(), st.sampled_from([4, 7, 10])),
    st.sampled_from(LANGUAGES),
)
def test_what_a_field_shows_is_read_as_the_same_moment(written: str, language: Language) -> None:
    stored = read_moment(written)
    assert read_moment(typed_moment(stored, language)) == stored


@given(
    st.datetimes(),
    st.sampled_from(["{:%d.%m.}{:04} {:%H:%M}", "{:%d/%m/}{:04}, {:%H.%M}"]),
)
def test_what_is_typed_without_an_offset_is_meant_in_baku(moment: datetime, form: str) -> None:
    stored = read_moment(form.format(moment, moment.year, moment))
    assert stored == f"{moment.isoformat(timespec='minutes')}+04:00"


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_a_bare_date_is_read_as_dates_are(day: date, precision: int) -> None:
    typed = day.isoformat()[:precision]
    assert read_moment(typed) == read_date(typed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_range_of_moments_shows_their_days(language: Language) -> None:
    moments = "2025-11-25T18:00+04:00", "2025-12-10T20:00+04:00"
    assert shown_range(*moments, language) == shown_range("2025-11-25", "2025-12-10", language)
    assert shown_range(moments[0], "2025-11-25T20:00+04:00", "az") == "25 noyabr 2025"
