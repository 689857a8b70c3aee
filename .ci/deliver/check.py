"""Starts the delivered program as a museum would, with an empty environment and no screen, and tries what it is for.

    python check.py [FOLDER]                in a place of its own, with none of the settings of whoever calls
    python check.py FOLDER --root SYSTEM    inside the folder of another system, such as debootstrap makes; as root
    python check.py FOLDER --source PYTHON  also says how long the same takes from the source

This file is Python; what it starts is not helped by it: in SYSTEM there need be none. Exit 0 when everything worked.
"""

import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
EXE = ".exe" if sys.platform == "win32" else ""
OF_MAC = "Kalbajar Catalogue.app/Contents/MacOS" if sys.platform == "darwin" else ""
_MOUNTS = 'mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" && exec chroot "$0" "$@"'
INTO = ("/usr/bin/unshare", "--mount", "/bin/sh", "-c", f"PATH=/usr/sbin:/usr/bin:/sbin:/bin; {_MOUNTS}")
"""Into the folder of another system, with what the kernel gives every system; gone when the command ends."""
PATIENCE = 600
STARTS = 5
TABLE = """Number;Title (English);Place;Length;Width;Unit
CHECK-1;A carpet that is only a trial;Kalbajar;190;130;cm
CHECK-2;Another one;Kalbajar;62;58;cm
"""
EXHIBITION, EDITION = "KLB-E-002", "KLB-E-002-1"
QUIET = (
    "propagateSizeHints",
    "support raise",
    "QBasicTimer",
    "locale",
    "Qt depends on a UTF-8",
    "for more information",
)


class Place:
    """Where the program lies, what it is given, and how it is called there."""

    def __init__(self, folder: Path, root: Path | None) -> None:
        self.root = root
        self.work = Path(tempfile.mkdtemp(prefix="kalbajar-check-", dir=root / "tmp" if root else None)) / "əvlər və s"
        self.work.mkdir()
        self.folder = self._carried_in(folder) if root else folder

    @property
    def catalogue(self) -> Path:
        """The catalogue that is made."""
        return self.work / "home" / "Kalbajar Catalogue"

    def named(self, path: Path) -> str:
        """A path as the program sees it."""
        return f"/{path.relative_to(self.root)}" if self.root else str(path)

    def words(self, name: str, *arguments: str) -> list[str]:
        """The whole command."""
        program = self.named(self.folder / OF_MAC / f"{name}{EXE}")
        settings = [f"{key}={value}" for key, value in self.environment().items()]
        if self.root:
            return [*INTO, str(self.root), "/usr/bin/env", "-i", *settings, program, *arguments]
        return [program, *arguments]

    def environment(self) -> dict[str, str]:
        """All that the program is told: a home and that there is no screen. Windows does not start without two more."""
        home = self.work / "home"
        home.mkdir(exist_ok=True)
        given = {"HOME": self.named(home), "QT_QPA_PLATFORM": "offscreen", "KALBAJAR_LANGUAGE": "en"}
        if sys.platform == "win32":
            kept = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP")
            given |= {"USERPROFILE": str(home), "LOCALAPPDATA": str(home), **{key: os.environ[key] for key in kept}}
        return given

    def clear(self) -> None:
        """Leaves nothing behind."""
        shutil.rmtree(self.work.parent, ignore_errors=True)
        if self.root:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _carried_in(self, folder: Path) -> Path:
        assert self.root
        inside = self.root / "opt" / folder.name
        shutil.rmtree(inside, ignore_errors=True)
        shutil.copytree(folder, inside, symlinks=True)
        return inside


class Trial:
    """Calls one command after the other and keeps how each went."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.steps: list[dict[str, Any]] = []

    def call(self, what: str, *arguments: str, good: Sequence[int] = (0,)) -> dict[str, Any]:
        """Runs a command to its end; gives back its document."""
        started = time.monotonic()
        words = self.place.words("kalbajar-catalogue", "--as", "Check", *arguments, "--json")
        done = subprocess.run(
            words, env=self.place.environment(), capture_output=True, timeout=PATIENCE, check=False, cwd=self.place.work
        )
        said = "\n".join(line for line in done.stderr.decode("utf-8", "replace").splitlines() if not _is_quiet(line))
        self.note(what, done.returncode in good, time.monotonic() - started, said)
        with contextlib.suppress(ValueError):
            return dict(json.loads(done.stdout))
        return {}

    def note(self, what: str, ok: bool, seconds: float, said: str = "") -> None:
        """Keeps and prints how a step went."""
        self.steps.append({"step": what, "ok": ok, "seconds": round(seconds, 2), "said": said})
        tell(f"{'✓' if ok else '✗'} {seconds:7.2f} s  {what}")
        for line in said.splitlines()[-12:] if not ok else ():
            tell(f"      {line}")

    @contextlib.contextmanager
    def running(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """A command that does not end by itself; it is ended afterwards."""
        words = self.place.words("kalbajar-catalogue", *arguments)
        with (self.place.work / "said.txt").open("ab") as said:
            process = subprocess.Popen(
                words, env=self.place.environment(), stdout=said, stderr=said, cwd=self.place.work
            )
            try:
                yield process
            finally:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait(20)


def tried(trial: Trial) -> None:
    """The whole way, from an empty folder to visitors."""
    place = trial.place
    table, labels, book = (place.work / name for name in ("table.csv", "labels.pdf", "book.pdf"))
    table.write_text(TABLE, "utf-8")
    trial.call("starts", "status", good=(2,))
    trial.call("makes the sample", "new", "--sample")
    trial.call("imports a table", "import", place.named(table), "--kind", "carpet")
    trial.call("prints labels", "print", "labels", EXHIBITION, place.named(labels))
    trial.call("prints a catalogue", "print", "catalogue", EXHIBITION, place.named(book))
    _note_papers(trial, labels, book)
    trial.call("freezes an edition", "freeze", EXHIBITION, "--accept")
    pages = trial.call("opens every page of the desk", "desk", "--every-page").get("pages", [])
    broken = [f"{page['page']}: {page['problem']}" for page in pages if page["problem"]]
    whole = len(pages) > 20 and not broken
    trial.note(f"  {len(pages)} pages and lists", whole, sum(page["seconds"] for page in pages), "\n".join(broken))
    carried = place.named(place.work / "carried.edition")
    trial.call("writes an edition to carry", "editions", "--export", EDITION, carried)
    _hands_over(trial, place.named(table))
    _shows_kiosk(trial)
    _backs_up(trial)
    trial.call("verifies the catalogue", "verify")


def _note_papers(trial: Trial, *papers: Path) -> None:
    small = [paper.name for paper in papers if not paper.is_file() or paper.stat().st_size < 20_000]
    trial.note("  both are PDF files", not small, 0, " ".join(small))


def _hands_over(trial: Trial, file: str) -> None:
    """A desk runs, and a second start with a file reaches it instead of opening another one."""
    with trial.running("desk"):
        started = time.monotonic()
        taken = False
        while not taken and time.monotonic() - started < 60:
            time.sleep(1)
            if any(trial.place.work.rglob("desk.socket")) or sys.platform == "win32":
                answer = trial.call("opens a file with the desk that runs", "open", file)
                taken = bool(answer.get("running"))
                break
        trial.note("  the desk took it", taken, time.monotonic() - started)


def _shows_kiosk(trial: Trial) -> None:
    place = trial.place
    folder = place.work / "kiosk"
    started = time.monotonic()
    with trial.running("kiosk", EDITION, "--windowed", "--folder", place.named(folder)):
        log = folder / "kiosk.log"
        shown = _waited(lambda: log.is_file() and "Shown after" in log.read_text("utf-8"))
    said = log.read_text("utf-8") if log.is_file() else (place.work / "said.txt").read_text("utf-8", "replace")
    trial.note("shows the kiosk", shown, time.monotonic() - started, said)


def _backs_up(trial: Trial) -> None:
    """Where this version knows backups: one is made, and restored elsewhere."""
    helped = subprocess.run(
        trial.place.words("kalbajar-catalogue", "--help"),
        env=trial.place.environment(),
        capture_output=True,
        check=False,
    )
    if b"restore-backup" in helped.stdout:
        out = trial.place.named(trial.place.work / "backup.zip")
        trial.call("makes a backup", "backup", out)
        trial.call("restores it elsewhere", "restore-backup", out, trial.place.named(trial.place.work / "restored"))


def _waited(done: Callable[[], bool], seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if done():
            return True
        time.sleep(0.1)
    return False


def _is_quiet(line: str) -> bool:
    return not line.strip() or any(word in line for word in QUIET)


def start_times(place: Place, source: str) -> dict[str, float]:
    """The quickest of several starts in seconds, of the folder and from the source, turn by turn."""
    ways = {"delivered": place.words("kalbajar-catalogue", "--version")}
    if source:
        ways["source"] = [source, "-m", "kalbajar_catalogue", "--version"]
    times: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(STARTS):
        for way, words in ways.items():
            environment = place.environment() | ({"PYTHONPATH": str(REPOSITORY)} if way == "source" else {})
            started = time.monotonic()
            subprocess.run(words, env=environment, stdout=subprocess.DEVNULL, check=True, timeout=PATIENCE)
            times[way].append(time.monotonic() - started)
    return {way: round(min(all_), 3) for way, all_ in times.items()}


def tell(line: str) -> None:
    """One line of the answer, at once."""
    print(line, flush=True)  # noqa: T201 - the answer


def newest() -> Path:
    """The folder that was made last."""
    made = [one for one in (REPOSITORY / "dist").glob("kalbajar-catalogue-*") if one.is_dir()]
    return max(made, key=lambda one: one.stat().st_mtime)


def main() -> int:
    """Tries the folder and prints what came of it."""
    asked = argparse.ArgumentParser(description="Tries the delivered program.")
    asked.add_argument("folder", type=Path, nargs="?", help="(default: the newest in dist/)")
    asked.add_argument("--root", type=Path)
    asked.add_argument("--source", default="")
    asked.add_argument("--report", type=Path, help="writes what came of it as JSON")
    given = asked.parse_args()
    place = Place((given.folder or newest()).resolve(), given.root.resolve() if given.root else None)
    trial = Trial(place)
    try:
        starts = start_times(place, given.source)
        tell("The quickest start: " + ", ".join(f"{way} {seconds} s" for way, seconds in starts.items()))
        tried(trial)
    finally:
        place.clear()
    ok = all(step["ok"] for step in trial.steps)
    tell("Everything worked." if ok else "Something did not work; see the lines marked ✗.")
    if given.report:
        given.report.write_text(json.dumps({"ok": ok, "starts": starts, "steps": trial.steps}, indent=1), "utf-8")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
