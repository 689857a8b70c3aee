"""Between two visitors the kiosk gives back what it no longer needs."""

from pathlib import Path

from kalbajar_catalogue.kiosk.finding.finding import index_of
from tests.kiosk.conftest import Open
from tests.kiosk.editions_made import photographs, shows


def test_it_tidies_once_after_a_visitor_has_gone(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(photographs(pool, 3)))
    tidying = visitor.face._tidying
    done: list[bool] = []
    tidying.timeout.connect(lambda: done.append(True))
    visitor.touch("attract.az")
    assert not tidying.isActive()
    visitor.face.session.leave()
    assert tidying.isActive()
    visitor.until(lambda: bool(done))
    visitor.touch("attract.en")
    assert visitor.page == "home"


def test_what_a_search_needs_is_worked_out_while_nobody_searches(kiosk: Open, pool: Path) -> None:
    of = shows(photographs(pool, 3))
    visitor = kiosk(of)
    visitor.until(lambda: index_of.has(of))
    another = shows(photographs(pool, 4))
    visitor.face.content.take_over(another)
    visitor.until(lambda: index_of.has(another))
    assert visitor.page == "attract"
