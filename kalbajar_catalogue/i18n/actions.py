"""What was done, in words: the label of an undo step."""

from collections.abc import Mapping

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said, sentence, word
from kalbajar_catalogue.i18n.wording import PASTED

Value = str | int | float


def action_said(language: Language, code: str, values: Mapping[str, Value]) -> str:
    """The label of an action; an undo or redo says what it took back."""
    if code not in ("undo", "redo"):
        return sentence(language, f"action.{code}", _in_words(language, values))
    what = action_said(language, str(values["what"]), values) if "what" in values else ""
    return said(language, "Undo: {what}" if code == "undo" else "Redo: {what}", what=what)


def _in_words(language: Language, values: Mapping[str, Value]) -> dict[str, Value]:
    """Field labels stand in the journal in English, so that every reader sees them in their own language."""
    return {
        name: word(language, str(value)) if name == "field" or value == PASTED else value
        for name, value in values.items()
    }
