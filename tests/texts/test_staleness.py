"""A translation is stale when its source changed after it was approved; undo puts that back."""

from collections.abc import Mapping
from functools import partial

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.storage import entries, history, putting_back, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service, staleness
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import done, live, photographs, set_of


@pytest.fixture
def owner(catalogue: Catalogue) -> str:
    """A work with an approved short label in every language, the Azerbaijani one written first."""
    (uid,) = photographs(catalogue, "a")
    approve(catalogue, uid)
    return uid


def approve(catalogue: Catalogue, owner: str, type: str = "short_label") -> None:
    for language in LANGUAGES:
        body = f"text {language}"
        made = done(catalogue, partial(service.write, owner=owner, type=type, language=language, body=body))
        done(catalogue, partial(service.approve, uid=made.uid, by="", on="2025-11-20"))


def rewritten(catalogue: Catalogue, owner: str, *languages: str, type: str = "short_label") -> int:
    def verb(work: Work) -> None:
        for text in service.texts_of(work, owner):
            if text.language in languages and text.type == type:
                store.change(work, Text.kind, text.uid, {"body": text.body + " more"})

    return set_of(catalogue, verb)


def statuses(catalogue: Catalogue, owner: str, type: str = "short_label") -> dict[str, str]:
    with catalogue.reading() as reading:
        return {text.language: text.status for text in service.texts_of(reading, owner) if text.type == type}


def said(az: str, en: str, ru: str) -> Mapping[str, str]:
    return {"az": az, "en": en, "ru": ru}


def test_it_follows_every_work() -> None:
    assert staleness.follow in wiring.FOLLOWERS


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (["az"], said("draft", "stale", "stale")),
        (["en"], said("approved", "draft", "approved")),
        (["az", "en"], said("draft", "draft", "stale")),
        (["en", "ru"], said("approved", "draft", "draft")),
        (["az", "en", "ru"], said("draft", "draft", "draft")),
        ([], said("approved", "approved", "approved")),
    ],
)
def test_what_becomes_of_the_versions(
    catalogue: Catalogue, owner: str, changed: list[str], expected: Mapping[str, str]
) -> None:
    rewritten(catalogue, owner, *changed)
    assert statuses(catalogue, owner) == expected


def test_undo_puts_words_and_statuses_back_in_one_step(catalogue: Catalogue, owner: str) -> None:
    before = live(catalogue)
    change_set = rewritten(catalogue, owner, "az")
    after = live(catalogue)
    undone = done(catalogue, lambda work: history.undo(work, change_set))
    assert undone.left == ()
    assert live(catalogue) == before
    done(catalogue, lambda work: history.redo(work, change_set))
    assert live(catalogue) == after


def test_what_is_put_back_whole_stands_as_it_did(catalogue: Catalogue, owner: str) -> None:
    changed = rewritten(catalogue, owner, "az")
    with catalogue.reading() as reading:
        ids = entries.of_set(reading, changed).ids
    done(catalogue, lambda work: putting_back.put_back(work, ids))
    assert statuses(catalogue, owner) == said("approved", "approved", "approved")
    again = rewritten(catalogue, owner, "az")
    with catalogue.reading() as reading:
        told = entries.entries(reading, entries.of_set(reading, again).ids).values()
    words = [one.id for one in told if one.change.key == "body"]
    done(catalogue, lambda work: putting_back.put_back(work, words))
    assert statuses(catalogue, owner) == said("draft", "stale", "stale")


def test_undo_leaves_a_translation_that_was_approved_again_meanwhile(catalogue: Catalogue, owner: str) -> None:
    change_set = rewritten(catalogue, owner, "az")
    with catalogue.reading() as reading:
        english = next(text.uid for text in service.texts_of(reading, owner) if text.language == "en")
    done(catalogue, lambda work: service.approve(work, english, "", "2025-11-21"))
    done(catalogue, lambda work: history.undo(work, change_set))
    assert statuses(catalogue, owner) == said("approved", "approved", "approved")


def test_the_marked_source_is_the_source(catalogue: Catalogue, owner: str) -> None:
    with catalogue.reading() as reading:
        russian = next(text.uid for text in service.texts_of(reading, owner) if text.language == "ru")
    done(catalogue, lambda work: store.change(work, Text.kind, russian, {"source": True}))
    rewritten(catalogue, owner, "ru")
    assert statuses(catalogue, owner) == said("stale", "stale", "draft")


def test_other_kinds_of_text_and_other_works_are_left_alone(catalogue: Catalogue, owner: str) -> None:
    (other,) = photographs(catalogue, "b")
    approve(catalogue, owner, "essay")
    approve(catalogue, other)
    rewritten(catalogue, owner, "az")
    assert set(statuses(catalogue, owner, "essay").values()) == {"approved"}
    assert set(statuses(catalogue, other).values()) == {"approved"}


def test_drafts_do_not_become_stale_and_stale_ones_stay_so(catalogue: Catalogue, owner: str) -> None:
    rewritten(catalogue, owner, "en")
    rewritten(catalogue, owner, "az")
    rewritten(catalogue, owner, "az")
    assert statuses(catalogue, owner) == said("draft", "draft", "stale")


def test_a_source_that_is_approved_with_its_new_words_stays_approved(catalogue: Catalogue, owner: str) -> None:
    def verb(work: Work) -> None:
        text = service.write(work, owner, "short_label", "az", "new words")
        service.change(work, text.uid, {"status": "draft"})
        service.approve(work, text.uid, "", "2025-11-21")

    done(catalogue, verb)
    assert statuses(catalogue, owner) == said("approved", "stale", "stale")


def test_a_version_in_the_trash_is_neither_source_nor_translation(catalogue: Catalogue, owner: str) -> None:
    with catalogue.reading() as reading:
        texts = {text.language: text.uid for text in service.texts_of(reading, owner)}
    done(catalogue, lambda work: store.set_state(work, texts["az"], TRASHED))
    rewritten(catalogue, owner, "en")
    assert statuses(catalogue, owner) == {"en": "draft", "ru": "stale"}


def test_other_facts_of_a_text_change_no_status(catalogue: Catalogue, owner: str) -> None:
    with catalogue.reading() as reading:
        azerbaijani = service.texts_of(reading, owner)[0].uid
    done(catalogue, lambda work: service.change(work, azerbaijani, {"note": "checked", "reviewed_on": "2025-11-22"}))
    assert set(statuses(catalogue, owner).values()) == {"approved"}
