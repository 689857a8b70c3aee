"""Saying the same of the rights in many records at once, and the last day of a permission."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights
from kalbajar_catalogue.texts.rules import days_left, ended, last_day
from tests.catalogues import done, photographs, set_of

IN_COPYRIGHT = "http://rightsstatements.org/vocab/InC/1.0/"


def of(catalogue: Catalogue, owner: str) -> list[Rights]:
    with catalogue.reading() as reading:
        return list(rights.rights_of(reading, owner))


def test_every_work_gets_one_and_what_is_there_is_changed(catalogue: Catalogue) -> None:
    uids = photographs(catalogue, "A", "B", "C")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uids[0], may_show="no", year="1999")))
    found = done(catalogue, lambda work: rights.grant(work, uids, "object", {"may_print": "yes"}))
    assert (len(found.rights), found.made, found.several) == (3, 2, ())
    assert [(one.may_print, one.may_show, one.year) for one in of(catalogue, uids[0])] == [("yes", "no", "1999")]
    assert [[one.may_print for one in of(catalogue, uid)] for uid in uids] == [["yes"]] * 3


def test_how_far_it_is_is_told_and_a_stop_leaves_everything(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rights, "TOGETHER", 2)
    uids, told = photographs(catalogue, "A", "B", "C", "D", "E"), list[tuple[int, int]]()

    def stop_at(done: int, total: int, what: str = "") -> None:
        told.append((done, total))
        if done >= 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        done(catalogue, lambda work: rights.grant(work, uids, "object", {"may_print": "yes"}, stop_at))
    assert told == [(0, 5), (2, 5), (4, 5)]
    assert [of(catalogue, uid) for uid in uids] == [[]] * 5
    found = done(catalogue, lambda work: rights.grant(work, uids, "object", {"may_print": "yes"}))
    assert (len(found.rights), found.made) == (5, 5)


def test_the_index_tells_how_far_it_is_and_a_stop_there_leaves_everything(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "A")

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    def grant(work: Work) -> None:
        rights.grant(work, (uid,), "object", {"may_print": "yes"})
        work.following = stop

    with pytest.raises(Cancelled):
        done(catalogue, grant)
    assert of(catalogue, uid) == []


def test_rights_of_another_scope_stay_as_they_are(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "A")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uid, scope="picture", may_print="no")))
    done(catalogue, lambda work: rights.grant(work, (uid,), "object", {"may_print": "yes"}))
    assert {(one.scope, one.may_print) for one in of(catalogue, uid)} == {("picture", "no"), ("object", "yes")}


def test_where_several_hold_rights_each_keeps_its_own_statement(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "A")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uid, year="1901")))
    done(catalogue, lambda work: rights.record(work, Rights(owner=uid, year="1902")))
    found = done(catalogue, lambda work: rights.grant(work, (uid,), "object", {"may_print": "yes", "year": "2000"}))
    assert found.several == (uid,)
    assert sorted((one.year, one.may_print) for one in of(catalogue, uid)) == [("1901", "yes"), ("1902", "yes")]


def test_the_address_of_the_statement_follows_the_status_and_a_typed_one_stays(catalogue: Catalogue) -> None:
    uids = photographs(catalogue, "A", "B")
    typed = Rights(owner=uids[1], status="cc0", status_uri="https://example.org/ours")
    done(catalogue, lambda work: rights.record(work, typed))
    done(catalogue, lambda work: rights.grant(work, uids, "object", {"status": "in_copyright"}))
    assert [of(catalogue, uid)[0].status_uri for uid in uids] == [IN_COPYRIGHT, "https://example.org/ours"]


def test_an_end_is_taken_away_and_nothing_is_made_for_it(catalogue: Catalogue) -> None:
    uids = photographs(catalogue, "A", "B")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uids[0], expires="2026")))
    found = done(catalogue, lambda work: rights.grant(work, uids, "object", {"expires": None}))
    assert (of(catalogue, uids[0])[0].expires, of(catalogue, uids[1]), found.made) == ("", [], 0)


def test_all_of_it_is_one_step_of_undo(catalogue: Catalogue) -> None:
    uids = photographs(catalogue, "A", "B", "C")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uids[0], may_print="no")))
    step = set_of(catalogue, lambda work: rights.grant(work, uids, "object", {"may_print": "yes", "status": "cc_by"}))
    done(catalogue, lambda work: history.undo(work, step))
    assert [[one.may_print for one in of(catalogue, uid)] for uid in uids] == [["no"], [], []]


def test_a_work_that_is_not_there_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: rights.grant(work, ("nobody",), "object", {"may_print": "yes"}))


@given(st.dates(min_value=date(1, 1, 1), max_value=date(9998, 12, 30)), st.integers(0, 2))
def test_a_permission_holds_to_its_last_day_and_not_longer(day: date, parts: int) -> None:
    expires = day.isoformat()[: (4, 7, 10)[parts]]
    last = last_day(expires)
    assert last is not None
    assert last >= day
    assert not ended(expires, last)
    assert ended(expires, last + timedelta(days=1))
    assert days_left(expires, last) == 0


@pytest.mark.parametrize("text", ["", "soon", "20x6", "2026-13", "2026-02-30", "2026-1-1-1", "0"])
def test_what_is_no_date_has_no_last_day(text: str) -> None:
    assert last_day(text) is None
    assert days_left(text, date(2026, 1, 1)) is None
