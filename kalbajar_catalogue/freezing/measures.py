"""The plain figures of a work: how large what hangs is, in mm, and from when it is, in years. Pure."""

from collections.abc import Iterator, Sequence

from kalbajar_catalogue.items.records import Dwelling, Item, Painting, Photograph
from kalbajar_catalogue.items.sizes import Dimension

_WHOLE = ("", "overall", "sheet")
_FRAMED = (*_WHOLE, "frame")
_HEIGHTS = ("height", "length")
_WIDTHS = ("width", "diameter")


def size_mm(item: Item) -> tuple[float | None, float | None]:
    """Width and height in mm of what hangs: a painting with its frame, a carpet by its length; None where unknown."""
    for sizes, parts in _candidates(item):
        width, height = _first(sizes, _WIDTHS, parts), _first(sizes, _HEIGHTS, parts)
        if width or height:
            return width, height
    return None, None


def years(item: Item) -> tuple[int | None, int | None]:
    """The earliest and the latest year; of a photograph the one it was taken in.

    A dwelling of which nobody wrote down when it is from stands where it was rebuilt: it is that which is shown.
    """
    once = _once(item)
    return _year(once or item.date_earliest), _year(once or item.date_latest)


def _once(item: Item) -> str:
    """The one date on which a work came to be what it is, where its kind has such a date and somebody wrote it down."""
    match item:
        case Photograph():
            return item.date_taken
        case Dwelling() if item.status != "original" and not (item.date_earliest or item.date_latest):
            return item.reconstruction_date
    return ""


def _candidates(item: Item) -> Iterator[tuple[Sequence[Dimension], Sequence[str]]]:
    if isinstance(item, Painting) and item.framed:
        yield item.framed_size, _FRAMED
    if isinstance(item, Photograph):
        yield item.print_size, _WHOLE
    yield item.dimension, _WHOLE
    if isinstance(item, Photograph):
        yield item.image_size, (*_WHOLE, "image")


def _first(sizes: Sequence[Dimension], measures: Sequence[str], parts: Sequence[str]) -> float | None:
    said = {size.type: float(size.value_mm) for size in reversed(sizes) if size.value_mm and size.part in parts}
    return next((said[measure] for measure in measures if measure in said), None)


def _year(date: str) -> int | None:
    return int(date[:4]) if date[:4].isdecimal() else None
