"""The words of the page of texts: kinds of text and fields, states, slips."""

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.states import STATE_SYMBOLS, state_colour, state_word
from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.exhibitions import text_list
from kalbajar_catalogue.exhibitions.text_list import OPEN, PRESENT, TOO_LONG, Line
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence, word
from kalbajar_catalogue.texts.spelling import Fault

SYMBOLS = {**STATE_SYMBOLS, PRESENT: "check"}


def what_said(what: str, is_text: bool, language: Language, kind: str = "") -> str:
    """What a kind of text or a field is called; a field by the name it has in a kind of record."""
    if is_text:
        return capitalised(vocabularies.word("text_kind", what, language), language)
    return word(language, text_list.label_of(kind, what) if kind else text_list.any_label(what))


def line_what(line: Line, language: Language) -> str:
    """What the text or the field of a line is called."""
    slot = line.slot
    return what_said(slot.what, slot.is_text, language, slot.owner.kind)


def state_said(state: str, language: Language) -> str:
    """What a state, or another filter, is called."""
    own = {
        OPEN: QCoreApplication.translate("Texts", "to be done"),
        TOO_LONG: QCoreApplication.translate("Texts", "too long"),
        PRESENT: QCoreApplication.translate("Texts", "there"),
        "": QCoreApplication.translate("Texts", "everything"),
    }
    return own.get(state) or state_word(state, language)


def ink_of(state: str, tokens: Tokens) -> str:
    """The colour of a state."""
    return tokens.sage if state == PRESENT else state_colour(state, tokens)


def slip_said(fault: Fault, language: Language) -> str:
    """What is wrong at a place of a text."""
    return sentence(language, f"slip.{fault.code}", {"said": fault.said, "better": fault.better})
