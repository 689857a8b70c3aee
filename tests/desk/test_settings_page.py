"""The settings with real widgets: people, languages, the logo, freezing, the kiosk."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import desk_people, house
from kalbajar_catalogue.authorities.colours import COLOURS
from kalbajar_catalogue.authorities.records import Institution
from kalbajar_catalogue.desk.areas import next_stop, tab_stops
from kalbajar_catalogue.desk.settings.page import KIOSK, LOOK, REMEMBERED, SAFEKEEPING, SYMBOLS, SettingsPage
from kalbajar_catalogue.freezing import policy
from kalbajar_catalogue.kiosk.keeping.files import write_json
from kalbajar_catalogue.kiosk.keeping.pin import fits
from kalbajar_catalogue.kiosk.keeping.settings import Settings as KioskSettings
from kalbajar_catalogue.kiosk.keeping.settings import read_settings
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, done, empty_folder, picture
from tests.desk.conftest import controls, dressed
from tests.desk.settings_ground import WHO, Settings

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def settings(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Settings]:
    one = Settings(catalogue, tmp_path)
    yield one
    one.close()


def people(settings: Settings) -> list[tuple[str, str]]:
    with settings.catalogue.reading() as reading:
        return [(person.name, person.colour) for person in desk_people.listed(reading)]


def add(settings: Settings, *names: str) -> None:
    settings.go_to("people")
    for name in names:
        settings.write(settings.page.people.name, name, Qt.Key.Key_Return)


def visible_words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


# Sections


def test_every_section_says_what_it_is_for(settings: Settings) -> None:
    for key in SYMBOLS:
        settings.go_to(key)
        panel = settings.page.panel(key)
        assert panel.isVisible()
        assert len(visible_words(panel)) > 40
        assert "saved at once" in visible_words(settings.page.header)


@pytest.mark.parametrize("key", SYMBOLS)
def test_every_control_of_a_section_has_a_name_and_a_role(settings: Settings, key: str) -> None:
    add(settings, WHO)
    settings.go_to(key)
    nameless = []
    for widget in controls(settings.page.panel(key)):
        spoken = QAccessible.queryAccessibleInterface(widget)
        roleless = spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if roleless or not spoken.text(QAccessible.Text.Name):
            nameless.append(widget)
    assert nameless == []


@pytest.mark.parametrize("key", ["people", "kiosk", "safekeeping", "languages", "look"])
def test_tab_goes_from_top_to_bottom(settings: Settings, key: str) -> None:
    add(settings, WHO, "Aytən")
    settings.go_to(key)
    panel = settings.page.panel(key)
    stops = [stop for _, stop in tab_stops(settings.page) if panel.isAncestorOf(stop)]
    tops = [stop.mapTo(panel, stop.rect().center()).y() for stop in stops]
    jumps = [before - after for before, after in pairwise(tops) if before - after > 20]
    # The hours of a week stand in two columns.
    assert len(jumps) == (1 if key == "kiosk" else 0)


def test_what_has_the_focus_is_scrolled_into_sight(settings: Settings) -> None:
    settings.go_to(KIOSK)
    last = settings.page.kiosk.ticks["counting"]
    assert last.visibleRegion().isEmpty()
    last.setFocus(Qt.FocusReason.TabFocusReason)
    settings.settle()
    assert not last.visibleRegion().isEmpty()


@pytest.mark.parametrize("key", SYMBOLS)
def test_tab_reaches_every_control_of_a_section(settings: Settings, key: str) -> None:
    add(settings, WHO)
    settings.go_to(key)
    wanted = {id(widget) for widget in controls(settings.page)}
    reached: set[int] = set()
    stop: QWidget | None = settings.page.sections
    for _ in range(2 * len(wanted)):
        stop = next_stop(settings.page, stop, forward=True)
        if stop is None:
            break
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        reached.add(id(settings.page.focusWidget()))
    left = [widget for widget in controls(settings.page) if id(widget) in wanted - reached]
    # Of a group of exclusive buttons Tab reaches the one that is down, the arrows the others.
    assert [widget for widget in left if widget.property("is") not in ("segment", "tab")] == []


def test_the_section_is_gone_to_again(settings: Settings) -> None:
    settings.go_to(SAFEKEEPING)
    assert settings.memory.value(REMEMBERED) == SAFEKEEPING
    again = SettingsPage(settings.site, "en")
    assert again.keys[again.sections.currentRow()] == SAFEKEEPING
    again.deleteLater()


def test_a_machine_without_a_kiosk_has_no_section_for_it(settings: Settings) -> None:
    page = SettingsPage(replace(settings.site, kiosk=None), "en")
    page.show_section(KIOSK)
    assert KIOSK not in page.keys
    assert page.sections.count() == len(SYMBOLS) - 1
    page.deleteLater()


# People


def test_somebody_is_added_by_name_alone(settings: Settings) -> None:
    add(settings, "Aytən", "Rəşad")
    assert people(settings) == [("Aytən", COLOURS[0]), ("Rəşad", COLOURS[1])]
    assert settings.page.people.name.text() == ""
    assert [row.line.text() for row in settings.page.people.rows.values()] == ["Aytən", "Rəşad"]


def test_a_name_that_is_taken_is_refused_where_it_was_typed(settings: Settings) -> None:
    add(settings, "Aytən", "aytən")
    assert people(settings) == [("Aytən", COLOURS[0])]
    panel = settings.page.people
    assert (panel.name.text(), panel.name.property("mend")) == ("aytən", "yes")
    assert "aytən" in visible_words(panel)


def test_whoever_is_here_but_not_in_the_list_is_added_by_one_press(settings: Settings) -> None:
    settings.go_to("people")
    assert settings.page.people.add_me.isVisible()
    settings.press(settings.page.people.add_me)
    assert people(settings) == [(WHO, COLOURS[0])]
    assert not settings.page.people.add_me.isVisible()


def test_whoever_is_chosen_writes_from_then_on(settings: Settings) -> None:
    add(settings, WHO, "Aytən")
    row = next(row for row in settings.page.people.rows.values() if row.person.name == "Aytən")
    settings.press(row.here)
    assert settings.records.who == "Aytən"
    assert [one.here.isChecked() for one in settings.page.people.rows.values()] == [True, False]
    settings.write(row.line, "Aytən Q.")
    with settings.catalogue.reading() as reading:
        assert history.change_sets(reading, 1)[0].who == "Aytən Q."


def test_whoever_is_here_goes_on_under_a_new_name_and_back_by_undo(settings: Settings) -> None:
    add(settings, WHO)
    (row,) = settings.page.people.rows.values()
    settings.write(row.line, "Aysel")
    assert (settings.records.who, people(settings)[0][0]) == ("Aysel", "Aysel")
    settings.undo()
    assert (settings.records.who, people(settings)[0][0]) == (WHO, WHO)


def test_a_refused_new_name_leaves_whoever_is_here_as_they_were(settings: Settings) -> None:
    add(settings, WHO, "Aytən")
    row = next(row for row in settings.page.people.rows.values() if row.person.name == WHO)
    settings.write(row.line, "AYTƏN")
    assert settings.records.who == WHO
    assert row.line.text() == WHO
    assert "AYTƏN" in visible_words(settings.page.people)


def test_a_name_cannot_be_emptied(settings: Settings) -> None:
    add(settings, WHO)
    (row,) = settings.page.people.rows.values()
    settings.write(row.line, "")
    assert (row.line.text(), people(settings)[0][0]) == (WHO, WHO)


def test_a_colour_is_chosen_from_the_palette_and_undone(settings: Settings) -> None:
    add(settings, WHO)
    (row,) = settings.page.people.rows.values()
    entry = next(entry for entry in row._entries if entry.data() == COLOURS[3])
    entry.trigger()
    settings.settle()
    assert people(settings) == [(WHO, COLOURS[3])]
    settings.undo()
    assert people(settings) == [(WHO, COLOURS[0])]


def test_whoever_leaves_is_taken_off_the_list_and_brought_back_by_undo(settings: Settings) -> None:
    add(settings, WHO, "Aytən")
    row = next(row for row in settings.page.people.rows.values() if row.person.name == "Aytən")
    settings.press(row.away)
    assert [name for name, _ in people(settings)] == [WHO]
    assert "Aytən" in settings.said[-1]
    settings.undo()
    assert [row.line.text() for row in settings.page.people.rows.values()] == ["Aytən", WHO]


# Languages


def languages(settings: Settings) -> tuple[str, ...]:
    with settings.catalogue.reading() as reading:
        return house.languages(reading)


def test_a_language_that_is_unticked_is_no_language_of_the_house(settings: Settings) -> None:
    settings.go_to("languages")
    choice = settings.page.languages.choice
    settings.press(choice.boxes["az"])
    assert languages(settings) == ("en", "ru")
    assert not choice.first.buttons["az"].isVisible()
    assert choice.first.buttons["en"].isChecked()
    settings.undo()
    assert languages(settings) == ("az", "en", "ru")
    assert choice.boxes["az"].isChecked()


def test_the_first_language_is_chosen(settings: Settings) -> None:
    settings.go_to("languages")
    QTest.mouseClick(settings.page.languages.choice.first.buttons["ru"], Qt.MouseButton.LeftButton)
    settings.settle()
    assert languages(settings) == ("ru", "az", "en")


def test_the_last_language_stays(settings: Settings) -> None:
    settings.go_to("languages")
    choice = settings.page.languages.choice
    for code in ("az", "en", "ru"):
        settings.press(choice.boxes[code])
    assert languages(settings) == ("ru",)
    assert choice.boxes["ru"].isChecked()
    assert "Tick another one first" in visible_words(settings.page.languages)


# The logo


def test_a_picture_becomes_the_logo_and_is_taken_back(settings: Settings, tmp_path: Path) -> None:
    settings.go_to("institution")
    logo = settings.page.institution.logo
    logo.take(picture(tmp_path / "logo.png"))
    settings.settle()
    with settings.catalogue.reading() as reading:
        (museum,) = store.fetch(reading, Institution)
        (file,) = store.fetch(reading, MediaFile)
    assert museum.logo == file.uid
    assert (settings.catalogue.folder / "originals" / file.file_path).is_file()
    assert logo.away.isVisible()
    settings.press(logo.away)
    with settings.catalogue.reading() as reading:
        assert store.fetch(reading, Institution)[0].logo == ""
    settings.undo()
    assert logo.away.isVisible()


def test_a_picture_that_a_work_has_already_may_be_the_logo(settings: Settings, tmp_path: Path) -> None:
    settings.go_to("institution")
    for _ in range(2):
        settings.page.institution.logo.take(picture(tmp_path / "logo.png"))
        settings.settle()
    with settings.catalogue.reading() as reading:
        assert len(store.fetch(reading, MediaFile)) == 1


def test_what_is_no_picture_is_refused_in_place(settings: Settings, tmp_path: Path) -> None:
    settings.go_to("institution")
    file = tmp_path / "notes.png"
    file.write_text("no picture", "utf-8")
    settings.page.institution.logo.take(file)
    settings.settle()
    assert "notes.png" in visible_words(settings.page.institution.logo)
    with settings.catalogue.reading() as reading:
        assert store.fetch(reading, Institution) == ()
    assert settings.page.institution.logo.choose.isEnabled()


# Editions


def test_strict_freezing_is_set_and_taken_back_by_the_tick(settings: Settings) -> None:
    settings.go_to("freezing")
    tick = settings.page.freezing.strict
    assert not tick.isChecked()
    settings.press(tick)
    assert policy.is_strict(settings.catalogue)
    settings.press(tick)
    assert not policy.is_strict(settings.catalogue)
    assert len(settings.said) == 2


# The kiosk


def kiosk(settings: Settings) -> KioskSettings:
    return read_settings(settings.kiosk.settings)[0]


def test_settings_of_the_kiosk_are_kept_when_they_are_left(settings: Settings) -> None:
    settings.go_to(KIOSK)
    panel = settings.page.kiosk
    settings.write(panel.typed["idle_s"], "90")
    settings.write(panel.typed["diagonal_in"], "140 cm")
    settings.press(panel.ticks["reach"])
    settings.press(panel.ticks["daily_restart"])
    settings.press(panel.languages.boxes["ru"])
    settings.write(panel.hours.lines["hours"], "10:00-18:00")
    settings.write(panel.hours.lines["hours_mon"], "Closed")
    corner = panel.choices["corner"]
    corner.setCurrentIndex(1)
    corner.activated.emit(1)
    settings.settle()
    kept = kiosk(settings)
    assert (kept.idle_s, kept.diagonal_in, kept.reach, kept.daily_restart) == (90, 55.12, True, False)
    assert (kept.languages, kept.corner) == (("az", "en"), "upper_right")
    assert kept.week == ("closed", *["10:00-18:00"] * 6)
    assert panel.typed["diagonal_in"].text() == "55.12"
    assert panel.hours.lines["hours"].text() == ""
    assert "next start" in settings.said[-1]


@pytest.mark.parametrize(
    ("name", "text"), [("idle_s", "5"), ("asking_s", "soon"), ("diagonal_in", "3"), ("scan_s", "99")]
)
def test_what_the_kiosk_does_not_take_is_refused_in_words_and_stays_to_be_mended(
    settings: Settings, name: str, text: str
) -> None:
    settings.go_to(KIOSK)
    line = settings.page.kiosk.typed[name]
    settings.write(line, text)
    assert (line.text(), line.property("mend")) == (text, "yes")
    assert f"“{text}” cannot be" in visible_words(settings.page.kiosk)
    assert name not in visible_words(settings.page.kiosk)
    assert kiosk(settings) == KioskSettings()


def test_hours_that_cannot_be_are_refused_at_their_day(settings: Settings) -> None:
    settings.go_to(KIOSK)
    hours = settings.page.kiosk.hours
    settings.write(hours.lines["hours_tue"], "late")
    assert hours.lines["hours_tue"].property("mend") == "yes"
    assert "Tuesday" in visible_words(hours)
    settings.write(hours.lines["hours_tue"], "9-12")
    assert hours.lines["hours_tue"].property("mend") == ""
    assert kiosk(settings).hours_tue == "9-12"


def test_a_pin_is_typed_twice_never_shown_and_taken_away(settings: Settings) -> None:
    settings.go_to(KIOSK)
    pin = settings.page.kiosk.pin
    for line, text in ((pin.pin, "31x4159"), (pin.again, "314158")):
        line.setFocus()
        QTest.keyClicks(line, text)
        assert line.displayText() != line.text()
    settings.press(pin.set)
    assert "differ" in visible_words(pin)
    assert kiosk(settings).pin == ""
    settings.write(pin.again, "314159", Qt.Key.Key_Return)
    assert fits("314159", kiosk(settings).pin)
    assert (pin.pin.text(), pin.again.text()) == ("", "")
    settings.press(pin.away)
    assert kiosk(settings).pin == ""
    assert not pin.away.isVisible()


def test_the_counts_are_saved_as_a_table(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.kiosk.make()
    write_json(settings.kiosk.counts / "2026-03.json", {"2026-03-05": {"14": {"work KLB-F-0003": 7}}})
    settings.go_to(KIOSK)
    out = tmp_path / "counts.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    settings.press(settings.page.kiosk.counts)
    assert "KLB-F-0003" in out.read_text("utf-8")


def test_a_kiosk_nobody_used_has_no_counts_to_save(settings: Settings) -> None:
    settings.go_to(KIOSK)
    assert not settings.page.kiosk.counts.isEnabled()


def test_settings_of_the_kiosk_that_cannot_be_read_are_told(settings: Settings) -> None:
    settings.kiosk.make()
    write_json(settings.kiosk.settings, {"idle_s": 5})
    settings.go_to(KIOSK)
    assert "idle_s" in visible_words(settings.page.kiosk)


# A catalogue that may only be looked at


def test_nothing_can_be_changed_in_a_catalogue_that_may_only_be_looked_at(
    dressed: QApplication, catalogue: Catalogue, tmp_path: Path
) -> None:
    done(catalogue, lambda work: desk_people.add(work, "Aytən"))
    looking = wiring.open_catalogue(catalogue.folder, "Tural")
    settings = Settings(looking, tmp_path)
    settings.go_to("people")
    panel = settings.page.people
    (row,) = panel.rows.values()
    locked = (panel.name, panel.add, row.line, row.away, row.colour)
    assert not any(control.isEnabled() for control in locked)
    assert row.here.isEnabled()
    assert "only be looked at" in visible_words(settings.page.header)
    locked_elsewhere = (
        ("languages", settings.page.languages.choice.ticks),
        ("freezing", settings.page.freezing.strict),
        (SAFEKEEPING, settings.page.safekeeping.daily),
        (SAFEKEEPING, settings.page.safekeeping.numbers["keep"]),
        (SAFEKEEPING, settings.page.safekeeping.choose),
    )
    for key, control in locked_elsewhere:
        settings.go_to(key)
        assert not control.isEnabled()
    settings.go_to(LOOK)
    assert settings.page.look.schemes.isEnabled()
    settings.close()
    looking.close()
