"""Works that may not be given on are named to whoever exports; the file is written all the same."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.exporting import flow
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.giving import not_given_on
from kalbajar_catalogue.exporting.outlook import outlook
from kalbajar_catalogue.exporting.telling import told
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights
from tests.catalogues import done, photographs

SAID: list[tuple[dict[str, Any], bool]] = [
    ({}, False),
    ({"may_give": "yes"}, False),
    ({"may_give": "no"}, True),
    ({"may_give": "yes", "expires": "2020"}, True),
    ({"may_give": "no", "status": "cc0"}, True),
    ({"scope": "picture", "may_give": "no"}, False),
]


def refs(catalogue: Catalogue, *uids: str) -> tuple[str, ...]:
    with catalogue.reading() as reading:
        return tuple(store.refs(reading)[uid] for uid in uids)


@pytest.mark.parametrize(("values", "kept"), SAID)
def test_what_the_rights_forbid_is_found(catalogue: Catalogue, values: dict[str, Any], kept: bool) -> None:
    (uid,) = photographs(catalogue, "A")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uid, **values)))
    (ref,) = refs(catalogue, uid)
    with catalogue.reading() as reading:
        found = not_given_on(reading, {"photograph": [(uid, ref)]}, date(2026, 11, 23))
    assert found == ((ref,) if kept else ())


def test_a_child_without_written_consent_is_not_given_on(catalogue: Catalogue) -> None:
    def make(work: Work) -> str:
        child = PersonShown(authorities.named(work, "agent", "Leyla", "en"), "none", True)
        return items.add(work, [Photograph(persons_shown=(child,))])[0].uid

    uid = done(catalogue, make)
    assert outlook(catalogue, What()).not_given_on == refs(catalogue, uid)


def test_it_is_told_before_and_after_and_the_file_holds_the_work(catalogue: Catalogue, tmp_path: Path) -> None:
    uids = photographs(catalogue, "Given on", "Kept")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uids[1], may_give="no")))
    kept = refs(catalogue, uids[1])
    assert outlook(catalogue, What()).not_given_on == kept
    exported = flow.export(catalogue, "csv", tmp_path / "out")
    assert exported.not_given_on == kept
    assert "Kept" in (tmp_path / "out" / "photograph.csv").read_text("utf-8")
    (sentence,) = [one for one in told(exported, "en", catalogue.kinds, False) if "given on" in one]
    assert kept[0] in sentence


def test_works_that_do_not_leave_are_not_spoken_of(catalogue: Catalogue, tmp_path: Path) -> None:
    uids = photographs(catalogue, "Given on", "Kept")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uids[1], may_give="no")))
    assert flow.export(catalogue, "csv", tmp_path / "out", What(only=(uids[0],))).not_given_on == ()
