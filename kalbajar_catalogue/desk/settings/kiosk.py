"""The section of the settings for the kiosk of this machine, by the kiosk's own rules."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from kalbajar_catalogue.desk.areas import Stop
from kalbajar_catalogue.desk.kiosk_setup import KioskSetup, KioskState
from kalbajar_catalogue.desk.settings import kiosk_words
from kalbajar_catalogue.desk.settings.kiosk_lines import HoursLines, PinLines
from kalbajar_catalogue.desk.settings.language_choice import LanguageChoice
from kalbajar_catalogue.desk.settings.lines import Line, framed, grouped, in_order, scrolled
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Changes

TYPED = ("idle_s", "asking_s", "diagonal_in", "scan_s")
TICKED = ("reach", "still", "daily_restart", "counting")
CHOSEN = ("corner", "renderer")
LANGUAGES, FIRST, PIN, COUNTS = "languages", "first", "pin", "counts"
VISITS, SCREEN, STAFF, KEEPING = "visits", "screen", "staff", "keeping"
GROUPS = {
    VISITS: (LANGUAGES, FIRST, "idle_s", "asking_s"),
    SCREEN: ("diagonal_in", "reach", "still", "scan_s", "renderer"),
    STAFF: ("corner",),
    KEEPING: ("daily_restart", "counting"),
}
"""The settings that stand together, in their order."""
_ON = "on"


class KioskPanel(QWidget):
    """Shows how the kiosk is set up, and stores each setting when it is left. Nothing of it is a record."""

    unit_of_tab = True
    message = Signal(str)

    def __init__(self, kiosk: KioskSetup, jobs: Jobs, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kiosk, self._jobs, self._language = kiosk, jobs, language
        self._state = KioskState(Path())
        self._intro, self._wrong = label("quiet", wraps=True), label("mend", wraps=True)
        self.hours, self.pin, self.languages = HoursLines(), PinLines(), LanguageChoice()
        self.typed = {name: QLineEdit() for name in TYPED}
        self._units = {name: label("quiet") for name in TYPED}
        self._titles = {name: label("section-name") for name in GROUPS}
        self.ticks = {name: Tick() for name in TICKED}
        self.choices = {name: Choice() for name in CHOSEN}
        self.counts = Button("", "file-spreadsheet")
        self._counts = Line(self.counts)
        self._lines = {
            LANGUAGES: Line(self.languages.ticks),
            FIRST: Line(self.languages.first),
            **{name: Line(control, self._units[name]) for name, control in self.typed.items()},
            **{name: Line(control) for name, control in self.choices.items()},
            **{name: Line(control) for name, control in self.ticks.items()},
        }
        self._lay_out()
        self._connect()
        self._retranslate()
        # Until it is known how things stand nothing could be compared with it.
        self.setEnabled(False)

    def load(self) -> None:
        """Read how the kiosk is set up."""
        self._do("", _asked(self._kiosk.read), self._show)

    def speak(self, language: Language) -> None:
        """Refuse in this language."""
        self._language = language

    def hear(self, changes: Changes) -> None:
        """No record says how a kiosk is set up."""

    def stops(self) -> list[Stop]:
        """Where Tab stops, from top to bottom."""
        return list(in_order(self))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        shown = {name: [self._lines[one] for one in names] for name, names in GROUPS.items()}
        groups = {
            VISITS: [self._wrong, self._titles[VISITS], self.hours, *shown[VISITS]],
            SCREEN: [self._titles[SCREEN], *shown[SCREEN]],
            STAFF: [self._titles[STAFF], self.pin, *shown[STAFF]],
            KEEPING: [self._titles[KEEPING], *shown[KEEPING], self._counts],
        }
        parts = [grouped(*group) for group in groups.values()]
        for line in self.typed.values():
            line.setFixedWidth(80)
        for choice in self.choices.values():
            choice.setMinimumWidth(300)
        self._wrong.hide()
        framed(self, self._intro, scrolled(parts))

    def _connect(self) -> None:
        self.hours.entered.connect(self._change)
        self.pin.entered.connect(self._set_pin)
        self.pin.taken_away.connect(self._take_pin_away)
        self.languages.chosen.connect(self._choose_languages)
        self.languages.refused.connect(self._refuse_none)
        self.counts.clicked.connect(self._save_counts)
        for name, line in self.typed.items():
            line.editingFinished.connect(partial(self._leave, name))
        for name, tick in self.ticks.items():
            tick.clicked.connect(partial(self._tick, name))
        for name, choice in self.choices.items():
            choice.activated.connect(partial(self._choose, name))

    # Being shown

    def _show(self, state: KioskState) -> None:
        self._state = state
        self.setEnabled(True)
        self.hours.show_hours(state.values)
        self.pin.show_has(state.has_pin)
        self.languages.show_chosen(state.values[LANGUAGES].split(","))
        for name, line in self.typed.items():
            if not (line.hasFocus() and line.isModified()):
                line.setText(state.values[name])
        for name, tick in self.ticks.items():
            tick.setChecked(state.values[name] == _ON)
        for part in self._lines.values():
            part.show_problem("")
        self._fill_choices()
        self._say_state()

    def _fill_choices(self) -> None:
        values = self._state.values
        self.choices["corner"].offer(kiosk_words.corners(), values.get("corner", ""))
        self.choices["renderer"].offer(kiosk_words.renderers(), values.get("renderer", ""))

    def _say_state(self) -> None:
        words = self.tr(
            "For the kiosk of this machine, kept in {folder}. A kiosk that runs begins anew with a change as soon as "
            "nobody is there."
        )
        self._intro.setText(words.format(folder=self._state.folder))
        wrong = self.tr("Something in the kiosk's settings could not be read and is as usual: {what}")
        self._wrong.setText(wrong.format(what="; ".join(self._state.wrong)))
        self._wrong.setVisible(bool(self._state.wrong))
        days = self.tr("Counts of %n day(s) lie here.", "", self._state.counted_days)
        self._counts.say("", days if self._state.counted_days else self.tr("Nothing was counted yet."))
        self.counts.setEnabled(self._state.counted_days > 0)

    # What a person does

    def _leave(self, name: str) -> None:
        line = self.typed[name]
        text, changed = line.text().strip(), line.isModified()
        line.setModified(False)
        if changed and text != self._state.values.get(name):
            self._change(name, text or "0")

    def _tick(self, name: str) -> None:
        self._change(name, _ON if self.ticks[name].isChecked() else "off")

    def _choose(self, name: str, place: int) -> None:
        if self.choices[name].value() != self._state.values.get(name):
            self._change(name, self.choices[name].value())

    def _choose_languages(self, codes: list[str]) -> None:
        self._change(LANGUAGES, ",".join(codes))

    def _refuse_none(self) -> None:
        self._lines[LANGUAGES].show_problem(self.tr("One language at least stays. Tick another one first."))

    def _change(self, name: str, text: str) -> None:
        self._do(name, _changing(self._kiosk, name, text), self._kept)

    def _set_pin(self, pin: str, again: str) -> None:
        self._do(PIN, _setting_pin(self._kiosk, pin, again), self._kept)

    def _take_pin_away(self) -> None:
        self._do(PIN, _asked(self._kiosk.take_pin_away), self._kept)

    def _save_counts(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the counts as a table"), "kiosk.csv", "CSV (*.csv)")
        if name:
            self._do(COUNTS, _writing_counts(self._kiosk, Path(name)), self._written)

    def _do(self, name: str, verb: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        step = _Step(name, self)
        step.refused.connect(self._refuse)
        self._jobs.run(Lane.LONG, verb, done, step.refuse).ended.connect(step.deleteLater)

    def _kept(self, state: KioskState) -> None:
        self._show(state)
        running = self.tr("The kiosk that runs begins anew with it as soon as nobody is there.")
        self.message.emit(running if state.running else self.tr("It holds from the next start of the kiosk."))

    def _written(self, days: int) -> None:
        self.message.emit(self.tr("Counts of %n day(s) written.", "", days))

    def _refuse(self, name: str, error: WorldError) -> None:
        words = sentence(self._language, error.code, {**error.problem.values, **_in_words(name)})
        if name == PIN:
            self.pin.refuse(words)
        elif name.startswith("hours"):
            self.hours.refuse(name, words)
        else:
            self._lines.get(name, self._counts).show_problem(words)

    def _retranslate(self) -> None:
        for name, line in self._lines.items():
            line.say(*kiosk_words.said(name)[:2])
        for name, unit in self._units.items():
            unit.setText(kiosk_words.inches() if name == "diagonal_in" else kiosk_words.seconds())
        for name, title in self._titles.items():
            title.setText(kiosk_words.groups()[name])
        for box in self.languages.boxes.values():
            box.setAccessibleName(f"{kiosk_words.said(LANGUAGES).name}: {box.text()}")
        self.counts.setText(self.tr("Save the counts…"))
        named(self.counts, self.tr("Save the counts as a table"))
        self._fill_choices()
        self._say_state()


class _Step(QObject):
    """Knows of which setting a refusal is."""

    refused = Signal(str, object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name

    def refuse(self, error: WorldError) -> None:
        """Tell it."""
        self.refused.emit(self._name, error)


def _in_words(name: str) -> dict[str, str]:
    """The name of a setting and what it may be, for the kiosk's own sentence."""
    if name.startswith("hours"):
        day = kiosk_words.days().get(name.removeprefix("hours_"), kiosk_words.opening_hours())
        return {"name": day, "allowed": kiosk_words.hours_allowed()}
    if name in (PIN, COUNTS, ""):
        return {}
    words = kiosk_words.said(name)
    return {"name": words.name} | ({"allowed": words.allowed} if words.allowed else {})


def _asked(verb: Callable[[], Any]) -> Callable[[Progress], Any]:
    def work(progress: Progress) -> Any:
        return verb()

    return work


def _changing(kiosk: KioskSetup, name: str, text: str) -> Callable[[Progress], KioskState]:
    def work(progress: Progress) -> KioskState:
        return kiosk.change(name, text)

    return work


def _setting_pin(kiosk: KioskSetup, pin: str, again: str) -> Callable[[Progress], KioskState]:
    def work(progress: Progress) -> KioskState:
        return kiosk.set_pin(pin, again)

    return work


def _writing_counts(kiosk: KioskSetup, out: Path) -> Callable[[Progress], int]:
    def work(progress: Progress) -> int:
        return kiosk.write_counts(out)

    return work
