"""Gallery health: what is well with the picture of each work, and what must be mended before it is printed.

Every check is told of, also a good one. Rules are pure; `health` reads what they need in a few queries and one
listing of the originals. Nothing is changed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Final

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.diagnostics.problems import Problem, Value
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import colour_profiles, profiles, resolution
from kalbajar_catalogue.items.health_reading import Main, Pictured, read
from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.media import restoring
from kalbajar_catalogue.media.service import ORIGINALS
from kalbajar_catalogue.storage.fields import field_of
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.rules import ALLOWED, FORBIDDEN, Verdict

CHECKS: Final = ("picture", "original", "resolution", "colour", "turned", "duplicates", "credit", "rights", "alt_text",
                 "title", "maker", "place", "caption", "facts")  # fmt: skip
"""Every check, in the order in which they are shown."""

GOOD, OPEN, NOTE, MEND, LOUD = "good", "open", "note", "mend", "loud"
"""How a check went: well; not looked at yet; well, with something to know; to be mended; to be mended first of all."""

FAILS: Final = frozenset({MEND, LOUD})
_OWN_CHECKS: Final = {
    "photographer": "maker", "maker": "maker", "artisan": "maker", "reconstruction_makers": "maker",
    "place_shown": "place", "place_woven": "place",
}  # fmt: skip
_ELSEWHERE: Final = frozenset({"title", "credit_line", "print_size"})
_ALL_THERE: Final = profiles.Context(True, True, True, True, frozenset({"school"}))
_MIRRORED, _QUARTER = (2, 4, 5, 7), (5, 6, 7, 8)


@dataclass(frozen=True)
class Finding:
    """How one check of one work went; `code` and `values` are those of its sentence (see `health_words`)."""

    check: str
    level: str
    code: str
    values: Mapping[str, Value] = field(default_factory=dict)
    languages: tuple[Language, ...] = ()

    @property
    def fails(self) -> bool:
        """Whether something is to be mended."""
        return self.level in FAILS


@dataclass(frozen=True)
class WorkHealth:
    """One work, its pictures, and how every check of it went, in the order of `CHECKS`."""

    pictured: Pictured
    findings: tuple[Finding, ...]

    @property
    def item(self) -> Item:
        """The work; of a photograph only the fields that are checked."""
        return self.pictured.item

    @property
    def uid(self) -> str:
        """The uid of the work."""
        return self.pictured.item.uid

    @property
    def main(self) -> Main | None:
        """The main picture."""
        return self.pictured.main

    @property
    def failing(self) -> tuple[Finding, ...]:
        """What is to be mended."""
        return tuple(finding for finding in self.findings if finding.fails)

    def of(self, check: str) -> Finding:
        """How this check went."""
        return next(finding for finding in self.findings if finding.check == check)


@dataclass(frozen=True)
class Known:
    """What only a search that a person asked for can tell.

    `altered`: the SHA-256 of originals whose contents changed. `alike`: the refs of works with the same picture, by
    uid; None as long as nobody looked for them. `on` is the day for which rights are asked, today when not given.
    """

    altered: Collection[str] = frozenset()
    alike: Mapping[str, Sequence[str]] | None = None
    on: date | None = None


NOTHING_KNOWN: Final = Known()


def health(
    reading: Reading, folder: Path, uids: Iterable[str] | None = None, known: Known = NOTHING_KNOWN
) -> tuple[WorkHealth, ...]:
    """The health of all works, or of those with these uids, in the order they were made.

    Words are asked for in the languages of the house.
    """
    wanted = house.languages(reading)
    languages = tuple(language for language in LANGUAGES if language in wanted)
    works = read(reading, uids)
    verdicts = rights.verdicts(reading, [work.item.uid for work in works], known.on or _today())
    files = [file.file_path for work in works for file in work.files]
    there = _lying(folder, files)
    return tuple(_looked_at(work, verdicts[work.item.uid], there, known, languages) for work in works)


def _today() -> date:
    return datetime.now().astimezone().date()


def counts(works: Iterable[WorkHealth]) -> dict[str, int]:
    """How many works fail each check."""
    found = dict.fromkeys(CHECKS, 0)
    for work in works:
        for finding in work.failing:
            found[finding.check] += 1
    return found


def to_mend(works: Iterable[WorkHealth]) -> dict[str, tuple[str, ...]]:
    """The checks that each work fails, by its uid; a work that fails none is left out.

    These are the works that are "to mend", wherever the desk counts them.
    """
    failing = {work.uid: tuple(finding.check for finding in work.failing) for work in works}
    return {uid: checks for uid, checks in failing.items() if checks}


def _lying(folder: Path, paths: Sequence[str]) -> frozenset[str]:
    """Which originals lie there: of a few works asked one by one, of many by one listing."""
    root = folder / ORIGINALS
    if len(paths) > 50:
        return restoring.present(folder)
    return frozenset(path for path in paths if (root / path).is_file())


def _looked_at(
    work: Pictured, verdict: Verdict, there: frozenset[str], known: Known, languages: tuple[Language, ...]
) -> WorkHealth:
    findings = {
        "picture": _picture(work),
        "original": _original(work, there, known.altered),
        "resolution": _resolution(work),
        "colour": _colour(work),
        "turned": _turned(work),
        "duplicates": _duplicates(work, known.alike),
        "credit": _in_words("credit", work.item.credit_line, languages),
        "rights": _rights(work.item, verdict),
        "alt_text": _in_words("alt_text", work.main.alt_text, languages) if work.main else _no_picture("alt_text"),
        "caption": _caption(work.item, languages),
        **_of_profile(work.item, languages),
    }
    return WorkHealth(work, tuple(findings[check] for check in CHECKS))


def _picture(work: Pictured) -> Finding:
    if not work.main:
        return Finding("picture", MEND, "health.picture.missing")
    return Finding("picture", GOOD, "health.picture.good", {"count": len(work.files)})


def _original(work: Pictured, there: frozenset[str], altered: Collection[str]) -> Finding:
    """Of all pictures of the work: one that is missing is told of before one that is altered."""
    gone = next((file for file in work.files if file.file_path not in there), None)
    if gone:
        return Finding("original", LOUD, "health.original.missing", {"name": gone.name})
    changed = next((file for file in work.files if file.sha256 in altered), None)
    if changed:
        return Finding("original", LOUD, "health.original.altered", {"name": changed.name})
    return Finding("original", GOOD, "health.original.good") if work.main else _no_picture("original")


def _no_picture(check: str) -> Finding:
    return Finding(check, NOTE, "health.no_picture")


def _resolution(work: Pictured) -> Finding:
    if not work.main or not work.main.file.width or not work.main.file.height:
        return _no_picture("resolution")
    height, width = work.main.file.height, work.main.file.width
    name = resolution.chosen_field(work.item)
    size = resolution.size_of(getattr(work.item, name)) if name else None
    if size is None:
        return _with_fit("unsaid", NOTE, {"asked": resolution.ASKED_DPI}, resolution.largest(height, width))
    dpi = resolution.dpi(size, height, width)
    values: dict[str, Value] = {
        "dpi": dpi, "asked": resolution.ASKED_DPI, "field": name,
        "crossed": int(resolution.is_crossed(size, height, width)), **_sizes("size", size),
    }  # fmt: skip
    if dpi >= resolution.ASKED_DPI:
        return Finding("resolution", GOOD, "health.resolution.good", values)
    blurred = dpi < resolution.LEAST_DPI
    fit = resolution.fitting(size, height, width)
    return _with_fit("blurred" if blurred else "low", LOUD if blurred else MEND, values, fit)


def _with_fit(what: str, level: str, values: dict[str, Value], fit: resolution.PrintSize | None) -> Finding:
    """A finding that offers a size, or none where the picture is too small for any."""
    if fit is None:
        return Finding("resolution", level, f"health.resolution.{what}_tiny", values)
    return Finding("resolution", level, f"health.resolution.{what}", values | _sizes("fit", fit))


def _sizes(name: str, size: resolution.PrintSize) -> dict[str, Value]:
    return {f"{name}_height": size.height, f"{name}_width": size.width}


def _colour(work: Pictured) -> Finding:
    if not work.main:
        return _no_picture("colour")
    name = work.main.file.colour_profile
    kind = colour_profiles.kind_of(name)
    if kind == colour_profiles.NONE:
        return Finding("colour", NOTE, "health.colour.none")
    code = "good" if kind in colour_profiles.USUAL else kind
    return Finding("colour", GOOD if code == "good" else MEND, f"health.colour.{code}", {"profile": name})


def _turned(work: Pictured) -> Finding:
    """Cameras hold their sensor lengthwise: what a quarter turn lays down stood upright already."""
    if not work.main:
        return _no_picture("turned")
    file = work.main.file
    if file.orientation in _MIRRORED:
        return Finding("turned", MEND, "health.turned.mirrored")
    if file.orientation in _QUARTER and file.width > file.height:
        return Finding("turned", MEND, "health.turned.twice")
    return Finding("turned", GOOD, "health.turned.good" if file.orientation == 1 else "health.turned.upright")


def _duplicates(work: Pictured, alike: Mapping[str, Sequence[str]] | None) -> Finding:
    if len({file.sha256 for file in work.files}) < len(work.files):
        return Finding("duplicates", MEND, "health.duplicates.twice")
    if alike is None:
        return Finding("duplicates", OPEN, "health.duplicates.unknown")
    others = alike.get(work.item.uid, ())
    if others:
        return Finding("duplicates", MEND, "health.duplicates.found", {"refs": ", ".join(others)})
    return Finding("duplicates", GOOD, "health.duplicates.good")


def _in_words(check: str, text: Multilingual, languages: tuple[Language, ...]) -> Finding:
    return _lacking(check, tuple(language for language in languages if not text.get(language)))


@lru_cache(maxsize=128)
def _lacking(check: str, languages: tuple[Language, ...]) -> Finding:
    """Of thousands of works most lack the same: one finding serves them all."""
    if not languages:
        return Finding(check, GOOD, f"health.{check}.good")
    return Finding(check, MEND, f"health.{check}.missing", {"languages": ", ".join(languages)}, languages)


def _rights(item: Item, verdict: Verdict) -> Finding:
    if not item.publish:
        return Finding("rights", NOTE, "health.rights.withheld")
    if verdict.print == ALLOWED:
        return Finding("rights", GOOD, "health.rights.good")
    if verdict.print == FORBIDDEN:
        return Finding("rights", LOUD, "health.rights.forbidden")
    return Finding("rights", MEND, "health.rights.undecided")


def _caption(item: Item, languages: tuple[Language, ...]) -> Finding:
    if not isinstance(item, Photograph):
        return Finding("caption", GOOD, "health.caption.not_asked")
    return _in_words("caption", item.caption, languages)


def _of_profile(item: Item, languages: tuple[Language, ...]) -> dict[str, Finding]:
    """Title, maker, place and all other facts that the profile of the kind asks for before print."""
    lacking: dict[str, dict[str, None]] = {check: {} for check in ("maker", "place", "facts")}
    for problem in _asked(item, languages):
        field, _ = field_of(type(item), problem.field)
        if field.name not in _ELSEWHERE:
            lacking[_OWN_CHECKS.get(field.name, "facts")][field.declared.label] = None
    found = {check: _of_facts(check, tuple(labels)) for check, labels in lacking.items()}
    return found | {"title": _in_words("title", item.title, languages)}


def _asked(item: Item, wanted: tuple[Language, ...]) -> Iterator[Problem]:
    """What the profile misses in any language; in a photograph only the date depends on it."""
    lacking = [language for language in wanted if not item.date_display.get(language)]
    languages = lacking[:1] or wanted[:1] if isinstance(item, Photograph) else wanted
    for language in languages:
        yield from profiles.missing(item, _ALL_THERE, language)


@lru_cache(maxsize=512)
def _of_facts(check: str, labels: tuple[str, ...]) -> Finding:
    if not labels:
        return Finding(check, GOOD, f"health.{check}.good")
    return Finding(check, MEND, f"health.{check}.missing", {"fields": "; ".join(labels)})
