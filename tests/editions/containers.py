"""Containers of tiles, good ones and odd ones, whose tiles are JPEGs only by their first bytes."""

import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Any

from kalbajar_catalogue.editions.tile_grid import Grid, Place, tile_name
from kalbajar_catalogue.editions.tile_writer import TileWriter

GRID = Grid(1_300, 700)


def jpeg(grid: Grid, place: Place) -> bytes:
    """The head of a JPEG of the right size, and something that only this tile has."""
    area = grid.area(*place)
    size = struct.pack(">2HB2H", 0xFFC0, 11, 8, area.height, area.width)
    return b"\xff\xd8" + b"\xff\xe0\0\2" + size + repr(place).encode()


def container(grid: Grid = GRID) -> bytes:
    """A whole container."""
    out = io.BytesIO()
    writer = TileWriter(out, grid)
    for place in grid.places():
        writer.add(place, jpeg(grid, place))
    writer.finish()
    return out.getvalue()


def index(grid: Grid = GRID, **values: Any) -> bytes:
    """What a container says of itself, or something else."""
    said = {"version": 1, "width": grid.width, "height": grid.height, "tile": grid.tile, "overlap": grid.overlap,
            "levels": len(grid.levels)}  # fmt: skip
    return json.dumps(said | values).encode()


def members(grid: Grid = GRID, **values: Any) -> list[tuple[str, bytes]]:
    """What a container holds, in order."""
    return [("tiles.json", index(grid, **values)), *((tile_name(one), jpeg(grid, one)) for one in grid.places())]


def zipped(path: Path, holding: list[tuple[str, bytes]], comment: bytes = b"", squeezed: bool = False) -> Path:
    """A zip as another program writes it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED if squeezed else zipfile.ZIP_STORED) as archive:
        archive.comment = comment
        for name, data in holding:
            archive.writestr(name, data)
    return path
