"""Several works chosen on the wall, one taken down, the numbers of empty frames, and what the wall remembers."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.gallery.page import GalleryPage
from kalbajar_catalogue.desk.health.figure import Figure
from kalbajar_catalogue.desk.health.page import HealthPage
from kalbajar_catalogue.desk.items.sharing import compared
from kalbajar_catalogue.exhibitions import numbers
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import WHO, Desk


def page_of(desk: Desk) -> GalleryPage:
    return desk.pages.gallery


def hung(desk: Desk) -> list[str]:
    return [cell.item for cell in page_of(desk).grid.cells.cells if cell.item]


def test_several_chosen_works_are_told_apart_from_one(desk: Desk) -> None:
    told: list[tuple[str, str]] = []
    several: list[list[str]] = []
    page_of(desk).chosen.connect(lambda uid, number: told.append((uid, number)))
    page_of(desk).several_chosen.connect(several.append)
    works = hung(desk)
    page_of(desk).views.choose_items(works[:2])
    desk.settle()
    assert told[-1] == ("", "")
    assert several[-1] == works[:2]
    page_of(desk).views.choose_items(works[:1])
    desk.settle()
    assert told[-1] == (works[0], "1")
    assert desk.pages.inspector.uid == works[0]


def test_the_inspector_says_what_several_share_and_changes_them_together(desk: Desk) -> None:
    works, inspector = hung(desk), desk.pages.inspector
    with desk.catalogue.work(WHO, Action("record.edited")) as work:
        for place, uid in enumerate(works):
            typed = {"process": "inkjet print", "date_taken": f"199{place}", "mount": "Al"}
            items.enter(work, uid, typed, "en")
    asked: list[list[str]] = []
    inspector.batch_asked.connect(asked.append)
    inspector.show_several(works)
    desk.settle()
    shown = inspector.several
    assert shown.isVisible()
    assert shown.heading.text() == "3 chosen"
    assert ("Mount", "Al") in shown.lines
    assert "Taken on" not in [name for name, _ in shown.lines]
    assert "Taken on" in shown._differ.text()
    shown.change.click()
    assert asked == [works]
    inspector.show_item(works[0], "1")
    desk.settle()
    assert not shown.isVisible()
    assert inspector.uid == works[0]


def test_fields_that_are_empty_everywhere_are_not_spoken_of() -> None:
    fields = {field.name: field for field in fields_of(Photograph)}
    wanted = [fields[name] for name in ("process", "mount", "credit_line")]
    works = [
        {"process": "a", "mount": "", "credit_line_az": "x", "credit_line_en": "same"},
        {"process": "b", "mount": "", "credit_line_az": "y", "credit_line_en": "same"},
    ]
    labels = {name: field.declared.label for name, field in fields.items()}
    assert compared(wanted, works, "en") == (((labels["credit_line"], "same"),), (labels["process"],))
    assert compared(wanted, works, "az") == ((), (labels["process"], labels["credit_line"]))
    assert compared(wanted, [], "en") == ((), ())


def test_a_work_that_was_taken_down_is_no_longer_in_the_inspector(desk: Desk) -> None:
    desk.choose(0)
    assert desk.pages.inspector.uid
    QTest.keyClick(page_of(desk).grid, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.pages.inspector.uid == ""
    assert not desk.pages.inspector.head.isVisible()


def test_an_empty_frame_and_the_sentence_below_follow_the_pattern(desk: Desk) -> None:
    with desk.catalogue.work(WHO, Action("exhibits.numbered")) as work:
        numbers.by_pattern(work, page_of(desk).exhibition, "F-{n:02}")
    page_of(desk).load()
    desk.settle()
    shown = [(cell.number, cell.empty) for cell in page_of(desk).grid.cells.cells]
    assert shown[:2] == [("F-01", False), ("F-02", False)]
    # The fourth frame has the third work: between F-02 and F-03 no number is free.
    assert shown[2:] == [("3", True), ("F-03", False), ("F-04", True), ("F-05", True)]
    assert page_of(desk)._hint._words.text().endswith(", 3")


def test_the_table_of_a_wall_keeps_the_widths_of_its_columns(desk: Desk) -> None:
    page = page_of(desk)
    page.switch.buttons["table"].click()
    desk.settle()
    table = page.views.table
    table.horizontalHeader().resizeSection(3, 333)
    desk.window.resize(1600, 900)
    desk.settle()
    assert table.columnWidth(3) == 333
    again = GalleryPage(desk.pages.records, desk.pages.pictures, "en", memory=desk.pages.site.memory)
    again.views.show_kind("table")
    again.resize(1000, 700)
    assert again.views.table._given == {"maker": 333}
    table._forget_width(3)
    assert again.views.table._given != table._given == {}
    again.deleteLater()


def test_the_wall_the_page_and_the_rail_count_the_same_works_to_mend(desk: Desk) -> None:
    figures: list[tuple[str, int]] = []
    figure = Figure(desk.catalogue, desk.jobs, desk.pages)
    figure.counted.connect(lambda key, count: figures.append((key, count)))
    figure.count()
    told: list[tuple[str, int]] = []
    health = desk.pages.rooms.page("health")
    assert isinstance(health, HealthPage)
    health.counted.connect(lambda key, count: told.append((key, count)))
    desk.pages.show_page("health")
    desk.settle()
    to_mend = [cell for cell in page_of(desk).grid.cells.cells if "triangle-alert" in cell.marks]
    assert figures[-1] == told[-1] == ("health", len(to_mend)) == ("health", 3)
    assert page_of(desk)._counts.of("mend", "any") == 3
