"""What the program needs is named and pinned."""

import re
import tomllib
from collections.abc import Iterator

from tests.house.graph import REPOSITORY

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
NEEDED = PROJECT["dependencies"]
NEEDED_TO_TEST = PROJECT["optional-dependencies"]["dev"]


def test_every_dependency_is_pinned() -> None:
    pinned = dict(_pins())
    assert not [name for name in map(_name, NEEDED + NEEDED_TO_TEST) if name not in pinned]


def _pins() -> Iterator[tuple[str, str]]:
    for line in (REPOSITORY / ".ci" / "constraints.txt").read_text("utf-8").splitlines():
        if "==" in line:
            name, pin = line.split("==")
            yield _name(name), pin


def _name(requirement: str) -> str:
    """The name in a requirement, written as an index writes it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[ <>=!~\[;]", requirement)[0]).lower()
