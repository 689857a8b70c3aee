"""F6 goes from one area of the window to the next, Tab from one control to the next.

A widget that has `stops` of its own, as a form, is one unit: what it made late would else come last.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_area(areas: Sequence[QWidget], focused: QWidget | None, step: int) -> None:
    """Give the focus to the first control of the next area that has one; `step` is 1 or -1."""
    here = next((place for place, area in enumerate(areas) if focused and area.isAncestorOf(focused)), None)
    # The rail is an area and a control at once.
    here = (
        here
        if here is not None
        else next((n for n, area in enumerate(areas) if area is focused), -1 if step > 0 else 0)
    )
    for distance in range(1, len(areas) + 1):
        area = areas[(here + step * distance) % len(areas)]
        if target := first_control(area):
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def first_control(area: QWidget) -> QWidget | None:
    """The first control of an area that Tab would reach."""
    inner = area.findChildren(QWidget)
    return next((control for control in [area, *_in_tab_order(area, inner)] if is_control(control)), None)


def is_control(widget: QWidget) -> bool:
    """Whether Tab stops at a widget as it is now."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def _in_tab_order(area: QWidget, inner: Sequence[QWidget]) -> list[QWidget]:
    ordered: list[QWidget] = []
    widget = area.nextInFocusChain()
    for _ in range(10_000):
        if widget is None or widget is area:
            break
        if widget in inner:
            ordered.append(widget)
        widget = widget.nextInFocusChain()
    return ordered


Stop = tuple[QWidget, QWidget]
"""What holds the focus then, and what gets it."""


class Unit(Protocol):
    """A widget that knows its own stops; it says so by an attribute `unit_of_tab`."""

    def stops(self) -> list[Stop]:
        """Where Tab stops inside it."""


def tab_stops(window: QWidget) -> list[Stop]:
    """Where Tab stops in a window, in the order in which the widgets were laid out."""
    chain = list(_chain(window))
    units = [
        widget for widget in chain if isinstance(getattr(widget, "unit_of_tab", None), bool) and widget.isVisible()
    ]
    found: list[Stop] = []
    for widget in chain:
        if widget in units:
            found.extend(stop for stop in cast(Unit, widget).stops() if is_control(stop[1]))
        elif is_control(widget) and not any(unit.isAncestorOf(widget) for unit in units):
            found.append((widget, widget))
    return found


def next_stop(window: QWidget, focused: QWidget | None, forward: bool) -> QWidget | None:
    """The control that Tab, or Shift+Tab, leads to from the one that has the focus; None when there is none."""
    stops = tab_stops(window)
    held = [place for place, (holder, _) in enumerate(stops) if focused and _holds(holder, focused)]
    if not stops:
        return None
    # Of holders in one another the innermost is meant, and it comes last.
    here = held[-1] if held else (-1 if forward else 0)
    return stops[(here + (1 if forward else -1)) % len(stops)][1]


def _holds(holder: QWidget, focused: QWidget) -> bool:
    return holder is focused or holder.isAncestorOf(focused)


def _chain(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    for _ in range(100_000):
        if widget is None or widget is window:
            return
        yield widget
        widget = widget.nextInFocusChain()
