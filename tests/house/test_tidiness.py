"""The repository holds what it should, where it should, finished."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.graph import PACKAGE, REPOSITORY

VISIBLE = {"pyproject.toml", "README.md", "Makefile", "LICENSE", "kalbajar_catalogue", "resources", "tests"}
SOURCES = {".py", ".qml", ".typ", ".toml", ".sh", ".js"}
# The brackets keep these lines from finding themselves.
UNFINISHED = re.compile(r"(#|//).*\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b")
OF_ONE_MACHINE = re.compile(r"/roo[t]/|/tm[p]/(bash|studio)|/wor[k]/(main|shared|\.)")


def test_the_top_level_holds_only_what_is_planned() -> None:
    tops = {Path(name).parts[0] for name in _tracked()}
    assert {top for top in tops if not top.startswith(".")} <= VISIBLE


def test_nothing_is_left_unfinished() -> None:
    marked = [where for where, line in _lines() if UNFINISHED.search(line)]
    assert not marked


def test_no_line_names_a_place_on_one_machine() -> None:
    named = [where for where, line in _lines() if OF_ONE_MACHINE.search(line)]
    assert not named


def _tracked() -> list[str]:
    """The files under version control; the test is skipped where there is none."""
    # The owner of a checkout may be somebody else, as in a container.
    command = ["git", "-c", "safe.directory=*", "-C", str(REPOSITORY), "ls-files", "-z"]
    try:
        listing = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [name for name in listing.split("\0") if name] or pytest.skip("nothing is under version control yet")


def _lines() -> Iterator[tuple[str, str]]:
    folders = [PACKAGE, *(REPOSITORY / name for name in ("tests", "resources", ".ci"))]
    files = [REPOSITORY / "Makefile", REPOSITORY / "pyproject.toml", REPOSITORY / ".ci" / "run"]
    files += [file for folder in folders for file in folder.rglob("*") if file.suffix in SOURCES]
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
            yield f"{file.relative_to(REPOSITORY)}:{number}", line
