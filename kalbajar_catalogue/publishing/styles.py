"""The styles: folders of Typst files with their words; the museum's own stand before the program's."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.publishing.style_sheets import Style, described
from kalbajar_catalogue.settings.paths import resources

ENTRY: Final = "main.typ"
"""The file of a style that is set."""
COMMON: Final = "common"
"""What all styles may import: `/common/...`."""
OWN: Final = "styles"
"""The folder of a catalogue that holds the museum's own styles."""
README: Final = "README.md"

_NAME: Final = re.compile(r"\w[\w-]{0,60}")


def folder_of(name: str, own: Path | None = None) -> Path:
    """The folder of a style, the museum's own first. Raises WorldError `print.no_style`, naming those there are."""
    styles = {folder.name: folder for folder in available(own)}
    if name not in styles:
        raise WorldError("print.no_style", style=name, styles=", ".join(sorted(styles)))
    return styles[name]


def available(own: Path | None = None) -> Iterator[Path]:
    """The folders of all styles; of two with one name the museum's own comes last."""
    for place in (resources() / "styles", own):
        if place and place.is_dir():
            yield from sorted(folder for folder in place.iterdir() if (folder / ENTRY).is_file())


def listed(own: Path | None = None, paper: str = "") -> tuple[Style, ...]:
    """The styles there are, one for each name, the program's first; with a paper's name those that set it."""
    styles = {folder.name: described(folder, folder.parent == own) for folder in available(own)}
    fitting = (style for style in styles.values() if not paper or style.paper in ("", paper))
    return tuple(sorted(fitting, key=lambda style: (style.own, style.name)))


def style_of(name: str, own: Path | None = None) -> Style:
    """A style as it describes itself. Raises WorldError `print.no_style`."""
    folder = folder_of(name, own)
    return described(folder, folder.parent == own)


def copy(name: str, to: Path, own: Path | None = None) -> Path:
    """Copy a style to a new folder, `<catalogue>/styles/my-book`, to be changed there; whole or not at all.

    What it imports from `/common/` stays the program's. Raises WorldError `print.no_style`, `print.style_name`,
    `print.style_exists`; OSError when the disk refuses.
    """
    source = folder_of(name, own)
    if not _NAME.fullmatch(to.name) or to.name == COMMON:
        raise WorldError("print.style_name", style=to.name)
    if to.exists():
        raise WorldError("print.style_exists", style=to.name, folder=str(to))
    beside = to.with_name(f".{to.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        shutil.copytree(source, beside)
        _explain(beside)
        beside.rename(to)
    except OSError:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return to


def common() -> Path:
    """The folder that every style may import from."""
    return resources() / "styles" / COMMON


def _explain(folder: Path) -> None:
    guide = resources() / "styles" / README
    if guide.is_file() and not (folder / README).exists():
        shutil.copyfile(guide, folder / README)
