"""A carpet in the book: the diagram of its weave, a strip of it at a stated scale."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Final

from kalbajar_catalogue.editions.format import EditionPicture, EditionWork
from kalbajar_catalogue.items.weaves import structure_of
from kalbajar_catalogue.publishing.papers.book.measures import Measures
from kalbajar_catalogue.publishing.papers.book.pen import Pen, Plain
from kalbajar_catalogue.publishing.plates import Look, Plate, main_picture

KNOTS: Final = ("symmetric", "asymmetric")
_WEFT_FACED: Final = ("palaz", "ciyi_palaz", "kilim")
_SCALES: Final = (1, 2, 3, 4, 5, 6, 8, 10)
_TRUE_ENOUGH: Final = 2
_LEAST_DPI: Final = 120
_MM_PER_INCH: Final = 25.4
_BLEED_MM: Final = 3
# A photograph with much ground around the carpet tells nothing true about its size.
_SAME_SHAPE: Final = 0.08
_LARGER_THAN_PLATE: Final = 0.75
_NARROWEST_PIECE: Final = 0.5


def weave_of(pen: Pen, work: EditionWork) -> Plain | None:
    """What the diagram is drawn from: a knot, or the rows of a flat weave; and the sentence that explains it."""
    codes = {code.name: code.value for code in work.codes}
    knot, kind = codes.get("knot_type", ""), codes.get("weave_type", "")
    if knot in KNOTS:
        return {"knot": knot, "structure": None, "dense": False, "words": pen.said(f"weave.{knot}")}
    made = structure_of(codes.get("weave_class", ""), kind)
    if made is None or f"weave.{kind}" not in pen.words.texts[pen.language]:
        return None
    return {"knot": "", "structure": asdict(made), "dense": kind in _WEFT_FACED, "words": pen.said(f"weave.{kind}")}


def strip_of(pen: Pen, work: EditionWork, looks: Mapping[str, Look], measures: Measures) -> Plain | None:
    """The strip at the outer edge: a piece of the carpet at 1 : 1, else of a picture of a detail, else smaller.

    The scale is a whole number (1 : 2, 1 : 3 ...), 0 where it is not known; None when no picture is fine enough.
    """
    found = _strip(work, looks, measures) if work.kind == "carpet" else None
    if found is None:
        return None
    key = {0: "strip", 1: "strip.true"}.get(found["scale"], "strip.scale")
    return {**found, "words": pen.said(key, scale=found["scale"])}


def bled_of(pen: Pen, work: EditionWork, looks: Mapping[str, Look], measures: Measures) -> Plain | None:
    """A piece of the carpet that fills a page, larger than it stands whole; None when its picture is too coarse.

    Where the picture is too coarse for that, `place` says how wide and high a piece stands between the margins.
    """
    main = main_picture(work) if work.kind == "carpet" else None
    look = looks.get(main.sha256) if main else None
    if not isinstance(look, Plate):
        return None
    said = pen.said("strip")
    if width := _bled_width(look.width, look.height, measures):
        return {**_cut(look, width, 0, _middle(look.picture)), "words": said, "place": None}
    width = _standing_width(look.width, measures)
    if width < _NARROWEST_PIECE * measures.live_width:
        return None
    piece = _cut(look, width, 0, _middle(look.picture))
    place = {"width": width, "height": round(min(piece["height"], measures.live_height), 2)}
    return {**piece, "words": said, "place": place}


def _standing_width(width: int, measures: Measures) -> float:
    """How wide a picture of so many pixels may be printed between the margins."""
    return round(min(width / _LEAST_DPI * _MM_PER_INCH, measures.live_width), 2)


def _bled_width(width: int, height: int, measures: Measures) -> float:
    """How wide a whole picture is printed of which a piece fills a page; 0 when it is too coarse for that."""
    wide, high = measures.width + _BLEED_MM, measures.height + 2 * _BLEED_MM
    across = width / _LEAST_DPI * _MM_PER_INCH
    return across if across >= wide and across * height / max(width, 1) >= high else 0


def longest_of(work: EditionWork, picture: EditionPicture, measures: Measures) -> float:
    """The longer edge in mm of a picture at the largest that a strip of it is printed; 0 where none is."""
    if picture.role == "detail":
        width = _covering(picture.width, picture.height, measures)
        return max(width, width * picture.height / max(picture.width, 1))
    scale = _scale_of(work, picture.width, picture.height, measures)
    strip = max(work.width_mm or 0, work.height_mm or 0) / scale if scale else 0
    bled = _bled_width(picture.width, picture.height, measures) or _standing_width(picture.width, measures)
    return max(strip, bled, bled * picture.height / max(picture.width, 1))


def _strip(work: EditionWork, looks: Mapping[str, Look], measures: Measures) -> Plain | None:
    main = main_picture(work)
    whole = looks.get(main.sha256) if main else None
    scaled = _at_scale(work, whole, measures) if isinstance(whole, Plate) else None
    if scaled and scaled["scale"] <= _TRUE_ENOUGH:
        return scaled
    return _of_detail(work, looks, measures) or scaled


def detail_picture(work: EditionWork) -> EditionPicture | None:
    """The picture of a detail that a strip may be cut from."""
    return next((picture for picture in work.pictures if picture.role == "detail"), None)


def _at_scale(work: EditionWork, plate: Plate, measures: Measures) -> Plain | None:
    scale = _scale_of(work, plate.width, plate.height, measures)
    return _cut(plate, (work.width_mm or 0) / scale, scale, _middle(plate.picture)) if scale else None


def _scale_of(work: EditionWork, width: int, height: int, measures: Measures) -> int:
    """The largest scale at which a picture of so many pixels is fine enough and fills the strip; 0 for none."""
    if not work.width_mm or not work.height_mm or not height:
        return 0
    if abs(width / height * work.height_mm / work.width_mm - 1) > _SAME_SHAPE:
        return 0
    wide, high = _strip_size(measures)
    whole = min(measures.live_height / work.height_mm, measures.live_width / work.width_mm)
    for scale in _SCALES:
        fine = width / (work.width_mm / scale) * _MM_PER_INCH >= _LEAST_DPI
        covers = work.width_mm / scale >= wide and work.height_mm / scale >= high
        if fine and covers and whole < _LARGER_THAN_PLATE / scale:
            return scale
    return 0


def _of_detail(work: EditionWork, looks: Mapping[str, Look], measures: Measures) -> Plain | None:
    picture = detail_picture(work)
    look = looks.get(picture.sha256) if picture else None
    if not isinstance(look, Plate):
        return None
    width = _covering(look.width, look.height, measures)
    fine = look.width / width * _MM_PER_INCH >= _LEAST_DPI
    return _cut(look, width, 0, (0.5, 0.5)) if fine else None


def _covering(width: int, height: int, measures: Measures) -> float:
    """How wide a picture is printed that fills the strip."""
    wide, high = _strip_size(measures)
    return max(wide, high * width / max(height, 1))


def _strip_size(measures: Measures) -> tuple[float, float]:
    return measures.strip + _BLEED_MM, measures.height + 2 * _BLEED_MM


def _middle(picture: EditionPicture) -> tuple[float, float]:
    """The middle of the first marked detail, else of the picture."""
    for region in picture.regions:
        if region.type == "detail" and region.points:
            across, down = [point.x for point in region.points], [point.y for point in region.points]
            return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
    return 0.5, 0.5


def _cut(plate: Plate, width_mm: float, scale: int, middle: tuple[float, float]) -> Plain:
    return {
        "sha256": plate.picture.sha256,
        "width": round(width_mm, 2),
        "height": round(width_mm * plate.height / plate.width, 2),
        "across": middle[0],
        "down": middle[1],
        "scale": scale,
    }
