"""The wall as a table and as lines of a spreadsheet, names of files that are dragged out, going to a frame."""

import pytest
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.gallery.going import frame_of
from kalbajar_catalogue.desk.gallery.judged import Judgement, absorbed, judged
from kalbajar_catalogue.desk.gallery.pairing import halves, in_time
from kalbajar_catalogue.desk.gallery.rows import as_text, date_said, mends_said, rows_of, sorted_by
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.columns import FEWEST, most_columns, shown_columns, usual_columns
from kalbajar_catalogue.desk.widgets.copies import file_names
from kalbajar_catalogue.exhibitions.looking import Knowledge, Seen
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage.journal import Change, Changes

KINDS = ("media_link", "photograph", "exhibit")
NAMES = {"p": Multilingual("Şuşa", "Shusha"), "q": Multilingual("Ələm", "Alam")}


def cell(number: str, item: str, title: str = "", makers: str = "", rating: int = 0) -> Cell:
    return Cell(f"x{number}", item, number, int(number), f"KLB-{number}", title, makers=makers, rating=rating)


CELLS = (
    cell("1", "a", "Yol", "Rəna"),
    cell("2", ""),
    cell("3", "c", "Aşıq\tgecə", rating=5),
    cell("10", "d", "Çay", "Adil"),
)
KNOWN = Knowledge(
    {
        "a": Seen("a", link="la", rating=0, began="1988", ended="1988", places=("p", "q")),
        "c": Seen("c", link="lc", rating=5, pick=True, began="1975", ended="1980",
                  lacks=("alt_text_az", "alt_text_en", "alt_text_ru"), mend=("rights", "alt_text")),
        "d": Seen("d", date=Multilingual(en="around 1900"), began="1890", lacks=("title_ru",), mend=("title",)),
    },
    NAMES,
)  # fmt: skip


@pytest.mark.parametrize(
    ("column", "descending", "numbers"),
    [
        ("number", False, "1 2 3 10"),
        ("number", True, "10 3 2 1"),
        ("title", False, "3 10 1 2"),
        ("maker", True, "1 10 2 3"),
        ("rating", True, "3 1 2 10"),
        ("rating", False, "3 1 2 10"),
        ("date", False, "10 3 1 2"),
        ("pick", False, "3 1 2 10"),
        ("place", False, "1 2 3 10"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_rows_are_sorted_for_looking(column: str, descending: bool, numbers: str) -> None:
    rows = rows_of(CELLS, KNOWN, "az")
    assert [row.cell.number for row in sorted_by(rows, column, descending)] == numbers.split()
    assert [row.cell.number for row in rows] == ["1", "2", "3", "10"]


def test_a_row_speaks_the_language_of_the_records(qapp: QApplication) -> None:
    row = rows_of(CELLS, KNOWN, "en")[0]
    assert (row.texts["place"], row.texts["date"]) == ("Shusha, Alam", "1988")
    assert date_said(KNOWN.seen["c"], "en") == "1975 – 1980"
    assert date_said(KNOWN.seen["d"], "en") == "around 1900"
    assert mends_said(KNOWN.seen["c"]) == "Rights, No text for the blind"
    assert mends_said(KNOWN.seen["d"]) == "No title (ru)"


def test_lines_for_a_spreadsheet_hold_no_tab_but_their_own(qapp: QApplication) -> None:
    text = as_text(rows_of(CELLS[2:], KNOWN, "en"), ["No", "Reference", "Title", "Author", "Date"])
    assert text.splitlines() == [
        "No\tReference\tTitle\tAuthor\tDate",
        "3\tKLB-3\tAşıq gecə\t\t1975 – 1980",
        "10\tKLB-10\tÇay\tAdil\taround 1900",
    ]


def test_copies_of_files_bear_their_real_names_and_never_the_same() -> None:
    given = [
        ("Yol.jpg", "KLB-1", ".jpg"),
        ("yol.jpg", "KLB-2", ".jpg"),
        ("", "KLB-3", ".tif"),
        ("../a/b?.png", "KLB-4", ""),
    ]
    assert file_names(given) == ["Yol.jpg", "yol (2).jpg", "KLB-3.tif", "ab.png"]


@pytest.mark.parametrize(("typed", "row"), [("3", 2), ("10", 3), (" 1 ", 0), ("F", -1), ("", -1), ("99", -1)])
def test_a_frame_is_found_by_its_number(typed: str, row: int) -> None:
    assert frame_of(CELLS, typed) == row


def test_before_comes_first() -> None:
    seen = {
        "new": Seen("new", period="restoration", began="2022", pairs=("old",)),
        "old": Seen("old", subjects=("before",), began="1988"),
        "mid": Seen("mid", period="during_occupation", began="2005"),
    }
    assert in_time(["new", "mid", "old"], seen) == ["old", "mid", "new"]
    assert halves(["new"], seen) == halves(["new", "old"], seen) == ["old", "new"]
    assert halves(["old"], seen) == halves(["old", "mid", "new"], seen) == []


def test_what_is_given_is_known_before_it_is_written() -> None:
    known = judged(KNOWN, (Judgement(frozenset("ad"), {"rating": 3}), Judgement(frozenset("a"), {"pick": True})))
    assert [(known.seen[item].rating, known.seen[item].pick) for item in "acd"] == [(3, True), (5, True), (3, False)]


def test_stars_and_picks_are_taken_over_without_reading() -> None:
    changes = Changes(7, (Change("media_link", "la", "rating", None, 2), Change("media_link", "lc", "pick", True, None),
                          Change("index", "z", "x", None, 1)))  # fmt: skip
    known = absorbed(KNOWN, changes, KINDS)
    assert known is not None
    assert (known.seen["a"].rating, known.seen["c"].pick) == (2, False)


@pytest.mark.parametrize(
    "change",
    [
        Change("media_link", "elsewhere", "rating", None, 2),
        Change("media_link", "la", "alt_text_az", "", "x"),
        Change("media_link", "la", "", None, None),
        Change("exhibit", "e", "order", 1, 2),
    ],
)
def test_anything_else_has_to_be_read(change: Change) -> None:
    own = Change("media_link", "la", "rating", None, 2)
    assert absorbed(KNOWN, Changes(7, (own, change)), KINDS) is None


@pytest.mark.parametrize(("room", "columns"), [(300, 2), (837, 5), (911, 5), (1231, 7), (2031, 10), (4000, 10)])
def test_the_usual_size_has_room_for_titles(room: int, columns: int) -> None:
    assert usual_columns(room) == columns
    assert columns == FEWEST or room // columns >= 160


def test_the_smallest_size_shows_the_whole_wall() -> None:
    assert most_columns(911, 640, 44) == 9
    assert most_columns(911, 640, 4) == 8
    assert most_columns(911, 640, 100_000) == 15
    assert shown_columns(0, 911, 9) == 5
    assert shown_columns(24, 911, 9) == 9
