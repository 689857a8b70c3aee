"""What stands beside a file that was not taken in: why, and what to do, in every language of the kiosk. No Qt."""

from collections.abc import Sequence
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language
from kalbajar_catalogue.i18n.sentences import said, sentence


def refusal(file: str, kept_as: str, problem: Problem, root: Path, languages: Sequence[Language]) -> str:
    """The text: the name by which the file is kept, once, then a paragraph for each language below its own name.

    `file` is the name it was dropped by, `root` the folder to drop a whole one into.
    """
    paragraphs = [f"{OWN_NAMES[one]}\n{_paragraph(file, problem, root, one)}" for one in languages]
    return "\n\n".join([kept_as, *paragraphs]) + "\n"


def paragraph(text: str, language: Language) -> str:
    """The reason in a language, from such a text; the whole text where it has no such paragraph.

    What is to be done with the file is left out: whoever reads this stands before the screen.
    """
    for part in text.split("\n\n"):
        name, _, told = part.partition("\n")
        if name.strip() == OWN_NAMES[language]:
            return told.partition("\n")[0].strip()
    return text.strip()


def why(file: str, problem: Problem, language: Language) -> str:
    """The reason alone, without the name of the file."""
    values = dict(problem.values)
    if values.get("name") == file:
        values["name"] = said(language, "This file")
    return sentence(language, problem.code, values)


def _paragraph(file: str, problem: Problem, root: Path, language: Language) -> str:
    return "\n".join([
        why(file, problem, language),
        sentence(language, "kiosk.refused"),
        sentence(language, "kiosk.refused_then", {"folder": str(root)}),
    ])  # fmt: skip
