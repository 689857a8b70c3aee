"""Frames of the core as cells of the grid, in the words of one language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.standing_in import stand_in
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.desk.widgets.marks import MEND, PAIR, PICK
from kalbajar_catalogue.exhibitions.following import numbers_of
from kalbajar_catalogue.exhibitions.looking import Knowledge, Seen
from kalbajar_catalogue.exhibitions.service import Frame
from kalbajar_catalogue.i18n.languages import Language

_UNKNOWN = Seen("")


def cells_of(frames: Sequence[Frame], known: Knowledge, language: Language) -> list[Cell]:
    """A cell for every frame, empty ones too."""
    return [cell_of(frame, known.seen.get(frame.item, _UNKNOWN), language) for frame in frames]


def cell_of(frame: Frame, seen: Seen, language: Language) -> Cell:
    """The cell of one frame, with the marks of what hangs in it."""
    said = frame.title.best(language)
    title = said.text
    makers = frame.makers.best(language).text
    return Cell(
        uid=frame.exhibit or f"frame {frame.order}",
        item=frame.item,
        number=frame.number,
        order=frame.order,
        ref=frame.ref,
        title=title,
        descriptive=frame.title_is_descriptive,
        stand_in=stand_in(said),
        makers=makers,
        sha256=frame.sha256,
        file_path=frame.file_path,
        width=frame.width,
        height=frame.height,
        symbol=kinds.SYMBOLS.get(frame.kind, "image"),
        kind=kinds.one_of(frame.kind),
        spoken=_spoken(frame, seen, title, makers),
        rating=seen.rating,
        marks=tuple(mark for mark, bears in ((PICK, seen.pick), (PAIR, seen.pairs), (MEND, seen.mend)) if bears),
    )


def next_empty(frames: Sequence[Frame]) -> int:
    """The first empty frame, counted from 1; the one after the last when none is empty."""
    return next((frame.order for frame in frames if not frame.item), len(frames) + 1)


def next_number(frames: Sequence[Frame]) -> str:
    """The number that a work would get in the first empty frame."""
    place = next_empty(frames)
    if place <= len(frames):
        return frames[place - 1].number
    return numbers_of({frame.order: frame.number for frame in frames}, (place,))[place]


def marks_said(seen: Seen) -> str:
    """The marks of a frame in words: pictures alone would leave the blind without them."""
    words = []
    if seen.rating:
        words.append(QCoreApplication.translate("Frames", "{count} of 5 stars").format(count=seen.rating))
    if seen.pick:
        words.append(QCoreApplication.translate("Frames", "picked"))
    if seen.pairs:
        words.append(QCoreApplication.translate("Frames", "one of a pair"))
    if seen.mend:
        words.append(QCoreApplication.translate("Frames", "to mend"))
    return ", ".join(words)


def _spoken(frame: Frame, seen: Seen, title: str, makers: str) -> str:
    if not frame.item:
        words = QCoreApplication.translate("Frames", "Frame {number}, empty")
        return words.format(number=frame.number)
    return ", ".join(part for part in (frame.number, title or frame.ref, makers, marks_said(seen)) if part)
