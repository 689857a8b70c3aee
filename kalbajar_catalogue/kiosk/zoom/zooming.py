"""Deep zoom for QML: opens the tiles of a picture and lists those that are drawn now, as files.

`Zooming.open(address)` hands out a `Deep`: a list model of tiles. It is empty until the container is read, and for good
where that fails: the picture is then no deeper than its derivative. Tiles are taken out of their container in the lane
for pictures, a few at a time, those in the middle of what is seen first.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtQml import QQmlEngine

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.editions.tile_grid import Place
from kalbajar_catalogue.editions.tiles import Tiles
from kalbajar_catalogue.kiosk.zoom import tile_files, tiling
from kalbajar_catalogue.kiosk.zoom.tile_files import Name, TileFiles
from kalbajar_catalogue.kiosk.zoom.tiling import NOTHING_WANTED, Sight, Wanted
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane

AT_ONCE = 4
"""Tiles of one picture under way at a time: what is wanted next may have changed when they are there."""
_ROOT = QModelIndex()
_FIRST = int(Qt.ItemDataRole.UserRole)
_ROLES = ("tileUrl", "tileX", "tileY", "tileWidth", "tileHeight", "tileLevel", "tileColumn", "tileRow")


@dataclass(frozen=True)
class _Taken:
    """A tile that was asked for: its file, None where it cannot be read or written, and whose fault that is."""

    deep: int
    name: Name
    path: Path | None
    is_full: bool = False


class Deep(QAbstractListModel):
    """The tiles of one picture that are drawn now; `tileX` .. `tileHeight` in px of the whole picture."""

    opened = Signal()
    asked = Signal(object)
    """More tiles are wanted (of the Deep that is told)."""

    def __init__(self, number: int, parent: QObject) -> None:
        super().__init__(parent)
        self.number = number
        self.tiles: Tiles | None = None
        self.under_way: set[Place] = set()
        self._broken: set[Place] = set()
        self._drawn: set[Place] = set()
        self._rows: list[tuple[Place, tuple[Any, ...]]] = []
        self._want, self._sight = NOTHING_WANTED, Sight(0, 0, 0, 0, 0)

    ready = Property(bool, lambda self: self.tiles is not None, notify=opened)
    wholeWidth = Property(int, lambda self: self.tiles.width if self.tiles else 0, notify=opened)
    wholeHeight = Property(int, lambda self: self.tiles.height if self.tiles else 0, notify=opened)

    @property
    def want(self) -> Wanted:
        """What is wanted now."""
        return self._want

    @property
    def shown(self) -> set[Place]:
        """The tiles in the list."""
        return {place for place, _ in self._rows}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many tiles."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """What QML calls the values of a tile."""
        return {_FIRST + place: QByteArray(name.encode()) for place, name in enumerate(_ROLES)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """One value of a tile."""
        if not index.isValid() or not _FIRST <= role < _FIRST + len(_ROLES):
            return None
        return self._rows[index.row()][1][role - _FIRST]

    @Slot(float, float, float, float, float)
    def look(self, x: float, y: float, width: float, height: float, scale: float) -> None:
        """This is seen: a rectangle in px of the whole picture, of which one has `scale` px of the screen."""
        if self.tiles is None:
            return
        self._sight = Sight(x, y, width, height, scale)
        want = tiling.wanted(self.tiles.grid, self._sight)
        if want != self._want:
            self._want = want
            self._tidy()
            self.asked.emit(self)

    @Slot(int, int, int, bool)
    def drawn(self, level: int, column: int, row: int, well: bool) -> None:
        """Qt has read a tile, or could not."""
        place = (level, column, row)
        (self._drawn if well else self._broken).add(place)
        if not well:
            self._remove({place})
        self._tidy()

    def next_wanted(self) -> Place | None:
        """The tile to fetch next."""
        there = self.shown | self.under_way | self._broken
        return next((place for place in self._want.places if place not in there), None)

    def take(self, place: Place, path: Path) -> None:
        """A tile has come; one that nobody wants any more is not listed."""
        if self.tiles is None or place not in self._want.places or place in self.shown:
            return
        row = len(self._rows)
        where = tiling.whereabouts(self.tiles.grid, place)
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.append((place, (QUrl.fromLocalFile(str(path)).toString(), *where, *place)))
        self.endInsertRows()

    def give_up(self, place: Place) -> None:
        """A tile that is not to be had."""
        self._broken.add(place)
        self._tidy()

    def rest(self) -> None:
        """Nothing more can be had: what is there stays, and that is all."""
        if self.tiles is not None:
            self._broken.update(self.tiles.grid.places())

    def begin(self, tiles: Tiles) -> None:
        """The container has been read."""
        self.tiles = tiles
        self.opened.emit()

    def _tidy(self) -> None:
        assert self.tiles is not None
        done = self._drawn | self._broken
        stay = tiling.staying(self.shown, self._want, done, self.tiles.grid, self._sight)
        self._remove(self.shown - stay)

    def _remove(self, places: set[Place]) -> None:
        for row in reversed(range(len(self._rows))):
            if self._rows[row][0] in places:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._drawn.discard(self._rows.pop(row)[0])
                self.endRemoveRows()


class Zooming(QObject):
    """Opens and closes pictures for zooming; `end` with the kiosk."""

    def __init__(self, jobs: Jobs, files: TileFiles | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._files = jobs, TileFiles() if files is None else files
        self._numbers = count(1)
        self._open: dict[int, Deep] = {}

    @property
    def open_now(self) -> Mapping[int, Deep]:
        """The pictures that are open, by their number."""
        return self._open

    @Slot(str, result=QObject)
    def open(self, address: str) -> Deep:
        """The tiles of a picture, by the `file:` address of their container; whoever opens it closes it."""
        deep = Deep(next(self._numbers), self)
        QQmlEngine.setObjectOwnership(deep, QQmlEngine.ObjectOwnership.CppOwnership)
        deep.asked.connect(self._feed)
        self._open[deep.number] = deep
        self._jobs.run(Lane.PICTURES, _Opening(deep.number, _local(address)), self._opened, self._refused, priority=-1)
        return deep

    @Slot(QObject)
    def close(self, deep: QObject) -> None:
        """Nobody looks at this picture any more."""
        if isinstance(deep, Deep) and deep.number in self._open:
            del self._open[deep.number]
            deep.deleteLater()

    def end(self) -> None:
        """Closes every picture and takes the files away. After the lanes have ended."""
        for deep in list(self._open.values()):
            self.close(deep)
        self._files.close()

    @Slot(object)
    def _feed(self, deep: Deep) -> None:
        while deep.tiles and len(deep.under_way) < AT_ONCE and (place := deep.next_wanted()):
            name = (deep.tiles.path.stem, place)
            if path := self._files.found(name):
                deep.take(place, path)
            else:
                self._fetch(deep, name)

    def _fetch(self, deep: Deep, name: Name) -> None:
        assert deep.tiles is not None
        try:
            folder = self._files.ready()
        except OSError:
            deep.rest()
            return
        deep.under_way.add(name[1])
        self._jobs.run(Lane.PICTURES, _Taking(deep.number, deep.tiles, folder, name), self._taken, self._refused)

    def _opened(self, found: tuple[int, Tiles]) -> None:
        number, tiles = found
        if deep := self._open.get(number):
            deep.begin(tiles)

    def _taken(self, taken: _Taken) -> None:
        deep = self._open.get(taken.deep)
        if taken.path:
            self._files.keep(taken.name, taken.path, self._shown())
        if deep is None:
            return
        place = taken.name[1]
        deep.under_way.discard(place)
        if taken.path:
            deep.take(place, taken.path)
        else:
            deep.rest() if taken.is_full else deep.give_up(place)
        self._feed(deep)

    def _refused(self, fault: WorldError) -> None:
        """A container that is damaged: its picture is shown as deep as the derivative goes."""

    def _shown(self) -> set[Name]:
        return {(deep.tiles.path.stem, place) for deep in self._open.values() if deep.tiles for place in deep.shown}


@dataclass(frozen=True)
class _Opening:
    number: int
    path: Path

    def __call__(self, _: Progress) -> tuple[int, Tiles]:
        return self.number, Tiles.opened(self.path)


@dataclass(frozen=True)
class _Taking:
    number: int
    tiles: Tiles
    folder: Path
    name: Name

    def __call__(self, _: Progress) -> _Taken:
        try:
            jpeg = self.tiles.tile(*self.name[1])
        except WorldError:
            return _Taken(self.number, self.name, None)
        path = tile_files.write(self.folder, self.name, jpeg)
        return _Taken(self.number, self.name, path, is_full=path is None)


def _local(address: str) -> Path:
    return Path(QUrl(address).toLocalFile())
