"""What loans, condition reports and movements may say and still be plausible. Pure; never walls."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kalbajar_catalogue.custody.records import Loan, LoanItem, Movement
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.exhibitions.rules import lies_before

BRIGHTEST_LUX = 100_000
"""Sunlight; a gallery has 50 to 300."""
COLDEST, HOTTEST = -40.0, 60.0
"""Degrees Celsius that can be meant for a hall or a lorry."""
_CURRENCY = re.compile(r"[A-Z]{3}")


def loan_problems(loan: Loan) -> tuple[Problem, ...]:
    """What of a loan can hardly be meant."""
    return (*_reversed(loan), *_returned(loan))


def loan_item_problems(item: LoanItem) -> tuple[Problem, ...]:
    """What of a lent work's value and needs can hardly be meant."""
    return (*_value(item), *_light(item), *_ranges(item))


def movement_problems(movement: Movement) -> tuple[Problem, ...]:
    """What of a movement can hardly be meant."""
    found: list[Problem] = []
    if movement.to_location and movement.to_location == movement.from_location:
        found.append(Problem("movement.nowhere", {"place": movement.to_location}, "to_location"))
    if lies_before(movement.planned_return, movement.date[:10]):
        values = {"end": movement.planned_return, "begin": movement.date[:10]}
        found.append(Problem("custody.dates_reversed", values, "planned_return"))
    return tuple(found)


def _reversed(loan: Loan) -> Iterator[Problem]:
    for name in ("end", "due_back", "renewal", "returned_on"):
        end = getattr(loan, name)
        if lies_before(end, loan.begin):
            yield Problem("custody.dates_reversed", {"end": end, "begin": loan.begin}, name)


def _returned(loan: Loan) -> Iterator[Problem]:
    if loan.returned_on and loan.status not in ("returned", ""):
        yield Problem("loan.returned_but_open", {"date": loan.returned_on}, "status")


def _value(item: LoanItem) -> Iterator[Problem]:
    if item.value is not None and item.value < 0:
        yield Problem("loan.value_negative", {"value": f"{item.value:g}"}, "value")
    if item.value is not None and not item.currency:
        yield Problem("loan.no_currency", {"value": f"{item.value:g}"}, "currency")
    if item.currency and not _CURRENCY.fullmatch(item.currency):
        yield Problem("loan.currency_unknown", {"value": item.currency}, "currency")


def _light(item: LoanItem) -> Iterator[Problem]:
    if item.light_max_lux is not None and not 0 <= item.light_max_lux <= BRIGHTEST_LUX:
        yield _outside("light_max_lux", item.light_max_lux, 0, BRIGHTEST_LUX, "lx")


def _ranges(item: LoanItem) -> Iterator[Problem]:
    yield from _range(item, ("rh_min", "rh_max"), 0, 100, "%")
    yield from _range(item, ("temp_min", "temp_max"), COLDEST, HOTTEST, "°C")


def _range(item: LoanItem, names: tuple[str, str], least: float, most: float, unit: str) -> Iterator[Problem]:
    values = {name: value for name in names if (value := getattr(item, name)) is not None}
    yield from (
        _outside(name, value, least, most, unit) for name, value in values.items() if not least <= value <= most
    )
    for low, high in pairwise(values.values()):
        if high < low:
            yield Problem("loan.range_reversed", {"least": f"{low:g}", "most": f"{high:g}", "unit": unit}, names[1])


def _outside(name: str, value: float, least: float, most: float, unit: str) -> Problem:
    values = {"value": f"{value:g}", "least": f"{least:g}", "most": f"{most:g}", "unit": unit}
    return Problem("loan.out_of_range", values, name)
