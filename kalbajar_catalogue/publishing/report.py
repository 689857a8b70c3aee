"""What a layout came to: pages, works, and what a careful eye would have seen."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from kalbajar_catalogue.diagnostics.problems import Value


@dataclass(frozen=True)
class Finding:
    """One thing to know about a printed paper; a code that `i18n.sentences` turns into words.

    `number` is the work's catalogue number, empty for the exhibition; `field` is the field's name in the
    edition; `language` is the language of the text, or the one asked for where another stood in. `page` is where to
    look, the first is 1; 0 where nobody knows. `record` is the uid of what it is about, where that is no work.
    """

    code: str
    number: str = ""
    field: str = ""
    language: str = ""
    values: Mapping[str, Value] = dataclasses.field(default_factory=dict)
    page: int = 0
    record: str = ""


@dataclass(frozen=True)
class LayoutReport:
    """A paper that was made: pages, works, the standards its file claims, the findings as the works hang.

    `places` tells on which page, the first is 1, each work stands, by its number, as far as the style tells it.
    """

    pages: int
    works: int
    standards: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    places: Mapping[str, int] = dataclasses.field(default_factory=dict)

    def of(self, code: str) -> tuple[Finding, ...]:
        """The findings under one code."""
        return tuple(finding for finding in self.findings if finding.code == code)
