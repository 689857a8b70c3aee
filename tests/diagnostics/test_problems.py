"""Problems as data, and our own faults on paper."""

from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics import crashes
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError


def test_an_error_of_the_world_carries_its_code_and_values() -> None:
    with pytest.raises(WorldError) as raised:
        raise WorldError("picture.too_large", name="dağ.tif", limit=300)
    assert raised.value.code == "picture.too_large"
    assert raised.value.problem == Problem("picture.too_large", {"name": "dağ.tif", "limit": 300})
    assert "dağ.tif" in str(raised.value)


def _fault(secret: str) -> BaseException:
    try:
        raise ValueError(f"cannot read {secret}")
    except ValueError as fault:
        return fault


def test_a_crash_report_says_where_it_happened_and_no_value_of_any_record(tmp_path: Path) -> None:
    report = crashes.keep(tmp_path / "deep" / "logs", _fault("Rəna's telephone"))
    assert report
    text = report.read_text("utf-8")
    assert "ValueError" in text
    assert f"{Path(__file__).name}:" in text
    assert "in _fault" in text
    assert "Rəna" not in text
    assert str(tmp_path) not in text


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    faults = [type(f"Fault{number}", (Exception,), {})() for number in range(crashes.KEPT + 5)]
    reports = [crashes.keep(tmp_path, fault) for fault in faults]
    assert sorted(tmp_path.iterdir()) == sorted(report for report in reports if report)[5:]


def test_a_report_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert crashes.keep(tmp_path / "file", _fault("x")) is None
