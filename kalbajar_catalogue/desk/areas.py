"""F6: from one area of the window to the next."""

from collections.abc import Sequence

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
