"""The styles: folders of Typst files with their words; the museum's own stand before the program's."""

from collections.abc import Iterator
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.settings.paths import resources

ENTRY = "main.typ"
"""The file of a style that is set."""
COMMON = "common"
"""What all styles may import: `/common/...`."""


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


def common() -> Path:
    """The folder that every style may import from."""
    return resources() / "styles" / COMMON
