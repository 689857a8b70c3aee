"""What the wall gives out of the house while it is dragged: copies of the originals under their real names."""

import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp

from PySide6.QtCore import QMimeData, QTemporaryDir, QUrl

from kalbajar_catalogue.desk.widgets.carrying import Carrier, works_data
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.exhibitions.looking import Seen
from kalbajar_catalogue.media.service import ORIGINALS

URLS = "text/uri-list"
_REFUSED = set('<>:"/\\|?*')


class WallCarrier(Carrier):
    """Packs works and, where the catalogue's folder is known, the files of them.

    The copies are made only when somebody takes them, and live as long as the wall: an original must not be given
    away itself, since whoever takes it may move it.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._copies = QTemporaryDir()
        self._seen: Mapping[str, Seen] = {}

    def know(self, seen: Mapping[str, Seen]) -> None:
        """Take the names of the files from here."""
        self._seen = seen

    def data(self, cells: Sequence[Cell]) -> QMimeData:
        """The works, and their files for a file manager."""
        originals = self._originals(cells)
        data = _Files(originals, Path(mkdtemp(dir=self._copies.path()))) if originals else QMimeData()
        return works_data([cell.item for cell in cells if cell.item], data)

    def _originals(self, cells: Sequence[Cell]) -> dict[str, Path]:
        """The originals that are there, by the name of their copies."""
        if self._folder is None or not self._copies.isValid():
            return {}
        given = [(cell, self._folder / ORIGINALS / cell.file_path) for cell in cells if cell.file_path]
        there = [(cell, path) for cell, path in given if path.is_file()]
        names = file_names((self._named(cell), cell.ref, path.suffix) for cell, path in there)
        return dict(zip(names, (path for _, path in there), strict=True))

    def _named(self, cell: Cell) -> str:
        return self._seen[cell.item].filename if cell.item in self._seen else ""


class _Files(QMimeData):
    """Copies files the first time somebody asks for their addresses."""

    def __init__(self, originals: Mapping[str, Path], folder: Path) -> None:
        super().__init__()
        self._originals, self._folder = originals, folder

    def formats(self) -> list[str]:
        """What else is carried, and the addresses."""
        return [*super().formats(), URLS]

    def hasFormat(self, mimetype: str) -> bool:
        """Whether it is carried."""
        return mimetype == URLS or super().hasFormat(mimetype)

    def retrieveData(self, mimetype: str, preferred: object) -> object:
        """The addresses of the copies, or what else is asked for."""
        if mimetype != URLS:
            return super().retrieveData(mimetype, preferred)  # type: ignore[arg-type]
        return [QUrl.fromLocalFile(str(self._copy(name))) for name in self._originals]

    def _copy(self, name: str) -> Path:
        copy = self._folder / name
        if not copy.exists():
            shutil.copyfile(self._originals[name], copy)
        return copy


def file_names(given: Iterable[tuple[str, str, str]]) -> list[str]:
    """A name for each copy, all different, from (file name as received, ref, ending of the original).

    Without a name the ref stands in; signs that some system refuses are left out.
    """
    names: list[str] = []
    taken: set[str] = set()
    for received, ref, ending in given:
        bare = "".join(sign for sign in received if sign not in _REFUSED and sign.isprintable()).strip(" .")
        name = PurePosixPath(bare or f"{ref}{ending}")
        count, wanted = 1, name.name
        while wanted.casefold() in taken:
            count += 1
            wanted = f"{name.stem} ({count}){name.suffix}"
        taken.add(wanted.casefold())
        names.append(wanted)
    return names
