"""What a change set is called, in the language of whoever reads it."""

from collections.abc import Sequence
from typing import Final

from kalbajar_catalogue.i18n.actions import action_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Action

MOST_NAMED: Final = 5


def first_few(names: Sequence[str]) -> str:
    """Names of what an action was done to: all of a few, of many the first five and how many they are."""
    more = f" … ({len(names)})" if len(names) > MOST_NAMED else ""
    return ", ".join(names[:MOST_NAMED]) + more


def name_of(action: Action, language: Language) -> str:
    """The words for an action; an undo or redo is named by what it undid."""
    return action_said(language, str(action.values.get("what", action.code)), action.values)
