"""The lines of the panel of pictures: what belongs, what does not, what is missing, refused or known already. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk.importing import picture_words
from kalbajar_catalogue.desk.importing.alike_pane import Pair
from kalbajar_catalogue.desk.importing.picture_list import Line
from kalbajar_catalogue.desk.importing.picture_verbs import Known, Named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.photographs.plan import Arrival
from kalbajar_catalogue.importing.picture_edits import Owner, by_owner, owner_of
from kalbajar_catalogue.importing.pictures import Likeness, Pictured, Placed, Placement
from kalbajar_catalogue.media.service import FileGlance

PLACED, LONELY, ALIKE, MISSING, REFUSED = "placed", "lonely", "alike", "missing", "refused"
KEYS = (PLACED, LONELY, ALIKE, MISSING, REFUSED)


@dataclass(frozen=True)
class Shown:
    """All that the panel knows when it writes its lines."""

    language: Language
    placement: Placement = Placement()
    pictured: Pictured | None = None
    check: Check | None = None
    known: Known = Known()
    rows: Mapping[int, Named] = field(default_factory=dict)

    def called(self, owner: Owner) -> Named:
        """What a record is called."""
        return picture_words.named(owner, self.known, self.rows)

    @cached_property
    def arrivals(self) -> Mapping[str, Arrival]:
        """The pictures that were kept, by their contents."""
        return {one.kept.sha256: one for one in (self.pictured.plan.arrivals if self.pictured else ())}

    @property
    def skipped(self) -> frozenset[Path]:
        """The files that are not brought in."""
        return self.pictured.skipped if self.pictured else frozenset()


def lines(shown: Shown) -> dict[str, list[Line]]:
    """The lines of every page."""
    return {
        PLACED: _placed(shown),
        LONELY: [Line(path, "", path.name, _folder(path), (path,)) for path in shown.placement.lonely],
        ALIKE: _alike(shown),
        MISSING: [_missing(shown, row, name) for row, name in shown.placement.missing],
        REFUSED: [_refused(shown, finding) for finding in (shown.pictured.plan.findings if shown.pictured else ())],
    }


def owners(shown: Shown) -> dict[str, Owner]:
    """The records that a file can be given to, by what they are called: those of the table first."""
    records = [one for one in (shown.check.records if shown.check else ()) if one.status is not Status.REFUSED]
    coming = [Owner(0, one.uid) if one.uid else Owner(one.row) for one in records]
    there = [Owner(0, uid) for uid in shown.known.works]
    found: dict[str, Owner] = {}
    for owner in dict.fromkeys([*coming, *there]):
        found.setdefault(picture_words.choice(shown.called(owner)), owner)
    return found


def pair_of(shown: Shown, one: Placed) -> Pair | None:
    """A picture that comes in beside the one that the catalogue has, None where there is none."""
    pictured = shown.pictured
    content = pictured.contents.get(one.path, "") if pictured else ""
    likeness = _nearest(pictured.likenesses.get(content, ()), one) if pictured else None
    known = shown.known.files.get(likeness.sha256) if likeness else None
    if pictured is None or likeness is None or known is None:
        return None
    work = shown.called(Owner(0, likeness.work))
    return Pair(
        one.path, _coming(shown.arrivals[content]), shown.called(owner_of(one)), work, known,
        likeness.identical, pictured.has_already(one), one.path in pictured.skipped,
    )  # fmt: skip


def contents_known(pictured: Pictured | None) -> frozenset[str]:
    """The contents of the catalogue's pictures that look like those that come in."""
    if pictured is None:
        return frozenset()
    return frozenset(one.sha256 for found in pictured.likenesses.values() for one in found)


def same_as_known(shown: Shown) -> list[Placed]:
    """The pictures that come in, are not skipped, and are the very file of another record of the catalogue."""
    pairs = ((one, pair_of(shown, one)) for one in _of_alike(shown))
    return [one for one, pair in pairs if pair and pair.identical and not pair.there and not pair.skipped]


def _placed(shown: Shown) -> list[Line]:
    counts = picture_words.PictureCounts()
    return [_record(shown, counts, owner, own) for owner, own in by_owner(shown.placement).items()]


def _record(shown: Shown, counts: picture_words.PictureCounts, owner: Owner, own: tuple[Placed, ...]) -> Line:
    called = shown.called(owner)
    words = counts.coming(len(own))
    row = picture_words.row_words(owner.row) if owner.row and called.number else ""
    mark = counts.skipped(sum(one.path in shown.skipped for one in own))
    said = " · ".join(part for part in (words, row) if part)
    return Line(owner, called.number, called.title, said, tuple(one.path for one in own), mark)


def _of_alike(shown: Shown) -> list[Placed]:
    pictured = shown.pictured
    if pictured is None:
        return []
    return [one for one in shown.placement.placed if pictured.likenesses.get(pictured.contents.get(one.path, ""))]


def _alike(shown: Shown) -> list[Line]:
    """Those first about which somebody is to decide."""
    found = [(one, pair) for one in _of_alike(shown) if (pair := pair_of(shown, one))]
    return list(_of_pairs(shown, sorted(found, key=lambda both: both[1].there)))


def _of_pairs(shown: Shown, found: Iterable[tuple[Placed, Pair]]) -> Iterator[Line]:
    for one, pair in found:
        if pair.there:
            words = QCoreApplication.translate("ImportPictures", "{work} has it already").format(
                work=pair.work.number or pair.work.title
            )
        elif pair.identical:
            words = QCoreApplication.translate("ImportPictures", "the very file of {work}").format(
                work=pair.work.number
            )
        else:
            words = QCoreApplication.translate("ImportPictures", "looks like {work}").format(
                work=pair.work.number or pair.work.title
            )
        mark = QCoreApplication.translate("ImportPictures", "skipped") if pair.skipped else ""
        yield Line(one, pair.record.number, one.name, words, (one.path,), mark)


def _nearest(likenesses: tuple[Likeness, ...], one: Placed) -> Likeness | None:
    """Its own record's first, then the very same."""
    return min(likenesses, key=lambda other: (other.work != one.uid, not other.identical), default=None)


def _coming(arrival: Arrival) -> FileGlance:
    file = arrival.draft.file
    return FileGlance(arrival.kept.sha256, arrival.kept.relative, file.width or 0, file.height or 0)


def _missing(shown: Shown, row: int, name: str) -> Line:
    called = shown.rows.get(row, Named("", ""))
    words = (picture_words.row_words(row), picture_words.choice(called))
    return Line((row, name), "", name, " · ".join(filter(None, words)))


def _refused(shown: Shown, finding: Finding) -> Line:
    words = sentence(shown.language, finding.code, finding.values)
    return Line(finding, "", finding.source, words)


def _folder(path: Path) -> str:
    return path.parent.name
