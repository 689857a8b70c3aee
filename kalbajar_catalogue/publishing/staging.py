"""A folder with all that one paper is set from: data, style, pictures; outside of it the press reads only fonts."""

import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from kalbajar_catalogue.publishing import standins, styles
from kalbajar_catalogue.publishing.plates import Look, Plate

_TEMPORARY: Final = re.compile(r"kalbajar-(?:print|preview)-(\d+)-\w+")
_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    '<image width="{width}" height="{height}" preserveAspectRatio="none" href="../plates/{name}.jpg"/></svg>'
)
DATA: Final = "data.json"
_STANDING: Final = """
#context {
  let standing = ()
  for it in query(selector(metadata).or(heading)) {
    if not it.has("label") { continue }
    let name = str(it.label)
    if name == "layout" { standing.push((name, it.location().page(), it.at("value", default: none))) }
    if name.starts-with("work-") { standing.push((name, it.location().page(), none)) }
  }
  [#metadata(standing)<standing>]
}
"""
"""Follows every style: on which page each labelled work and each mark for the report stands, and what it says."""


@dataclass(frozen=True)
class Staged:
    """A folder that is ready: the file to compile, and the pictures to put in afterwards by their stand-ins' bytes."""

    source: Path
    later: dict[bytes, Path]


def temporary(kind: Literal["print", "preview"]) -> str:
    """How the name of a temporary folder of this process begins.

    What a process that was killed left behind is removed first: it may hold what only colleagues may read.
    """
    import psutil

    for folder in Path(tempfile.gettempdir()).glob("kalbajar-*"):
        name = _TEMPORARY.fullmatch(folder.name)
        if name and not psutil.pid_exists(int(name[1])):
            shutil.rmtree(folder, ignore_errors=True)
    return f"kalbajar-{kind}-{os.getpid()}-"


def staged(
    folder: Path, style: Path, document: dict[str, Any], looks: Iterable[Look], stand_in: bool = False
) -> Staged:
    """Fill an empty folder. Raises OSError when the disk refuses.

    A lone surrogate cannot reach the data: the pre-flight has replaced it.
    """
    source = stage_style(folder, style)
    later = stage_plates(folder, looks, stand_in)
    stage_data(folder, document)
    return Staged(source, later)


def stage_style(folder: Path, style: Path) -> Path:
    """Copy a style and what all styles have in common; gives back the file to compile."""
    for source, name in ((style, "style"), (styles.common(), "common")):
        shutil.rmtree(folder / name, ignore_errors=True)
        shutil.copytree(source, folder / name)
    entry = folder / "style" / styles.ENTRY
    entry.chmod(0o644)
    with entry.open("a", encoding="utf-8") as file:
        file.write(_STANDING)
    return entry


def stage_data(folder: Path, document: dict[str, Any]) -> None:
    """Write the data of a paper, whole at every moment."""
    beside = folder / f"{DATA}.part"
    beside.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    beside.replace(folder / DATA)


def stage_plates(folder: Path, looks: Iterable[Look], stand_in: bool = False) -> dict[bytes, Path]:
    """Add the pictures that are not there yet: linked, or as stand-ins, whose bytes are given back."""
    for name in ("plates", "frames"):
        (folder / name).mkdir(exist_ok=True)
    later = {}
    for look in looks:
        if isinstance(look, Plate) and not (jpeg := folder / "plates" / f"{look.picture.sha256}.jpg").exists():
            if stand_in:
                later[standins.drawn(look, jpeg)] = look.file
            else:
                _linked(look.file, jpeg)
            _frame(folder, look)
    return later


def forget_plate(folder: Path, sha256: str) -> None:
    """Take a picture away, so that it is staged anew."""
    for file in (folder / "plates" / f"{sha256}.jpg", folder / "frames" / f"{sha256}.svg"):
        file.unlink(missing_ok=True)


def _frame(folder: Path, plate: Plate) -> None:
    # Typst decodes and keeps every picture it is given; from an SVG that links a JPEG it passes the bytes through.
    name = plate.picture.sha256
    svg = _SVG.format(width=plate.width, height=plate.height, name=name)
    (folder / "frames" / f"{name}.svg").write_text(svg, "ascii")


def _linked(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
