"""The left side: what is translated, and what changed in it since the translation was approved, word by word."""

from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.texts.verbs import Sheet
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.exhibitions.standing_points import STALE
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language, known
from kalbajar_catalogue.texts import counting, wordwise
from kalbajar_catalogue.texts.wordwise import GONE, NEW

BESIDE_KEYS = "Alt+0"
HEAD = 34
"""The height of the line above the words on either side, px."""


class SourcePane(QWidget):
    """Shows the language that a person translates from: the one that was turned to last, until then the source.

    Where the source has changed since, that is shown first, with what changed.
    """

    turned = Signal(str)

    def __init__(self, wished: Language | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._wished = wished
        self._sheet: Sheet | None = None
        self._shown: Language | None = None
        self._language: Language = "en"
        self.tabs, self._count, self._note = Segments(LANGUAGES, "tab"), label("small"), label("mend", wraps=True)
        self.area = QTextBrowser()
        self.area.setProperty("is", "beside")
        self.area.setOpenLinks(False)
        self.area.setTabChangesFocus(True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self._count)
        self.tabs.setFixedHeight(HEAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(self._note)
        self.tabs.chosen.connect(self._turn)

    def show_sheet(self, sheet: Sheet, language: Language) -> None:
        """Show what this line is translated from."""
        anew = self._sheet is None or self._sheet.line.key != sheet.line.key
        self._sheet, self._language = sheet, language
        if anew or self._shown is None or not sheet.words.get(self._shown):
            self._shown = self._first(sheet)
        self._fill()

    def turn_on(self) -> None:
        """Show the next language in which something is written, and translate from it from now on."""
        there = [code for code in LANGUAGES if self._sheet and self._shown and self._is_beside(self._sheet, code)]
        if self._shown in there and len(there) > 1:
            self._turn(there[(there.index(self._shown) + 1) % len(there)])

    @property
    def words(self) -> str:
        """The words that are shown, without marks."""
        return self._sheet.words.get(self._shown) if self._sheet and self._shown else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._fill()

    def _first(self, sheet: Sheet) -> Language | None:
        wished = self._wished
        return wished if wished and sheet.then is None and self._is_beside(sheet, wished) else sheet.source

    def _is_beside(self, sheet: Sheet, code: Language) -> bool:
        return code != sheet.line.language and bool(sheet.words.get(code).strip())

    def _turn(self, code: str) -> None:
        self._shown = self._wished = known(code)
        self._fill()
        self.turned.emit(code)

    def _fill(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        for code, button in self.tabs.buttons.items():
            there = bool(sheet.words.get(known(code)))
            button.setVisible(code != sheet.line.language)
            button.setEnabled(there)
            button.setText(code)
            name = OWN_NAMES[known(code)]
            named(button, name, BESIDE_KEYS)
            if not there:
                button.setToolTip(self.tr("{language}: nothing is written").format(language=name))
        self.tabs.show_chosen(self._shown or sheet.line.language)
        self.area.setAccessibleName(
            self.tr("What is translated, {language}").format(language=OWN_NAMES[self._shown]) if self._shown
            else self.tr("Nothing is written in another language yet")
        )  # fmt: skip
        count = counting.count(self.words, sheet.line.slot.what).words
        self._count.setText(self.tr("%n word(s)", "", count) if self._shown else "")
        self._show_words(sheet)

    def _show_words(self, sheet: Sheet) -> None:
        then = sheet.then if self._shown == sheet.source else None
        pieces = wordwise.compare(then.body, self.words) if then else ()
        if not self._shown:
            self.area.setPlainText(self.tr("Nothing is written in another language yet."))
        elif wordwise.differs(pieces):
            self.area.setHtml(marked_up(pieces))
        else:
            self.area.setPlainText(self.words)
        self._note.setText(self._said(sheet, bool(then and wordwise.differs(pieces))))
        self._note.setVisible(bool(self._note.text()))

    def _said(self, sheet: Sheet, differs: bool) -> str:
        """When the source was overtaken, and how that is marked."""
        if differs and sheet.then:
            words = (
                self.tr("Changed since {language} was approved ({day}): struck out is gone, underlined is new.")
                if sheet.then.approved
                else self.tr("Changed since {language} was written ({day}): struck out is gone, underlined is new.")
            )
            return words.format(language=sheet.line.language, day=_day(sheet.then.when, self._language))
        if sheet.state == STALE and sheet.then is None and self._shown == sheet.source:
            return self.tr("The source has changed since; the history does not tell what. Compare the whole text.")
        return ""


def marked_up(pieces: tuple[wordwise.Piece, ...]) -> str:
    """What is gone struck out, what is new underlined, each in a colour of its own."""
    tokens = scheme()
    styles = {
        GONE: f"color:{tokens.madder}; text-decoration:line-through;",
        NEW: f"color:{tokens.sage}; text-decoration:underline; font-weight:600;",
    }
    parts = []
    for piece in pieces:
        said = escape(piece.said).replace("\n", "<br>")
        parts.append(f'<span style="{styles[piece.how]}">{said}</span>' if piece.how in styles else said)
    return f'<div style="white-space:pre-wrap;">{"".join(parts)}</div>'


def _day(when: str, language: Language) -> str:
    date = QDate.fromString(when[:10], "yyyy-MM-dd")
    return QLocale(language).toString(date, "d MMM yyyy") or QCoreApplication.translate("Texts", "unknown")
