"""What loans and movements may say and still be plausible."""

import pytest

from kalbajar_catalogue.custody.records import Loan, LoanItem, Movement
from kalbajar_catalogue.custody.rules import loan_item_problems, loan_problems, movement_problems

LOANS: list[tuple[Loan, list[tuple[str, str]]]] = [
    (Loan(), []),
    (Loan(begin="2025-11-01", end="2025-12-10", due_back="2025-12", renewal="2026", returned_on=""), []),
    (Loan(begin="2025-11-01", end="2025-10-31"), [("custody.dates_reversed", "end")]),
    (Loan(begin="2025-11", due_back="2025-10-31"), [("custody.dates_reversed", "due_back")]),
    (Loan(begin="2025", renewal="2024"), [("custody.dates_reversed", "renewal")]),
    (Loan(end="2025-10-31"), []),
    (Loan(status="returned", begin="2025-11-01", returned_on="2025-12-10"), []),
    (Loan(status="lent", returned_on="2025-12-10"), [("loan.returned_but_open", "status")]),
]
ITEMS: list[tuple[LoanItem, list[tuple[str, str]]]] = [
    (LoanItem(), []),
    (LoanItem(value=12000.0, currency="AZN"), []),
    (LoanItem(value=12000.0), [("loan.no_currency", "currency")]),
    (LoanItem(currency="AZN"), []),
    (LoanItem(value=0.0, currency="manat"), [("loan.currency_unknown", "currency")]),
    (LoanItem(value=-1.0, currency="EUR"), [("loan.value_negative", "value")]),
    (LoanItem(light_max_lux=50), []),
    (LoanItem(light_max_lux=0), []),
    (LoanItem(light_max_lux=-1), [("loan.out_of_range", "light_max_lux")]),
    (LoanItem(light_max_lux=100_001), [("loan.out_of_range", "light_max_lux")]),
    (LoanItem(rh_min=45.0, rh_max=55.0), []),
    (LoanItem(rh_min=45.0), []),
    (LoanItem(rh_max=101.0), [("loan.out_of_range", "rh_max")]),
    (LoanItem(rh_min=55.0, rh_max=45.0), [("loan.range_reversed", "rh_max")]),
    (LoanItem(rh_min=0.0, rh_max=0.0), []),
    (LoanItem(temp_min=18.0, temp_max=22.0), []),
    (LoanItem(temp_min=-41.0), [("loan.out_of_range", "temp_min")]),
    (LoanItem(temp_min=22.0, temp_max=18.0), [("loan.range_reversed", "temp_max")]),
]
MOVEMENTS: list[tuple[Movement, list[tuple[str, str]]]] = [
    (Movement(), []),
    (Movement(from_location="store", to_location="hall", date="2025-11-20", planned_return="2025-12-10"), []),
    (Movement(from_location="hall", to_location="hall"), [("movement.nowhere", "to_location")]),
    (Movement(date="2025-11-20T10:00+04:00", planned_return="2025-11-20"), []),
    (Movement(date="2025-11-20T10:00+04:00", planned_return="2025-11-19"),
     [("custody.dates_reversed", "planned_return")]),
]  # fmt: skip


@pytest.mark.parametrize(("loan", "expected"), LOANS)
def test_what_of_a_loan_can_hardly_be_meant(loan: Loan, expected: list[tuple[str, str]]) -> None:
    assert [(problem.code, problem.field) for problem in loan_problems(loan)] == expected


@pytest.mark.parametrize(("item", "expected"), ITEMS)
def test_what_of_a_lent_work_can_hardly_be_meant(item: LoanItem, expected: list[tuple[str, str]]) -> None:
    assert [(problem.code, problem.field) for problem in loan_item_problems(item)] == expected


@pytest.mark.parametrize(("movement", "expected"), MOVEMENTS)
def test_what_of_a_movement_can_hardly_be_meant(movement: Movement, expected: list[tuple[str, str]]) -> None:
    assert [(problem.code, problem.field) for problem in movement_problems(movement)] == expected
