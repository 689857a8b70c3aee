"""What was chosen is remembered as it was; pages lie open as a book does; findings are drawn together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.publishing import asked as asking
from kalbajar_catalogue.desk.publishing import report_lines
from kalbajar_catalogue.desk.publishing.asked import PURPOSES, Asked, Subject
from kalbajar_catalogue.desk.publishing.maker import file_name
from kalbajar_catalogue.desk.publishing.openings import (
    PAGE,
    SPREAD,
    first_of,
    fitted,
    opening,
    openings,
    said,
    step,
    zoomed,
)
from kalbajar_catalogue.desk.publishing.points import APPROVE, FILL, MANY, NONE, OPEN, groups
from kalbajar_catalogue.desk.publishing.points import detail as points_detail
from kalbajar_catalogue.desk.publishing.question_box import broken
from kalbajar_catalogue.desk.publishing.report_lines import (
    ALT,
    ALWAYS,
    LANGUAGES,
    LEFT_OUT,
    OTHER,
    PICTURES,
    detail,
    lines,
    way_of,
)
from kalbajar_catalogue.desk.publishing.shelf import PAPERS, Source, serves
from kalbajar_catalogue.editions.format import Edition, OpenPoint, Pool
from kalbajar_catalogue.exhibitions.number_runs import ranges
from kalbajar_catalogue.i18n.languages import LANGUAGES as CODES
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing.papers.paper import Question
from kalbajar_catalogue.publishing.report import Finding

OPTIONS = st.dictionaries(st.text(max_size=6), st.one_of(st.booleans(), st.integers(), st.text(max_size=6)), max_size=3)
ASKED = st.builds(
    Asked,
    st.just("catalogue"),
    st.sampled_from(CODES),
    st.text(max_size=8),
    st.text(max_size=8),
    st.sampled_from(PURPOSES),
    st.lists(st.sampled_from(CODES), unique=True).map(lambda found: tuple(code for code in CODES if code in found)),
    OPTIONS,
)


def test_a_paper_is_made_in_no_language_that_the_house_does_not_want() -> None:
    kept = asking.written(Asked(language="ru", beside=("az", "en", "ru")))
    read = asking.read("catalogue", kept, "ru", ("en", "az"))
    assert (read.language, read.beside) == ("en", ("az", "en"))
    assert asking.read("catalogue", "", "az", ("en", "az")).language == "az"


@given(ASKED)
def test_what_was_chosen_is_remembered_as_it_was(asked: Asked) -> None:
    assert asking.read("catalogue", asking.written(asked), "az") == asked


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"language": 4, "beside": "az", "purpose": []}'])
def test_what_cannot_be_read_is_as_if_nobody_had_chosen(text: str) -> None:
    assert asking.read("labels", text, "ru") == Asked("labels", "ru")


@pytest.mark.parametrize(
    ("question", "answer", "allowed"),
    [
        (Question("plates", ("one", "two"), "one"), "two", True),
        (Question("plates", ("one", "two"), "one"), "ten", False),
        (Question("boxes", (), True), False, True),
        (Question("boxes", (), True), 1, False),
        (Question("start", (), 1), 7, True),
        (Question("start", (), 1), True, False),
        (Question("size", (), "90x60"), "70x40", True),
        (Question("size", (), "90x60"), 4, False),
    ],
)
def test_an_answer_that_is_not_allowed_is_forgotten(question: Question, answer: str | int, allowed: bool) -> None:
    asked = Asked().answered(question.code, answer).answered("gone", "x")
    assert asked.fitting((question,)).options == ({question.code: answer} if allowed else {})


@pytest.mark.parametrize(
    ("mode", "pages", "shown"),
    [
        (SPREAD, 1, ["1"]),
        (SPREAD, 2, ["1", "2"]),
        (SPREAD, 5, ["1", "2–3", "4–5"]),
        (SPREAD, 6, ["1", "2–3", "4–5", "6"]),
        (PAGE, 3, ["1", "2", "3"]),
        (SPREAD, 0, []),
    ],
)
def test_pages_lie_open_as_in_a_book(mode: str, pages: int, shown: list[str]) -> None:
    assert [said(found) for found in openings(mode, pages)] == shown


@given(st.sampled_from((SPREAD, PAGE)), st.integers(1, 90), st.data())
def test_turning_the_pages_goes_through_all_of_them(mode: str, pages: int, data: st.DataObject) -> None:
    page = data.draw(st.integers(0, pages - 1))
    seen = [first_of(opening(mode, page, pages))]
    while (following := step(mode, seen[-1], pages, forward=True)) != seen[-1]:
        seen.append(following)
    every = [first_of(found) for found in openings(mode, pages)]
    assert seen == every[every.index(seen[0]) :]
    assert step(mode, 0, pages, forward=False) == 0


@given(st.integers(200, 3000), st.integers(200, 2000), st.sampled_from((1, 2)))
def test_what_is_fitted_fits(width: int, height: int, across: int) -> None:
    size = fitted((210, 240), across, width, height)
    assert size.width * across <= width + 2
    assert size.height <= height + 1


def test_zooming_goes_up_and_down_and_ends() -> None:
    assert zoomed(0.62, larger=True) == 0.67
    assert zoomed(0.62, larger=False) == 0.5
    assert zoomed(99, larger=True) == 3.0
    assert zoomed(0.1, larger=False) == 0.25


@pytest.mark.parametrize(
    ("numbers", "drawn_together"),
    [
        (["1", "2", "3", "5", "7a"], "1–3, 5, 7a"),
        (["F-01", "F-02", "F-03", "G-04"], "F-01–F-03, G-04"),
        (["F-09", "F-10"], "F-09–F-10"),
        ([], ""),
        (["²", "³"], "², ³"),
    ],
)
def test_numbers_are_drawn_together(numbers: list[str], drawn_together: str) -> None:
    assert ranges(numbers) == drawn_together


def test_each_sort_of_finding_is_one_line_and_what_is_well_comes_last() -> None:
    found = lines(
        [
            Finding("print.resolution", "12", "pictures", values={"dpi": 176}, page=20),
            Finding("print.resolution_poor", "7", "pictures", values={"dpi": 90}, page=9),
            Finding("open.not_published", "44"),
            Finding("print.something_new", "3"),
        ]
    )
    assert [line.sort for line in found if not line.well] == [LEFT_OUT, PICTURES, OTHER]
    assert [line.sort for line in found if line.well] == [sort for sort in ALWAYS if sort != PICTURES]
    pictures = found[1]
    assert (pictures.count, pictures.pages, detail(pictures, "en")) == (2, [20, 9], "12: 176 dpi · 7: 90 dpi")
    assert "44" in detail(found[0], "en")


def test_many_that_are_left_out_are_changed_together() -> None:
    one, two = Finding("open.not_published", "44"), Finding("open.consent_missing", "45")
    assert [way_of(lines([one])[0]), way_of(lines([one, two])[0])] == ["open", "many"]
    assert {way_of(line) for line in lines([])} == {""}


def test_nothing_wrong_is_said_of_every_sort_that_matters() -> None:
    assert all(line.well for line in lines([]))
    assert {line.sort for line in lines([])} == {PICTURES, report_lines.TEXTS, LANGUAGES, ALT, report_lines.LETTERS}


def test_open_points_are_drawn_together_with_the_way_to_mend_them() -> None:
    found = groups(
        [
            OpenPoint("missing", "1", "credit_line", "ru", "a"),
            OpenPoint("missing", "2", "credit_line", "", "b"),
            OpenPoint("text_draft", "1", "short_label", "az", "a"),
            OpenPoint("missing", "1", "materials", "", "a"),
            OpenPoint("missing", "2", "materials", "", "b"),
            OpenPoint("low_resolution", "2", "picture", "", "b"),
            OpenPoint("not_published", "4", "", "", "d"),
            OpenPoint("missing", "", "title", "ru", "show"),
            OpenPoint("missing", "", "institution"),
        ]
    )
    ways = {(group.code, group.field, group.of_works): (group.way, group.count) for group in found}
    assert ways == {
        ("missing", "credit_line", True): (FILL, 2),
        ("text_draft", "short_label", True): (APPROVE, 1),
        ("missing", "materials", True): (MANY, 2),
        ("low_resolution", "picture", True): (OPEN, 1),
        ("missing", "title", False): (OPEN, 1),
        ("missing", "institution", False): (NONE, 1),
        ("not_published", "", True): (OPEN, 1),
    }
    assert found[-1].decided


def test_an_open_point_of_events_names_them() -> None:
    names = {"o": Multilingual(en="Opening"), "t": Multilingual(en="Talk")}
    points = [OpenPoint("missing", "", "event", language, uid) for uid in names for language in ("az", "ru")]
    (group,) = groups(points, names)
    assert points_detail(group, "en") == "Opening; Talk · az, ru"


@pytest.mark.parametrize(
    ("title", "name"),
    [("Yaddaş (az)", "Yaddaş (az).pdf"), ("a/b: c?", "a b c.pdf"), ("", "catalogue.pdf"), ("...", "catalogue.pdf")],
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str) -> None:
    assert file_name(title) == name


@given(st.text(alphabet="ab ", max_size=60), st.integers(10, 200))
def test_words_that_are_broken_into_lines_stay_the_same_words(qapp: QApplication, text: str, width: int) -> None:
    metrics = QFontMetrics(qapp.font())
    lines = broken(text, metrics, width).split("\n")
    assert " ".join(lines).split() == text.split()
    assert all(metrics.horizontalAdvance(line) <= width or " " not in line for line in lines)


@pytest.mark.parametrize(
    ("made", "wanted", "shared"),
    [
        ("catalogue", "guide", True),
        ("catalogue", "checklist", True),
        ("checklist", "labels", True),
        ("checklist", "catalogue", False),
        ("catalogue", "tags", False),
        ("tags", "catalogue", False),
    ],
)
def test_a_paper_is_made_of_what_was_read_for_another_where_its_pictures_suffice(
    made: str, wanted: str, shared: bool
) -> None:
    source = Source(Subject("show"), PAPERS[made], Edition("show", "2025", Multilingual("x")), Pool())
    assert serves(source, wanted) is shared
