"""Editions that staff drop into the folder: taken in whole, or refused with a sentence, and never half."""

import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.kiosk.keeping.arrivals import Arrivals, Pace, refused, take
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.refusals import paragraph, why
from kalbajar_catalogue.kiosk.keeping.restarts import Step
from kalbajar_catalogue.kiosk.keeping.shown_editions import choose, outdated
from tests.conftest import REPOSITORY
from tests.kiosk.kiosk_house import carried, laid


@pytest.fixture
def folder(tmp_path: Path) -> KioskFolder:
    made = KioskFolder(tmp_path / "kiosk")
    made.make()
    return made


@pytest.fixture
def dropped(tmp_path: Path, folder: KioskFolder) -> Callable[..., Path]:
    """Drops an edition into the folder; `spoil` changes the file first."""

    def drop(number: int = 1, spoil: Callable[[Path], object] = lambda file: None) -> Path:
        file = carried(tmp_path, number=number)
        spoil(file)
        return Path(shutil.move(file, folder.root / file.name))

    return drop


def flipped(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 0xFF
    file.write_bytes(data)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-2000])


def newer(file: Path) -> None:
    with zipfile.ZipFile(file) as old:
        members = {name: old.read(name) for name in old.namelist()}
    members["edition.json"] = members["edition.json"].replace(b'"schema": 3', b'"schema": 99')
    with zipfile.ZipFile(file, "w") as changed:
        for name, data in members.items():
            changed.writestr(name, data)


def names(folder: KioskFolder) -> tuple[str, ...]:
    return reader.names(folder.editions)


def test_a_good_one_is_taken_in_and_its_file_is_gone(folder: KioskFolder, dropped: Callable[..., Path]) -> None:
    file = dropped()
    assert take(file, folder, ("en",), waits=True).name == "show-1"
    assert names(folder) == ("show-1",)
    assert not file.exists()
    assert not reader.opened(folder.editions, "show-1", checked=True).problems


def test_one_that_is_here_already_is_no_fault(folder: KioskFolder, dropped: Callable[..., Path]) -> None:
    laid(folder.editions)
    file = dropped()
    assert take(file, folder, ("en",), waits=True).name == "show-1"
    assert not file.exists()


def spoilt(folder: KioskFolder) -> None:
    one, other = sorted((folder.editions / "pool").iterdir())
    one.write_bytes(bytes(one.stat().st_size))
    other.unlink()


def test_one_that_is_here_but_damaged_is_mended(folder: KioskFolder, dropped: Callable[..., Path]) -> None:
    laid(folder.editions)
    spoilt(folder)
    assert take(dropped(), folder, ("en",), waits=True).name == "show-1"
    assert not reader.opened(folder.editions, "show-1", checked=True).problems
    assert not folder.mending.exists()


def test_a_damaged_file_mends_nothing_and_takes_nothing_away(folder: KioskFolder, dropped: Callable[..., Path]) -> None:
    laid(folder.editions)
    spoilt(folder)
    assert take(dropped(1, flipped), folder, ("en",), waits=False).problem
    assert len(reader.opened(folder.editions, "show-1", checked=True).problems) == 2
    assert not folder.mending.exists()


@pytest.mark.parametrize(("spoil", "word"), [(flipped, "damaged"), (newer, "newer version")])
def test_a_bad_one_is_refused_in_a_sentence_and_the_old_stays(
    folder: KioskFolder, dropped: Callable[..., Path], spoil: Callable[[Path], object], word: str
) -> None:
    laid(folder.editions, number=1)
    file = dropped(2, spoil)
    taken = take(file, folder, ("en",), waits=True)
    assert taken.problem
    assert not taken.later
    assert names(folder) == ("show-1",)
    assert not file.exists()
    assert (folder.refused / file.name).is_file()
    assert word in refused(folder, "en")[file.name]
    assert len(list((folder.editions / "pool").iterdir())) == 2


def test_the_reason_is_told_in_every_language_of_the_kiosk_and_names_the_file_once(
    folder: KioskFolder, dropped: Callable[..., Path]
) -> None:
    take(dropped(1, newer), folder, LANGUAGES, waits=False)
    text = (folder.refused / "show-1.edition.txt").read_text("utf-8")
    assert text.count("show-1") == 1
    assert [part.partition("\n")[0] for part in text.split("\n\n")] == [
        "show-1.edition", "Azərbaycanca", "English", "Русский",
    ]  # fmt: skip
    assert text.count(str(folder.root)) == 3
    told = [refused(folder, language)["show-1.edition"] for language in LANGUAGES]
    assert all(word in one for word, one in zip(("versiya", "newer version", "верси"), told, strict=True))


@pytest.mark.parametrize("code", ["edition.zip_broken", "edition.zip_no_manifest", "edition.zip_bomb"])
def test_a_reason_that_begins_with_the_name_says_this_file(code: str) -> None:
    problem = Problem(code, {"name": "a.edition"})
    assert "a.edition" not in why("a.edition", problem, "en")
    assert why("a.edition", problem, "en").startswith("This file")
    assert "other" in why("a.edition", Problem(code, {"name": "other"}), "en")


def test_a_text_without_such_a_paragraph_is_told_as_it_is() -> None:
    assert paragraph("It is damaged.\n", "ru") == "It is damaged."


def test_one_that_may_still_be_copied_is_waited_for_but_not_for_ever(
    folder: KioskFolder, dropped: Callable[..., Path]
) -> None:
    file = dropped(1, cut)
    assert take(file, folder, ("en",), waits=True).later
    assert file.exists()
    assert not take(file, folder, ("en",), waits=False).later
    assert file.name in refused(folder, "en")


def test_refused_twice_both_lie_there(folder: KioskFolder, dropped: Callable[..., Path]) -> None:
    for _ in range(2):
        shutil.rmtree(folder.root.parent / "made", ignore_errors=True)
        take(dropped(1, flipped), folder, ("en",), waits=False)
    assert sorted(refused(folder, "en")) == ["show-1.2.edition", "show-1.edition"]


def test_a_full_disk_is_not_the_files_fault(folder: KioskFolder, dropped: Callable[..., Path]) -> None:
    file = dropped()
    # A file where the pool should be is how a disk says no to whoever may write everywhere.
    shutil.rmtree(folder.editions)
    folder.editions.write_text("in the way", "utf-8")
    taken = take(file, folder, ("en",), waits=False)
    assert taken.later
    assert file.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_disk_that_takes_only_so_much_leaves_the_old_whole(folder: KioskFolder, dropped: Callable[..., Path]) -> None:
    laid(folder.editions, number=1)
    file = dropped(2)
    program = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from kalbajar_catalogue.kiosk.keeping.arrivals import take\n"
        "from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (700, 700))\n"
        "print(take(Path(sys.argv[1]), KioskFolder(Path(sys.argv[2])), ('en',), True).later)"
    )
    words = [sys.executable, "-c", program, str(file), str(folder.root)]
    told = subprocess.run(words, env={"PYTHONPATH": str(REPOSITORY)}, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "True"
    assert file.exists()
    assert names(folder) == ("show-1",)
    assert take(file, folder, ("en",), waits=True).name == "show-2"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("after_ms", [0, 40, 80, 110, 130, 150, 170, 200, 250])
def test_killed_in_the_middle_old_or_new_is_whole(
    folder: KioskFolder, dropped: Callable[..., Path], after_ms: int
) -> None:
    laid(folder.editions, number=1)
    file = dropped(2)
    program = (
        "import sys; from pathlib import Path\n"
        "from kalbajar_catalogue.kiosk.keeping.arrivals import take\n"
        "from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder\n"
        "print('now', flush=True)\n"
        "take(Path(sys.argv[1]), KioskFolder(Path(sys.argv[2])), ('en',), True)"
    )
    words = [sys.executable, "-c", program, str(file), str(folder.root)]
    with subprocess.Popen(words, env={"PYTHONPATH": str(REPOSITORY)}, stdout=subprocess.PIPE) as taking:
        assert taking.stdout
        taking.stdout.readline()
        time.sleep(after_ms / 10_000)
        taking.kill()
    chosen = choose([folder.editions], [], Step.WHOLE)
    assert not chosen.problems
    assert [show.edition.name for show in chosen.shows] in (["show-1"], ["show-2"])
    if file.exists():
        assert take(file, folder, ("en",), waits=True).name == "show-2"
    assert not reader.opened(folder.editions, "show-2", checked=True).problems
    assert names(folder) == ("show-1", "show-2")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_file_is_ready_when_its_size_rests(folder: KioskFolder) -> None:
    clock = Clock()
    arrivals = Arrivals(Pace(rest=2), clock)
    file = folder.root / "a.edition"
    file.write_bytes(b"1")
    assert arrivals.ready(folder.root) == []
    clock.now += 1.9
    file.write_bytes(b"12")
    assert arrivals.ready(folder.root) == []
    clock.now += 1.9
    assert arrivals.ready(folder.root) == []
    clock.now += 0.1
    assert arrivals.ready(folder.root) == [file]
    arrivals.put_off(file, 60)
    assert arrivals.ready(folder.root) == []
    file.write_bytes(b"123")
    arrivals.ready(folder.root)
    clock.now += 2
    assert arrivals.ready(folder.root) == [file]


def test_only_editions_are_looked_at(folder: KioskFolder) -> None:
    for name in ("a.txt", ".b.edition", "c.edition.part", "tmp-x.part"):
        (folder.root / name).write_bytes(b"1")
    (folder.root / "folder.edition").mkdir()
    arrivals = Arrivals(Pace(rest=0))
    assert arrivals.ready(folder.root) == []
    assert arrivals.ready(folder.root / "nowhere") == []


def test_the_newest_of_each_exhibition_is_shown_or_the_one_before(tmp_path: Path) -> None:
    for uid, number in (("a", 1), ("a", 2), ("a", 3), ("b", 1)):
        laid(tmp_path, uid, number)

    def shown(step: Step, *named: str) -> list[str]:
        return [show.edition.name for show in choose([tmp_path], named, step).shows]

    assert shown(Step.WHOLE) == shown(Step.SOFTWARE) == ["a-3", "b-1"]
    assert shown(Step.BEFORE) == ["a-2"]
    assert shown(Step.REST) == []
    assert shown(Step.WHOLE, "a-1") == ["a-1"]
    assert outdated(reader.listed(tmp_path), {"a-3", "b-1"}) == ("a-1",)
    assert outdated(reader.listed(tmp_path), {"a-1"}) == ()


def test_an_edition_that_was_spoilt_makes_way_for_the_one_before(tmp_path: Path) -> None:
    for number in (1, 2):
        laid(tmp_path, "a", number)
    (tmp_path / "a-2" / "edition.json").write_text("{", "utf-8")
    assert [show.edition.name for show in choose([tmp_path], [], Step.WHOLE).shows] == ["a-1"]


def test_an_edition_of_the_kiosks_own_hides_only_older_ones_of_its_exhibition(tmp_path: Path) -> None:
    own, catalogue = tmp_path / "own", tmp_path / "catalogue"
    laid(catalogue, "a", 1)
    assert [show.uid for show in choose([own, catalogue], [], Step.WHOLE).shows] == ["a"]
    laid(own, "b", 1)
    assert [show.uid for show in choose([own, catalogue], [], Step.WHOLE).shows] == ["a", "b"]
    laid(own, "a", 2)
    assert [show.edition.name for show in choose([own, catalogue], [], Step.WHOLE).shows] == ["a-2", "b-1"]
    assert not choose([tmp_path / "none"], [], Step.WHOLE).shows
    named = choose([own, catalogue], ["nothing", "a-1"], Step.WHOLE)
    assert [problem.code for problem in named.problems] == ["edition.not_found"]
    assert [show.uid for show in named.shows] == ["a"]
