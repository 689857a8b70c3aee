"""Large pictures for the kiosk's tests: small ones with tiles, as a frozen edition has them."""

import random
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from kalbajar_catalogue.editions.format import EditionPicture
from kalbajar_catalogue.kiosk.shows import Show, Shows
from kalbajar_catalogue.media import pyramids
from tests.kiosk.editions_made import show, work

WIDE, HIGH = 3_000, 2_000


def container(folder: Path, number: int = 77, size: tuple[int, int] = (WIDE, HIGH)) -> Path:
    """A container of tiles of a picture full of colours."""
    target = folder / f"{number:064x}.tiles"
    target.write_bytes(_cut(size))
    return target


@cache
def _cut(size: tuple[int, int]) -> bytes:
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "original.bmp"), Path(folder, "tiles")
        dice = random.Random(7)
        patches = Image.frombytes("RGB", (30, 20), dice.randbytes(1_800))
        patches.resize(size, Image.Resampling.BILINEAR).save(source)
        with target.open("wb") as out:
            pyramids.cut(source, out)
        return target.read_bytes()


def slopes(folder: Path, size: tuple[int, int] = (WIDE, HIGH)) -> Shows:
    """A work whose picture says at each place where that is: red tells how far right, green how far down."""
    source = folder / "slopes.bmp"
    across, down = Image.linear_gradient("L").rotate(90).resize(size), Image.linear_gradient("L").resize(size)
    whole = Image.merge("RGB", (across, down, Image.new("L", size, 128)))
    whole.save(source)
    tiles, screen = folder / f"{8:064x}.tiles", folder / f"{9:064x}.jpg"
    with tiles.open("wb") as out:
        pyramids.cut(source, out)
    whole.resize((size[0] // 3, size[1] // 3)).save(screen, quality=92)
    source.unlink()
    one = EditionPicture(screen.stem, *size, screen=screen.stem, tiles=tiles.stem)
    made = show(folder, [work(1, pictures=(one,))])
    return Shows((Show(made.edition, {screen.stem: screen, tiles.stem: tiles}),))


def zoomable(folder: Path, count: int = 3, size: tuple[int, int] = (WIDE, HIGH)) -> Shows:
    """An exhibition of works whose pictures have tiles."""
    tiles = container(folder, size=size)
    screen = folder / f"{5:064x}.jpg"
    Image.new("RGB", (1_024, round(1_024 * size[1] / size[0])), "#4C6145").save(screen)
    one = EditionPicture(screen.stem, *size, screen=screen.stem, tiles=tiles.stem)
    made = show(folder, [work(number, pictures=(one,)) for number in range(1, count + 1)])
    return Shows((Show(made.edition, {**made.files, tiles.stem: tiles}),))
