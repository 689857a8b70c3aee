"""Small editions with drawn pictures, and what a PDF says when it is read back."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms

from kalbajar_catalogue.editions.format import Edition, EditionPerson, EditionPicture, EditionWork, Pool
from kalbajar_catalogue.i18n.languages import Multilingual

ALT = Multilingual("Dağda yol", "A road in the hills", "Дорога в горах")
MAKER = EditionPerson(Multilingual("Aytən Əliyeva", "Ayten Aliyeva", "Айтен Алиева"))
CREDIT = Multilingual("Şəkil muzeyindir", "Courtesy of the museum", "Собственность музея")


@dataclass
class Pictures:
    """Draws JPEG files into a folder and keeps the pool that names them."""

    folder: Path
    files: dict[str, Path] = field(default_factory=dict)

    def draw(
        self, width: int, height: int, mode: str = "RGB", colour: Any = None, profile: bool = False
    ) -> EditionPicture:
        image = Image.linear_gradient("L").resize((width, height)).convert(mode)
        if colour:
            image = Image.new(mode, (width, height), colour)
        icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() if profile else None
        file = self.folder / f"{width}x{height}-{mode}-{len(self.files)}.jpg"
        image.save(file, "JPEG", quality=80, icc_profile=icc)
        return self.take(file, width, height)

    def take(self, file: Path, width: int, height: int) -> EditionPicture:
        sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
        self.files[sha256] = file
        return EditionPicture(sha256, width, height, alt_text=ALT)

    @property
    def pool(self) -> Pool:
        return Pool(self.files)


def work(number: str, *pictures: EditionPicture, **changes: Any) -> EditionWork:
    plain = EditionWork(
        uid=f"uid-{number}",
        ref=f"FOTO-{number}",
        kind="photograph",
        number=number,
        order=0,
        title=Multilingual(f"Qışlaq {number}", f"Winter camp {number}", f"Зимовье {number}"),
        makers=(MAKER,),
        date=Multilingual("1987", "1987", "1987 г."),
        dimensions=Multilingual("60 × 80 sm", "60 × 80 cm", "60 × 80 см"),
        credit_line=CREDIT,
        pictures=pictures,
    )
    return replace(plain, **changes)


def edition(*works: EditionWork, **changes: Any) -> Edition:
    plain = Edition(
        uid="3f6c2a1e",
        made_at="2025-11-22T10:00:00+04:00",
        title=Multilingual("Kəlbəcər – obyektivdən tarixə", "Kalbajar – Through the Lens", "Кяльбаджар в объективе"),
        works=works,
        proof=False,
    )
    return replace(plain, **changes)


def pages(pdf: Path) -> list[str]:
    """The text of each page, every blank a single space."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [_text(document[index]) for index in range(len(document))]


def _text(page: Any) -> str:
    text = page.get_textpage()
    try:
        return re.sub(r"\s+", " ", text.get_text_range())
    finally:
        text.close()
        page.close()


def metadata(pdf: Path) -> Mapping[str, str]:
    import pikepdf

    with pikepdf.open(pdf) as document, document.open_metadata() as read:
        return {name.rpartition("}")[0][1:] + name.rpartition("}")[2]: str(value) for name, value in read.items()}


def streams(pdf: Path) -> dict[bytes, str]:
    """The picture streams as they lie in the file, and the family of their colour space."""
    import pikepdf

    with pikepdf.open(pdf) as document:
        images = [o for o in document.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image"]
        return {image.read_raw_bytes(): _space(image) for image in images if image.get("/Filter") == "/DCTDecode"}


def _space(image: Any) -> str:
    import pikepdf

    space = image.ColorSpace
    return str(space[0] if isinstance(space, pikepdf.Array) else space)


def bookmarks(pdf: Path) -> list[tuple[int, str]]:
    import pikepdf

    with pikepdf.open(pdf) as document, document.open_outline() as outline:
        return [(0, str(top.title)) for top in outline.root] + [
            (1, str(child.title)) for top in outline.root for child in top.children
        ]
