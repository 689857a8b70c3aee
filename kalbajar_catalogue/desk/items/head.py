"""The head of the inspector: the picture, number, title, and one tab per language with what is there."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.items import verbs
from kalbajar_catalogue.desk.items.verbs import Sheet
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import label, named, rule
from kalbajar_catalogue.desk.widgets.frames import draw_absence, standing
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.storage.fields import Field, Shape

LOWEST, HIGHEST = 96, 220


class Head(QWidget):
    """Does not scroll; `language_chosen` tells the language whose texts a person wants to see."""

    language_chosen = Signal(str)

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._dress = Dress()
        self._needed: list[Field] = []
        self._texts: Mapping[str, str] = {}
        self._wanted: Collection[Language] = LANGUAGES
        self.picture = PictureView(pictures)
        self._number, self._title, self._line = label("number"), label("work", wraps=True), label("small", wraps=True)
        self.tabs = Segments(LANGUAGES, "tab")
        self._lay_out()
        self.tabs.chosen.connect(self.language_chosen)
        self._retranslate()

    def show_sheet(self, sheet: Sheet, number: str, language: Language) -> None:
        """Show this work in the words of one language."""
        self._texts, self._wanted = sheet.texts, sheet.languages
        self._needed = [field for field in verbs.fields_for(sheet.card.kind) if _is_needed(field, sheet.texts)]
        self.picture.show_card(sheet.card)
        self._number.setText(number)
        self._number.setVisible(bool(number))
        title = marked(sheet.card.title, language)
        self._title.setText(title or self.tr("Without a title"))
        self._title.setProperty("italic", "yes" if title and sheet.texts.get("title_is_descriptive") != "yes" else "")
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)
        taken = shown_date(sheet.texts.get("date_taken", ""), language)
        date = taken or sheet.texts.get(f"date_display_{language}", "")
        facts = (sheet.card.ref, sheet.card.makers.best(language).text, date)
        self._line.setText(" · ".join(fact for fact in facts if fact))
        self._retranslate()

    def show_content(self, language: Language) -> None:
        """Mark the language whose texts are shown."""
        self.tabs.show_chosen(language)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(2)
        column.addWidget(self.picture)
        column.addSpacing(6)
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self._title, 1)
        column.addLayout(heading)
        column.addWidget(self._line)
        column.addSpacing(4)
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column.addLayout(tabs)
        column.addWidget(rule())

    def _retranslate(self) -> None:
        tokens = scheme()
        looks = {
            "all": ("circle-check", tokens.sage),
            "some": ("circle-dot", tokens.weld),
            "none": ("circle-dashed", tokens.quiet),
        }
        for language in LANGUAGES:
            there = sum(1 for field in self._needed if self._texts.get(f"{field.name}_{language}"))
            state = "all" if there == len(self._needed) > 0 else "some" if there else "none"
            words = self.tr("{language}: {there} of {all} needed texts")
            button = self.tabs.buttons[language]
            button.setIcon(icon(*looks[state]) if there or language in self._wanted else QIcon())
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            named(button, words.format(language=OWN_NAMES[language], there=there, all=len(self._needed)))


def _is_needed(field: Field, texts: Mapping[str, str]) -> bool:
    """Whether a text in each language is needed; of a picture that is not there, none is."""
    return field.shape is Shape.MULTILINGUAL and field.declared.needed and field.keys[0] in texts


class PictureView(QWidget):
    """One picture, whole, as high as its proportions ask within limits."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._wanted = Wanted("", "", 512)
        self._proportions = QSize(4, 3)
        self._symbol = self._kind = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pictures.arrived.connect(self._arrived)

    def show_card(self, card: ItemCard) -> None:
        """Show the picture of a work as soon as it is there."""
        self._wanted = Wanted(card.sha256, card.file_path, 512)
        # Where there is no picture, the least height says so.
        self._proportions = QSize(card.width or 4, card.height or (3 if card.sha256 else 0))
        self._symbol, self._kind = kinds.SYMBOLS[card.kind], kinds.one_of(card.kind)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width asks for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        asked = self.width() * self._proportions.height() // max(1, self._proportions.width())
        room = HIGHEST if self.window().height() >= 820 else HIGHEST * 3 // 4
        self.setFixedHeight(min(max(asked, LOWEST), room))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or what there is of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._pictures.pixmap(self._wanted, urgent=True) or self._pictures.smaller(self._wanted)
        if pixmap:
            painter.drawPixmap(standing(self.rect(), pixmap.width(), pixmap.height()), pixmap)
        else:
            painter.fillRect(self.rect(), QColor(scheme().line))
            if not self._wanted.sha256:
                draw_absence(painter, self.rect(), self._symbol, self._kind, scheme())

    def _arrived(self, sha256: str) -> None:
        if sha256 == self._wanted.sha256:
            self.update()
