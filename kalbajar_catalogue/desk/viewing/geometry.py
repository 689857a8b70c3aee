"""Where a picture stands in a room of the screen, and which part of it is seen. Pure; all lengths in device px.

A point of a picture is told in shares: 0 at its left or upper edge, 1 at the opposite one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

Size = tuple[float, float]
"""Width and height: of a picture in its own px, of a room in device px."""
Spot = tuple[float, float]
"""From the upper left corner of a room, in device px; or a point of a picture in shares."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

MOST: Final = 8.0
"""The largest zoom: eight device px for a px of the picture."""
CRISP_ABOVE: Final = 2.0
"""The zoom above which the picture's own px are drawn as squares."""
STOPS: Final = (0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
"""Where the steps of the keys and buttons stop."""
_SAME: Final = 1e-6


@dataclass(frozen=True)
class View:
    """Device px for a px of the picture, and the point of the picture that stands in the middle of the room."""

    zoom: float
    x: float = 0.5
    y: float = 0.5


def fit_zoom(picture: Size, room: Size) -> float:
    """The zoom at which a picture just fits a room; never above the largest one."""
    return min(MOST, room[0] / max(picture[0], 1), room[1] / max(picture[1], 1))


def fitted(picture: Size, room: Size) -> View:
    """The whole picture, as large as the room allows."""
    return View(fit_zoom(picture, room))


def limits(picture: Size, room: Size) -> tuple[float, float]:
    """The least and the most zoom: from the whole picture, or its own px where it is smaller, to eight times."""
    return min(1.0, fit_zoom(picture, room)), MOST


def kept(view: View, picture: Size, room: Size) -> View:
    """The nearest view within the limits that wastes no room: a picture that is smaller stands in the middle."""
    least, most = limits(picture, room)
    zoom = min(max(view.zoom, least), most)
    return View(zoom, _centred(view.x, picture[0] * zoom, room[0]), _centred(view.y, picture[1] * zoom, room[1]))


def place(view: View, picture: Size, room: Size) -> tuple[float, float, float, float]:
    """Left, top, width and height of the whole picture in a room."""
    width, height = picture[0] * view.zoom, picture[1] * view.zoom
    return room[0] / 2 - view.x * width, room[1] / 2 - view.y * height, width, height


def share_at(view: View, spot: Spot, picture: Size, room: Size) -> Spot:
    """The point of the picture under a spot of the room; beyond 0 to 1 beside the picture."""
    left, top, width, height = place(view, picture, room)
    return (spot[0] - left) / width, (spot[1] - top) / height


def zoomed(view: View, zoom: float, spot: Spot, picture: Size, room: Size) -> View:
    """The view at another zoom that keeps the point under the spot where it is, as far as the edges allow."""
    least, most = limits(picture, room)
    zoom = min(max(zoom, least), most)
    x, y = share_at(view, spot, picture, room)
    away = (spot[0] - room[0] / 2) / (picture[0] * zoom), (spot[1] - room[1] / 2) / (picture[1] * zoom)
    return kept(View(zoom, x - away[0], y - away[1]), picture, room)


def panned(view: View, right: float, down: float, picture: Size, room: Size) -> View:
    """The view when the picture was drawn so many px to the right and down."""
    x, y = view.x - right / (picture[0] * view.zoom), view.y - down / (picture[1] * view.zoom)
    return kept(replace(view, x=x, y=y), picture, room)


def centred_on(view: View, point: Spot, picture: Size, room: Size) -> View:
    """The view with a point of the picture in the middle of the room, as far as the edges allow."""
    return kept(replace(view, x=point[0], y=point[1]), picture, room)


def relative(view: View, picture: Size, room: Size) -> View:
    """The view with its zoom counted in fitting sizes: so it can be shown of another picture, or in another room."""
    return replace(view, zoom=view.zoom / fit_zoom(picture, room))


def absolute(relative: View, picture: Size, room: Size) -> View:
    """The view of a picture that shows the same as a relative one: the same multiple of its fitting size and point."""
    return replace(relative, zoom=relative.zoom * fit_zoom(picture, room))


def seen(view: View, picture: Size, room: Size) -> Box:
    """The part of the picture that is in the room, in shares."""
    left, top, width, height = place(view, picture, room)
    return (
        max(0.0, -left / width),
        max(0.0, -top / height),
        min(1.0, (room[0] - left) / width),
        min(1.0, (room[1] - top) / height),
    )


def is_whole(view: View, picture: Size, room: Size) -> bool:
    """Whether all of the picture is in the room."""
    left, top, right, bottom = seen(view, picture, room)
    return max(left, top, 1 - right, 1 - bottom) < _SAME


def stepped(zoom: float, steps: int, stops: Sequence[float] = STOPS) -> float:
    """The zoom so many stops further in, or out when negative."""
    for _ in range(abs(steps)):
        further = [stop for stop in stops if (stop > zoom + _SAME if steps > 0 else stop < zoom - _SAME)]
        if not further:
            return max(zoom, *stops) if steps > 0 else min(zoom, *stops)
        zoom = min(further) if steps > 0 else max(further)
    return zoom


def turned(zoom: float, notches: float, fit: float) -> float:
    """The zoom after so many notches of a wheel; it rests at 100 % and at the fitting size on its way."""
    wanted: float = zoom * 1.25**notches
    for rest in (1.0, fit):
        if (zoom - rest) * (wanted - rest) < -_SAME:
            return rest
    return wanted


def _centred(share: float, length: float, room: float) -> float:
    if length <= room + _SAME:
        return 0.5
    half = room / 2 / length
    return min(max(share, half), 1 - half)
