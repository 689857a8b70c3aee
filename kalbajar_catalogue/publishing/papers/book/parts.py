"""The parts of the book: the sections of the exhibition, or else the kinds of work."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.editions.format import Edition, EditionSection
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.publishing.papers.book.leaves import Leaves
from kalbajar_catalogue.publishing.papers.book.pen import Pen, Plain, short

FOOT_LENGTH = 64
"""The letters of a title that a running foot has room for."""
_IN_OPENER = ("wall", "essay")
_FEWEST_AS_ONE = 3


@dataclass(frozen=True)
class _Part:
    """A part before it is written: its own works and those of the parts within it."""

    title: Multilingual | None
    words: str = ""
    intro: tuple[tuple[str, Multilingual], ...] = ()
    own: tuple[int, ...] = ()
    inner: tuple[int, ...] = ()
    level: int = 0


def parts_of(pen: Pen, leaves: Leaves) -> list[Plain]:
    """The parts in the order of the book, each with its leaves; one part with the exhibition's title if it has one."""
    found = list(_of_sections(pen.edition) if pen.edition.sections else _of_kinds(pen.edition))
    if len(found) == 1 and not pen.edition.sections:
        found = [_Part(pen.edition.title, intro=(("summary", pen.edition.summary),), own=found[0].own)]
    return [_written(pen, leaves, place, part) for place, part in enumerate(found)]


def _of_kinds(edition: Edition) -> Iterator[_Part]:
    kinds: dict[str, list[int]] = {}
    for index, work in enumerate(edition.works):
        kinds.setdefault(work.kind, []).append(index)
    for kind, indexes in kinds.items():
        yield _Part(None, f"part.{kind}", own=tuple(indexes))


def _of_sections(edition: Edition) -> Iterator[_Part]:
    works: dict[str, list[int]] = {}
    known = {section.uid for section in edition.sections}
    for index, work in enumerate(edition.works):
        works.setdefault(work.section if work.section in known else "", []).append(index)
    for section, level in _in_order(edition.sections):
        own = tuple(works.get(section.uid, ()))
        inner = tuple(index for one in _below(section, edition.sections) for index in works.get(one.uid, ()))
        if own or inner:
            yield _Part(section.title, intro=_intro(section), own=own, inner=inner, level=level)
    if "" in works:
        yield _Part(None, "part.rest", own=tuple(works[""]))


def _intro(section: EditionSection) -> tuple[tuple[str, Multilingual], ...]:
    texts = tuple((text.type, text.body) for text in section.texts if text.type in _IN_OPENER)
    return (("intro", section.intro), *texts)


def _in_order(sections: Sequence[EditionSection]) -> Iterator[tuple[EditionSection, int]]:
    """Every section once, those within another behind it; a circle of sections is cut open."""
    known, seen = {section.uid for section in sections}, set[str]()

    def walk(some: Iterable[EditionSection], level: int) -> Iterator[tuple[EditionSection, int]]:
        for section in sorted(some, key=lambda one: one.order):
            if section.uid not in seen:
                seen.add(section.uid)
                yield section, level
                yield from walk((one for one in sections if one.parent == section.uid), level + 1)

    yield from walk([section for section in sections if section.parent not in known], 0)
    yield from walk(sections, 0)


def _below(section: EditionSection, sections: Sequence[EditionSection]) -> list[EditionSection]:
    found, waiting = {section.uid: section}, [section]
    while waiting:
        above = waiting.pop()
        for one in sections:
            if one.parent == above.uid and one.uid not in found:
                found[one.uid] = one
                waiting.append(one)
    return list(found.values())[1:]


def _written(pen: Pen, leaves: Leaves, place: int, part: _Part) -> Plain:
    indexes = sorted({*part.own, *part.inner})
    descriptive = part.title is None
    words = part.words if part.words in pen.words.texts[pen.language] else "part.rest"
    title = pen.said(words) if part.title is None else pen.title(part.title, "section")
    return {
        "key": f"part-{place}",
        "title": title,
        "foot": short(title["main"], FOOT_LENGTH),
        "descriptive": descriptive,
        "level": part.level,
        "range": span(pen, indexes),
        "count": pen.counted(len(indexes)),
        "intro": pen.reader.passages([one for one in part.intro if one[1] != NOTHING]),
        "first": indexes[0] if indexes else None,
        "leaves": leaves.of(part.own),
    }


def span(pen: Pen, indexes: Sequence[int]) -> str:
    """The numbers of some works from the first to the last as they hang: `1–44`; `1 … 44` when others hang between."""
    if not indexes:
        return ""
    ends = [pen.number(pen.edition.works[index]) for index in (indexes[0], indexes[-1])]
    unbroken = indexes[-1] - indexes[0] + 1 == len(indexes)
    return ("–" if unbroken else " … ").join(dict.fromkeys(ends))


def spans(pen: Pen, indexes: Iterable[int]) -> list[Plain]:
    """Works by their places in the edition, three or more that follow each other as one: from which to which number."""
    rows: list[list[int]] = []
    for index in sorted(set(indexes)):
        if rows and index == rows[-1][-1] + 1:
            rows[-1].append(index)
        else:
            rows.append([index])
    found = [ends for row in rows for ends in ([[row[0], row[-1]]] if len(row) >= _FEWEST_AS_ONE else _single(row))]
    return [{"ends": list(dict.fromkeys(ends)), "numbers": _numbers(pen, ends)} for ends in found]


def _single(row: Sequence[int]) -> list[list[int]]:
    return [[index, index] for index in row]


def _numbers(pen: Pen, ends: Sequence[int]) -> list[str]:
    return [pen.number(pen.edition.works[index]) for index in dict.fromkeys(ends)]
