"""Many texts are approved as one step, and taken back as one."""

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.texts import approving, service
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import WHO, catalogue, done, empty_folder

__all__ = ["catalogue", "empty_folder"]
DAY = "2025-11-20"


@pytest.fixture
def written(catalogue: Catalogue) -> dict[str, str]:
    """Labels of one carpet: az and ru are drafts, en has no words."""
    carpet = done(catalogue, lambda work: store.insert(work, Carpet(title=Multilingual(az="Xalça"))))
    bodies = {"az": "Yun", "en": " ", "ru": "Шерсть"}
    texts = [Text(owner=carpet.uid, type="short_label", language=code, body=body) for code, body in bodies.items()]
    made = done(catalogue, lambda work: store.insert_all(work, texts))
    return {"carpet": carpet.uid, **{one.language: one.uid for one in made}}


def states(catalogue: Catalogue, written: dict[str, str]) -> dict[str, str]:
    with catalogue.reading() as reading:
        return {one.language: one.status for one in service.texts_of(reading, written["carpet"])}


def test_what_waits_has_words_and_is_not_approved(catalogue: Catalogue, written: dict[str, str]) -> None:
    with catalogue.reading() as reading:
        waiting = approving.waiting(reading, (written["carpet"],))
        assert [(one.text.language, one.title.az) for one in waiting] == [("az", "Xalça"), ("ru", "Xalça")]
        assert approving.waiting(reading, (written["carpet"],), ("essay",)) == ()
    done(catalogue, lambda work: approving.approve(work, (written["az"],), DAY))
    with catalogue.reading() as reading:
        assert [one.text.language for one in approving.waiting(reading, (written["carpet"],))] == ["ru"]


def test_all_are_approved_and_all_are_taken_back(catalogue: Catalogue, written: dict[str, str]) -> None:
    uids = (written["az"], written["ru"])
    assert done(catalogue, lambda work: approving.approve(work, uids, DAY)) == 2
    assert states(catalogue, written) == {"az": "approved", "en": "draft", "ru": "approved"}
    with catalogue.reading() as reading:
        assert store.get(reading, Text, written["ru"]).reviewed_on == DAY
    with catalogue.reading() as reading:
        target = history.next_undo(reading, WHO)
    assert target is not None
    done(catalogue, lambda work: history.undo(work, target.id), code="undo")
    assert states(catalogue, written) == {"az": "draft", "en": "draft", "ru": "draft"}


def test_approved_ones_keep_the_day_they_were_approved(catalogue: Catalogue, written: dict[str, str]) -> None:
    done(catalogue, lambda work: approving.approve(work, (written["az"],), "2020-01-01"))
    assert done(catalogue, lambda work: approving.approve(work, (written["az"], written["ru"]), DAY)) == 1
    with catalogue.reading() as reading:
        assert store.get(reading, Text, written["az"]).reviewed_on == "2020-01-01"


def test_a_text_without_words_is_refused_with_all_others(catalogue: Catalogue, written: dict[str, str]) -> None:
    with pytest.raises(WorldError) as raised:
        done(catalogue, lambda work: approving.approve(work, (written["az"], written["en"]), DAY))
    assert raised.value.code == "text.empty"
    assert set(states(catalogue, written).values()) == {"draft"}


def test_an_approved_text_becomes_a_draft_again(catalogue: Catalogue, written: dict[str, str]) -> None:
    done(catalogue, lambda work: approving.approve(work, (written["az"],), DAY))
    done(catalogue, lambda work: approving.unapprove(work, (written["az"],)))
    with catalogue.reading() as reading:
        text = store.get(reading, Text, written["az"])
    assert (text.status, text.reviewed_on) == ("draft", "")
