"""A leaf of the handbook: Markdown set in our fonts, pictures as wide as the column."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import LARGE, TITLE, Dress, scheme

SIDE, WIDEST = 36, 760
"""px: beside the text, and how wide it gets before lines are tiring to read."""
_LEADING, _TIGHT = 150, 115
"""% of a line: of words, of a heading; a picture has none, or a part of its own height would gape under it."""
_ABOVE, _BELOW = {1: 8, 2: 22}, {0: 10, 1: 14, 2: 6}
_HEADINGS = {1: (TITLE, True), 2: (LARGE, False)}
_PICTURE = "\ufffc"


class Leaf(QTextBrowser):
    """Shows one chapter; `led` tells the chapter that a link leads to."""

    led = Signal(str)

    def __init__(self, pictures: Path, parent: QWidget | None = None) -> None:
        """`pictures` is a folder with a folder for each language."""
        super().__init__(parent)
        self._pictures, self._language, self._text = pictures, "en", ""
        self._dress, self._wide = Dress(), 0
        self.setProperty("is", "leaf")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._lead)

    def show_chapter(self, text: str, language: str) -> None:
        """Show this Markdown from its beginning."""
        self._text, self._language = text, language
        self._set()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """A picture of the chapter in its language, no wider than the column; nothing else is fetched."""
        if type != QTextDocument.ResourceType.ImageResource.value:
            return None
        image = QImage(str(self._pictures / self._language / Path(QUrl(name).path()).name))
        if image.isNull():
            return image
        ratio = self.devicePixelRatioF()
        fitted = image.scaledToWidth(
            min(image.width(), round(self._column() * ratio)), Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if self._dress.hears(event) and self._text:
            self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures and lines follow the column."""
        super().resizeEvent(event)
        if self._inside() != self._wide and self._text:
            at = self.verticalScrollBar().value()
            self._set()
            self.verticalScrollBar().setValue(at)

    def _column(self) -> int:
        return min(WIDEST, self._inside() - 2 * SIDE)

    def _inside(self) -> int:
        """The px between the frame and the scroll bar, also while there is none.

        It comes while the blocks are dressed; to set the leaf anew for it would put them into each other's clothes.
        """
        return self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()

    def _set(self) -> None:
        document, self._wide = self.document(), self._inside()
        document.clear()
        document.setDefaultFont(sans(LARGE - 1))
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(SIDE)
        frame.setTopMargin(20)
        frame.setBottomMargin(40)
        frame.setRightMargin(max(SIDE, self._wide - SIDE - self._column()))
        document.rootFrame().setFrameFormat(frame)
        block = document.begin()
        while block.isValid():
            self._clothe(block)
            block = block.next()

    def _clothe(self, block: QTextBlock) -> None:
        level, tokens = block.blockFormat().headingLevel(), scheme()
        cursor = QTextCursor(block)
        spaced = QTextBlockFormat()
        leading = 100 if _PICTURE in block.text() else _TIGHT if level else _LEADING
        spaced.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spaced.setTopMargin(_ABOVE.get(level, 0))
        spaced.setBottomMargin(4 if block.textList() is not None else _BELOW.get(level, 10))
        cursor.mergeBlockFormat(spaced)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        written = QTextCharFormat()
        written.setForeground(QColor(tokens.text))
        if level in _HEADINGS:
            px, is_title = _HEADINGS[level]
            written.setFont(serif(px) if is_title else sans(px, QFont.Weight.DemiBold))
        if level:
            cursor.mergeCharFormat(written)
        self._colour_links(block, tokens.indigo)

    def _colour_links(self, block: QTextBlock, colour: str) -> None:
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isAnchor():
                cursor = QTextCursor(block)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                linked = QTextCharFormat()
                linked.setForeground(QColor(colour))
                cursor.mergeCharFormat(linked)
            pieces += 1

    def _lead(self, address: QUrl) -> None:
        if address.isRelative() and address.path().endswith(".md"):
            self.led.emit(Path(address.path()).stem)
