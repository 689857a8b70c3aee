"""The page of gallery health through real widgets, real records and real files: what is wrong is named and mended."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.health.page import HealthPage
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.health_chips import HealthChips
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.health import CHECKS, health
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.safekeeping.verifying import verify
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import copied
from tests.qtkit.by_hand import ByHand

WHO = "Curator"


def invented(file: Path, number: int) -> Path:
    """A photograph that looks like no other."""
    spots = [(number * 37 + place * 71) % 256 for place in range(72)]
    image = Image.frombytes("RGB", (6, 4), bytes(spots)).resize((900, 600), Image.Resampling.BICUBIC)
    image.save(file, quality=92)
    return file


def photographed(folder: Path) -> Path:
    """A new folder of three photographs, and a smaller copy of the first."""
    folder.mkdir()
    for number in range(3):
        invented(folder / f"view{number}.jpg", number)
    with Image.open(folder / "view0.jpg") as first:
        first.resize((450, 300)).save(folder / "view0 small.jpg", quality=80)
    return folder


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    """Three photographs, and a smaller copy of the first."""
    return photographed(tmp_path / "camera")


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, list[str]]:
    """A catalogue of those four in an exhibition, to be copied; the exhibition and the photographs."""
    folder = tmp_path_factory.mktemp("health")
    made = wiring.create(folder / "catalogue", WHO)
    with made.work(WHO, Action("exhibition.created")) as work:
        show = exhibitions.create(work, Exhibition(title=Multilingual(en="Kalbajar"))).uid
    plan = flow.examine(made, sorted(photographed(folder / "camera").glob("*.jpg")))
    with made.work(WHO, Action("photographs.imported", {"count": 4})) as work:
        uids = list(flow.run(work, plan, show).items)
    made.close()
    return folder / "catalogue", show, uids


class House:
    """A catalogue of four photographs in an exhibition, the page before it, and the hands that do its jobs."""

    def __init__(self, folder: Path, show: str, uids: list[str]) -> None:
        self.catalogue = wiring.open_catalogue(folder / "catalogue", WHO)
        self.show, self.uids = show, uids
        self.crashes: list[Exception] = []
        self.hands = ByHand()
        self.jobs = Jobs(self.crashes.append, self.hands)
        memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        records = Records(self.catalogue, WHO, self.jobs)
        self.pictures = Pictures(self.catalogue.folder, self.jobs)
        self.site = Site(records, self.pictures, Drafts(None, None), self.jobs, memory, self.catalogue.folder)
        self.window = QWidget()
        self.window.resize(1256, 824)
        self.page = HealthPage(self.site, "en", self.window)
        self.page.setGeometry(self.window.rect())
        self.page.message.connect(self._hear_message)
        records.changed.connect(self.page.hear)
        self.messages: list[str] = []
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.page.show_exhibition(self.show)
        self.settle()

    def _hear_message(self, words: str) -> None:
        self.messages.append(words)

    def settle(self) -> None:
        for _ in range(20):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def choose(self, check: str) -> None:
        self.page.choose_check(check)
        self.settle()

    def enter(self, uid: str, **typed: str) -> None:
        def write(work: object, progress: object) -> None:
            items.enter(work, uid, typed, "en")  # type: ignore[arg-type]

        self.page._site.records.write(Action("record.edited"), write)
        self.settle()

    def count(self, check: str) -> int:
        name = self.page.checks.buttons[check].accessibleName()
        return int("".join(letter for letter in name if letter.isdigit()) or 0)

    def undo(self) -> str:
        """Undo the newest change; its code."""
        with self.catalogue.reading() as reading:
            newest = history.change_sets(reading, 1)[0]
        with self.catalogue.work(WHO, Action("undo")) as work:
            history.undo(work, newest.id)
        self.page.hear(work.changes)
        self.settle()
        return newest.action.code

    def original(self, number: int) -> Path:
        with self.catalogue.reading() as reading:
            (card,) = items.cards(reading, [self.uids[number]])
        return self.catalogue.folder / "originals" / card.file_path

    def close(self) -> None:
        self.jobs.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.catalogue.close()


@pytest.fixture
def house(dressed: QApplication, tmp_path: Path, closed: tuple[Path, str, list[str]]) -> Iterator[House]:
    folder, show, uids = closed
    copied(folder, tmp_path / "catalogue")
    made = House(tmp_path, show, uids)
    yield made
    made.close()


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_every_check_is_named_with_its_count(house: House) -> None:
    assert tuple(house.page.checks.buttons) == CHECKS
    assert (house.count("picture"), house.count("credit"), house.count("alt_text")) == (0, 4, 4)
    assert "all well" in house.page.checks.buttons["picture"].accessibleName()
    assert "not looked at yet" in house.page.checks.buttons["duplicates"].accessibleName()


def test_a_lost_original_is_named_and_comes_back_from_a_folder(house: House, camera: Path) -> None:
    lost = house.original(1)
    lost.unlink()
    house.page.load()
    house.choose("original")
    (row,) = house.page.rows.rows.values()
    assert row.uid == house.uids[1]
    assert not row.restore.isHidden()
    assert not verify(house.catalogue, only=("originals",))[0].ok
    house.page.restore_from(camera)
    house.settle()
    assert lost.is_file()
    assert house.messages == ["1 original(s) restored"]
    assert house.count("original") == 0
    assert all(check.ok for check in verify(house.catalogue))


def test_another_file_is_refused_with_a_sentence(house: House, camera: Path) -> None:
    house.original(1).unlink()
    house.page.load()
    house.settle()
    house.page.restore(next(camera.glob("view2.jpg")), house.uids[1])
    house.settle()
    assert "its contents differ" in house.messages[-1]
    assert house.count("original") == 1


def test_an_altered_original_is_found_by_hashing_and_restored(house: House, camera: Path) -> None:
    file = house.original(2)
    file.chmod(0o644)
    data = bytearray(file.read_bytes())
    data[-30] ^= 1
    file.write_bytes(data)
    house.choose("original")
    assert house.count("original") == 0
    press(house.page.originals.verify)
    house.settle()
    assert house.count("original") == 1
    house.page.restore_from(camera)
    house.settle()
    assert house.count("original") == 0
    assert all(check.ok for check in verify(house.catalogue))


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_what_was_verified_of_an_exhibition_is_not_told_of_the_whole_catalogue(house: House, steps: int) -> None:
    house.choose("original")
    press(house.page.originals.verify)
    for _ in range(steps):
        house.hands.waiting.pop(0)[2]()
    house.page.show_exhibition("")
    house.settle()
    assert house.page._wrong is None
    assert "as it was received" not in house.page.originals._said.text()
    press(house.page.originals.verify)
    house.settle()
    assert "as it was received" in house.page.originals._said.text()


def test_a_search_goes_on_anew_for_other_works(house: House) -> None:
    house.choose("duplicates")
    house.page.search()
    house.page.show_exhibition("")
    house.page.search()
    house.settle()
    (group,) = house.page.copies.groups.values()
    assert len(group.members) == 2
    assert house.page._search is None


def test_two_lost_originals_come_back_from_two_files_at_the_same_time(house: House, camera: Path) -> None:
    files = sorted(camera.glob("*.jpg"))
    with house.catalogue.reading() as reading:
        names = {one.sha256: one.original_filename for one in store.fetch(reading, MediaFile)}
        shas = {card.uid: card.sha256 for card in items.cards(reading, house.uids)}
    lost = {uid: camera / names[shas[uid]] for uid in house.uids[:2]}
    assert set(lost.values()) <= set(files)
    for number in (0, 1):
        house.original(number).unlink()
    house.page.load()
    house.settle()
    for uid, file in lost.items():
        house.page.restore(file, uid)
    house.settle()
    assert house.messages == ["1 original(s) restored"] * 2
    assert house.original(0).is_file()
    assert house.original(1).is_file()


def test_nothing_is_said_when_nothing_is_lost(house: House, camera: Path) -> None:
    house.page.restore_from(camera)
    house.settle()
    assert house.messages == []


def test_a_smaller_print_size_is_one_step(house: House) -> None:
    house.enter(house.uids[0], print_size="20 x 30 cm")
    house.choose("resolution")
    row = house.page.rows.rows[house.uids[0]]
    assert row.fit.isVisible()
    press(row.fit)
    house.settle()
    with house.catalogue.reading() as reading:
        assert not health(reading, house.catalogue.folder, [house.uids[0]])[0].of("resolution").fails
    assert house.count("resolution") == 0
    assert house.undo() == "print_size.fitted"
    assert house.count("resolution") == 1


def test_texts_for_the_blind_are_typed_one_after_another(house: House) -> None:
    house.choose("alt_text")
    first, second = list(house.page.rows.rows.values())[:2]
    first.edits["az"].setFocus()
    for text in ("Dağ", "A mountain", "Гора", "Çay"):
        typing = QApplication.focusWidget()
        assert isinstance(typing, QLineEdit)
        typing.insert(text)
        QTest.keyClick(typing, Qt.Key.Key_Return)
        house.settle()
    assert house.window.focusWidget() is second.edits["en"]
    assert house.count("alt_text") == 3
    with house.catalogue.reading() as reading:
        (one, two) = health(reading, house.catalogue.folder, [first.uid, second.uid])
    texts = {work.uid: work.main.alt_text for work in (one, two) if work.main}
    assert texts == {first.uid: Multilingual("Dağ", "A mountain", "Гора"), second.uid: Multilingual("Çay")}


def test_one_credit_line_is_set_for_several_in_one_step(house: House) -> None:
    house.choose("credit")
    rows = list(house.page.rows.rows.values())
    rows[0].tick.click()
    rows[2].tick.click()
    for language, line in (("az", "Birlik"), ("en", "Union"), ("ru", "Союз")):
        house.page.credit.edits[language].setText(line)  # type: ignore[index]
    press(house.page.credit.set)
    house.settle()
    assert house.count("credit") == 2
    assert house.undo() == "credit.set"
    assert house.count("credit") == 4


def test_a_copy_is_found_and_goes_to_the_trash_and_back(house: House) -> None:
    house.choose("duplicates")
    press(house.page.copies.search)
    house.settle()
    (group,) = house.page.copies.groups.values()
    assert len(group.members) == 2
    assert house.count("duplicates") == 2
    press(group.members[0].trash)
    house.settle()
    assert house.page.copies.groups == {}
    assert house.undo() == "record.deleted"
    assert house.count("duplicates") == 2


def test_works_told_apart_are_not_found_again(house: House) -> None:
    house.choose("duplicates")
    press(house.page.copies.search)
    house.settle()
    (group,) = house.page.copies.groups.values()
    press(group.apart)
    house.settle()
    assert house.count("duplicates") == 0
    house.page.search()
    house.settle()
    assert house.page.copies.groups == {}
    assert house.undo() == "works.told_apart"
    house.page.search()
    house.settle()
    assert house.count("duplicates") == 2


def test_a_search_that_is_stopped_leaves_the_check_open(house: House) -> None:
    house.page.search()
    search = house.page._search
    assert search is not None
    assert search.label
    search.cancel()
    house.settle()
    assert "not looked at yet" in house.page.checks.buttons["duplicates"].accessibleName()
    assert house.page.copies.search.isEnabled()


def test_the_two_pictures_of_a_group_are_laid_on_one_another(house: House) -> None:
    house.choose("duplicates")
    house.page.search()
    house.settle()
    (group,) = house.page.copies.groups.values()
    press(group.lay)
    house.settle()
    assert group.overlay.isVisible()
    group.overlay.modes.buttons["difference"].click()
    house.settle()
    assert not group.overlay.slider.isEnabled()


def test_a_page_out_of_sight_catches_up_when_it_is_seen(house: House) -> None:
    house.page.hide()
    house.enter(house.uids[0], credit_line_az="Birlik", credit_line_en="Union", credit_line_ru="Союз")
    assert house.count("credit") == 4
    house.page.show()
    house.settle()
    assert house.count("credit") == 3


def test_arrows_walk_the_checks(house: House) -> None:
    house.choose("picture")
    house.page.checks.buttons["picture"].setFocus()
    QTest.keyClick(house.window.focusWidget(), Qt.Key.Key_Down)
    assert house.page.checks.key == "original"
    assert house.window.focusWidget() is house.page.checks.buttons["original"]


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_every_check_is_shown_in_every_language(house: House, language: str) -> None:
    house.page.speak(language)  # type: ignore[arg-type]
    for check in CHECKS:
        house.choose(check)
        assert not house.page.grab().isNull()


def test_the_chips_of_one_work_name_every_check(house: House, dressed: QApplication) -> None:
    with house.catalogue.reading() as reading:
        (work,) = health(reading, house.catalogue.folder, [house.uids[0]])
    chips = HealthChips("en", house.window)
    asked: list[str] = []
    remember: Callable[[str], None] = asked.append
    chips.fix_asked.connect(remember)
    chips.resize(300, 400)
    chips.show_health(work)
    chips.show()
    house.settle()
    assert len(chips.chips) == len(CHECKS)
    press(next(way for key, way in chips.ways.items() if key == "open"))
    assert asked == [f"{work.failing[0].check}:open"]
    tall = chips.sizeHint().height()
    chips.resize(900, 400)
    house.settle()
    assert chips.sizeHint().height() < tall
    chips.show_health(None)
    assert chips.isHidden()
