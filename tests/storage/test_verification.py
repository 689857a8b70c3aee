"""The replay of the journal finds what was changed behind its back."""

import sqlite3

import pytest

from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history, purging, verification
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.verification import journal_agrees, replayed
from tests.catalogues import done, everything, photographs


def check(catalogue: Catalogue) -> Check:
    """What the replay says."""
    with catalogue.reading() as reading:
        return journal_agrees(reading)


def test_a_catalogue_agrees_with_its_journal_after_all_that_may_happen(catalogue: Catalogue) -> None:
    first, second, third = photographs(catalogue, "a", "b", "c")
    done(catalogue, lambda work: items.change(work, first, {"title_en": "x", "subject": ["y"]}))
    done(catalogue, lambda work: items.delete(work, second, "old"))
    done(catalogue, lambda work: items.change(work, first, {"subject": None}))
    done(catalogue, lambda work: history.undo(work, 2))
    done(catalogue, lambda work: items.change(work, third, {"mount": "oak"}))
    with catalogue.reading() as reading:
        flats, states = replayed(reading)
    standing = everything(catalogue, with_terms=True)
    assert check(catalogue) == Check("journal", len(standing))
    assert {first, second, third} < standing.keys()
    assert flats == {uid: one.flat for uid, one in standing.items()}
    assert states == {uid: one.state for uid, one in standing.items()}


@pytest.mark.parametrize(
    "behind_its_back",
    [
        "UPDATE text_value SET body = 'b' WHERE owner = ?",
        "DELETE FROM text_value WHERE owner = ?",
        "UPDATE record SET state = 'trashed' WHERE uid = ?",
        "UPDATE item SET publish = 0 WHERE uid = ?",
        "INSERT INTO repeated_value VALUES (?, 'subject', 0, '\"x\"', '')",
    ],
)
def test_a_value_that_no_action_wrote_is_named_by_the_ref_of_its_record(
    catalogue: Catalogue, behind_its_back: str
) -> None:
    uid, _ = photographs(catalogue, "a", "b")
    database = sqlite3.connect(folders.database_of(catalogue.folder))
    database.execute(behind_its_back, (uid,))
    database.commit()
    database.close()
    told = check(catalogue)
    assert told.problems == (Problem("check.journal_differs", {"count": 1, "refs": "KLB-F-0001"}),)


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_however_many_are_compared_at_a_time_the_same_is_found(
    catalogue: Catalogue, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = photographs(catalogue, *"abcde")
    done(catalogue, lambda work: items.delete(work, second, "old"))
    whole = check(catalogue)
    monkeypatch.setattr(verification, "BATCH", size)
    assert check(catalogue) == whole
    database = sqlite3.connect(folders.database_of(catalogue.folder))
    database.execute("DELETE FROM text_value WHERE owner IN (?, ?)", (first, second))
    database.execute("UPDATE change SET created = x'00' WHERE uid = ?", (first,))
    database.commit()
    database.close()
    assert check(catalogue).problems == (
        Problem("check.journal_differs", {"count": 2, "refs": "KLB-F-0001, KLB-F-0002"}),
    )


def test_what_is_left_of_an_erased_record_is_found(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    done(catalogue, lambda work: purging.purge(work, [uid]))
    assert check(catalogue).ok
    database = sqlite3.connect(folders.database_of(catalogue.folder))
    database.execute(
        "INSERT INTO change (change_set, kind, uid, key, after) VALUES (1, 'x', ?, 'title_en', '1')", (uid,)
    )
    database.commit()
    database.close()
    assert not check(catalogue).ok
