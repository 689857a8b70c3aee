"""New editions while the kiosk runs: shown when nobody looks, and never before."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.kiosk.keeping.arrivals import Pace, refused
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.incoming import Incoming
from kalbajar_catalogue.kiosk.keeping.restarts import Step
from kalbajar_catalogue.kiosk.keeping.shown_editions import Chosen, choose
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.kiosk_house import carried, laid

QUICK = Pace(rest=0.05, whole=2, again=0.5)


@pytest.fixture
def folder(tmp_path: Path) -> KioskFolder:
    made = KioskFolder(tmp_path / "kiosk")
    made.make()
    return made


class Watched:
    """A kiosk that looks into its folder, and what it says of it."""

    def __init__(self, visitor: Visitor, folder: KioskFolder) -> None:
        self.visitor, self.folder = visitor, folder
        self.log: list[str] = []
        self.took: list[str] = []
        face = visitor.face
        self.incoming = Incoming(
            folder, face.jobs, face.session, face.content, partial(_chosen, folder), ("en",), QUICK, face
        )
        self.incoming.noted.connect(self.log.append)
        self.incoming.took.connect(self.took.append)

    @property
    def shown(self) -> list[str]:
        """The editions on the screen."""
        return [show.edition.name for show in self.visitor.face.content.shows]

    def drop(self, file: Path) -> None:
        """Staff put a file there."""
        shutil.move(file, self.folder.root / file.name)

    def until(self, holds: Callable[[], bool]) -> None:
        self.visitor.until(holds)


def shows_only(watched: "Watched", edition: str) -> bool:
    return watched.shown == [edition]


def _chosen(folder: KioskFolder, _: str) -> Chosen:
    return choose([folder.editions], [], Step.WHOLE)


@pytest.fixture
def watched(kiosk: Open, folder: KioskFolder) -> Watched:
    laid(folder.editions, number=1)
    return Watched(kiosk(_chosen(folder, "").shows), folder)


def test_what_comes_in_while_it_attracts_is_shown_at_once(watched: Watched, tmp_path: Path) -> None:
    watched.drop(carried(tmp_path, number=2))
    watched.until(lambda: watched.shown == ["show-2"])
    assert watched.took == ["show-2"]
    assert not list(watched.folder.root.glob("*.edition"))


def test_a_visitor_is_not_disturbed(watched: Watched, tmp_path: Path) -> None:
    watched.visitor.touch("attract.az")
    watched.drop(carried(tmp_path, number=2))
    watched.until(lambda: watched.incoming.waits)
    assert (watched.shown, watched.visitor.page) == (["show-1"], "home")
    watched.visitor.face.session.leave()
    assert watched.shown == ["show-2"]


def test_a_damaged_one_is_refused_and_the_old_goes_on(watched: Watched, tmp_path: Path) -> None:
    file = carried(tmp_path, number=2)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 0xFF
    file.write_bytes(data)
    watched.drop(file)
    watched.until(lambda: "show-2.edition" in refused(watched.folder, "en"))
    assert watched.shown == ["show-1"]
    watched.until(lambda: any("refused" in line for line in watched.log))


def test_one_that_is_copied_slowly_is_taken_when_it_is_whole(watched: Watched, tmp_path: Path) -> None:
    data = carried(tmp_path, number=2).read_bytes()
    place = watched.folder.root / "slow.edition"
    for end in range(0, len(data), max(1, len(data) // 6)):
        place.write_bytes(data[:end])
        watched.visitor.settle()
        assert watched.shown == ["show-1"]
    watched.until(lambda: any("waits" in line for line in watched.log))
    place.write_bytes(data)
    watched.until(lambda: watched.shown == ["show-2"])


def test_one_that_stays_cut_off_is_refused_in_the_end(watched: Watched, tmp_path: Path) -> None:
    file = carried(tmp_path, number=2)
    file.write_bytes(file.read_bytes()[:-300])
    watched.drop(file)
    watched.until(lambda: "show-2.edition" in refused(watched.folder, "en"))


def test_an_older_one_comes_in_but_is_not_shown(watched: Watched, tmp_path: Path) -> None:
    watched.drop(carried(tmp_path, number=3))
    watched.until(lambda: watched.shown == ["show-3"])
    watched.drop(carried(tmp_path, number=2))
    watched.until(lambda: "show-2 is older than what is shown." in watched.log)
    assert watched.shown == ["show-3"]


def test_only_the_last_two_of_an_exhibition_stay_with_their_pictures(watched: Watched, tmp_path: Path) -> None:
    for number in (2, 3):
        watched.drop(carried(tmp_path, number=number))
        watched.until(partial(shows_only, watched, f"show-{number}"))
    watched.until(lambda: reader.names(watched.folder.editions) == ("show-2", "show-3"))
    watched.until(lambda: watched.visitor.face.jobs.idle())
    assert len(list((watched.folder.editions / "pool").iterdir())) == 4


def test_another_exhibition_stands_beside(watched: Watched, tmp_path: Path) -> None:
    watched.drop(carried(tmp_path, uid="other"))
    watched.until(lambda: sorted(watched.shown) == ["other-1", "show-1"])


def test_a_kiosk_without_any_edition_shows_the_first_that_comes(
    kiosk: Open, folder: KioskFolder, tmp_path: Path
) -> None:
    watched = Watched(kiosk(_chosen(folder, "").shows), folder)
    assert watched.visitor.page == "attract"
    watched.drop(carried(tmp_path))
    watched.until(lambda: watched.shown == ["show-1"])
