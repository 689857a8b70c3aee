"""Loans, condition and whereabouts in a catalogue; every field of them is private."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.custody import service
from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem, Movement
from kalbajar_catalogue.custody.service import Whereabouts
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink, Point, Region
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, live, photographs, set_of, show

# Row of DOMAIN 2.10 -> record and the fields that hold it.
ROWS: list[tuple[str, type[Any], str]] = [
    ("loan.number, status", Loan, "number status"),
    ("loan people", Loan, "lender lender_contact lender_authoriser borrower_contact"),
    ("loan dates", Loan, "begin end due_back renewal returned_on"),
    ("conditions, credit_wording, agreement_file", Loan, "conditions credit_wording agreement_file"),
    ("loan_item value", LoanItem, "loan item value currency value_date insurer"),
    ("light, rh, temp", LoanItem, "light_max_lux rh_min rh_max temp_min temp_max"),
    ("mount, handling, packing, security", LoanItem, "mount handling packing security"),
    ("condition", ConditionReport, "item date reason checked_by overall completeness note"),
    ("damage marks, recommendation", ConditionReport, "marks recommendation"),
    ("movement", Movement, "item from_location to_location date moved_by method reason planned_return"),
    ("edition", CatalogueEdition, "number languages date scope template sha256 isbn imprint corrections"),
]
KINDS = (Loan, LoanItem, ConditionReport, Movement, CatalogueEdition)


@pytest.mark.parametrize(("row", "record", "names"), ROWS, ids=[row[0] for row in ROWS])
def test_every_row_of_domain_has_its_fields(row: str, record: type[Any], names: str) -> None:
    assert set(names.split()) <= {field.name for field in fields_of(record)}


@pytest.mark.parametrize("kind", KINDS)
def test_all_of_custody_is_private_and_nothing_of_an_edition(kind: type[Any]) -> None:
    assert {field.declared.private for field in fields_of(kind)} == {kind is not CatalogueEdition}


@pytest.mark.parametrize(
    ("kind", "ref"),
    [
        (Loan, "KLB-LN-002"),
        (LoanItem, "KLB-LI-0001"),
        (ConditionReport, "KLB-CR-0001"),
        (Movement, "KLB-MV-0001"),
        (CatalogueEdition, "KLB-ED-001"),
    ],
)
def test_a_record_with_every_field_filled_survives_and_is_undone(
    catalogue: Catalogue, kind: type[Any], ref: str
) -> None:
    targets = _targets(catalogue)
    full = kind(**{field.name: _filled(field, targets) for field in fields_of(kind)})
    before = live(catalogue)
    change_set = set_of(catalogue, lambda work: store.insert(work, full))
    with catalogue.reading() as reading:
        found = store.fetch(reading, kind)[-1]
    values = {field.name: getattr(found, field.name) for field in fields_of(kind)}
    assert values == {field.name: getattr(full, field.name) for field in fields_of(kind)}
    assert not [field.name for field in fields_of(kind) if values[field.name] == field.default]
    assert found.ref == ref
    done(catalogue, lambda work: history.undo(work, change_set))
    assert live(catalogue) == before


def test_works_are_in_a_loan_once(catalogue: Catalogue) -> None:
    first, second = photographs(catalogue, "a", "b")
    loan, items = done(catalogue, lambda work: service.lend(work, Loan(number="12/25"), [first, first]))
    assert [one.item for one in items] == [first]
    assert [one.item for one in done(catalogue, lambda w: service.add_to_loan(w, loan.uid, [first, second]))] == [
        second
    ]
    with catalogue.reading() as reading:
        assert [one.item for one in service.items_of(reading, loan.uid)] == [first, second]
        assert [one.loan for one in service.loans_of(reading, first)] == [loan.uid]
        assert service.loans(reading) == (loan,)

    def doubled(work: Work) -> None:
        store.change(work, LoanItem.kind, items[0].uid, {"item": second})
        service.refuse_doubled(work, items[0].uid)

    with pytest.raises(WorldError, match=r"loan\.there_already"):
        done(catalogue, doubled)


def test_only_works_that_are_there_are_lent_checked_and_moved(catalogue: Catalogue) -> None:
    verbs: tuple[Callable[[Work], object], ...] = (
        lambda work: service.lend(work, Loan(), ["none"]),
        lambda work: service.add_to_loan(work, "none", []),
        lambda work: service.report(work, ConditionReport(item="none")),
        lambda work: service.move(work, Movement(item="none")),
    )
    for verb in verbs:
        with pytest.raises(WorldError, match=r"record\.missing"):
            done(catalogue, verb)
    assert live(catalogue) == {}


def test_the_newest_report_stands_first(catalogue: Catalogue) -> None:
    (item,) = photographs(catalogue, "a")
    for day in ("2025-11-20", "", "2025-12-10", "2025"):
        done(catalogue, partial(service.report, condition=ConditionReport(item=item, date=day)))
    with catalogue.reading() as reading:
        assert [one.date for one in service.reports_of(reading, item)] == ["2025-12-10", "2025-11-20", "2025", ""]


def moved(catalogue: Catalogue, item: str, to: str, date: str = "", **facts: Any) -> Movement:
    given = Movement(item=item, to_location=to, date=date, **facts)
    return done(catalogue, lambda work: service.move(work, given))


def test_a_work_is_where_its_latest_movement_brought_it(catalogue: Catalogue) -> None:
    item, other, still = photographs(catalogue, *"abc")
    moved(catalogue, item, "hall", "2025-11-20T10:00+04:00", planned_return="2025-12-10")
    moved(catalogue, item, "crate", "2025-11-20T09:00+04:00")
    moved(catalogue, item, "store", "2025")
    moved(catalogue, item, "", "2026")
    late = moved(catalogue, other, "store")
    with catalogue.reading() as reading:
        now = service.where(reading, item)
        assert now is not None
        assert (now.location, now.since, now.planned_return) == ("hall", "2025-11-20T10:00+04:00", "2025-12-10")
        before = service.where(reading, item, "2025-11-19")
        assert before is not None
        assert before.location == "store"
        assert service.whereabouts(reading, [item, other, still])[other] == Whereabouts("store", "", "", late.uid)
        assert service.where(reading, still) is None
        assert [one.to_location for one in service.movements_of(reading, item)] == ["", "hall", "crate", "store"]


def test_a_movement_starts_where_the_work_was(catalogue: Catalogue) -> None:
    (item,) = photographs(catalogue, "a")
    assert moved(catalogue, item, "store", "2025-11-01").from_location == ""
    assert moved(catalogue, item, "hall", "2025-11-20").from_location == "store"
    assert moved(catalogue, item, "studio", "2025-11-21", from_location="crate").from_location == "crate"


def test_a_movement_in_the_trash_moved_nothing(catalogue: Catalogue) -> None:
    (item,) = photographs(catalogue, "a")
    moved(catalogue, item, "store", "2025-11-01")
    wrong = moved(catalogue, item, "hall", "2025-11-20")
    done(catalogue, lambda work: store.set_state(work, wrong.uid, TRASHED))
    with catalogue.reading() as reading:
        now = service.where(reading, item)
    assert now is not None
    assert now.location == "store"


@pytest.mark.parametrize("verb", ["lend", "add", "report", "move"])
def test_each_verb_is_undone_in_one_step(catalogue: Catalogue, verb: str) -> None:
    first, second = photographs(catalogue, "a", "b")
    loan, _ = done(catalogue, lambda work: service.lend(work, Loan(), [first]))
    verbs: dict[str, Callable[[Work], object]] = {
        "lend": lambda work: service.lend(work, Loan(number="2"), [first, second]),
        "add": lambda work: service.add_to_loan(work, loan.uid, [second]),
        "report": lambda work: service.report(work, ConditionReport(item=first, overall="good")),
        "move": lambda work: service.move(work, Movement(item=first, to_location="hall")),
    }
    before = live(catalogue)
    change_set = set_of(catalogue, verbs[verb])
    after = live(catalogue)
    assert after != before
    done(catalogue, lambda work: history.undo(work, change_set))
    assert live(catalogue) == before
    done(catalogue, lambda work: history.redo(work, change_set))
    assert live(catalogue) == after


def _targets(catalogue: Catalogue) -> dict[str, str]:
    """A record of every kind that the records of custody point at."""
    (item,) = photographs(catalogue, "a")

    def made(work: Work) -> dict[str, str]:
        (file,) = media.add_files(work, [MediaFile(sha256="a")])
        (link,) = media.link(work, [MediaLink(media_file=file.uid, owner=item)])
        region = Region(media_link=link.uid, points=(Point(0.1, 0.1), Point(0.2, 0.2)), type="damage")
        attachment = Attachment(owner=item, media_file=file.uid)
        return {one.kind: store.insert(work, one).uid for one in (Agent(), Loan(), region, attachment)}

    return {"item": item, "exhibition": show(catalogue), **done(catalogue, made)}


def _filled(field: Field, targets: dict[str, str]) -> Any:
    value = targets[field.declared.refers] if field.declared.refers else "2025-11-25"
    return {
        Shape.TEXT: value,
        Shape.MULTILINGUAL: Multilingual("ə", "e", "э"),
        Shape.INTEGER: 7,
        Shape.NUMBER: 7.5,
        Shape.LIST: (value,),
    }[field.shape]
