"""What Ctrl+K found is shown as a table of works."""

from tests.desk.conftest import Desk


def test_the_hits_of_the_palette_stand_in_the_table(desk: Desk) -> None:
    desk.pages.find()
    desk.pages.palette.line.setText("mountain")
    desk.settle()
    desk.pages.palette.as_table.click()
    desk.settle()
    assert desk.pages.current == "photographs"
    assert len(desk.pages.photographs.lists.rows.uids) == 1
    assert desk.pages.photographs.asked.text == "mountain"
