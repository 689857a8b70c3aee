"""What a change set is called, in the language of whoever reads it."""

from kalbajar_catalogue.i18n.actions import action_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Action


def name_of(action: Action, language: Language) -> str:
    """The words for an action; an undo or redo is named by what it undid."""
    return action_said(language, str(action.values.get("what", action.code)), action.values)
