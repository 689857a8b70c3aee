"""What a drag would do, in one sentence, before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from kalbajar_catalogue.desk.widgets.cells import Cell


class Rehanging(QObject):
    """Whose words these are: only what `tr` says of one and of many is found for the translators."""


def landing(sources: Sequence[Cell], target: Cell | None, following: str) -> str:
    """The sentence for pictures (or, without `sources`, for files) held over a cell; '' where nothing would change."""
    if not sources:
        number = target.number if target and target.empty else following
        return QCoreApplication.translate("Rehanging", "The photographs take the numbers from {number} on").format(
            number=number
        )
    if target is None or target in sources:
        return ""
    if len(sources) > 1:
        return _together(len(sources), target)
    if target.empty:
        return QCoreApplication.translate("Rehanging", "No {number} becomes {to}; nobody else moves").format(
            number=sources[0].number, to=target.number
        )
    return _shift(sources[0], target)


def arriving(count: int, target: Cell | None, following: str) -> str:
    """The sentence for works of another page held over a cell."""
    words = Rehanging().tr("%n work(s) take the empty frames from {number} on", "", count)
    return words.format(number=target.number if target else following)


def _together(count: int, target: Cell) -> str:
    if target.empty:
        words = Rehanging().tr("%n work(s) take the empty frames from {number} on", "", count)
    else:
        words = Rehanging().tr("%n work(s) hang from {number} on; the others close up", "", count)
    return words.format(number=target.number)


def _shift(source: Cell, target: Cell) -> str:
    low, high = sorted((source.order, target.order))
    first, last = (low + 1, high) if source.order == low else (low, high - 1)
    if first == last:
        words = QCoreApplication.translate("Rehanging", "No {number} becomes {to}; {first} moves by one")
    else:
        words = QCoreApplication.translate("Rehanging", "No {number} becomes {to}; {first} to {last} move by one")
    return words.format(number=source.number, to=target.number, first=first, last=last)
