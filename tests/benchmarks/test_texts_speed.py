"""The work list of texts over seventy thousand works: something at once, all of it behind, narrowed without a halt."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.texts import verbs
from kalbajar_catalogue.desk.texts.page import TextsPage
from kalbajar_catalogue.exhibitions import text_list
from kalbajar_catalogue.exhibitions.text_list import Asked
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import catalogue, done, empty_folder
from tests.desk.conftest import dressed
from tests.desk.names_ground import Ground

__all__ = ["catalogue", "dressed", "empty_folder"]
WORKS, LABELLED = 70_000, 5_000
AT_ONCE, WHOLE, SHOWN, APPROVED = 0.2, 6.0, 0.1, 8.0
"""Seconds of the processor: the first lines, all lines, lines in the view, fifteen thousand texts approved."""
pytestmark = pytest.mark.benchmark


def _fill(work: Work) -> None:
    titles = [Multilingual(az=f"Dağ {number}", en=f"Mountain {number}") for number in range(WORKS)]
    made = items.add(work, [Photograph(title=title) for title in titles])
    body = "Qədim körpünün üstündən keçən yol. " * 6
    store.insert_all(work, [Text(owner=one.uid, language=language, body=body) for one in made[:LABELLED]
                            for language in LANGUAGES])  # fmt: skip


def _seconds(verb: Callable[[], object]) -> float:
    start = time.process_time()
    verb()
    return time.process_time() - start


@pytest.fixture
def ground(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Ground]:
    done(catalogue, _fill)
    made = Ground(catalogue, tmp_path)
    yield made
    made.close()


def test_seventy_thousand_works(ground: Ground) -> None:
    with ground.catalogue.reading() as reading:
        verbs.beginning(Asked(), None)(reading)
        at_once = _seconds(lambda: verbs.beginning(Asked(), None)(reading))
        whole = _seconds(lambda: verbs.whole(Asked(), None)(reading))
    page = TextsPage(ground.site, "en")
    ground.records.changed.connect(page.hear)
    ground.show(page)
    page.ask("", "", "")
    ground.settle()
    assert len(page.list.rows.lines) == 4 * WORKS + 3 * LABELLED
    narrowed = text_list.narrowed(page._found, page._asked, None)
    shown = _seconds(lambda: page._show_narrowed(narrowed))
    far = _seconds(lambda: page.list.take(200_000))
    page.list.take(0)
    ground.settle()
    page.approve_together()
    approved = _seconds(ground.settle)
    assert len(page.list.rows.lines) == 4 * WORKS
    print(f"\nfirst lines {at_once:.3f} s, all {whole:.2f} s, in the view {shown:.3f} s, far below {far:.3f} s, "
          f"{3 * LABELLED} approved and read anew {approved:.2f} s")  # fmt: skip
    assert at_once <= AT_ONCE
    assert whole <= WHOLE
    assert max(shown, far) <= SHOWN
    assert approved <= APPROVED
