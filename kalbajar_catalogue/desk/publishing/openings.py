"""Which pages lie open together, and how large they are shown. Pure; the first page is 0."""

from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.publishing.live import open_at

SPREAD, PAGE = "spread", "page"
Opening = tuple[int | None, int | None]
STEPS: Final = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""The sizes between which the buttons go; 1 is the true size."""
PX_PER_MM: Final = 96 / 25.4


@dataclass(frozen=True)
class Size:
    """A page in px, and its share of the true size."""

    width: int
    height: int
    share: float


def opening(mode: str, page: int, pages: int) -> Opening:
    """The pages left and right of the fold where this page is; alone it stands left."""
    return open_at(page, pages) if mode == SPREAD else (page, None)


def openings(mode: str, pages: int) -> list[Opening]:
    """All that can be opened, in their order."""
    if mode == PAGE:
        return [(page, None) for page in range(pages)]
    return [open_at(page, pages) for page in (0, *range(1, pages, 2)) if page < pages]


def first_of(found: Opening) -> int:
    """The first page that lies open."""
    return next((page for page in found if page is not None), 0)


def said(found: Opening) -> str:
    """The numbers of the pages, the first is 1: `20–21`."""
    numbers = [page + 1 for page in found if page is not None]
    return f"{numbers[0]}–{numbers[-1]}" if len(numbers) > 1 else str(numbers[0]) if numbers else "–"


def step(mode: str, page: int, pages: int, forward: bool) -> int:
    """The first page of the opening after this one, or before it; the same at the ends."""
    found = openings(mode, pages)
    here = next((place for place, one in enumerate(found) if page in one), 0)
    there = min(max(here + (1 if forward else -1), 0), len(found) - 1)
    return first_of(found[there]) if found else 0


def fitted(page_mm: tuple[float, float], across: int, width: int, height: int) -> Size:
    """So large that `across` pages fit into this room."""
    share = min(width / (page_mm[0] * PX_PER_MM * across), height / (page_mm[1] * PX_PER_MM))
    return sized(page_mm, max(share, 0.05))


def sized(page_mm: tuple[float, float], share: float) -> Size:
    """A page at a share of its true size."""
    return Size(round(page_mm[0] * PX_PER_MM * share), round(page_mm[1] * PX_PER_MM * share), share)


def zoomed(share: float, larger: bool) -> float:
    """The next step of size."""
    if larger:
        return next((one for one in STEPS if one > share + 0.01), STEPS[-1])
    return next((one for one in reversed(STEPS) if one < share - 0.01), STEPS[0])
