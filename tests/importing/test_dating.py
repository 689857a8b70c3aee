"""Dates in words fill the years for sorting and filters, where neither the table nor a person said them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.dating import years_of
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO

MAPPED = Mapping(
    "carpet",
    (Column(0, "No", (Target("object_number"),)), Column(1, "Date", (Target("date_display_az"),)),
     Column(2, "Date en", (Target("date_display_en"),))),
)  # fmt: skip
WITH_YEAR = replace(MAPPED, columns=(*MAPPED.columns, Column(3, "Year", (Target("date_earliest"),))))


@pytest.fixture
def brought(catalogue: Catalogue, tmp_path: Path) -> Callable[..., Check]:
    """Imports rows and gives back what their check found."""

    def bring(*rows: str, mapped: Mapping = MAPPED) -> Check:
        path = tmp_path / "carpets.csv"
        path.write_text("\n".join([",".join(one.heading for one in mapped.columns), *rows, ""]), "utf-8")
        found = flow.check(catalogue, open_table(path), mapped)
        flow.bring_in(catalogue, WHO, found, mapped)
        return found

    return bring


def years(catalogue: Catalogue) -> tuple[str, str]:
    with catalogue.reading() as reading:
        (carpet,) = store.fetch(reading, Carpet)
    return carpet.date_earliest, carpet.date_latest


def edit(catalogue: Catalogue, **values: str | None) -> None:
    with catalogue.work(WHO, Action("record.edited")) as work:
        (carpet,) = store.fetch(work, Carpet)
        store.change(work, "carpet", carpet.uid, values)


@pytest.mark.parametrize(
    ("said", "expected"),
    [("XIX əsrin sonu", ("1867", "1900")), ("c. 1890", ("1885", "1895")), ("1870-ci illər", ("1870", "1879")),
     ("1930-cu ilə qədər", ("", "1930")), ("tarixsiz", ("", ""))],
)  # fmt: skip
def test_words_fill_the_years_and_say_the_same_the_next_time(
    catalogue: Catalogue, brought: Callable[..., Check], said: str, expected: tuple[str, str]
) -> None:
    brought(f"K-1,{said}")
    assert years(catalogue) == expected
    assert brought(f"K-1,{said}").counts == {Status.SAME: 1}


def test_a_column_of_years_is_not_written_over_even_where_it_is_empty(
    catalogue: Catalogue, brought: Callable[..., Check]
) -> None:
    brought("K-1,c. 1890,,1850", mapped=WITH_YEAR)
    assert years(catalogue) == ("1850", "")
    brought("K-1,XIX əsr,,", mapped=WITH_YEAR)
    assert years(catalogue) == ("1850", "")


def test_other_words_bring_other_years_and_unreadable_ones_none(
    catalogue: Catalogue, brought: Callable[..., Check]
) -> None:
    brought("K-1,c. 1890")
    brought("K-1,1920-ci illər")
    assert years(catalogue) == ("1920", "1929")
    brought("K-1,Səfəvilər dövrü")
    assert years(catalogue) == ("", "")


def test_what_a_person_wrote_stays(catalogue: Catalogue, brought: Callable[..., Check]) -> None:
    brought("K-1,c. 1890")
    edit(catalogue, date_earliest="1888", date_latest="1889")
    assert brought("K-1,c. 1890").counts == {Status.SAME: 1}
    brought("K-1,1920-ci illər")
    assert years(catalogue) == ("1888", "1889")


def test_languages_that_say_different_things_fill_nothing(catalogue: Catalogue, brought: Callable[..., Check]) -> None:
    brought("K-1,XIX əsr,18th century")
    assert years(catalogue) == ("", "")
    brought("K-1,XIX əsr,19th century")
    assert years(catalogue) == ("1801", "1900")


def test_a_language_that_is_not_read_hinders_none(catalogue: Catalogue, brought: Callable[..., Check]) -> None:
    brought("K-1,XIX əsr,the age of steam")
    assert years(catalogue) == ("1801", "1900")


def test_without_words_nothing_is_filled() -> None:
    assert years_of({"title_az": "1890"}, {}) == {}
    assert years_of({"title_az": "1890"}, {"date_display_az": "1890"}) == {}
