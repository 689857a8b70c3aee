"""What is wrong in a row, in a sentence of the person's language: the words of its list too. Pure."""

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.checked import Trouble

UNKNOWN_WORD = "term.unknown"
LIST = "list"
"""The value of such a problem that names its vocabulary."""


def told(trouble: Trouble, language: Language) -> str:
    """What is wrong, and what to do."""
    values = dict(trouble.problem.values)
    if words := words_of(trouble, language):
        values["known"] = ", ".join(words)
    return sentence(language, trouble.problem.code, values)


def words_of(trouble: Trouble, language: Language) -> tuple[str, ...]:
    """The words of the list that a text is not a word of, in their order; none for any other trouble."""
    name = str(trouble.problem.values.get(LIST, ""))
    return tuple(vocabularies.word(name, term.code, language) for term in vocabularies.terms(name)) if name else ()
