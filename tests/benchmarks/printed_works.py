"""Editions of any size, of real photographs repeated with bytes of their own, as they lie in a catalogue."""

import hashlib
import io
from pathlib import Path

from PIL import Image, ImageOps

from kalbajar_catalogue.editions.format import Edition, EditionPerson, EditionPicture, EditionWork, Pool
from kalbajar_catalogue.i18n.languages import Multilingual

EDGE, THUMB = 2000, 256
ONE_HUNDRED_WORDS = Multilingual(
    "Bu xalça Kəlbəcərin dağ kəndlərində toxunub və ailədə nəsildən-nəslə keçib. " * 4,
    "This carpet was woven in the mountain villages of Kalbajar and kept. " * 2,
    "Этот ковёр соткан в горных сёлах Кяльбаджара и сохранён в семье. " * 2,
)


def edition_of(photographs: list[Path], count: int, folder: Path, plates: bool = True) -> tuple[Edition, Pool]:
    """`count` works, each with its plate of 2,000 px and the thumbnail that the gallery has made of it."""
    drawn = [_derivatives(photograph) for photograph in photographs[:count]] if plates else []
    files: dict[str, Path] = {}
    works = []
    for number in range(1, count + 1):
        picture = _lie_down(drawn[number % len(drawn)], number, folder, files) if drawn else None
        works.append(_work(number, (picture,) if picture else ()))
    made = Edition("bench", "2025-11-22T10:00:00+04:00", Multilingual("Kəlbəcər"), works=tuple(works), proof=False)
    return made, Pool(files)


def _derivatives(photograph: Path) -> tuple[bytes, bytes, tuple[int, int]]:
    with Image.open(photograph) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    scale = EDGE / max(upright.size)
    sized = upright.resize((round(upright.width * scale), round(upright.height * scale)), Image.Resampling.BICUBIC)
    small = sized.copy()
    small.thumbnail((THUMB, THUMB))
    return _jpeg(sized, 90), _jpeg(small, 82), sized.size


def _jpeg(image: Image.Image, quality: int) -> bytes:
    data = io.BytesIO()
    image.save(data, "JPEG", quality=quality)
    return data.getvalue()


def _lie_down(
    drawn: tuple[bytes, bytes, tuple[int, int]], number: int, folder: Path, files: dict[str, Path]
) -> EditionPicture:
    plate, thumb, size = drawn
    original = f"{number:064x}"
    place = folder / "derived" / original[-2:]
    place.mkdir(parents=True, exist_ok=True)
    data, file = _unlike(plate, number), place / f"{original}-print2400-v1.jpg"
    file.write_bytes(data)
    (place / f"{original}-thumb-v1.jpg").write_bytes(_unlike(thumb, number))
    sha256 = hashlib.sha256(data).hexdigest()
    files[sha256] = file
    alt = Multilingual(f"Şəkil {number}", f"Picture {number}", f"Снимок {number}")
    return EditionPicture(sha256, *size, alt_text=alt)


def _unlike(jpeg: bytes, number: int) -> bytes:
    """The same picture with a comment in it."""
    note = f"plate {number}".encode()
    return jpeg[:2] + b"\xff\xfe" + (len(note) + 2).to_bytes(2, "big") + note + jpeg[2:]


def _work(number: int, pictures: tuple[EditionPicture, ...]) -> EditionWork:
    return EditionWork(
        uid=f"uid-{number}",
        ref=f"KLB-F-{number:04}",
        kind="photograph",
        number=str(number),
        order=number,
        title=Multilingual(f"Qışlaq {number}", f"Winter camp {number}", f"Зимовье {number}"),
        makers=(EditionPerson(Multilingual("Aytən Əliyeva", "Ayten Aliyeva", "Айтен Алиева")),),
        date=Multilingual("1987", "1987", "1987 г."),
        dimensions=Multilingual("60 × 80 sm", "60 × 80 cm", "60 × 80 см"),
        description=ONE_HUNDRED_WORDS,
        credit_line=Multilingual("Muzeyin mülkü", "Courtesy of the museum", "Собственность музея"),
        pictures=pictures,
    )
