"""What a finished paper must say, and what is told when it does not."""

from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.editions.format import Pool
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers.paper import Expected
from kalbajar_catalogue.publishing.papers.registry import CATALOGUE
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.reading_back import missing
from tests.publishing.examples import edition, work

PAGES = ["Contents Qışlaq", "12\r\nQışlaq\r\nMuzeyin\r\nmülkü", "7 Çəmən 1987\r\nMuzeyin mülkü", "The end"]


def _expected(number: str, title: str, credit: str = "Muzeyin mülkü") -> list[Expected]:
    texts = (("number", number), ("title", title), ("credit_line", credit))
    return [Expected(number, field, text) for field, text in texts]


@pytest.mark.parametrize(
    ("expected", "places", "told"),
    [
        ([*_expected("12", "Qışlaq"), *_expected("7", "Çəmən 1987")], {}, []),
        ([*_expected("12", "Qışlaq"), *_expected("7", "Çəmən 1987")], {"12": 2, "7": 3}, []),
        (_expected("1", "Qışlaq"), {"1": 2}, [("print.not_found_in_paper", "number", 2)]),
        (_expected("12", "Qaya"), {"12": 2}, [("print.not_found_in_paper", "title", 2)]),
        (_expected("12", "Qaya"), {}, [("print.not_found_in_paper", "title", 0)]),
        (_expected("7", "Qışlaq"), {"7": 3}, [("print.not_found_in_paper", "title", 3)]),
        ([*_expected("7", "Çəmən"), *_expected("12", "Qışlaq")], {}, [("print.not_in_order", "title", 0),
                                                                  ("print.not_in_order", "credit_line", 0)]),
        (_expected("7", "mülkü", "Çəmən"), {"7": 3}, [("print.not_in_order", "credit_line", 3)]),
        (_expected("12", "QIŞLAQ".replace("I", "ı")), {}, []),
    ],
)  # fmt: skip
def test_a_text_is_looked_for_where_its_work_stands(
    expected: list[Expected], places: dict[str, int], told: list[tuple[str, str, int]]
) -> None:
    assert [(one.code, one.field, one.page) for one in missing(PAGES, expected, places)] == told


@pytest.mark.parametrize(
    ("page", "found"),
    [("11 21 1", True), ("1", True), ("(1)", True), ("11 21 1a _1", False), ("11", False), ("", False)],
)
def test_a_number_counts_only_as_a_word_of_its_own(page: str, found: bool) -> None:
    told = [finding.code for finding in missing([page], [Expected("1", "number", "1")], {})]
    assert told == ([] if found else ["print.not_found_in_paper"])


def test_hyphens_and_line_ends_are_no_difference() -> None:
    pages = ["1 Kəlbəcər-\r\nLaçın yolu, müvəf\u00adfə\u200bqiyyət"]
    expected = [Expected("1", "title", "Kəlbəcər-Laçın yolu"), Expected("1", "text", "müvəffəqiyyət")]
    assert not list(missing(pages, expected, {"1": 1}))


def test_a_paper_of_no_pages_and_no_works_lacks_nothing() -> None:
    assert not list(missing([], [], {}))


def test_a_style_that_forgets_credit_lines_is_found_out(tmp_path: Path) -> None:
    """The museum's style sets numbers and titles only."""
    style = tmp_path / "styles" / "forgetful"
    style.mkdir(parents=True)
    (style / "main.typ").write_text(
        """#let (works, ..book) = json("/data.json")
#set document(title: "x")
#set text(font: "EB Garamond")
= Works
#for (index, work) in works.enumerate() [
  #metadata(index)#label("work-" + str(index))
  #work.number #work.title.main.text #pagebreak(weak: true)
]
""",
        "utf-8",
    )
    plain = replace(CATALOGUE, compose=lambda setting: {
        "works": [{"number": one.number, "title": {"main": {"text": one.title.az}}} for one in setting.edition.works]
    })  # fmt: skip
    choices = Choices("az", style="forgetful", styles=tmp_path / "styles")
    report = print_paper(plain, edition(work("1"), work("2")), Pool(), tmp_path / "out.pdf", choices)
    found = [(one.code, one.number, one.field, one.page) for one in report.findings]
    assert ("print.not_found_in_paper", "2", "credit_line", 2) in found
    assert {code for code, *_ in found} == {"print.not_found_in_paper"}
    assert not any(field in ("number", "title") for _, _, field, _ in found)
    assert report.places == {"1": 1, "2": 2}
