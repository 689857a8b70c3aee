"""The named sample paintings with their facts and their texts in three languages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Multilingual
from kalbajar_catalogue.settings.paths import resources

from .works import WORKS, Work

PLACE_OF_SIGN = Multilingual(az="sağ aşağı küncdə", en="lower right corner", ru="в правом нижнем углу")
_FRAMED_VIEW = "stone-bridge"


@dataclass(frozen=True)
class NamedPainting:
    """A painting of the sample: lengths in mm, terms as codes of the vocabularies, `pictures` as views to write.

    `sign` is what stands on it, "" if unsigned; `signature` says where. The framed sides are 0 without a frame.
    """

    code: str
    hand: Multilingual
    title: Multilingual
    caption: Multilingual
    alt: Multilingual
    medium: str
    support: str
    genre: tuple[str, ...]
    subjects: tuple[str, ...]
    height_mm: int
    width_mm: int
    framed: bool
    framed_height_mm: int
    framed_width_mm: int
    sign: str
    signature: Multilingual
    date: str
    pictures: tuple[str, ...]


def _words(record: dict[str, str]) -> Multilingual:
    return Multilingual(**{language: record[language] for language in LANGUAGES})


def _pictures(code: str, work: Work) -> tuple[str, ...]:
    return ("main", *work.boxes, *(("framed",) if code == _FRAMED_VIEW else ()))


def _named(record: dict[str, Any]) -> NamedPainting:
    work, batten = WORKS[record["code"]], record["frame_mm"]
    return NamedPainting(
        code=record["code"],
        hand=_words(record["hand"]),
        title=_words(record["title"]),
        caption=_words(record["caption"]),
        alt=_words(record["alt"]),
        medium=record["medium"],
        support=record["support"],
        genre=tuple(record["genre"]),
        subjects=tuple(record["subjects"]),
        height_mm=record["height_mm"],
        width_mm=record["width_mm"],
        framed=batten > 0,
        framed_height_mm=record["height_mm"] + 2 * batten if batten else 0,
        framed_width_mm=record["width_mm"] + 2 * batten if batten else 0,
        sign=work.sign,
        signature=PLACE_OF_SIGN if work.sign else NOTHING,
        date=record["date"],
        pictures=_pictures(record["code"], work),
    )


def load(path: Path) -> tuple[NamedPainting, ...]:
    """Read the named paintings from their file."""
    records = json.loads(path.read_text(encoding="utf-8"))["paintings"]
    return tuple(_named(record) for record in records)


PAINTINGS: tuple[NamedPainting, ...] = load(resources() / "sample" / "paintings.json")
