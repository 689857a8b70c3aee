"""The dialog that changes many works at once: steps, a live preview, one step of undo."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.batch import verbs
from kalbajar_catalogue.desk.batch.frame import BatchFrame
from kalbajar_catalogue.desk.batch.step import EVERY, StepCard
from kalbajar_catalogue.desk.batch.verbs import Chosen, Part, Spread
from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.batch import Step, action_of, offered
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.fields import Field


class BatchDialog(BatchFrame):
    """Changes the works that were chosen, of one kind or of several."""

    def __init__(self, site: Site, uids: Sequence[str], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, language, parent)
        self._uids = tuple(dict.fromkeys(uids))
        self._offered: tuple[Field, ...] = ()
        self._kinds: tuple[tuple[str, int], ...] = ()
        lookup = Lookup(site.records, language)
        self._words = Words(QStringListModel(self), QStringListModel(self), lookup=lookup)
        self.cards: list[StepCard] = []
        self.more = Button("link", "plus")
        self.side.addWidget(self.more)
        self.side.addStretch(1)
        self.more.clicked.connect(self.add_step)
        self.add_step()
        self._retranslate()
        site.records.read(verbs.chosen(self._uids, language), self._know)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are complete, in their order."""
        return tuple(step for card in self.cards if (step := card.step()))

    def speak(self, language: Language) -> None:
        """Show fields and values in this language."""
        self._language = language
        for card in self.cards:
            card.speak(language, self._offered)
        self._retranslate()
        self.refresh()

    def add_step(self) -> None:
        """One step more, after those there are."""
        card = StepCard(self._words, self._language)
        card.offer(self._offered)
        card.changed.connect(self.later)
        card.field_chosen.connect(self._ask_spread)
        card.removed.connect(self._take_out)
        self.side.insertWidget(len(self.cards), card)
        self.cards.append(card)
        self._show_ways_out()
        card.field.setFocus()

    def _take_out(self) -> None:
        card = self.sender()
        if isinstance(card, StepCard) and card in self.cards:
            self.cards.remove(card)
            self.side.removeWidget(card)
            card.hide()
            card.deleteLater()
            self._show_ways_out()
            self.refresh()

    def _show_ways_out(self) -> None:
        for card in self.cards:
            card.away.setVisible(len(self.cards) > 1)

    def _know(self, chosen: Chosen) -> None:
        self._kinds = chosen.kinds
        self._words.agent.setStringList(list(chosen.agents))
        self._words.place.setStringList(list(chosen.places))
        self._offered = offered([kind for kind, _ in chosen.kinds])
        self._fields = {key: field for field in self._offered for key in (*field.keys, field.name)}
        for card in self.cards:
            card.offer(self._offered)
        self._retranslate()
        self.refresh()

    def _ask_spread(self) -> None:
        card = self.sender()
        if isinstance(card, StepCard) and card.key() and card.content() != EVERY:
            self._site.records.read(verbs.spread(self._uids, card.key(), self._language), self._show_spread)

    def _show_spread(self, spread: Spread) -> None:
        for card in self.cards:
            if card.key() == spread.key:
                card.show_spread(spread)

    def _ask(self) -> None:
        self.panel.begin(self._nothing_yet())
        for card in self.cards:
            card.show_problem("")
        if self.steps and self._uids:
            self._ask_from(0)

    def _ask_from(self, start: int) -> None:
        self._site.records.read(
            verbs.previewed(self._asking, self._uids, start, self.steps, self._language), self._show
        )

    def _show(self, part: Part) -> None:
        if self._take(part):
            following = part.start + verbs.PART
            self._whole = following >= len(self._uids)
            if not self._whole:
                self._ask_from(following)
            self.look()

    def _write(self) -> Job:
        count = self._count()
        return self._site.records.write(
            action_of(self.steps, count), verbs.run(self._uids, self.steps, self._language, self.skip.isChecked()),
            self._done, self._failed, self.tr("Changing %n work(s)", "", count),
        )  # fmt: skip

    def _button_words(self, count: int) -> str:
        return self.tr("Change %n work(s)", "", count)

    def _nothing_yet(self) -> str:
        if not self._uids:
            return self.tr("Choose works first.")
        if not self.steps:
            return self._lacking()
        return self.tr("Looking at the works…")

    def _lacking(self) -> str:
        """What the first step that is not complete still needs."""
        words = {
            "value": self.tr("Enter a value. To empty the field, choose “Clear”."),
            "text": self.tr("Enter the text that is meant."),
            "source": self.tr("Choose the field that is copied."),
        }
        first = next((name for card in self.cards if (name := card.lacking())), "")
        return words.get(first, self.tr("Choose a field and say what is to be done to it."))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Change several works"))
        self._title.setText(self.tr("Change %n work(s) at once", "", len(self._uids)))
        told = (f"{kinds.all_of(kind)} {count}" for kind, count in self._kinds)
        self._figures.setText(" · ".join(told))
        self.more.setText(self.tr("Another step"))
        self.more.setAccessibleName(self.tr("Another step"))
        super()._retranslate()
