"""What the pages of one kind of work share: which works, chosen by which chip, at true size on one wall."""

from collections.abc import Callable, Sequence
from urllib.parse import parse_qsl

from kalbajar_catalogue.kiosk.saying import Asked, Said
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.walls.choosing import chips, chosen
from kalbajar_catalogue.kiosk.walls.hanging_plan import Plan
from kalbajar_catalogue.kiosk.walls.surfaces import shape_of, surface
from kalbajar_catalogue.kiosk.walls.true_sizes import Size, size_of

Hang = Callable[[Sequence[Size], int], Plan]


def asked_for(argument: str) -> tuple[str, int]:
    """The chip's key and the least number of lines, from `by=KEY&lines=N`; what cannot be read is not asked for."""
    values = dict(parse_qsl(argument))
    lines = values.get("lines", "")
    return values.get("by", ""), min(max(int(lines), 1), 8) if lines.isdecimal() else 1


def at_true_size(asked: Asked, kind: str, fields: Sequence[str], hang: Hang) -> Said | None:
    """The works of a kind, those without a size last; None where there is none.

    `count` (of all), `shown`, `by` (the chip chosen), `chips`, `unsized` (how many sizes nobody wrote down), `surface`.
    """
    every = asked.shows.of_kind(kind)
    if not every:
        return None
    by, lines = asked_for(asked.argument)
    found = chosen(every, by, asked.language) or list(every)
    sizes = {hung.key: _size(hung, asked) for hung in found}
    works = sorted(found, key=lambda hung: not sizes[hung.key].known)
    plan = hang([sizes[hung.key] for hung in works], lines)
    return {
        "count": len(every),
        "shown": len(works),
        "by": by if len(works) < len(every) else "",
        "chips": chips(every, fields, asked.language),
        "unsized": sum(not size.known for size in sizes.values()),
        "surface": surface(plan, works, [], asked.language),
    }


def _size(hung: Hung, asked: Asked) -> Size:
    return size_of(hung.work.width_mm, hung.work.height_mm, shape_of(hung, asked.language))
