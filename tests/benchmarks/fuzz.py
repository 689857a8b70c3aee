"""Very many changed files for every reader: `python -m tests.benchmarks.fuzz [READER ...] [--seconds N] [--cover]`.

Each reader has a process of its own, which may not grow beyond its memory nor hang; a reader that ends it is found too.
With `--cover` atheris looks for files that reach new lines of our own parsers, where it is installed. Every file that
breaks a rule is kept in the folder of `--keep`, with what was broken.
"""

import argparse
import contextlib
import importlib
import json
import multiprocessing
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from types import FunctionType
from typing import Any

from tests.hostile.guarding import looked_at, most_memory
from tests.hostile.targets import TARGETS, Ground, Target, fingerprint

MEMORY = 3 * 1024**3
"""Bytes of address space beyond what the process has at the beginning."""
HANGS = 150
"""Seconds after which a process that shows no progress is ended."""
PARSERS = tuple(
    f"kalbajar_catalogue.{name}" for name in ("editions", "importing", "media", "safekeeping", "kiosk.keeping")
)
COVERED = ("sidecar", "csv", "json", "lido", "mapping", "manifest", "tiles", "kiosk settings", "backup", "jpeg", "tiff")
"""Readers whose parsers are ours, so that to look for new lines in them pays."""


@dataclass
class Tally:
    """What came of one reader: files tried, the codes of refusals, what broke a rule, the slowest, the memory."""

    name: str
    tried: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    broken: dict[str, int] = field(default_factory=dict)
    slowest: float = 0.0
    grown: int = 0
    seconds: float = 0.0


def spent() -> float:
    """The seconds that this process and those it started have kept a processor busy."""
    return sum(os.times()[:4])


def told_in(keep: Path, target: Target) -> Path:
    """Where it is written down what came of a reader."""
    return keep / f"{target.name.replace(' ', '-')}.told"


class Trial:
    """One reader, tried file by file; what breaks a rule is kept, and every second what came so far."""

    def __init__(self, target: Target, folder: Path, keep: Path) -> None:
        self.target, self.tally = target, Tally(target.name)
        self._folder, self._keep, self._out = folder, keep, told_in(keep, target)
        self._file = folder / f"file{target.suffix}"
        self._memory, self._begun, self._told = most_memory(), spent(), 0.0

    def look(self, data: bytes) -> None:
        """Tries one file."""
        self._file.write_bytes(data)
        self._take(data)
        if time.monotonic() - self._told > 1:
            self.tell()

    def tell(self) -> None:
        """Writes down what came so far."""
        self._told = time.monotonic()
        self.tally.seconds, self.tally.grown = spent() - self._begun, most_memory() - self._memory
        self._out.write_text(json.dumps(asdict(self.tally)), "utf-8")

    def _take(self, data: bytes) -> None:
        self.tally.tried += 1
        try:
            outcome = looked_at(self.target.read, self._file, self._folder, self.target.limit)
        except (Exception, RecursionError) as fault:
            self._note(data, fault)
            return
        code = outcome.code or "read"
        self.tally.refused[code] = self.tally.refused.get(code, 0) + 1
        self.tally.slowest = max(self.tally.slowest, outcome.seconds)

    def _note(self, data: bytes, fault: BaseException) -> None:
        frames = traceback.extract_tb(fault.__traceback__)
        where = next((one for one in reversed(frames) if "kalbajar_catalogue" in one.filename), frames[-1])
        name = f"{type(fault).__name__} at {Path(where.filename).name}:{where.lineno}: {str(fault)[:80]}"
        if name not in self.tally.broken:
            kept = self._keep / f"{self.target.name.replace(' ', '-')}-{fingerprint(data)}{self.target.suffix}"
            kept.write_bytes(data)
            kept.with_suffix(".txt").write_text("".join(traceback.format_exception(fault)), "utf-8")
        self.tally.broken[name] = self.tally.broken.get(name, 0) + 1


def changed_files(trial: Trial, seeds: list[bytes], seconds: float, beat: Any) -> None:
    """Tries changed files for so many seconds of a processor; `beat` is a shared figure that says that it lives."""
    random = Random(os.urandom(8))
    end = spent() + seconds
    while spent() < end:
        beat.value = time.monotonic()
        trial.look(trial.target.changed(random.choice(seeds), random))


def covered_files(trial: Trial, seeds: list[bytes], seconds: float, beat: Any) -> None:
    """Lets atheris look for files that reach new lines. It ends the process itself."""
    atheris, random = _atheris(), Random(1)

    def look(data: bytes) -> None:
        beat.value = time.monotonic()
        trial.look(data)

    def change(data: bytes, most: int, seed: int) -> bytes:
        """Every second file is changed as a format wants it, the others as atheris does."""
        if seed % 2:
            return bytes(atheris.Mutate(data, most))
        return trial.target.changed(data or random.choice(seeds), Random(seed))[:most]

    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds):
            Path(corpus, str(number)).write_bytes(seed)
        arguments = [sys.argv[0], f"-max_total_time={round(seconds)}", "-max_len=400000", "-verbosity=0",
                     "-print_final_stats=0", "-rss_limit_mb=4000", "-detect_leaks=0", corpus]  # fmt: skip
        atheris.Setup(arguments, look, custom_mutator=change)
        atheris.Fuzz()


def _life(target: Target, seeds: list[bytes], time_given: tuple[float, bool], keep: Path, beat: Any) -> None:
    """The whole life of the process of one reader."""
    seconds, cover = time_given
    _be_small()
    _forget_main()
    if cover:
        _instrument()
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(target, Path(folder), keep)
        (covered_files if cover else changed_files)(trial, seeds, seconds, beat)
        trial.tell()
        os._exit(0)


def _atheris() -> Any:
    """The tool that looks for new lines. It is not among those of the project: it is fetched where it is wanted."""
    return importlib.import_module("atheris")


def _instrument() -> None:
    atheris = _atheris()
    for module in [name for name in sys.modules if name.startswith(PARSERS)]:
        things = [thing for thing in vars(sys.modules[module]).values() if getattr(thing, "__module__", "") == module]
        inside = [part for thing in things if isinstance(thing, type) for part in vars(thing).values()]
        for function in (*things, *inside):
            if isinstance(function, FunctionType):
                atheris.instrument_func(function)


def _forget_main() -> None:
    """A process that a reader starts must not begin by importing all of this."""
    main = sys.modules["__main__"]
    main.__spec__ = None
    with contextlib.suppress(AttributeError):
        del main.__file__


def _be_small() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError, AttributeError):
        import resource

        os.nice(10 - os.nice(0))
        used = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, 2)  # what libraries say of broken files


def tried(target: Target, seeds: list[bytes], time_given: tuple[float, bool], keep: Path) -> Tally:
    """What came of one reader in a process of its own."""
    context = multiprocessing.get_context("fork")
    beat, out = context.Value("d", time.monotonic()), told_in(keep, target)
    out.unlink(missing_ok=True)
    child = context.Process(target=_life, args=(target, seeds, time_given, keep, beat))
    child.start()
    while child.is_alive():
        child.join(1)
        if time.monotonic() - beat.value > HANGS:
            child.kill()
            return Tally(target.name, broken={f"hangs for {HANGS} s": 1})
    if not out.exists():
        return Tally(target.name, broken={f"ended the process ({child.exitcode})": 1})
    return Tally(**json.loads(out.read_text("utf-8")))


def all_tried(names: list[str], seconds: float, cover: bool, keep: Path, data: Path) -> Iterator[Tally]:
    """What came of each reader, one after the other."""
    with tempfile.TemporaryDirectory() as made:
        ground = Ground(data, _database(Path(made)), Path(made))
        for target in TARGETS:
            wanted = target.name in (names or [one.name for one in TARGETS]) and (not cover or target.name in COVERED)
            # Made here: libvips, which cuts tiles, does not outlive a fork.
            if wanted and (seeds := target.seeds(ground)):
                yield tried(target, seeds, (seconds, cover), keep)


def _database(made: Path) -> bytes:
    from kalbajar_catalogue.app import wiring
    from kalbajar_catalogue.storage import sqlite
    from kalbajar_catalogue.storage.folder import database_of

    wiring.create(made / "catalogue", "fuzz").close()
    sqlite.snapshot(database_of(made / "catalogue"), made / "copy.sqlite")
    return (made / "copy.sqlite").read_bytes()


def line(tally: Tally) -> str:
    """One line of the table."""
    refusals = sum(count for code, count in tally.refused.items() if code != "read")
    whole, broken, grown = tally.refused.get("read", 0), sum(tally.broken.values()), tally.grown / 1024**2
    return (f"{tally.name:22} {tally.tried:8} {whole:8} {refusals:8} {len(tally.refused):5} "
            f"{broken:7} {tally.slowest:8.2f} {grown:8.0f} {tally.seconds:7.0f}")  # fmt: skip


def main() -> int:
    """Tries the readers that are named, or all; 1 where one broke a rule."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="READER")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--cover", action="store_true")
    parser.add_argument("--keep", type=Path, default=Path("fuzz"))
    given = parser.parse_args()
    given.keep.mkdir(parents=True, exist_ok=True)
    from tests.media.shared_data import SHARED

    print("reader                    files     read  refused codes  BROKEN  slowest  MB more       s")
    broken = 0
    for tally in all_tried(given.names, given.seconds, given.cover, given.keep, SHARED):
        broken += len(tally.broken)
        print(line(tally), flush=True)
        for name, count in tally.broken.items():
            print(f"    {count} x {name}", flush=True)
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
