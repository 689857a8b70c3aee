"""The layout report as a text file beside its PDF, for the person who sends the paper away."""

import secrets
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, known
from kalbajar_catalogue.i18n.sentences import counted, said, sentence, word
from kalbajar_catalogue.i18n.wording_of_papers import (
    IN_SPEECH,
    LEFT_OUT,
    LETTERS,
    OTHER,
    PICTURES,
    REPORT_HEADINGS,
    STAND_INS,
    TEXTS,
    THE_FILE,
)
from kalbajar_catalogue.publishing import styles, wording
from kalbajar_catalogue.publishing.report import Finding, LayoutReport

GROUPS: Final = {
    LEFT_OUT: ("open.", "print.picture_", "print.code_left_out", "print.label_", "print.labels_data",
               "print.labels_languages"),
    THE_FILE: ("print.not_", "print.font_", "print.no_bleed"),
    TEXTS: ("print.text_", "print.words_", "print.labels_smaller", "print.panel_", "print.credit_"),
    PICTURES: ("print.resolution", "print.alt_"),
    STAND_INS: ("print.fallback",),
    LETTERS: ("print.no_glyph", "print.control_character"),
}  # fmt: skip
"""How the codes under each heading begin; all others stand under the last heading."""
_NO_NUMBER: Final = "\x00"


def path_beside(out: Path) -> Path:
    """Where the report on a paper stands: `name.report.txt`."""
    return out.with_name(f"{out.stem}.report.txt")


def write(report: LayoutReport, paper: str, edition: Edition, out: Path, language: Language) -> Path:
    """Write the report on a paper beside it, whole or not at all. Raises WorldError `print.cannot_write`."""
    target = path_beside(out)
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        beside.write_text("\n".join(lines(report, paper, edition, out.name, language)) + "\n", "utf-8")
        beside.replace(target)
    except OSError as fault:
        beside.unlink(missing_ok=True)
        raise WorldError("print.cannot_write", file=target.name, reason=fault.strerror or str(fault)) from fault
    return target


def lines(report: LayoutReport, paper: str, edition: Edition, name: str, language: Language) -> Iterator[str]:
    """The report in words, line by line."""
    title = edition.title.best(language).text
    yield said(language, "Layout report: {name}", name=name)
    yield f"{title} ({paper})" if title else paper
    pages = counted(language, "{count} page", "{count} pages", report.pages)
    works = counted(language, "{count} work", "{count} works", report.works)
    yield said(language, "{pages}, {works}.", pages=pages, works=works)
    yield said(language, "The file claims {standards}.", standards=_claims(report.standards))
    if not report.findings:
        yield said(language, "Nothing to report.")
    for heading, findings in _grouped(report.findings):
        yield from ("", f"{word(language, heading)} ({len(findings)})")
        yield from (f"  {line}" for line in _told(findings, language))


def said_of(finding: Finding, language: Language) -> str:
    """A finding in one sentence; what belongs to no work is told without a number, but with the text it is about."""
    field, used = _named(finding.field, language), str(finding.values.get("used", ""))
    if text := finding.values.get("text"):
        field = said(language, "{field} “{begin}”", field=field, begin=text)
    values = {**finding.values, "number": finding.number or _NO_NUMBER, "field": field}
    if used in LANGUAGES:
        values["used"] = word(language, IN_SPEECH[known(used)])
    told = sentence(language, finding.code, values)
    if _NO_NUMBER not in told:
        return told
    rest = told.partition(_NO_NUMBER)[2].lstrip(",: ")
    return rest[:1].upper() + rest[1:]


def numbered(finding: Finding, language: Language) -> str:
    """A finding in one sentence that always names its work, where it has one."""
    told = said_of(finding, language)
    if finding.code.startswith("open.") and finding.number:
        return said(language, "No. {number}: {what}", number=finding.number, what=told)
    return told


def once_each(sentences: Iterable[str], language: Language) -> Iterator[str]:
    """Sentences in their order; what is said more than once is said once, with how often."""
    for told, times in Counter(sentences).items():
        yield said(language, "{what} ({times} times)", what=told, times=times) if times > 1 else told


def _told(findings: Sequence[Finding], language: Language) -> Iterator[str]:
    yield from once_each((_placed(finding, language) for finding in findings), language)


def _placed(finding: Finding, language: Language) -> str:
    told = numbered(finding, language)
    return said(language, "{what} Page {page}.", what=told, page=finding.page) if finding.page else told


def _named(field: str, language: Language) -> str:
    """What papers call a field; the museum's own fields are named by their label already."""
    words = wording.read(styles.common(), styles.common()).texts[language]
    return words.get(f"field.{field}", field)


def _grouped(findings: Sequence[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    groups: dict[str, list[Finding]] = {heading: [] for heading in REPORT_HEADINGS}
    for finding in findings:
        groups[_heading(finding.code)].append(finding)
    return ((heading, group) for heading, group in groups.items() if group)


def _heading(code: str) -> str:
    return next((heading for heading, starts in GROUPS.items() if code.startswith(starts)), OTHER)


def _claims(standards: Sequence[str]) -> str:
    return ", ".join({"a-2a": "PDF/A-2a", "ua-1": "PDF/UA-1"}.get(one, one) for one in standards)
