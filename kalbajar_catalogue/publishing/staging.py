"""A folder with all that one paper is set from: data, style, pictures; outside of it the press reads only fonts."""

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kalbajar_catalogue.publishing import styles
from kalbajar_catalogue.publishing.plates import Look, Plate

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    '<image width="{width}" height="{height}" preserveAspectRatio="none" href="../plates/{name}.jpg"/></svg>'
)


def staged(folder: Path, style: Path, document: dict[str, Any], looks: Iterable[Look]) -> Path:
    """Fill an empty folder and name the file to compile. Raises OSError when the disk refuses.

    A lone surrogate cannot reach the data: the pre-flight has replaced it.
    """
    shutil.copytree(style, folder / "style")
    shutil.copytree(styles.common(), folder / "common")
    for name in ("plates", "frames"):
        (folder / name).mkdir()
    for look in looks:
        if isinstance(look, Plate):
            _stage_plate(folder, look)
    (folder / "data.json").write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    return folder / "style" / styles.ENTRY


def _stage_plate(folder: Path, plate: Plate) -> None:
    # Typst decodes and keeps every picture it is given; from an SVG that links a JPEG it passes the bytes through.
    name = plate.picture.sha256
    jpeg = folder / "plates" / f"{name}.jpg"
    if not jpeg.exists():
        _linked(plate.file, jpeg)
        svg = _SVG.format(width=plate.width, height=plate.height, name=name)
        (folder / "frames" / f"{name}.svg").write_text(svg, "ascii")


def _linked(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
