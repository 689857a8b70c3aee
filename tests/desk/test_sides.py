"""Fields that a line of text does not suit: stars, values with many sides, records that are pointed at."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.desk.forms.controls import LongControl
from kalbajar_catalogue.desk.forms.groups import CodeControl, GroupsControl
from kalbajar_catalogue.desk.forms.referring import ReferenceLine
from kalbajar_catalogue.desk.forms.stars import StarsControl
from kalbajar_catalogue.desk.work.tabs import PICTURE, place_of
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.groups import Inscription
from kalbajar_catalogue.items.records import Carpet
from tests.desk.on_work_page import OnPage, add, carpet, here, stored

__all__ = ["carpet", "here"]

# The offscreen screen says so of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=8)
SIDES = st.fixed_dictionaries(
    {"text": WORDS}, optional={"language": WORDS, "position": WORDS, "translation_az": WORDS, "translation_ru": WORDS}
)


def shown_in(here: OnPage, name: str) -> None:
    """Show the tab that has this field."""
    here.tab(place_of(here.sheet.card.kind, name)[0])


def test_stars_are_given_by_figures_arrows_and_stored_at_once(here: OnPage, carpet: str) -> None:
    here.open(carpet)
    here.tab(PICTURE)
    control = here.edit("rating").control
    assert isinstance(control, StarsControl)
    control.stars.setFocus()
    QTest.keyClick(control.stars, Qt.Key.Key_4)
    here.settle()
    assert here.sheet.views[0].link.rating == 4
    QTest.keyClick(control.stars, Qt.Key.Key_Left)
    here.settle()
    assert here.sheet.views[0].link.rating == 3
    assert here.undo() == "record.edited"
    assert control.text() == "4"
    assert control.stars.accessibleName()


def test_an_inscription_is_written_side_by_side_and_another_one_taken_out(here: OnPage) -> None:
    uid = add(here.catalogue, Carpet(inscription=(Inscription("Allah", language="ar", position="middle"),)))
    here.open(uid)
    shown_in(here, "inscription")
    control = here.edit("inscription").control
    assert isinstance(control, GroupsControl)
    assert [card.flat() for card in control.cards] == [{"text": "Allah", "language": "ar", "position": "middle"}]
    control.more.click()
    second = control.cards[1]
    text = second.controls["text"]
    assert isinstance(text, LongControl)
    assert here.page.focusWidget() is text.area
    QTest.keyClicks(text.area, "1890")
    text.left.emit()
    here.settle()
    assert [one.text for one in stored(here, uid).inscription] == ["Allah", "1890"]
    assert control.cards[1] is second
    second.controls["translation_ru"].show_text("год")
    kind = second.controls["type"]
    assert isinstance(kind, CodeControl)
    kind.choice.setCurrentIndex(1)
    kind.choice.activated.emit(1)
    here.settle()
    kept = stored(here, uid).inscription[1]
    assert (kept.translation, kept.type) == (Multilingual(ru="год"), kind.text())
    control.cards[0].away.click()
    here.settle()
    assert [one.text for one in stored(here, uid).inscription] == ["1890"]
    here.undo()
    assert [one.text for one in stored(here, uid).inscription] == ["Allah", "1890"]
    assert len(control.cards) == 2


def test_tab_walks_through_every_side(here: OnPage) -> None:
    uid = add(here.catalogue, Carpet(inscription=(Inscription("Allah"),)))
    here.open(uid)
    shown_in(here, "inscription")
    control = here.edit("inscription").control
    stops = control.stops()
    assert len(stops) > 8
    assert all(stop.accessibleName() for stop in stops)
    stops[0].setFocus()
    for stop, following in pairwise(stops):
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        assert here.page.focusWidget() is following


@given(st.lists(SIDES, max_size=4))
def test_what_stands_in_the_cards_is_read_as_it_stands(groups: list[dict[str, str]]) -> None:
    again = entry.shown_groups(Inscription, entry.groups_text(groups))
    assert list(again or ()) == groups


@pytest.mark.parametrize("typed", ["dragons", "KLB-C"])
def test_a_related_work_is_found_by_its_title_or_number_and_named_below(here: OnPage, carpet: str, typed: str) -> None:
    other = add(here.catalogue, Carpet(title=Multilingual(en="Two medallions")))
    here.open(other)
    shown_in(here, "related_item")
    control = here.edit("related_item").control
    assert isinstance(control, ReferenceLine)
    control.line.setFocus()
    QTest.keyClicks(control.line, typed)
    control.referring._soon.timeout.emit()
    here.settle()
    assert "Dragons" in " ".join(control.referring.names.stringList())
    here.enter("related_item", stored(here, carpet).ref)
    assert [one.item for one in stored(here, other).related_item] == [carpet]
    assert control.referring.caption.text() == "Dragons"
    assert not control.referring.caption.isHidden()
