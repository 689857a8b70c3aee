"""Files and functions stay short enough to be read at once."""

import ast
from pathlib import Path
from statistics import median, quantiles

from tests.house.graph import PACKAGE, REPOSITORY, python_files

FILE_LIMIT = 500
FUNCTION_LIMIT = 60
ALL_BUT_A_TENTH = 20
HALF = 8


def test_files_are_short() -> None:
    lengths = {file: len(file.read_text("utf-8").splitlines()) for file in python_files(PACKAGE, REPOSITORY / "tests")}
    long = {str(file.relative_to(REPOSITORY)): lines for file, lines in lengths.items() if lines > FILE_LIMIT}
    assert not long, "split by subject"


def test_functions_are_short() -> None:
    # A migration lists tables and columns; its length says nothing.
    files = [file for file in python_files(PACKAGE) if "migrations" not in file.parts]
    functions = [found for file in files for found in _functions(file)]
    lengths = sorted(lines for _, lines in functions)
    tenth = quantiles(lengths, n=10)[-1]
    long = [name for name, lines in functions if lines > FUNCTION_LIMIT]
    half = median(lengths)
    print(f"{len(lengths)} functions: half within {half} lines, nine tenths within {tenth:.0f}, all in {lengths[-1]}")
    assert not long
    assert tenth <= ALL_BUT_A_TENTH
    assert half <= HALF


def _functions(file: Path) -> list[tuple[str, int]]:
    tree = ast.parse(file.read_text("utf-8"))
    return [
        (f"{file.relative_to(REPOSITORY)}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
