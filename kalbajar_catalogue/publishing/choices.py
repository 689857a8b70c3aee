"""What a person chooses before a paper is printed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language

Purpose = Literal["archive", "printer", "screen"]
Layout = Literal["auto", "page", "spread"]
Option = str | int | bool


@dataclass(frozen=True)
class Choices:
    """How a paper is made.

    `style` names a style (empty: the paper's usual one); `styles` is the museum's own folder of styles, looked into
    first. `purpose` `printer` adds a bleed of 3 mm and crop marks, `screen` makes a small file. `layout` is one page
    per work, a spread per work, or the one that suits the length of the texts. `page` is a code of the sizes that the
    style offers (empty: its usual one). `beside` are the languages that stand beside the paper's own; None: all.
    `options` are the paper's own questions, by their code. `report` writes the layout report beside the paper, in this
    language.
    """

    language: Language
    style: str = ""
    purpose: Purpose = "archive"
    layout: Layout = "auto"
    page: str = ""
    beside: tuple[Language, ...] | None = None
    options: Mapping[str, Option] = field(default_factory=dict)
    styles: Path | None = None
    report: Language | None = None

    @property
    def others(self) -> tuple[Language, ...]:
        """The languages beside the paper's own, in the catalogue's order."""
        wanted = LANGUAGES if self.beside is None else self.beside
        return tuple(language for language in LANGUAGES if language in wanted and language != self.language)
