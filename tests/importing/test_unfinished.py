"""An import that was begun is kept as it stands, and told again only while its file is the same."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.importing import unfinished
from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.sources.tables import How
from kalbajar_catalogue.importing.unfinished import Unfinished

NUMBERS, TEXTS = st.integers(0, 10**7), st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAMED = st.builds(Named, st.sampled_from(Naming), TEXTS, TEXTS)
DECISIONS = st.builds(
    Decisions,
    cells=st.dictionaries(st.tuples(NUMBERS, st.integers(-1, 200)), TEXTS, max_size=4),
    names=st.dictionaries(st.tuples(TEXTS, TEXTS), NAMED, max_size=4),
    matches=st.dictionaries(NUMBERS, TEXTS, max_size=4),
    clashes=st.dictionaries(st.tuples(NUMBERS, TEXTS), st.booleans(), max_size=4),
    left_out=st.frozensets(NUMBERS, max_size=4),
    refs_hold=st.none() | st.booleans(),
)
MAPPED = Mapping("carpet", (Column(0, "No", (Target("object_number"),), words={"a": "b"}), Column(1, "X")))
HOWS = st.builds(How, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, st.none() | NUMBERS, TEXTS)


@given(DECISIONS, HOWS, st.frozensets(st.integers(0, 50), max_size=3), st.none() | st.just(Path("/a/b")))
def test_what_is_told_is_read_back_exactly(
    decisions: Decisions, how: How, chosen: frozenset[int], pictures: Path | None
) -> None:
    one = Unfinished(Path("/x/cədvəl.csv"), MAPPED, decisions, how, pictures, chosen, (12, 34))
    assert unfinished.from_json(unfinished.to_json(one)) == one


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "carpets.csv"
    path.write_text("No,X\n1,2\n", "utf-8")
    return path


def test_what_was_kept_is_told_until_it_is_forgotten(tmp_path: Path, table: Path) -> None:
    decisions = Decisions().with_cell(2, 1, "x").with_match(3, "").without_row(4).with_refs(False)
    unfinished.keep(tmp_path, Unfinished(table, MAPPED, decisions))
    found = unfinished.recall(tmp_path)
    assert found is not None
    assert (found.path, found.mapping, found.decisions, found.answers) == (table, MAPPED, decisions, 4)
    unfinished.forget(tmp_path)
    assert unfinished.recall(tmp_path) is None
    unfinished.forget(tmp_path)


def test_of_a_file_that_was_changed_or_is_gone_nothing_is_told(tmp_path: Path, table: Path) -> None:
    unfinished.keep(tmp_path, Unfinished(table, MAPPED))
    before = table.stat()
    os.utime(table, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000_000))
    assert unfinished.recall(tmp_path) is None
    unfinished.keep(tmp_path, Unfinished(table, MAPPED))
    assert unfinished.recall(tmp_path) is not None
    table.unlink()
    assert unfinished.recall(tmp_path) is None


@pytest.mark.parametrize(
    ("was", "now"),
    [('"version": 1', '"version": 2'), ('"left_out": [', '"left_out": [true'), ("{", "["),
     ('"header": null', '"header": "1"'),
     ("object_number", "no_such_field"), ('"refs_hold": null', '"refs_hold": 0')],
)  # fmt: skip
def test_what_is_broken_is_as_if_it_were_not_there(tmp_path: Path, table: Path, was: str, now: str) -> None:
    unfinished.keep(tmp_path, Unfinished(table, MAPPED))
    (kept,) = (tmp_path / "derived").rglob("unfinished.json")
    text = kept.read_text("utf-8")
    assert was in text
    kept.write_text(text.replace(was, now), "utf-8")
    assert unfinished.recall(tmp_path) is None
