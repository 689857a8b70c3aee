"""The things that QML knows by name: Session, Content, Machine, Drawings, Zooming, Keeper.

They are made known to Qt once, before the first engine: an engine that is older than a registered type no longer
knows the base of any composite type ("expected QObject"). Each new engine is given the things of the newest face.
"""

from collections.abc import Callable, Mapping
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine, qmlRegisterSingletonType

from kalbajar_catalogue.kiosk.content import Content
from kalbajar_catalogue.kiosk.drawing.drawings import Drawings
from kalbajar_catalogue.kiosk.keeping.keeper import Keeper
from kalbajar_catalogue.kiosk.machine import Machine
from kalbajar_catalogue.kiosk.session import Session
from kalbajar_catalogue.kiosk.zoom.zooming import Zooming

MODULE = "Kalbajar.Kiosk.Core"
_TYPES: Mapping[str, type[QObject]] = {
    "Session": Session,
    "Content": Content,
    "Machine": Machine,
    "Drawings": Drawings,
    "Zooming": Zooming,
    "Keeper": Keeper,
}
_newest: dict[str, QObject] = {}


def name_for_qml(session: Session, content: Content, machine: Machine, drawings: Drawings, zooming: Zooming) -> None:
    """The engine that is made next finds these; they stay Python's own. Call it before the engine is made."""
    _register()
    _newest.update(Session=session, Content=content, Machine=machine, Drawings=drawings, Zooming=zooming)
    for thing in _newest.values():
        QQmlEngine.setObjectOwnership(thing, QQmlEngine.ObjectOwnership.CppOwnership)


def name_keeper(keeper: Keeper) -> None:
    """The engine that is made next finds this keeper. Call it before the engine is made."""
    _newest["Keeper"] = keeper


def forget() -> None:
    """Holds none of them any longer."""
    _newest.clear()


@cache
def _register() -> None:
    for name, kind in _TYPES.items():
        # The stubs of PySide know no overload with a callback; its documentation does.
        qmlRegisterSingletonType(kind, MODULE, 1, 0, name, _giver(name))  # type: ignore[call-overload]  # the stubs miss it


def _giver(name: str) -> Callable[[QQmlEngine], QObject]:
    def give(_: QQmlEngine) -> QObject:
        return _newest[name]

    return give
