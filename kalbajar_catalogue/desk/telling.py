"""What the bar and the strip say of the open catalogue: the steps back, what went out of sight, that it is a sample."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.actions import name_of
from kalbajar_catalogue.desk.damage import DamageOffer, looks_quickly
from kalbajar_catalogue.desk.frame import Frame
from kalbajar_catalogue.desk.steps import Next
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.storage.catalogue import Catalogue

TOLD = (
    "exhibit.taken_down", "record.deleted", "records.deleted", "record.restored", "records.restored", "works.hung",
    "records.batch_field", "records.batch_fields", "records.pasted", "records.duplicated", "records.filled",
    "records.pictures_described",
)  # fmt: skip
"""The actions whose outcome is out of sight, and is said."""


class Telling(QObject):
    """Speaks in the language that is spoken; `sample_known` tells whether the catalogue is a sample.

    `asked` names the command of the palette that a person wants of a catalogue that is damaged.
    """

    sample_known = Signal(bool)
    asked = Signal(str)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, translator: Translator, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue, self._jobs, self._translator, self._frame = catalogue, jobs, translator, frame
        self._sample = False
        self.damage: DamageOffer | None = None
        self._latest: int | None = None

    def look(self) -> None:
        """Find out what the catalogue is."""
        self._jobs.run(Lane.DATABASE, _is_sample(self._catalogue), self._know_sample)
        if self._catalogue.damage is not None:
            self.show_damage()
        elif self._catalogue.ended_badly:
            self._jobs.run(Lane.BEHIND, looks_quickly(self._catalogue), self._know_damage)

    def leave(self) -> None:
        """Say nothing more of this catalogue."""
        self._frame.bar.show_steps("", "")
        self._frame.bar.show_flag("")
        self._frame.strip.clear_message()
        self._offer_for(damaged=False)

    def show_saved(self) -> None:
        """Everything is written as of now."""
        self._frame.strip.show_saved(datetime.now().astimezone())

    def show_steps(self, following: Next) -> None:
        """Show what Undo and Redo would do."""
        language = self._translator.language
        writable = not self._catalogue.read_only
        undo, redo = (following.undo, following.redo) if writable else (None, None)
        self._say_told(following)
        self._frame.bar.show_steps(
            name_of(undo.action, language) if undo else "", name_of(redo.action, language) if redo else ""
        )

    def say(self, message: str) -> None:
        """Say a quiet sentence for a while."""
        self._frame.strip.say(message)

    def say_problem(self, problem: Problem) -> None:
        """Say what went wrong; it stays until the next message."""
        if self._catalogue.damage is not None and (self.damage is None or problem.code == self._catalogue.damage.code):
            self.show_damage()
            return
        self._frame.strip.say(sentence(self._translator.language, problem.code, problem.values), stays=True)

    def say_partly(self, left: int) -> None:
        """Say that so many values were left as they are by an undo."""
        self._frame.strip.say(self.tr("%n value(s) were changed since and stay as they are.", "", left))

    def show_flag(self) -> None:
        """Show what holds for everything on the screen."""
        self._offer_for(self._catalogue.damage is not None)
        words = (self.tr("SAMPLE") if self._sample else "", self._looking())
        self._frame.bar.show_flag(" · ".join(word for word in words if word))

    def show_damage(self) -> None:
        """Say that the catalogue is damaged, and offer what may be done about it."""
        self.show_flag()
        problem = self._catalogue.damage
        if problem is not None:
            words = sentence(self._translator.language, "catalogue.look_only", problem.values)
            self._frame.strip.say(words, stays=True)

    def _looking(self) -> str:
        """Why the catalogue may only be looked at, '' where it may be worked in."""
        holder = self._catalogue.holder
        if self._catalogue.damage is not None:
            return self.tr("Damaged: look only")
        if holder:
            return self.tr("{who} has it open: look only").format(who=holder.name)
        return self.tr("Cannot be written to: look only") if self._catalogue.read_only else ""

    def _offer_for(self, damaged: bool) -> None:
        if damaged and self.damage is None:
            self.damage = DamageOffer(self._frame.strip)
            self.damage.asked.connect(self.asked)
            self._frame.strip.offer(self.damage)
        elif not damaged and self.damage is not None:
            self.damage = None
            self._frame.strip.offer(None)

    def _know_damage(self, damaged: bool) -> None:
        if damaged:
            self.show_damage()

    def _say_told(self, following: Next) -> None:
        """What went out of sight is said once, with its way back beside it."""
        newest = following.undo
        latest, self._latest = self._latest, newest.id if newest else 0
        # An older one comes to the front when a newer one is undone: that is no news.
        if newest and latest is not None and newest.id > latest and newest.action.code in TOLD:
            self._frame.strip.say(name_of(newest.action, self._translator.language), undoes=newest.id)

    def _know_sample(self, sample: bool) -> None:
        self._sample = sample
        self.show_flag()
        self.sample_known.emit(sample)


def _is_sample(catalogue: Catalogue) -> Callable[[Progress], bool]:
    def work(progress: Progress) -> bool:
        return catalogue.is_sample()

    return work
