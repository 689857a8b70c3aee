"""At the top of the panel: the work, the three answers with their reasons, and what hangs or is shown meanwhile."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.rights.verbs import WorkSheet, today
from kalbajar_catalogue.desk.rights.words import SYMBOLS, ink_of, lack_said, use_meant, use_said, why
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.freezing.clearance import USES
from kalbajar_catalogue.freezing.held import HeldIn
from kalbajar_catalogue.freezing.lacking import lacks
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.media.service import FileGlance

THUMB = QSize(76, 58)
BESIDE = ("soon", "picture_refused", "consent_open", "letter", "credit")
"""What is told beside the three answers and their reasons."""
_NO_FILE = FileGlance("", "", 0, 0)


class Standing(QWidget):
    """What may be done with one work. `opened` asks for the work, `freeze_asked` for an exhibition to be frozen."""

    opened = Signal(str)
    freeze_asked = Signal(str)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._sheet: WorkSheet | None = None
        self._held: Sequence[HeldIn] = ()
        self._shows: Mapping[str, str] = {}
        self._language: Language = "en"
        self._thumb, self._number, self._title = Thumb(pictures, THUMB), label("figure"), Elided("work")
        self.open = Button("link")
        self._marks = {use: QLabel() for use in USES}
        self._heads = {use: label("heading") for use in USES}
        self._reasons = {use: label("", wraps=True) for use in USES}
        self._to_do, self._credit = label("mend", wraps=True), label("small", wraps=True)
        self._hangs, self._still, self.freeze = label("small", wraps=True), label("mend", wraps=True), Button()
        self._lay_out()
        self.open.clicked.connect(self._ask_open)
        self.freeze.clicked.connect(self._ask_freeze)

    def show_sheet(
        self, sheet: WorkSheet, held: Sequence[HeldIn], shows: Mapping[str, str], language: Language
    ) -> None:
        """Show this work; `held` are the newest editions that show it, `shows` the titles of exhibitions by uid."""
        self._sheet, self._held, self._shows, self._language = sheet, held, shows, language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._number)
        words.addWidget(self._title)
        words.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._thumb, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        answers = QGridLayout()
        answers.setContentsMargins(0, 4, 0, 0)
        answers.setHorizontalSpacing(8)
        answers.setVerticalSpacing(4)
        answers.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for line, use in enumerate(USES):
            self._marks[use].setContentsMargins(0, 2, 0, 0)
            answers.addWidget(self._marks[use], line, 0, top)
            answers.addWidget(self._heads[use], line, 1, top)
            answers.addWidget(self._reasons[use], line, 2, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(answers)
        column.addWidget(self._credit)
        column.addWidget(self._to_do)
        column.addWidget(self._hangs)
        column.addWidget(self._still)
        column.addWidget(self.freeze, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask_open(self) -> None:
        if self._sheet:
            self.opened.emit(self._sheet.work.uid)

    def _ask_freeze(self) -> None:
        if self._held:
            self.freeze_asked.emit(self._held[0].exhibition)

    def _retranslate(self) -> None:
        self.open.setText(self.tr("Open the work"))
        self.freeze.setText(self.tr("Freeze a new edition"))
        named(self.freeze, self.tr("Freeze a new edition"))
        sheet = self._sheet
        if sheet is None:
            return
        work, file = sheet.work, sheet.picture or _NO_FILE
        title = marked(work.title, self._language) or work.ref
        named(self.open, self.tr("Open {work}").format(work=title))
        self._number.setText(" · ".join(dict.fromkeys([*work.hangs.values(), work.ref])))
        self._title.setText(title)
        self._title.setProperty("italic", "no" if work.descriptive else "yes")
        self._title.style().polish(self._title)
        self._thumb.show_picture(file.sha256, file.file_path, title)
        for use in USES:
            answer = getattr(work, use)
            self._marks[use].setPixmap(picture(SYMBOLS[answer.verdict], ink_of(answer.verdict, scheme()), 16))
            self._heads[use].setText(use_said(use))
            self._heads[use].setToolTip(use_meant(use))
            self._reasons[use].setText(why(answer, self._language, work.expires))
        credit = marked(sheet.credit, self._language)
        self._credit.setText(self.tr("Credit line of the work: {credit}").format(credit=credit))
        self._credit.setVisible(bool(credit))
        found = [code for code in lacks(work, today()) if code in BESIDE]
        self._to_do.setText("\n".join(lack_said(code, work, today(), self._language) for code in found))
        self._to_do.setVisible(bool(found))
        self._say_where()

    def _say_where(self) -> None:
        assert self._sheet is not None
        work = self._sheet.work
        hangs = "; ".join(f"{self._shows.get(uid, '')} ({number})" for uid, number in work.hangs.items())
        words = self.tr("It hangs in: {shows}.").format(shows=hangs) if hangs else self.tr("It hangs nowhere.")
        if hangs and work.withheld:
            words = self.tr("It hangs in: {shows}. The next edition leaves it out.").format(shows=hangs)
        self._hangs.setText(words)
        late = bool(self._held) and bool(work.withheld)
        titles = ", ".join(marked(one.title, self._language) for one in self._held)
        still = self.tr("The newest edition of “{shows}” still shows it, on paper and on the kiosk.")
        self._still.setText(still.format(shows=titles) if late else "")
        self._still.setVisible(late)
        self.freeze.setVisible(late)
