"""Every reader of files from outside takes its limits from one place, where each stands once with its reason."""

import ast
import re
from pathlib import Path

import pytest

from kalbajar_catalogue.settings import limits
from tests.house.graph import PACKAGE

READERS = (
    "editions/carrying", "editions/tile_grid", "editions/tile_writer", "editions/tiles", "editions/zips",
    "importing/mapping_json", "importing/remembering", "importing/unfinished",
    "importing/sources/delimited", "importing/sources/encodings", "importing/sources/json_lists",
    "importing/sources/json_records", "importing/sources/json_text", "importing/sources/lido",
    "importing/sources/lido_nodes", "importing/sources/lido_records", "importing/sources/lido_stream",
    "importing/sources/limits", "importing/sources/numbered", "importing/sources/old_workbooks",
    "importing/sources/record_tables", "importing/sources/sheet_extent", "importing/sources/spreadsheets",
    "importing/sources/workbook_parts",
    "kiosk/keeping/files", "kiosk/keeping/settings",
    "media/containers", "media/decoding", "media/documents", "media/exif", "media/file_metadata", "media/iptc",
    "media/levels", "media/metadata", "media/xmp",
    "safekeeping/bag", "safekeeping/listing", "safekeeping/opening",
    "search/grammar",
)  # fmt: skip
"""The modules that read what comes from outside."""

LIMITING = re.compile(r"_?(MOST|MAX|LONGEST|LIMIT|WITHIN|DEEPEST)(_\w+)?")


def own_limits(source: str) -> list[str]:
    """The names of limits that a module gives a figure of its own."""
    return [
        name.id
        for statement in ast.parse(source).body
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None
        for name in _names(statement)
        if LIMITING.fullmatch(name.id) and _has_figure(statement.value)
    ]


def _names(statement: ast.Assign | ast.AnnAssign) -> list[ast.Name]:
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return [name for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]


def _has_figure(value: ast.expr) -> bool:
    return any(isinstance(part, ast.Constant) and isinstance(part.value, int | float) for part in ast.walk(value))


@pytest.mark.parametrize("reader", READERS)
def test_no_reader_declares_a_limit_of_its_own(reader: str) -> None:
    assert own_limits(Path(PACKAGE, f"{reader}.py").read_text("utf-8")) == []


def test_a_limit_of_its_own_would_be_found() -> None:
    source = "A = 5\nMOST_ROWS = 5\n_MAX: int = 1 << 4\nMOST, LIMIT = 1, x\nMOST_X = limits.X\nMOSTLY = 5\n"
    assert own_limits(source) == ["MOST_ROWS", "_MAX", "MOST", "LIMIT"]


def test_each_limit_stands_once_and_says_why() -> None:
    assert len(limits.ALL) == len({(limit.of, limit.what) for limit in limits.ALL})
    assert all(limit.value > 0 and limit.unit and limit.why for limit in limits.ALL)
    assert {limit.of for limit in limits.ALL} >= {
        "pictures", "metadata", "documents", "tables", "JSON", "LIDO", "mappings", "editions", "backups", "settings",
    }  # fmt: skip


def test_all_are_listed_and_there_are_limits_of_time_for_whatever_is_read_piece_by_piece() -> None:
    named = {name: value for name, value in vars(limits).items() if name.isupper() and isinstance(value, int | float)}
    assert sorted(value for name, value in named.items() if not name.startswith("_")) == sorted(
        limit.value for limit in limits.ALL
    )
    assert {limit.of for limit in limits.ALL if limit.unit == "s"} >= {"tables", "metadata"}
