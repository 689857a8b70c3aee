"""Tests of the overview: shown at once, brought up behind, each line a link, the first look at an empty catalogue."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.desk.overview.card import percent
from kalbajar_catalogue.desk.overview.page import OverviewPage
from kalbajar_catalogue.desk.overview.picture_strip import boxes_of
from kalbajar_catalogue.desk.overview.row import Row
from kalbajar_catalogue.desk.overview.words import moment_said, shortened, size_said, titles_of
from kalbajar_catalogue.exhibitions import programmes
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.standing.keeper import keeper_of
from kalbajar_catalogue.standing.papers import KIOSK, LABEL_SHEET, Share
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from tests.desk.conftest import WHO, Desk


@pytest.fixture
def page(desk: Desk) -> OverviewPage:
    """The overview in front, with everything reckoned."""
    desk.pages.show_page("overview")
    desk.settle()
    shown = desk.pages.rooms.page("overview")
    assert isinstance(shown, OverviewPage)
    return shown


def did(desk: Desk, verb: Callable[[Work], Any]) -> Any:
    """What a verb gives back, done at the desk; the page has heard of it and waited."""
    given: list[Any] = []
    desk.pages.records.write(Action("test"), lambda work, progress: verb(work), given.append)
    desk.settle()
    shown = desk.pages.rooms.page("overview")
    assert isinstance(shown, OverviewPage)
    shown.load()
    desk.settle()
    return given[0]


def lines(page: OverviewPage) -> list[tuple[str, str]]:
    """The words and the count of each line of what is missing."""
    return [(row.line.first, row.line.right) for row in page.body.missing.rows]


def pressed(page: OverviewPage, said: str) -> None:
    """Presses the line of what is missing that begins so."""
    row(page, said).click()


def row(page: OverviewPage, said: str) -> Row:
    rows = page.body.missing.rows
    return next((row for row in rows if row.line.first == said), None) or next(
        row for row in rows if row.line.first.startswith(said)
    )


def heard(page: OverviewPage, name: str, wired: bool = True) -> list[tuple[Any, ...]]:
    """What a signal tells from now on; the wiring does not hear it any more."""
    told: list[tuple[Any, ...]] = []
    signal = getattr(page, name)
    if wired:
        signal.disconnect()
    signal.connect(lambda *values: told.append(values))
    return told


def whole(page: OverviewPage) -> None:
    """Shows every line."""
    if page.body.missing.more.isVisible():
        page.body.missing.more.click()


def test_a_card_tells_what_hangs_and_what_was_announced(page: OverviewPage) -> None:
    card = page.body.cards[0]
    assert card.accessibleName().startswith("Kalbajar, Photographers Union, 3 / 6")
    assert page.board.cards[0].figures is not None
    assert len(page.board.cards[0].pictures) == 3


def test_a_number_that_nobody_announced_is_not_told(desk: Desk, page: OverviewPage) -> None:
    did(desk, lambda work: exhibitions.change(work, page.body.cards[0].uid, {"announced_count": None}))
    assert "not announced" in page.body.cards[0].accessibleName()
    assert "/" not in page.body.cards[0].accessibleName()


def test_works_without_an_exhibition_offer_to_make_one(desk: Desk, page: OverviewPage) -> None:
    did(desk, lambda work: store.set_state(work, page.body.cards[0].uid, "trashed"))
    assert page.body.cards == []
    assert page.body.make.isVisible()
    told = heard(page, "make_asked")
    page.body.make.click()
    assert told == [("exhibition",)]
    assert page.pages.currentWidget() is page.body


def test_a_card_leads_to_its_exhibition(page: OverviewPage) -> None:
    told = heard(page, "record_asked")
    page.body.cards[0].setFocus()
    QTest.keyClick(page.body.cards[0], Qt.Key.Key_Return)
    assert told == [(page.body.cards[0].uid,)]


def test_a_gap_leads_to_the_works_that_have_it(page: OverviewPage, catalogue: Catalogue) -> None:
    whole(page)
    told = heard(page, "among_asked")
    pressed(page, "Not recorded: Credit line")
    with catalogue.reading() as reading:
        hung = [one.item for one in exhibitions.exhibits(reading, page.body.cards[0].uid)]
    assert told == [(hung, "Not recorded: Credit line")]


def test_a_gap_opens_the_list_narrowed_to_its_works(desk: Desk, page: OverviewPage) -> None:
    whole(page)
    pressed(page, "Not recorded: Credit line")
    desk.settle()
    shown = desk.pages.photographs
    assert shown.isVisible()
    assert len(shown.lists.rows.uids) == 3
    assert shown.asked.among is not None
    assert shown.asked.among.said == "Not recorded: Credit line"


def test_a_text_that_is_missing_opens_the_page_of_texts(desk: Desk, page: OverviewPage) -> None:
    whole(page)
    pressed(page, "Text missing: short label (ru)")
    desk.settle()
    assert desk.pages.rooms.page("texts").isVisible()


def test_a_gap_of_one_work_leads_to_that_work(desk: Desk, page: OverviewPage, catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        first, *others = (one.item for one in exhibitions.exhibits(reading, page.body.cards[0].uid))

    def verb(work: Work) -> None:
        for uid in others:
            items.change(work, uid, {"credit_line_az": "Fond"})

    did(desk, verb)
    whole(page)
    told = heard(page, "record_asked")
    pressed(page, "Not recorded: Credit line")
    assert told[0] == (first,)


def test_missing_texts_lead_to_the_page_of_texts(page: OverviewPage) -> None:
    whole(page)
    told = heard(page, "text_lines_asked")
    row(page, "Text missing: short label (ru)").click()
    assert told == [(page.body.cards[0].uid, "ru", "missing", "short_label")]


def test_what_the_exhibition_lacks_leads_to_it(page: OverviewPage) -> None:
    whole(page)
    told = heard(page, "record_asked")
    pressed(page, "Not recorded: Venue")
    assert told == [(page.body.cards[0].uid,)]


def test_undecided_rights_of_one_work_lead_to_its_rights(desk: Desk, page: OverviewPage, catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        hung = exhibitions.exhibits(reading, page.body.cards[0].uid)

    def verb(work: Work) -> None:
        for one in hung[1:]:
            exhibitions.take_down(work, one.uid)

    did(desk, verb)
    whole(page)
    told = heard(page, "rights_asked")
    pressed(page, "Nobody has decided")
    assert told == [(hung[0].item,)]


def test_a_doubt_stands_in_the_same_list_with_its_reason(desk: Desk, page: OverviewPage, catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        work = exhibitions.exhibits(reading, page.body.cards[0].uid)[0].item
    did(desk, lambda one: items.change(one, work, {"date_taken": "2999"}))
    whole(page)
    line = row(page, "Can hardly be meant: ").line
    assert "2999" in line.second
    assert line.right == "1"
    told = heard(page, "record_asked")
    pressed(page, "Can hardly be meant")
    assert told == [(work,)]


def test_a_language_that_the_house_does_not_want_is_not_missed(desk: Desk, page: OverviewPage) -> None:
    did(desk, lambda work: house.want_languages(work, ("en", "az")))
    whole(page)
    assert not any("(ru)" in said for said, _ in lines(page))
    assert "Русский" not in page.body.cards[0].accessibleName()


def test_each_paper_has_gaps_of_its_own(page: OverviewPage) -> None:
    whole(page)
    catalogue = dict(lines(page))
    page.body.missing.papers.buttons[LABEL_SHEET].click()
    labels = dict(lines(page))
    page.body.missing.papers.buttons[KIOSK].click()
    kiosk = dict(lines(page))
    assert "Not recorded: Text for the blind" in catalogue
    assert "Not recorded: Text for the blind" not in labels
    assert "Text missing: wall text (az)" not in labels
    assert "The picture has less than 200 dpi at this size: Picture" not in kiosk
    assert set(labels) < set(catalogue)


def test_the_paper_is_remembered(desk: Desk, page: OverviewPage) -> None:
    page.body.missing.papers.buttons[KIOSK].click()
    assert OverviewPage(desk.pages.site, "en", page).body.missing.paper == KIOSK


def test_every_line_leads_somewhere(desk: Desk, page: OverviewPage) -> None:
    whole(page)
    signals = ("record_asked", "among_asked", "text_lines_asked", "rights_asked", "rights_of_asked", "place_asked")
    told = [heard(page, name) for name in signals]
    for place, _ in enumerate(page.body.missing.rows):
        page.body.missing.rows[place].click()
        assert sum(map(len, told)) == place + 1, page.body.missing.rows[place].line


def test_it_follows_what_is_written_and_undone(desk: Desk, page: OverviewPage) -> None:
    before = page.board
    with desk.catalogue.reading() as reading:
        work = exhibitions.exhibits(reading, page.body.cards[0].uid)[0].item
    did(desk, lambda one: items.delete(one, work, ""))
    assert page.board.cards[0].catalogued == 2
    desk.pages.steps.undo()
    desk.settle()
    page.load()
    desk.settle()
    assert page.board.missing == before.missing
    assert page.board.cards[0].catalogued == 3


def test_what_was_done_last_stands_first_and_leads_to_the_history(desk: Desk, page: OverviewPage) -> None:
    did(desk, lambda work: programmes.add_events(work, [Event(title=Multilingual(en="Tour"))]))
    assert page.body.recent.rows[0].line.letter == "C"
    assert page.body.recent.rows[0].line.second.startswith(WHO)
    told = heard(page, "place_asked")
    page.body.recent.rows[0].click()
    assert told == [("history",)]


def test_an_event_without_a_date_says_so_and_leads_to_itself(desk: Desk, page: OverviewPage) -> None:
    event = did(desk, lambda work: programmes.add_events(work, [Event(title=Multilingual(en="Tour"))]))[0]
    line = page.body.events.rows[0].line
    assert (line.name, line.right) == ("Tour", "no date yet")
    told = heard(page, "record_asked")
    page.body.events.rows[0].click()
    assert told == [(event.uid,)]


def test_a_lost_original_is_told(desk: Desk, page: OverviewPage) -> None:
    assert page.body.well.rows[0].line.first == "All originals are there"
    lost = next(path for path in (desk.catalogue.folder / "originals").rglob("*") if path.is_file())
    lost.unlink()
    did(desk, lambda work: programmes.add_events(work, [Event()]))
    assert page.body.well.rows[0].line.first.startswith("1 original")
    told = heard(page, "place_asked")
    page.body.well.rows[0].click()
    assert told == [("health",)]


def test_the_rail_tells_the_same_works_to_mend(desk: Desk, page: OverviewPage) -> None:
    figures = keeper_of(desk.catalogue).at_once()
    assert figures is not None
    rail = desk.window.frame.rail if hasattr(desk.window, "frame") else None
    assert len(figures.mend) == 3
    assert rail is None or rail


def test_all_done_gives_way_to_one_sentence_and_to_freezing(desk: Desk, page: OverviewPage) -> None:
    make_complete(desk, page)
    missing = page.body.missing
    assert lines(page) == [("Freeze “Kalbajar” …", "")]
    told = heard(page, "freeze_asked")
    missing.rows[0].click()
    assert told == [(page.body.cards[0].uid,)]


def make_complete(desk: Desk, page: OverviewPage) -> None:
    """Leaves one work with a whole label, and looks at the labels only."""
    with desk.catalogue.reading() as reading:
        first, *others = exhibitions.exhibits(reading, page.body.cards[0].uid)
    said = {f"{field}_{code}": "x" for field in ("title", "credit_line") for code in ("az", "en", "ru")}
    more = {"date_display_en": "1990", "photographer": [{"agent": page.board.cards[0].show.organisers[0].agent}]}

    def verb(work: Work) -> None:
        for one in others:
            exhibitions.take_down(work, one.uid)
        items.change(work, first.item, said | more)
        texts = [Text(owner=first.item, language=code, body="Words", status="approved") for code in ("az", "en", "ru")]
        store.insert_all(work, texts)
        exhibitions.change(work, page.body.cards[0].uid, {"title_ru": "Кяльбаджар"})

    did(desk, verb)
    page.body.missing.papers.buttons[LABEL_SHEET].click()


def test_it_speaks_the_language_that_is_spoken(desk: Desk, page: OverviewPage) -> None:
    desk.speak("az")
    assert page.body.cards[0].accessibleName().startswith("Kəlbəcər")


def test_everything_is_reached_and_has_a_name(desk: Desk, page: OverviewPage) -> None:
    controls = [*page.body.cards, *page.body.missing.rows, *page.body.recent.rows, page.new, page.bring]
    assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.accessibleName() for control in controls)


def test_the_menu_of_new_records_asks_for_each_kind(page: OverviewPage) -> None:
    told = heard(page, "make_asked")
    menu = page.menu_of_new()
    for action in menu.actions():
        action.trigger()
    assert ("carpet",) in told
    assert ("exhibition",) in told
    assert all(action.text() for action in menu.actions())
    menu.deleteLater()


def test_a_new_exhibition_is_made_and_shown(desk: Desk, page: OverviewPage) -> None:
    page.make_asked.emit("exhibition")
    desk.settle()
    assert desk.pages.rooms.exhibitions.isVisible()
    page.load()
    desk.settle()
    assert len(page.board.cards) == 2


def test_every_kind_that_is_offered_has_a_page_to_make_it_on(desk: Desk, page: OverviewPage) -> None:
    menu = page.menu_of_new()
    for action in menu.actions():
        if action.data() != "photograph":  # that one asks for files
            action.trigger()
            desk.settle()
            assert not page.isVisible(), action.data()
            desk.pages.show_page("overview")
            desk.settle()
    menu.deleteLater()


def test_an_empty_catalogue_tells_what_to_do_first(desk: Desk, tmp_path: Path) -> None:
    opened = wiring.create(tmp_path / "empty", WHO)
    try:
        page = _of_empty(desk, opened)
        assert page.pages.currentWidget() is page.first
        told = [heard(page, name, wired=False) for name in ("make_asked", "place_asked", "photographs_asked")]
        for button in page.first.ways.values():
            button.click()
        assert told == [[("exhibition",)], [("import",)], [()]]
        page.deleteLater()
        desk.settle()
    finally:
        opened.close()


def _of_empty(desk: Desk, opened: Catalogue) -> OverviewPage:
    from dataclasses import replace

    from kalbajar_catalogue.desk.records import Records

    site = replace(desk.pages.site, records=Records(opened, WHO, desk.jobs), folder=opened.folder)
    page = OverviewPage(site, "en")
    page.load()
    desk.settle()
    return page


def test_pictures_are_whole_beside_each_other() -> None:
    room = QSize(260, 104)
    boxes = boxes_of([(300, 200), (200, 300), (400, 200)], room)
    assert all(room.width() >= box.right() and box.left() >= 0 for box in boxes)
    assert all(box.height() == boxes[0].height() for box in boxes)
    assert boxes_of([], room) == []
    assert len(boxes_of([(900, 100)] * 4, room)) == 1
    assert len(boxes_of([(0, 0)], room)) == 1


@pytest.mark.parametrize(
    ("there", "asked", "said"), [(0, 0, 0), (0, 9, 0), (9, 9, 100), (1, 9000, 1), (8999, 9000, 99), (1, 2, 50)]
)
def test_a_hundred_per_cent_is_all_and_nothing_is_nothing(there: int, asked: int, said: int) -> None:
    assert percent(Share(there, asked)) == said


def test_words_that_all_titles_begin_with_are_left_out_beside_each_other() -> None:
    shows = [Exhibition(uid=str(n), title=Multilingual(en=f"SAMPLE. {n}th")) for n in (4, 5)]
    assert titles_of(shows, "en") == {"4": "4th", "5": "5th"}
    assert titles_of(shows[:1], "en") == {"4": "SAMPLE. 4th"}
    assert shortened("A short title") == "A short title"
    assert shortened("Kalbajar – through the lens of history") == "Kalbajar – through the…"


def test_sizes_and_moments_are_told_in_words() -> None:
    from datetime import UTC, datetime, timedelta

    now = datetime.now(UTC).astimezone()
    assert size_said(412 * 1024 * 1024, "en") == "412 MB"
    assert size_said(3 * 1024**3 // 2, "az") == "1,5 GB"
    assert moment_said(now, now.date(), "en") == f"{now:%H:%M}"
    assert moment_said(now - timedelta(days=1), now.date(), "en") == "yesterday"
    assert moment_said(datetime(2020, 3, 5, 12, tzinfo=UTC), now.date(), "en") == "5 Mar 2020"
