"""What a person answered to a paper's questions, checked against what may be answered."""

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.papers.paper import Question


def answered(choices: Choices, question: Question) -> Option:
    """The answer given, else the usual one; a whole number or yes and no may come as text from a command line.

    Raises WorldError `print.option_answer` for an answer that the question does not allow.
    """
    given = choices.options.get(question.code, question.usual)
    answer = _read(given, question.usual)
    if answer is None or (question.answers and answer not in question.answers):
        allowed = ", ".join(str(one) for one in question.answers) or type(question.usual).__name__
        raise WorldError("print.option_answer", option=question.code, value=str(given), answers=allowed)
    return answer


def flag(choices: Choices, question: Question) -> bool:
    """The answer to a question of yes or no."""
    return bool(answered(choices, question))


def count(choices: Choices, question: Question) -> int:
    """The answer to a question for a number."""
    return int(answered(choices, question))


def code(choices: Choices, question: Question) -> str:
    """The answer to a question for a word."""
    return str(answered(choices, question))


def _read(given: Option, usual: Option) -> Option | None:
    """The answer as what the usual one is: yes or no, a number, a word; None where it is nothing of the kind."""
    if isinstance(usual, bool):
        return given if isinstance(given, bool) else _SAID.get(str(given).strip().lower())
    if isinstance(usual, int):
        return None if isinstance(given, bool) else _number(given)
    return None if isinstance(given, bool) else str(given).strip()


def _number(given: str | int) -> int | None:
    text = str(given).strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < _DIGITS else None


_SAID = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
_DIGITS = 7
