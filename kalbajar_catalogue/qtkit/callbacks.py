"""Callbacks that do not keep their object alive."""

import inspect
import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

Function = Callable[[Any], None]
Callback = Callable[[], Function | None]


def held(function: Function | None) -> Callback | None:
    """The function, to be asked for when it is needed; None then, when the object of a bound method is gone."""
    if function is None:
        return None
    if inspect.ismethod(function):
        return _Weak(function)
    return _Strong(function)


class _Strong:
    def __init__(self, function: Function) -> None:
        self._function = function

    def __call__(self) -> Function:
        return self._function


class _Weak:
    def __init__(self, method: Function) -> None:
        self._method = weakref.WeakMethod(method)

    def __call__(self) -> Function | None:
        method = self._method()
        receiver = getattr(method, "__self__", None)
        # The Python half of a widget may outlive the half that Qt deleted.
        gone = isinstance(receiver, QObject) and not isValid(receiver)
        return None if gone else method
