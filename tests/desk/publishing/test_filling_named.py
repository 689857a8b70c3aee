"""The history says what was filled in from the report, and for how many."""

import pytest

from kalbajar_catalogue.desk.publishing.fill_dialog import FillDialog
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.actions import action_said
from kalbajar_catalogue.storage import history
from tests.desk.conftest import Desk


@pytest.mark.parametrize(
    ("field", "lines", "said"),
    [
        ("credit_line", 2, "Credit line filled in for 2 works"),
        ("title", 1, "Title filled in for 1 work"),
        ("alt_text", 1, "1 picture described for the blind"),
        ("alt_text", 3, "3 pictures described for the blind"),
    ],
)
def test_what_was_filled_in_and_for_how_many_is_said(desk: Desk, field: str, lines: int, said: str) -> None:
    with desk.catalogue.reading() as reading:
        (show,) = exhibitions.listed(reading)
        works = [frame.item for frame in exhibitions.wall(reading, show.uid) if frame.item]
    dialog = FillDialog(desk.pages.site, field, works, show.uid, "en", desk.window)
    dialog.open()
    desk.settle()
    for line in range(lines):
        dialog.lines.put(line, 2, "Dağ yolu")
    dialog.go.click()
    desk.settle()
    with desk.catalogue.reading() as reading:
        (last,) = history.change_sets(reading, 1)
    assert action_said("en", last.action.code, last.action.values) == said
