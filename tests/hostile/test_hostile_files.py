"""Real files with something changed in them, for every reader: a result, or a refusal that can be said, in time.

The same rules are tried with very many more files by `python -m tests.benchmarks.fuzz`.
"""

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.storage import sqlite
from kalbajar_catalogue.storage.folder import database_of
from tests.catalogues import empty_folder
from tests.hostile.guarding import BrokenRuleError, looked_at, most_memory, nothing_elsewhere
from tests.hostile.mutating import mutated, mutated_inside
from tests.hostile.targets import TARGETS, Ground, Target
from tests.media.shared_data import SHARED

__all__ = ["empty_folder"]

MOST_MEMORY = 900 * 1024 * 1024
"""Bytes by which all these files together may let the process grow; one that is a bomb would take more."""


@pytest.fixture(scope="module")
def ground(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """Where the real files are."""
    made = tmp_path_factory.mktemp("made")
    sqlite.snapshot(database_of(empty_folder), made / "copy.sqlite")
    return Ground(SHARED, (made / "copy.sqlite").read_bytes(), made, largest=60_000)


@pytest.mark.parametrize("target", TARGETS, ids=[target.name for target in TARGETS])
def test_a_changed_file_is_read_or_refused_in_a_sentence(target: Target, ground: Ground, tmp_path: Path) -> None:
    seeds = target.seeds(ground)
    if not seeds:
        pytest.skip("needs the folder of real input files")
    before = most_memory()

    @settings(
        max_examples=target.examples,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, 2**64 - 1))
    def looks(number: int) -> None:
        random = Random(number)
        file = tmp_path / f"file{target.suffix}"
        file.write_bytes(target.changed(random.choice(seeds), random))
        looked_at(target.read, file, tmp_path, target.limit)

    looks()
    assert most_memory() - before < MOST_MEMORY


@pytest.mark.parametrize("target", TARGETS, ids=[target.name for target in TARGETS])
def test_the_files_to_begin_from_are_read(target: Target, ground: Ground, tmp_path: Path) -> None:
    """Else nothing but the very first check of a reader would be tried."""
    codes = []
    for seed in target.seeds(ground)[:3]:
        file = tmp_path / f"file{target.suffix}"
        file.write_bytes(seed)
        codes.append(looked_at(target.read, file, tmp_path, target.limit).code)
    assert "" in codes or not codes, codes


def test_the_guard_sees_what_is_written_elsewhere(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir()
    with nothing_elsewhere(inside):
        (inside / "file").write_text("x", "utf-8")
        (outside).exists()
    for deed in (outside.mkdir, lambda: (tmp_path / "file").write_text("x", "utf-8"), outside.rmdir):
        with pytest.raises(BrokenRuleError), nothing_elsewhere(inside):
            deed()


def test_the_guard_sees_what_takes_too_long(tmp_path: Path) -> None:
    with pytest.raises(BrokenRuleError):
        looked_at(lambda *_: sum(range(1_000_000)), tmp_path, tmp_path, 0.001)


@given(st.integers(0, 2**64 - 1))
@settings(max_examples=50)
def test_the_same_number_changes_a_file_in_the_same_way(number: int) -> None:
    seed = bytes(range(256)) * 4
    assert mutated(seed, Random(number)) == mutated(seed, Random(number))
    assert mutated_inside(_ZIP, Random(number)) == mutated_inside(_ZIP, Random(number))


_ZIP = bytes.fromhex("504b0506") + bytes(18)
