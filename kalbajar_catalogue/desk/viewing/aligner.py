"""Lays the second of two pictures on the first by hand, and remembers how."""

from PySide6.QtCore import QObject, QSettings

from kalbajar_catalogue.desk.viewing.aligning import AlignBand
from kalbajar_catalogue.desk.viewing.alignment import UNMOVED, Alignment, AlignmentMemory
from kalbajar_catalogue.desk.viewing.comparison import Two
from kalbajar_catalogue.desk.viewing.overlay import Overlay


class Aligner(QObject):
    """Keeps the pictures of `overlay`, the figures of `band` and what this machine remembers the same."""

    def __init__(self, overlay: Overlay, band: AlignBand, memory: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._overlay, self._band, self._memory = overlay, band, AlignmentMemory(memory)
        self._two: Two | None = None
        overlay.aligned.connect(self._keep)
        band.wanted.connect(self._keep)

    @property
    def active(self) -> bool:
        """Whether the picture is being laid."""
        return self._overlay.aligning

    def show(self, aligning: bool) -> None:
        """Let the picture be laid, or no longer."""
        self._overlay.aligning = aligning and self._two is not None
        self._band.setVisible(self._overlay.aligning)

    def show_two(self, two: Two | None) -> None:
        """Lay these two as they were laid last."""
        self._two = two
        if two is None:
            self.show(aligning=False)
            return
        stays, moved = self._ends(two)
        alignment = self._memory.of(stays, moved)
        at_right = moved == two.right.uid
        self._overlay.show_alignment(int(at_right), alignment)
        self._band.show_alignment(alignment)
        self._band.show_moved(two.right.name if at_right else two.left.name)

    def _ends(self, two: Two) -> tuple[str, str]:
        """The work that stays and the one that is moved: of a pair the later, of others the one that was moved."""
        left, right = two.left.uid, two.right.uid
        turned = two.pair.second == left if two.pair else self._memory.of(right, left) != UNMOVED
        return (right, left) if turned else (left, right)

    def _keep(self, alignment: Alignment) -> None:
        if self._two is not None:
            self._memory.keep(*self._ends(self._two), alignment)
            self.show_two(self._two)
