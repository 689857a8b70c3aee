"""How the house works: its languages and its reminder, kept as records that can be undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.authorities.records import HouseSetting
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import archive, done, set_of, tried

__all__ = ["archive"]


def languages(catalogue: Catalogue) -> tuple[Language, ...]:
    with catalogue.reading() as reading:
        return house.languages(reading)


def days(catalogue: Catalogue) -> int:
    with catalogue.reading() as reading:
        return house.backup_days(reading)


def test_a_house_that_chose_nothing_wants_every_language_and_a_weekly_copy(catalogue: Catalogue) -> None:
    assert (languages(catalogue), days(catalogue)) == (LANGUAGES, 7)


def test_the_first_language_of_the_house_stands_first(catalogue: Catalogue) -> None:
    done(catalogue, lambda work: house.want_languages(work, ("ru", "az")))
    assert languages(catalogue) == ("ru", "az")


def test_a_choice_is_undone(catalogue: Catalogue) -> None:
    done(catalogue, lambda work: house.want_languages(work, ("az",)))
    chosen = set_of(catalogue, lambda work: house.want_languages(work, ("az", "en")))
    done(catalogue, lambda work: history.undo(work, chosen))
    assert languages(catalogue) == ("az",)


def test_what_is_usual_is_kept_as_nothing_in_the_same_record(catalogue: Catalogue) -> None:
    done(catalogue, lambda work: house.want_languages(work, ("en",)))
    done(catalogue, lambda work: house.want_languages(work, LANGUAGES))
    with catalogue.reading() as reading:
        assert [(one.name, one.value) for one in store.fetch(reading, HouseSetting)] == [("languages", "")]
    assert languages(catalogue) == LANGUAGES


@pytest.mark.parametrize(
    ("wanted", "code"), [((), "house.no_language"), (("az", "de"), "house.language"), (("",), "house.language")]
)
def test_languages_that_cannot_be_are_refused(catalogue: Catalogue, wanted: tuple[str, ...], code: str) -> None:
    with pytest.raises(WorldError, match=code.replace(".", r"\.")):
        done(catalogue, lambda work: house.want_languages(work, wanted))
    assert languages(catalogue) == LANGUAGES


@given(st.lists(st.sampled_from(LANGUAGES), min_size=1))
def test_what_is_chosen_is_what_is_wanted(archive: Catalogue, wanted: list[Language]) -> None:
    def chosen(work: Work) -> tuple[Language, ...]:
        house.want_languages(work, wanted)
        return house.languages(work)

    assert tried(archive, chosen) == tuple(dict.fromkeys(wanted))


@pytest.mark.parametrize("wanted", [0, 1, 7, 365])
def test_the_reminder_comes_after_the_days_that_were_set(catalogue: Catalogue, wanted: int) -> None:
    done(catalogue, lambda work: house.remind_after(work, wanted))
    assert days(catalogue) == wanted


@pytest.mark.parametrize("wanted", [-1, 366])
def test_days_that_cannot_be_are_refused(catalogue: Catalogue, wanted: int) -> None:
    with pytest.raises(WorldError, match=r"house\.days"):
        done(catalogue, lambda work: house.remind_after(work, wanted))


def test_a_house_that_chose_nothing_keeps_five_daily_backups_and_wants_one_elsewhere_every_month(
    catalogue: Catalogue,
) -> None:
    with catalogue.reading() as reading:
        assert (house.backs_up_daily(reading), house.kept_backups(reading)) == (True, 5)
        assert house.elsewhere_days(reading) == 30


@pytest.mark.parametrize(("count", "days"), [(1, 0), (5, 30), (99, 365)])
def test_how_backups_are_made_is_kept(archive: Catalogue, count: int, days: int) -> None:
    def chosen(work: Work) -> tuple[bool, int, int]:
        house.back_up_daily(work, daily=False)
        house.keep_backups(work, count)
        house.remind_elsewhere(work, days)
        return house.backs_up_daily(work), house.kept_backups(work), house.elsewhere_days(work)

    assert tried(archive, chosen) == (False, count, days)


@pytest.mark.parametrize("count", [0, -1, 100])
def test_numbers_of_backups_that_cannot_be_are_refused(archive: Catalogue, count: int) -> None:
    with pytest.raises(WorldError, match=r"house\.kept"):
        done(archive, lambda work: house.keep_backups(work, count))


@pytest.mark.parametrize(("kept", "shown"), [("many", 5), ("0", 1), ("12345", 99)])
def test_a_number_of_backups_that_another_program_wrote_does_no_harm(archive: Catalogue, kept: str, shown: int) -> None:
    def read(work: Work) -> int:
        house.put(work, house.BACKUP_KEEP, kept)
        return house.kept_backups(work)

    assert tried(archive, read) == shown


@pytest.mark.parametrize(("kept", "shown"), [("soon", 7), ("-3", 7), ("99999", 365), ("²", 7)])
def test_a_value_that_another_program_wrote_does_no_harm(catalogue: Catalogue, kept: str, shown: int) -> None:
    done(catalogue, lambda work: house.put(work, house.BACKUP_DAYS, kept))
    assert days(catalogue) == shown


def test_no_other_setting_is_taken(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"house\.unknown"):
        done(catalogue, lambda work: house.put(work, "colour", "red"))
