"""Tests of the lines of what is missing: which paper they are of, how they are drawn together, what they lead to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions.standing_points import ASPECTS
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.standing.figures import Facts, Figures, Gap, ShowFigures, bits_of
from kalbajar_catalogue.standing.papers import CATALOGUE, KIOSK, LABEL_SHEET, PAPERS, matters, missing, share, works_of

NO_TITLE, NO_LABEL = Gap("missing", "title", "ru"), Gap("text_missing", "short_label", "ru")
NO_ALT, DOUBLED = Gap("missing", "alt_text", ""), Gap("number_twice", "catalogue_number", "")


def of(**shows: ShowFigures) -> Figures:
    return Figures(1, "", "2026-11-23", shows=shows)


def show(*gaps: tuple[Gap, ...], own: tuple[OpenPoint, ...] = (), doubled: tuple[str, ...] = ()) -> ShowFigures:
    works = {f"w{number}": Facts(several) for number, several in enumerate(gaps)}
    return ShowFigures(works, tuple(str(number) for number in range(len(gaps))), doubled, own)


@pytest.mark.parametrize(
    ("code", "field", "papers"),
    [
        ("missing", "title", {CATALOGUE, LABEL_SHEET, KIOSK}),
        ("missing", "alt_text", {CATALOGUE, KIOSK}),
        ("missing", "materials", {CATALOGUE, LABEL_SHEET}),
        ("missing", "venue", {CATALOGUE, KIOSK}),
        ("missing", "institution", {CATALOGUE}),
        ("text_draft", "short_label", {CATALOGUE, LABEL_SHEET, KIOSK}),
        ("text_stale", "wall", {CATALOGUE, KIOSK}),
        ("no_picture", "picture", {CATALOGUE, KIOSK}),
        ("low_resolution", "picture", {CATALOGUE}),
        ("number_twice", "catalogue_number", {CATALOGUE, LABEL_SHEET}),
        ("consent_missing", "", {CATALOGUE, KIOSK}),
        ("not_published", "", set()),
        ("not_shown", "picture", set()),
    ],
)
def test_a_gap_matters_to_some_papers(code: str, field: str, papers: set[str]) -> None:
    assert {paper for paper in PAPERS if matters(paper, code, field)} == papers


def test_a_line_draws_works_of_several_exhibitions_together() -> None:
    figures = of(a=show((NO_TITLE,), (), (NO_TITLE, NO_LABEL)), b=show((NO_TITLE,)))
    line = next(line for line in missing(figures, CATALOGUE) if line.field == "title")
    assert (line.count, [(one.show, one.often, one.numbers) for one in line.shows]) == (
        3, [("a", 2, ("0", "2")), ("b", 1, ("0",))],
    )  # fmt: skip
    assert works_of(figures, line) == ("w0", "w2")


def test_in_a_language_that_nobody_wants_nothing_is_missing() -> None:
    own = (OpenPoint("missing", "", "summary", "ru", "a"),)
    figures = of(a=show((NO_TITLE, NO_ALT), own=own))
    assert [line.gap for line in missing(figures, CATALOGUE, ("az", "en"))] == [NO_ALT]


def test_what_keeps_a_work_out_stands_first_and_then_what_most_lack() -> None:
    figures = of(a=show((NO_TITLE, NO_ALT), (NO_ALT,), (NO_ALT, Gap("consent_missing", "", ""))))
    assert [line.code for line in missing(figures, CATALOGUE)] == ["consent_missing", "missing", "missing"]
    assert [line.field for line in missing(figures, CATALOGUE)][1:] == ["alt_text", "title"]


def test_works_whose_number_stands_twice_are_a_line() -> None:
    figures = of(a=show((), (), (), doubled=("w2",)))
    line = missing(figures, LABEL_SHEET)[0]
    assert (line.code, line.count, works_of(figures, line)) == ("number_twice", 1, ("w2",))
    assert line.shows[0].numbers == ("2",)


def test_what_exhibitions_lack_themselves_is_a_line_with_its_records_and_languages() -> None:
    own = (OpenPoint("missing", "", "section", "ru", "s1"), OpenPoint("missing", "", "section", "az", "s2"))
    line = missing(of(a=show(own=own)), CATALOGUE)[0]
    assert (line.records, line.languages, line.of_shows, line.count) == (("s1", "s2"), ("ru", "az"), ("a",), 2)
    assert not line.of_works


def test_what_an_exhibition_lacks_itself_stands_on_no_label() -> None:
    assert missing(of(a=show(own=(OpenPoint("missing", "", "title", "ru", "a"),))), LABEL_SHEET) == ()


GAPS = st.lists(st.sampled_from([NO_TITLE, NO_LABEL, NO_ALT]), unique=True, max_size=3).map(tuple)


@given(st.lists(GAPS, max_size=12), st.sampled_from(PAPERS))
def test_a_line_counts_the_works_that_it_leads_to(works: list[tuple[Gap, ...]], paper: str) -> None:
    figures = of(a=show(*works))
    for line in missing(figures, paper):
        assert line.count == len(works_of(figures, line)) > 0
        assert len(line.shows[0].numbers) == line.count
    told = {line.gap for line in missing(figures, paper)}
    assert told == {gap for gaps in works for gap in gaps if matters(paper, gap.code, gap.field)}


@given(st.lists(st.sets(st.sampled_from([(aspect, code) for aspect in ASPECTS for code in LANGUAGES])), max_size=8))
def test_a_share_counts_each_aspect_of_a_paper_in_a_language(works: list[set[tuple[str, str]]]) -> None:
    places = [(aspect, code) for aspect in ASPECTS for code in LANGUAGES]
    facts = {str(n): Facts((), bits_of({place: place in has for place in places})) for n, has in enumerate(works)}
    found = ShowFigures(facts, tuple(facts))
    one = share(found, KIOSK, "az")
    assert one.there == sum((aspect, "az") in has for has in works for aspect in ("titles", "labels", "alt_texts"))
    assert one.asked == 3 * len(works)
