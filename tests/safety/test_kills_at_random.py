"""Killed at any moment of any stage, a catalogue opens, is whole, and holds exactly what was finished."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalogues import empty_folder as empty_folder
from tests.safety.killing import Grounds, Victims, killed, victims
from tests.safety.stages import STAGES

KILLS = 3

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")


@pytest.fixture(scope="module")
def warm() -> Iterator[Victims]:
    """One warm process for all kills."""
    with victims() as process:
        yield process


@pytest.fixture(scope="module")
def grounds(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Grounds:
    """What each stage begins with."""
    return Grounds(empty_folder, tmp_path_factory.mktemp("grounds"))


@pytest.mark.parametrize("stage", STAGES)
def test_a_killed_stage_leaves_a_whole_catalogue_with_all_that_was_finished(
    stage: str, warm: Victims, grounds: Grounds
) -> None:
    assert killed(warm, grounds, stage, KILLS, random.Random(stage), measured=1).total() == KILLS
