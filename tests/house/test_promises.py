"""The page on safety in README.md: every test that it names is there, and one of each promise runs with the suite."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

import pytest

from tests.house.graph import REPOSITORY

HEADING = "## Your data is safe\n"
_NAME = re.compile(r"`(test_\w+)`")


def page() -> str:
    """What README.md says of safety."""
    text = (REPOSITORY / "README.md").read_text("utf-8")
    return text.split(HEADING)[1].split("\n## ")[0]


def promises() -> list[str]:
    """Each promise with all that is said of it."""
    return re.split(r"^- ", page(), flags=re.MULTILINE)[1:]


@cache
def marks_by_test() -> dict[str, list[str]]:
    """The name of each test -> its marks, as they are written; those of its module too."""
    files = (REPOSITORY / "tests").rglob("test_*.py")
    return dict(chain.from_iterable(_tests_of(file.read_text("utf-8")) for file in files))


def _tests_of(source: str) -> Iterator[tuple[str, list[str]]]:
    tree = ast.parse(source)
    whole = [
        ast.unparse(one.value) for one in tree.body if isinstance(one, ast.Assign) and "pytestmark" in ast.unparse(one)
    ]
    for one in tree.body:
        if isinstance(one, ast.FunctionDef) and one.name.startswith("test_"):
            yield one.name, [*whole, *map(ast.unparse, one.decorator_list)]


@pytest.mark.parametrize("promise", promises(), ids=lambda text: text.split("**")[1][:40])
def test_every_promise_names_tests_that_there_are(promise: str) -> None:
    named = _NAME.findall(promise)
    assert named
    assert [name for name in named if name not in marks_by_test()] == []
    assert any("benchmark" not in " ".join(marks_by_test()[name]) for name in named), "one of them runs with the suite"


def test_what_is_called_a_benchmark_is_one_and_nothing_else() -> None:
    said = set(re.findall(r"\*[Bb]ench\*\s+`(test_\w+)`", page()))
    assert said == {name for name in _NAME.findall(page()) if "benchmark" in " ".join(marks_by_test()[name])}
