"""The left column: what is printed and how, and what is done with it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.publishing.asked import PURPOSES, Asked
from kalbajar_catalogue.desk.publishing.laying import named_control, scrolling
from kalbajar_catalogue.desk.publishing.question_box import QuestionBox
from kalbajar_catalogue.desk.publishing.shelf import PAPERS
from kalbajar_catalogue.desk.publishing.subject_box import SubjectBox
from kalbajar_catalogue.desk.publishing.verbs import Style, questions_of
from kalbajar_catalogue.desk.publishing.words import page_name, paper_name, purpose_name, purpose_told, style_name
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language, known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.publishing.choices import Option, Purpose

WIDTH = 296


class ChoicesColumn(QWidget):
    """Shows what it is told. `asked_changed` tells what a person chose; `subject.chosen` of what it is made.

    `make_asked`, `freeze_asked`, `editions_asked`: what is to be done now.
    """

    asked_changed = Signal(object)
    make_asked = Signal()
    freeze_asked = Signal()
    editions_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._language = language
        self._asked, self._styles = Asked(), tuple[Style, ...]()
        self._wanted: Sequence[Language] = LANGUAGES
        self._title, self.subject, self.questions = label("title"), SubjectBox(language), QuestionBox()
        self.papers, self.styles, self.pages = Choice(), Choice(), Choice()
        self.languages, self.purposes = Segments(LANGUAGES), Segments(PURPOSES)
        self.beside = {code: Tick() for code in LANGUAGES}
        self._names = {key: label("small") for key in ("paper", "style", "page", "language", "beside", "purpose")}
        self._purpose_told, self._style_told, self._note = (
            label("small", wraps=True), label("mend", wraps=True), label("small", wraps=True)
        )  # fmt: skip
        self.make, self.freeze, self.editions = Button("primary", "printer"), Button("", "lock"), Button("link")
        self.foot, self._kept = QVBoxLayout(), 0
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_asked(self, asked: Asked, styles: Sequence[Style]) -> None:
        """Show this as chosen; `styles` are those of its paper."""
        self._asked, self._styles = asked, tuple(styles)
        self._offer()

    def offer_languages(self, languages: Sequence[Language]) -> None:
        """Offer these languages, those of the house."""
        self._wanted = languages
        self._offer()

    def show_note(self, words: str) -> None:
        """Say this above the buttons."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def show_possible(self, make: bool, freeze: bool, editions: int) -> None:
        """What can be done now; how many editions there are."""
        self.make.setEnabled(make)
        self.freeze.setEnabled(freeze)
        self._kept = editions
        self._name_editions()

    def speak(self, language: Language) -> None:
        """Name exhibitions, styles and questions in this language."""
        self._language = language
        self.subject.speak(language)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What is shown

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 0, 12, 8)
        column.setSpacing(11)
        column.addWidget(self.subject)
        for key, control in (("paper", self.papers), ("style", self.styles)):
            column.addLayout(named_control(self._names[key], control))
        column.addWidget(self._style_told)
        column.addLayout(named_control(self._names["page"], self.pages))
        column.addLayout(named_control(self._names["language"], self.languages))
        column.addLayout(self._beside_row())
        purpose = named_control(self._names["purpose"], self.purposes)
        purpose.addWidget(self._purpose_told)
        column.addLayout(purpose)
        column.addWidget(rule())
        column.addWidget(self.questions)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 14)
        whole.setSpacing(8)
        title = QHBoxLayout()
        title.setContentsMargins(20, 0, 12, 0)
        title.addWidget(self._title)
        whole.addLayout(title)
        whole.addWidget(scrolling(inside), 1)
        whole.addLayout(self._foot())
        for group in (self.languages, self.purposes):
            for button in group.buttons.values():
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _beside_row(self) -> QVBoxLayout:
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(0)
        row.setSpacing(12)
        for tick in self.beside.values():
            row.addWidget(tick)
        row.addStretch(1)
        column.addWidget(self._names["beside"])
        column.addLayout(row)
        return column

    def _foot(self) -> QVBoxLayout:
        self.foot.setContentsMargins(20, 0, 12, 0)
        self.foot.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.make, 1)
        buttons.addWidget(self.freeze)
        self.foot.addWidget(rule())
        self.foot.addWidget(self._note)
        self.foot.addLayout(buttons)
        self.foot.addWidget(self.editions, 0, Qt.AlignmentFlag.AlignLeft)
        return self.foot

    def _connect(self) -> None:
        self.papers.activated.connect(self._choose_paper)
        self.styles.activated.connect(self._choose_style)
        self.pages.activated.connect(self._choose_page)
        self.languages.chosen.connect(self._choose_language)
        self.purposes.chosen.connect(self._choose_purpose)
        self.questions.answered.connect(self._answer)
        for tick in self.beside.values():
            tick.clicked.connect(self._choose_beside)
        self.make.clicked.connect(self.make_asked)
        self.freeze.clicked.connect(self.freeze_asked)
        self.editions.clicked.connect(self.editions_asked)

    def _offer(self) -> None:
        asked, style = self._asked, self._style()
        self.subject.show_internal(PAPERS[asked.paper].internal)
        self.papers.offer([(name, paper_name(name)) for name in PAPERS], asked.paper)
        self.styles.offer(
            [(one.name, style_name(one, self._language)) for one in self._styles], style.name if style else ""
        )
        pages = style.pages if style else ()
        self.pages.offer([(page.code, page_name(page, self._language)) for page in pages], asked.page)
        self._names["page"].setVisible(len(pages) > 1)
        self.pages.setVisible(len(pages) > 1)
        self._show_style_problem(style)
        self.languages.offer([code for code in LANGUAGES if code in (*self._wanted, asked.language)])
        self.languages.show_chosen(asked.language)
        self._names["beside"].setVisible(any(code != asked.language for code in self._wanted))
        for code, tick in self.beside.items():
            tick.setVisible(code != asked.language and code in self._wanted)
            tick.setChecked(code in asked.beside)
        self.purposes.show_chosen(asked.purpose)
        self._purpose_told.setText(purpose_told(asked.purpose))
        self.questions.ask(questions_of(asked.paper, style), asked.options, self._language)

    def _show_style_problem(self, style: Style | None) -> None:
        problem = style.problem if style else None
        self._style_told.setText(sentence(self._language, problem.code, problem.values) if problem else "")
        self._style_told.setVisible(problem is not None)

    def _style(self) -> Style | None:
        """The style that is chosen; the usual one stands first."""
        chosen = next((one for one in self._styles if one.name == self._asked.style), None)
        return chosen or next(iter(self._styles), None)

    # What is chosen

    def _choose_paper(self) -> None:
        self._tell(replace(self._asked, paper=self.papers.value()))

    def _choose_style(self) -> None:
        self._tell(replace(self._asked, style=self.styles.value(), page=""))

    def _choose_page(self) -> None:
        self._tell(replace(self._asked, page=self.pages.value()))

    def _choose_language(self, code: str) -> None:
        self._tell(replace(self._asked, language=known(code)))

    def _choose_beside(self) -> None:
        chosen = tuple(code for code, tick in self.beside.items() if tick.isChecked() and code != self._asked.language)
        self._tell(replace(self._asked, beside=chosen))

    def _choose_purpose(self, purpose: Purpose) -> None:
        self._tell(replace(self._asked, purpose=purpose))

    def _answer(self, code: str, answer: Option) -> None:
        if self._asked.options.get(code) != answer:
            self._tell(self._asked.answered(code, answer))

    def _tell(self, asked: Asked) -> None:
        self.asked_changed.emit(asked)

    # Words

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Publishing"))
        for key, words, control in (
            ("paper", self.tr("Paper"), self.papers), ("style", self.tr("Style"), self.styles),
            ("page", self.tr("Page size"), self.pages), ("language", self.tr("Language"), self.languages),
            ("purpose", self.tr("Purpose"), self.purposes),
        ):  # fmt: skip
            self._names[key].setText(words)
            control.setAccessibleName(words)
        self._names["beside"].setText(self.tr("Beside it"))
        for code in LANGUAGES:
            named(self.languages.buttons[code], OWN_NAMES[code])
            self.beside[code].setText(OWN_NAMES[code])
            self.beside[code].setAccessibleName(self.tr("Beside it: {language}").format(language=OWN_NAMES[code]))
        for purpose in PURPOSES:
            self.purposes.buttons[purpose].setText(purpose_name(purpose))
            named(self.purposes.buttons[purpose], purpose_name(purpose))
            self.purposes.buttons[purpose].setToolTip(purpose_told(purpose))
        self._name_buttons()
        self._offer()

    def _name_buttons(self) -> None:
        for button, words, name, keys in (
            (self.make, self.tr("Create PDF…"), self.tr("Create the PDF"), "Ctrl+Return"),
            (self.freeze, self.tr("Freeze…"), self.tr("Freeze as an edition"), ""),
        ):  # fmt: skip
            button.setText(words)
            named(button, name, keys)
        self._name_editions()

    def _name_editions(self) -> None:
        self.editions.setText(self.tr("Editions: %n", "", self._kept) if self._kept else self.tr("Editions…"))
        named(self.editions, self.tr("Editions of this exhibition"))
