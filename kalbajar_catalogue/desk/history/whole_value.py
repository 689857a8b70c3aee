"""A change read whole: the value before and after side by side, the words that differ marked."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from html import escape
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from kalbajar_catalogue.desk.tokens import RECOLOURED, SMALL, scheme

_PIECES: Final = re.compile(r"\s+|[\w'’-]+|[^\w\s]")
_MOST: Final = 3_000
"""Pieces of a text that are still compared word by word."""


def marked_apart(before: str, after: str) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """Both texts in pieces, each with whether the other text has it not. Very long ones differ as a whole."""
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    if len(old) + len(new) > _MOST or not old or not new:
        differs = before != after
        return [(before, differs)], [(after, differs)]
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return (
        [("".join(old[a:b]), tag != "equal") for tag, a, b, _, _ in blocks if b > a],
        [("".join(new[a:b]), tag != "equal") for tag, _, _, a, b in blocks if b > a],
    )


class WholeValue(QTextBrowser):
    """Shows what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "whole-value")
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(12)
        self._columns: tuple[tuple[str, list[tuple[str, bool]]], ...] = ()
        self._note = ""

    def show_texts(self, heads: tuple[str, str], before: str, after: str, now: str, now_head: str, note: str) -> None:
        """Show both values, and the one of today where it is a third one, with a note above them."""
        old, new = marked_apart(before, after)
        columns = [(heads[0], old), (heads[1], new)]
        if now_head:
            columns.append((now_head, [(now, False)]))
        self._columns, self._note = tuple(columns), note
        self._write()

    def show_one(self, head: str, text: str, note: str = "") -> None:
        """Show one text."""
        self._columns, self._note = ((head, [(text, False)]),), note
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Write in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._write()

    def _write(self) -> None:
        self.setHtml("".join(self._html()))

    def _html(self) -> Iterator[str]:
        tokens = scheme()
        if self._note:
            yield f'<p style="color:{tokens.weld}; margin:0 0 8px 0">{escape(self._note)}</p>'
        width = 100 // max(1, len(self._columns))
        yield '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        for head, _ in self._columns:
            yield f'<td width="{width}%" style="color:{tokens.quiet}; font-size:{SMALL}px">{escape(head)}</td>'
        yield "</tr><tr>"
        for place, (_, pieces) in enumerate(self._columns):
            words = "".join(_piece(text, differs, place == 0) for text, differs in pieces)
            yield f'<td width="{width}%" style="padding:2px 14px 0 0">{words or "–"}</td>'
        yield "</tr></table>"


def _piece(text: str, differs: bool, old: bool) -> str:
    shown = escape(text).replace("\n", "<br>")
    if not differs or not text.strip():
        return shown
    tokens = scheme()
    if old:
        return f'<span style="color:{tokens.quiet}; text-decoration:line-through">{shown}</span>'
    return f'<span style="background-color:{tokens.wash}; color:{tokens.text}; font-weight:600">{shown}</span>'
