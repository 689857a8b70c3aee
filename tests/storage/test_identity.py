"""Identifiers: uids in the order of making, refs that are never given twice."""

import threading
import uuid

import pytest

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.identity import new_uid, numbered
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, everything, photographs, set_of, titled


def test_uids_are_of_version_7_and_in_the_order_they_were_made() -> None:
    made = [new_uid() for _ in range(5000)]
    assert made == sorted(set(made))
    assert {uuid.UUID(uid).version for uid in made} == {7}
    assert {uuid.UUID(uid).variant for uid in made} == {uuid.RFC_4122}


def test_uids_of_several_threads_never_meet() -> None:
    made: list[str] = []
    threads = [threading.Thread(target=lambda: made.extend([new_uid() for _ in range(2000)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8000


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("KLB-F-{n:04}", ["KLB-F-0009", "KLB-F-0010"]),
        ("F{n}", ["F9", "F10"]),
        ("{n:02}/2025", ["09/2025", "10/2025"]),
        ("F-{n:01}", ["F-9", "F-10"]),
    ],
)
def test_refs_follow_the_museums_pattern(pattern: str, expected: list[str]) -> None:
    assert numbered(pattern, 9, 2) == expected


def test_refs_count_on_kind_by_kind(catalogue: Catalogue) -> None:
    photographs(catalogue, "a", "b")
    agent = done(catalogue, lambda work: store.insert(work, Agent()))
    photographs(catalogue, "c")
    refs = sorted(one.ref for one in everything(catalogue).values())
    assert refs == ["KLB-A-0001", "KLB-F-0001", "KLB-F-0002", "KLB-F-0003"]
    assert agent.ref == "KLB-A-0001"


def test_a_ref_is_not_given_again_after_its_record_was_undone(catalogue: Catalogue) -> None:
    made = set_of(catalogue, lambda work: items.add(work, [titled("a")]))
    done(catalogue, lambda work: history.undo(work, made))
    (uid,) = photographs(catalogue, "b")
    assert everything(catalogue)[uid].ref == "KLB-F-0002"


def test_a_work_that_is_rolled_back_was_never_there_and_leaves_its_number_free(catalogue: Catalogue) -> None:
    def broken_off(work: Work) -> None:
        items.add(work, [titled("a"), titled("b")])
        raise RuntimeError

    with pytest.raises(RuntimeError):
        done(catalogue, broken_off)
    (uid,) = photographs(catalogue, "c")
    assert everything(catalogue)[uid].ref == "KLB-F-0001"


def test_a_record_is_found_by_its_ref_in_the_trash_too_but_not_when_withdrawn(catalogue: Catalogue) -> None:
    made = set_of(catalogue, lambda work: items.add(work, [titled("a")]))
    uid = next(iter(everything(catalogue)))
    deleted = set_of(catalogue, lambda work: items.delete(work, uid, "double"))
    with catalogue.reading() as reading:
        assert store.by_ref(reading, "KLB-F-0001").uid == uid
    done(catalogue, lambda work: history.undo(work, deleted))
    done(catalogue, lambda work: history.undo(work, made))
    with catalogue.reading() as reading, pytest.raises(WorldError) as refused:
        store.by_ref(reading, "KLB-F-0001")
    assert refused.value.code == "record.unknown_ref"


def test_records_come_back_in_the_order_they_were_made_however_they_are_asked_for(catalogue: Catalogue) -> None:
    def added(work: Work) -> list[str]:
        return [one.uid for one in items.add(work, [titled(str(number)) for number in range(1200)])]

    uids = done(catalogue, added)
    with catalogue.reading() as reading:
        assert [card.title.en for card in items.cards(reading, reversed(uids))] == [str(n) for n in range(1200)]
