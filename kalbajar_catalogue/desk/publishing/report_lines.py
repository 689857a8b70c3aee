"""The findings on a layout drawn together, a line for each sort of them. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.exhibitions.number_runs import ranges
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.publishing.report import Finding
from kalbajar_catalogue.publishing.report_file import said_of

LEFT_OUT, PICTURES, TEXTS, LANGUAGES, ALT, LETTERS, FILE, OTHER = (
    "left_out", "pictures", "texts", "languages", "alt", "letters", "file", "other",
)  # fmt: skip
_STARTS: Final = {
    LEFT_OUT: ("open.", "print.picture_", "print.code_left_out"),
    PICTURES: ("print.resolution",),
    TEXTS: ("print.text_", "print.words_"),
    LANGUAGES: ("print.fallback",),
    ALT: ("print.alt_",),
    LETTERS: ("print.no_glyph", "print.control_character"),
    FILE: ("print.not_", "print.font_", "print.no_bleed"),
}
"""How the codes of each sort begin, in the order in which they are told."""
SHOW, OPEN, WRITE, MANY = "show", "open", "write", "many"
_WAYS: Final = {
    LEFT_OUT: OPEN, PICTURES: SHOW, TEXTS: OPEN, LANGUAGES: OPEN, ALT: WRITE, LETTERS: OPEN,
}  # fmt: skip
ALWAYS: Final = (PICTURES, TEXTS, LANGUAGES, ALT, LETTERS)
"""Sorts that are told when all is well, too."""
_NUMBERS_SHOWN: Final = 8


@dataclass(frozen=True)
class Line:
    """One sort of finding; all is well where there is none."""

    sort: str
    findings: tuple[Finding, ...] = ()

    @property
    def well(self) -> bool:
        """Whether there is nothing to mend."""
        return not self.findings

    @property
    def numbers(self) -> list[str]:
        """The numbers of the works, each once, in their order; the exhibition's own is empty."""
        return list(dict.fromkeys(finding.number for finding in self.findings))

    @property
    def count(self) -> int:
        """Works that are meant, or findings where none is named."""
        return len(self.numbers) if any(self.numbers) else len(self.findings)

    @property
    def pages(self) -> list[int]:
        """Where to look, each page once; the first is 1."""
        return list(dict.fromkeys(finding.page for finding in self.findings if finding.page))

    @property
    def fields(self) -> set[str]:
        """The fields that are meant."""
        return {finding.field for finding in self.findings}


def lines(findings: Iterable[Finding]) -> tuple[Line, ...]:
    """A line for each sort: what is to be mended first, then what is well."""
    sorts: dict[str, list[Finding]] = {sort: [] for sort in (*_STARTS, OTHER)}
    for finding in findings:
        sorts[_sort(finding.code)].append(finding)
    told = [Line(sort, tuple(found)) for sort, found in sorts.items() if found or sort in ALWAYS]
    return tuple(sorted(told, key=lambda line: line.well))


def way_of(line: Line) -> str:
    """How a line is mended from here; '' for not at all."""
    if line.well:
        return ""
    if line.sort == LEFT_OUT and line.count > 1:
        return MANY
    return OPEN if line.sort == PICTURES and not line.pages else _WAYS.get(line.sort, "")


def detail(line: Line, language: Language) -> str:
    """What stands in small letters below: the numbers, and what distinguishes them."""
    if line.sort == PICTURES:
        said = [f"{one.number}: {one.values.get('dpi', '')} dpi" for one in line.findings]
        return _few(list(dict.fromkeys(said)), " · ")
    if line.sort == LEFT_OUT:
        return "; ".join(f"{_few(numbers, ', ')}: {why}" for why, numbers in _reasons(line, language).items())
    if any(line.numbers):
        return ranges([number for number in line.numbers if number])
    return sentence_of(line.findings[0], language) if line.findings else ""


def sentence_of(finding: Finding, language: Language) -> str:
    """A finding in one sentence, for a list."""
    told = said_of(finding, language)
    return f"{finding.number}: {told}" if finding.number and finding.code.startswith("open.") else told


def _reasons(line: Line, language: Language) -> dict[str, list[str]]:
    reasons: dict[str, list[str]] = {}
    for finding in line.findings:
        whole = finding.code.startswith("open.")
        why = sentence(language, finding.code, {"field": finding.field}) if whole else said_of(finding, language)
        reasons.setdefault(why, []).append(finding.number)
    return reasons


def _few(said: Sequence[str], between: str) -> str:
    more = f"{between}…" if len(said) > _NUMBERS_SHOWN else ""
    return between.join(said[:_NUMBERS_SHOWN]) + more


def _sort(code: str) -> str:
    return next((sort for sort, starts in _STARTS.items() if code.startswith(starts)), OTHER)
