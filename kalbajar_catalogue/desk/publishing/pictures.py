"""Pages of a paper, decoded in the lane that made them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from kalbajar_catalogue.desk.publishing.verbs import Printed
from kalbajar_catalogue.diagnostics.progress import Progress


@dataclass(frozen=True)
class Made:
    """A printed paper and its first pages."""

    printed: Printed
    pages: tuple[QImage, ...]


def with_pictures(work: Callable[[Progress], Printed]) -> Callable[[Progress], Made]:
    """The same work, with its pages decoded; for any lane."""

    def decoded(progress: Progress) -> Made:
        printed = work(progress)
        return Made(printed, tuple(QImage.fromData(png) for png in printed.pages))

    return decoded
