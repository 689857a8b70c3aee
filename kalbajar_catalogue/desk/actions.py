"""What a change set is called, in the language of whoever reads it."""

from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.storage.journal import Action


def name_of(action: Action, language: Language) -> str:
    """The words for an action; an undo or redo is named by what it undid."""
    values = {key: said(language, value) if isinstance(value, str) else value for key, value in action.values.items()}
    code = str(action.values.get("what", action.code))
    return sentence(language, f"action.{code}", values)
