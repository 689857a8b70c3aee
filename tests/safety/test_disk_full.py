"""A disk that is full, or that nobody may write on: a sentence that says so, nothing lost, and it goes on afterwards.

Where the tests may mount, on a real disk of 8 MB; elsewhere no file may grow at all, which a process of its own tries.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.safekeeping.packing import pack
from kalbajar_catalogue.safekeeping.verifying import verify
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, copied, everything, files_in, journal, photographs, picture, pictures, show
from tests.catalogues import empty_folder as empty_folder

MEGABYTES = 8
LEFT = 40_000
FULL = {"disk.full", "backup.no_room"}
Verb = Callable[[Catalogue, Path], object]


@pytest.fixture(scope="module")
def shown(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a catalogue, not open, with photographs on a wall."""
    place = tmp_path_factory.mktemp("shown")
    with closing(wiring.open_catalogue(copied(empty_folder, place / "c"), WHO)) as catalogue:
        exhibition = show(catalogue)
        plan = flow.examine(catalogue, pictures(place / "came", 3))
        with catalogue.work(WHO, Action("photographs.imported", {"count": 3})) as work:
            flow.run(work, plan, exhibition)
    return place / "c"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    if (
        sys.platform != "linux"
        or os.geteuid()
        or not _mounted("-t", "tmpfs", "-o", f"size={MEGABYTES}m", "none", place)
    ):
        pytest.skip("nothing may be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def _mounted(*words: str | Path) -> bool:
    return not subprocess.run(["mount", *words], check=False, capture_output=True).returncode


def _import(catalogue: Catalogue, aside: Path) -> None:
    come = [aside / f"{number}.bmp" for number in range(3)]
    for number, path in enumerate(come):
        if not path.exists():
            picture(path, number, (400, 300))
    plan = flow.examine(catalogue, come)
    with catalogue.work(WHO, Action("photographs.imported", {"count": 3})) as work:
        flow.run(work, plan, "")


def _edit(catalogue: Catalogue, aside: Path) -> None:
    uid = next(uid for uid, one in everything(catalogue).items() if one.kind == "photograph")
    with catalogue.work(WHO, Action("record.edited")) as work:
        items.enter(work, uid, {"title_az": "Dağ " * 30_000}, "az")


def _backup(catalogue: Catalogue, aside: Path) -> None:
    pack(catalogue, catalogue.folder / "backups" / "a.zip")


def _freeze(catalogue: Catalogue, aside: Path) -> None:
    exhibition = next(uid for uid, one in everything(catalogue).items() if one.kind == "exhibition")
    freezing.freeze(catalogue, exhibition, WHO, accept=True)


VERBS: dict[str, Verb] = {"import": _import, "edit": _edit, "backup": _backup, "freeze": _freeze}


@contextmanager
def filled(disk: Path) -> Iterator[None]:
    """While all but a few kilobytes of a disk are taken by a file of somebody else's."""
    stranger = disk / "film"
    room = shutil.disk_usage(disk).free - LEFT
    stranger.write_bytes(bytes(room))
    try:
        yield
    finally:
        stranger.unlink()


def refusal(verb: Callable[[], object]) -> WorldError:
    """What a verb says that cannot be done."""
    with pytest.raises(WorldError) as raised:
        verb()
    return raised.value


def _said(refused: WorldError) -> None:
    """There is a sentence in every language, which is more than a code."""
    for language in LANGUAGES:
        assert len(sentence(language, refused.code, refused.problem.values)) > len(refused.code) + 10


def _goes_on(catalogue: Catalogue, verb: str, aside: Path) -> None:
    """As soon as there is room the same is done, and everything is whole."""
    VERBS[verb](catalogue, aside)
    photographs(catalogue, "life goes on")
    assert [check for check in verify(catalogue) if not check.ok] == []


def state(catalogue: Catalogue) -> tuple[object, ...]:
    """All that may not be lost, and no part of it that is half."""
    kept = {name for name in files_in(catalogue.folder) if name.startswith(("originals/", "editions/", "backups/"))}
    return everything(catalogue), journal(catalogue), kept


@pytest.mark.parametrize("verb", VERBS)
def test_a_full_disk_is_told_and_loses_nothing(verb: str, disk: Path, shown: Path, tmp_path: Path) -> None:
    with closing(wiring.open_catalogue(copied(shown, disk / "c"), WHO)) as catalogue:
        before = state(catalogue)
        with filled(disk):
            refused = refusal(lambda: VERBS[verb](catalogue, tmp_path))
            assert refused.code in FULL
            assert state(catalogue) == before
        _said(refused)
        _goes_on(catalogue, verb, tmp_path)


@pytest.mark.parametrize("verb", VERBS)
def test_a_folder_that_nobody_may_write_in_is_only_looked_at(
    verb: str, disk: Path, shown: Path, tmp_path: Path
) -> None:
    copied(shown, disk / "c")
    assert _mounted("-o", "remount,ro", disk)
    with closing(wiring.open_catalogue(disk / "c", WHO)) as catalogue:
        before = state(catalogue)
        _said(refusal(lambda: VERBS[verb](catalogue, tmp_path)))
        assert state(catalogue) == before
        assert [check for check in verify(catalogue) if not check.ok] == []
    assert _mounted("-o", "remount,rw", disk)
    with closing(wiring.open_catalogue(disk / "c", WHO)) as catalogue:
        _goes_on(catalogue, verb, tmp_path)


LIMITED = """
import resource, signal, sys
from pathlib import Path
from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from tests.safety.test_disk_full import VERBS, state

catalogue = wiring.open_catalogue(Path(sys.argv[1]), "x")
before = state(catalogue)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
try:
    VERBS[sys.argv[2]](catalogue, Path(sys.argv[3]))
except WorldError as refused:
    assert state(catalogue) == before
    print(refused.code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs limits of files")
@pytest.mark.parametrize("verb", ["import", "edit", "backup"])
def test_files_that_cannot_grow_are_told_and_lose_nothing(
    verb: str, shown: Path, tmp_path: Path, repository: Path
) -> None:
    folder = copied(shown, tmp_path / "c")
    for number in range(3):
        picture(tmp_path / f"{number}.bmp", number, (400, 300))
    command = [sys.executable, "-c", LIMITED, str(folder), verb, str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(repository)}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ended.stdout.split(), ended.stderr
    with closing(wiring.open_catalogue(folder, WHO)) as catalogue:
        _goes_on(catalogue, verb, tmp_path / "again")
