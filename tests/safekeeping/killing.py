"""A process that is warm and forks children, each of which dies in the middle of what it does.

It is spoken to by lines: `pack FOLDER OUT STEP` and `open FOLDER - STEP` start a child that is killed at its STEP-th
touch of the disk, or at the STEP-th time that it tells its progress, whichever comes. The answer is `killed` or `done`.
"""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.safekeeping.packing import pack

_TOUCHED = frozenset(
    {"open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "os.link", "os.utime", "os.scandir", "sqlite3.connect",
     "shutil.rmtree", "glob.glob", "tempfile.mkstemp"}
)  # fmt: skip


class _Fate:
    """Ends the process at the given step."""

    def __init__(self, step: int, place: str) -> None:
        self._left = step
        self._place = place

    def watch(self, event: str, given: tuple[object, ...]) -> None:
        if event in _TOUCHED and self._place in str(given[0]):
            self.tell(0, 0)

    def tell(self, done: int, total: int, what: str = "") -> None:
        self._left -= 1
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)


def _die(verb: str, folder: Path, out: Path, step: int) -> None:
    fate = _Fate(step, str(folder.parent))
    if verb == "open":
        sys.addaudithook(fate.watch)
        wiring.open_catalogue(folder, "x").close()
        return
    catalogue = wiring.open_catalogue(folder, "x")
    sys.addaudithook(fate.watch)
    pack(catalogue, out, fate.tell)


def main() -> None:
    """Serves until there is no more line."""
    for line in sys.stdin:
        verb, folder, out, step = line.split()
        child = os.fork()
        if not child:
            _die(verb, Path(folder), Path(out), int(step))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print("killed" if os.WIFSIGNALED(status) else "done" if not status else f"failed {status}", flush=True)


class Killer:
    """Lets children die, one after another."""

    def __init__(self, process: "Popen[str]") -> None:
        self._process = process

    def __call__(self, verb: str, folder: Path, out: Path, step: int) -> bool:
        """Whether a child that did this died at that step, else it came to its end."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{verb} {folder} {out} {step}\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline().strip()
        assert said in ("killed", "done"), said
        return said == "killed"


@contextmanager
def killer(repository: Path) -> Iterator[Killer]:
    """The process, warm."""
    environment = {**os.environ, "PYTHONPATH": str(repository)}
    command = [sys.executable, "-m", "tests.safekeeping.killing"]
    with Popen(command, env=environment, cwd=repository, stdin=PIPE, stdout=PIPE, text=True) as process:
        yield Killer(process)


if __name__ == "__main__":
    main()
