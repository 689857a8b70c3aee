"""Pictures no larger than their place on the paper: made once, kept where the catalogue keeps what it can make again.

Safe in any thread.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.colour import Profile
from kalbajar_catalogue.media.derivatives import CARD, THUMB, Derivative, Derivatives, Recipe, made_already
from kalbajar_catalogue.publishing.choices import Purpose
from kalbajar_catalogue.storage.folder import DATABASE

Use = Purpose | Literal["preview"]
"""What a paper is for; a preview is only looked at while choosing."""
MM_PER_INCH: Final = 25.4
_DEEP: Final = 5
_NOT_WORTH: Final = 1.1
"""A picture this much too large is passed through: to write it anew would cost more sharpness than bytes."""
_DERIVED: Final = "derived"
_READY: Final = (THUMB, CARD)
_MADE_FROM = re.compile(r"([0-9a-f]{64})-print\d+-v\d+\.jpg")


@dataclass(frozen=True)
class _Fineness:
    dpi: int
    quality: int
    profile: Profile
    always: bool = False


_FINENESS: Final[dict[Use, _Fineness]] = {
    "archive": _Fineness(300, 92, "keep"),
    "printer": _Fineness(300, 92, "keep"),
    "screen": _Fineness(150, 80, "srgb", always=True),
    "preview": _Fineness(60, 75, "srgb"),
}


@dataclass(frozen=True)
class Sizing:
    """Finds or makes, for one purpose, the file that is printed. `folder` keeps what a catalogue cannot keep itself."""

    purpose: Use
    folder: Path

    @property
    def rough(self) -> bool:
        """Whether speed counts for more than the same result at every time."""
        return self.purpose == "preview"

    def ready(self, file: Path, longest_mm: float) -> Path | None:
        """A thumbnail that the catalogue has made of the same original already and that is large enough, or None.

        Thumbnails are in sRGB, which no place so small shows.
        """
        fitting = (recipe for recipe in _READY if self._pixels(longest_mm) <= recipe.long_edge * _NOT_WORTH)
        return next((path for recipe in fitting if (path := _sibling(file, recipe))), None)

    def placed(self, file: Path, sha256: str, size: tuple[int, int], longest_mm: float) -> Path:
        """The file itself where it suits its place, else one no finer than the purpose asks for.

        Never larger than `file`, in pixels or in bytes; of the same file always the same bytes. Raises WorldError
        `picture.cut_off`, `picture.broken`, `disk.full`.
        """
        pixels, fineness = self._pixels(longest_mm), _FINENESS[self.purpose]
        if max(size) <= pixels * _NOT_WORTH and not fineness.always:
            return file
        recipe = Recipe(f"{self.purpose}{pixels}", pixels, quality=fineness.quality, profile=fineness.profile)
        made = self._made(file, sha256, recipe)
        return made.path if made.bytes < file.stat().st_size else file

    def _made(self, file: Path, sha256: str, recipe: Recipe) -> Derivative:
        try:
            return Derivatives(self._kept_in(file)).make(file, sha256, recipe)
        except WorldError as fault:
            if fault.code != "folder.not_writable":
                raise
            return Derivatives(self.folder).make(file, sha256, recipe)  # of a catalogue that may only be looked at

    def _pixels(self, longest_mm: float) -> int:
        return max(1, round(longest_mm / MM_PER_INCH * _FINENESS[self.purpose].dpi))

    def _kept_in(self, file: Path) -> Path:
        """Where made pictures are kept: in the catalogue that the file lies in, if it lies in one."""
        return next(
            (folder / _DERIVED for folder in file.parents[:_DEEP] if (folder / DATABASE).is_file()), self.folder
        )


def thumbnail(file: Path) -> Path | None:
    """The smallest picture that the catalogue has made of the same original already, or None."""
    return _sibling(file, THUMB)


def _sibling(file: Path, recipe: Recipe) -> Path | None:
    made_from = _MADE_FROM.fullmatch(file.name)
    path = file.with_name(f"{made_from[1]}-{recipe.name}-v{recipe.version}.jpg") if made_from else None
    return path if path and path.is_file() and made_already(path) else None
