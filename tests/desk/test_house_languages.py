"""Marks of what is missing stand only in the languages that the house wants; what is there is shown in any."""

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.desk.exhibitions import reading as boards
from kalbajar_catalogue.desk.exhibitions.hang_rows import WORK, rows_of
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import done
from tests.desk.conftest import Desk


def states(catalogue: Catalogue) -> tuple[str, ...]:
    """Of the label of the first work that hangs."""
    with catalogue.reading() as reading:
        _, board = boards.board(exhibitions.listed(reading)[0].uid)(reading)
        assert board is not None
        return next(row.states for row in rows_of(board, "en") if row.kind == WORK)


def test_no_mark_asks_for_a_language_that_the_house_does_not_want(desk: Desk) -> None:
    with desk.catalogue.reading() as reading:
        hung = exhibitions.wall(reading, exhibitions.listed(reading)[0].uid)[0].item
    desk.pages.records.write(
        Action("house.languages", {"languages": "az"}), lambda work, progress: house.want_languages(work, ("az",))
    )
    desk.pages.inspector.show_item(hung, "1")
    desk.settle()
    seen = desk.pages.rooms.gallery.judging.known.seen.values()
    assert {lack[-2:] for one in seen for lack in one.lacks} == {"az"}
    buttons = desk.pages.inspector.head.tabs.buttons
    assert [code for code, button in buttons.items() if not button.icon().isNull()] == ["az", "en"]  # has texts
    assert states(desk.catalogue) == ("missing", "", "")
    done(desk.catalogue, lambda work: texts.write(work, hung, "short_label", "ru", "Да"))
    assert states(desk.catalogue) == ("missing", "", "draft")
