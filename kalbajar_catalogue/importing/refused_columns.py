"""The columns that a workbook of refused rows has more than the table: known in every language, and never brought in.

Pure.
"""

from typing import Final

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.i18n.sentences import said

WHY: Final = "Why refused"
ROW: Final = "Row in the file"


def is_why(heading: str) -> bool:
    """Whether a heading is that of the reasons."""
    return fold(heading) in _said(WHY)


def is_row(heading: str) -> bool:
    """Whether a heading is that of the numbers of the rows."""
    return fold(heading) in _said(ROW)


def is_ours(heading: str) -> bool:
    """Whether a heading is one of both."""
    return is_why(heading) or is_row(heading)


def _said(text: str) -> set[str]:
    return {fold(text), *(fold(said(language, text)) for language in LANGUAGES)}
