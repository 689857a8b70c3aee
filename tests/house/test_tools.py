"""The checks that other programs make: import storeys, style, types, QML."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.house.graph import PACKAGE, REPOSITORY

PYTHON = sys.executable
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as check; check()"
CHECKS: Mapping[str, Sequence[str]] = {
    "import storeys": (PYTHON, "-c", LINT_IMPORTS, "--no-logo", "--no-cache"),
    "style": (PYTHON, "-m", "ruff", "check", "--quiet", "."),
    "format": (PYTHON, "-m", "ruff", "format", "--quiet", "--diff", "."),
    "types": (PYTHON, "-m", "mypy", "--no-error-summary"),
}


@pytest.mark.parametrize("name", CHECKS)
def test_check(name: str) -> None:
    _run(CHECKS[name])


def test_qml_check() -> None:
    pages = [str(page) for page in sorted(PACKAGE.rglob("*.qml"))]
    if pages:
        _run([str(Path(PYTHON).with_name("pyside6-qmllint")), "-I", str(PACKAGE / "kiosk" / "qml"), *pages])


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        print(done.stdout, done.stderr)
        pytest.fail("the tool's findings stand above", pytrace=False)
