"""How finely a picture prints at a size, and how large it may be printed. Pure; in mm, and px of an upright picture."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.items.sizes import Dimension

ASKED_DPI: Final = 200
"""What a print that is seen from near needs."""

LEAST_DPI: Final = 150
"""Below this a print looks blurred."""

MM_PER_INCH: Final = 25.4
_SIDES: Final = ("height", "width")
_WHOLE_CM: Final = 100.0


@dataclass(frozen=True)
class PrintSize:
    """Height and width of a print; a side that nobody said is 0."""

    height: float
    width: float


def chosen_field(item: Item) -> str:
    """The field that says how large a photograph is printed: `print_size`, else `image_size`; '' for none."""
    if not isinstance(item, Photograph):
        return ""
    return next((name for name in ("print_size", "image_size") if size_of(getattr(item, name))), "")


def size_of(sizes: Iterable[Dimension]) -> PrintSize | None:
    """Height and width among recorded sizes; None when neither is there."""
    said = {size.type: size.value_mm for size in sizes if size.type in _SIDES and size.value_mm}
    return PrintSize(said.get("height") or 0.0, said.get("width") or 0.0) if said else None


def dpi(size: PrintSize, height: int, width: int) -> int:
    """The resolution at which a picture is printed whole within a size.

    Of a size that stands the other way than the picture the lower one of both ways: nobody prints it small across.
    """
    ways = [size, PrintSize(size.width, size.height)] if is_crossed(size, height, width) else [size]
    return min(_dpi(way, height, width) for way in ways)


def is_crossed(size: PrintSize, height: int, width: int) -> bool:
    """Whether a size stands upright for a picture that lies, or the other way round; squares do neither."""
    return bool(size.height and size.width) and (size.height - size.width) * (height - width) < 0


def fitting(size: PrintSize, height: int, width: int) -> PrintSize | None:
    """The largest size of the same proportions that holds 200 dpi, in whole cm, or mm where it is small.

    None where a side would come to less than 1 mm.
    """
    share = dpi(size, height, width) / ASKED_DPI
    found = PrintSize(_down(size.height * share), _down(size.width * share))
    return found if _has_sides(found, size) else None


def largest(height: int, width: int) -> PrintSize | None:
    """The largest size at which a picture holds 200 dpi, rounded down as `fitting` does; None below 1 mm."""
    found = PrintSize(*(_down(pixels * MM_PER_INCH / ASKED_DPI) for pixels in (height, width)))
    return found if found.height and found.width else None


def resized(sizes: Sequence[Dimension], to: PrintSize) -> tuple[Dimension, ...]:
    """Recorded sizes with another height and width; what else was recorded stays."""
    new = {"height": to.height, "width": to.width}
    return tuple(replace(size, value_mm=new[size.type]) if _is_side(size) else size for size in sizes)


def _dpi(size: PrintSize, height: int, width: int) -> int:
    sides = [pixels / mm for pixels, mm in ((height, size.height), (width, size.width)) if mm]
    return math.floor(max(sides) * MM_PER_INCH)


def _has_sides(found: PrintSize, asked: PrintSize) -> bool:
    return bool(found.height or not asked.height) and bool(found.width or not asked.width)


def _is_side(size: Dimension) -> bool:
    return size.type in _SIDES and bool(size.value_mm)


def _down(mm: float) -> float:
    step = 10.0 if mm >= _WHOLE_CM else 1.0
    return math.floor(mm / step + 1e-9) * step
