"""Five hundred kills at moments spread evenly over every stage of the work: nothing finished is lost, nothing is half.

`KALBAJAR_KILLS=70` gives another number, `KALBAJAR_STAGES=freeze,backup` only these stages.
"""

import os
import random
import time
from pathlib import Path

import pytest

from tests.catalogues import empty_folder as empty_folder
from tests.safety.killing import Grounds, killed, victims
from tests.safety.stages import STAGES

KILLS = int(os.environ.get("KALBAJAR_KILLS", "500"))
CHOSEN = tuple(filter(None, os.environ.get("KALBAJAR_STAGES", "").split(","))) or tuple(STAGES)

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks"),
]


def test_after_every_kill_everything_finished_is_there_and_nothing_half(empty_folder: Path, tmp_path: Path) -> None:
    grounds = Grounds(empty_folder, tmp_path)
    shares = [KILLS // len(CHOSEN) + (number < KILLS % len(CHOSEN)) for number in range(len(CHOSEN))]
    seed = random.SystemRandom().randrange(10_000)
    print(f"\nseed {seed}")
    total = 0
    with victims() as process:
        for stage, share in zip(CHOSEN, shares, strict=True):
            begun = time.perf_counter()
            found = killed(process, grounds, stage, share, random.Random(f"{seed} {stage}"))
            total += found.total()
            spread = ", ".join(f"{sets}: {count}" for sets, count in sorted(found.items()))
            print(f"{stage:10} {found.total():4} kills, by change sets found finished {{{spread}}}, "
                  f"{time.perf_counter() - begun:.0f} s", flush=True)  # fmt: skip
    assert total == KILLS
