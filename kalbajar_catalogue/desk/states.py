"""The states of texts: their icons, colours and words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.exhibitions.standing_points import APPROVED, DRAFT, MISSING, STALE
from kalbajar_catalogue.i18n.languages import Language

STATE_SYMBOLS: Final = {
    APPROVED: "circle-check", DRAFT: "circle-dot", STALE: "refresh-cw", MISSING: "circle-dashed",
}  # fmt: skip


def state_colour(state: str, tokens: Tokens) -> str:
    """The colour of the state of a text."""
    return {APPROVED: tokens.sage, DRAFT: tokens.weld, STALE: tokens.weld}.get(state, tokens.quiet)


def state_word(state: str, language: Language) -> str:
    """What the state of a text is called."""
    if state == MISSING:
        return QCoreApplication.translate("Exhibitions", "missing")
    return vocabularies.word("text_status", state, language)
