"""What a drag would do, in one sentence, before it is done."""

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk.widgets.cells import Cell


def landing(source: Cell | None, target: Cell | None, next_empty: int) -> str:
    """The sentence for a picture (or, without `source`, for files) held over a cell; '' where nothing would change."""
    if source is None:
        number = target.order if target and target.empty else next_empty
        return QCoreApplication.translate("Rehanging", "The photographs take the numbers from {number} on").format(
            number=number
        )
    if target is None or target is source:
        return ""
    if target.empty:
        return QCoreApplication.translate("Rehanging", "No {number} becomes {to}; nobody else moves").format(
            number=source.number, to=target.number
        )
    return _shift(source, target)


def _shift(source: Cell, target: Cell) -> str:
    low, high = sorted((source.order, target.order))
    first, last = (low + 1, high) if source.order == low else (low, high - 1)
    if first == last:
        words = QCoreApplication.translate("Rehanging", "No {number} becomes {to}; {first} moves by one")
    else:
        words = QCoreApplication.translate("Rehanging", "No {number} becomes {to}; {first} to {last} move by one")
    return words.format(number=source.number, to=target.number, first=first, last=last)
