"""The figures in a file of the catalogue's folder, beside everything else that can be made again at any time.

What cannot be read counts as not there. Written beside and renamed: there is a whole one or none.
"""

import json
import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import astuple
from pathlib import Path
from typing import Any, Final

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.standing.doubts import Doubt
from kalbajar_catalogue.standing.figures import Facts, Figures, Gap, Originals, ShowFigures

FOLDER: Final = "standing"
_FORMAT: Final = 2
_NAME: Final = "figures.json"


def read(folder: Path) -> Figures | None:
    """The figures that were kept for a catalogue folder, None for none."""
    try:
        raw = json.loads(_file(folder).read_bytes())
        return _figures(raw) if raw["format"] == _FORMAT else None
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def write(folder: Path, figures: Figures) -> None:
    """Keeps the figures; where the disk does not let it, nothing is kept."""
    file = _file(folder)
    unfinished = file.with_suffix(f".{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(_raw(figures), ensure_ascii=False, separators=(",", ":"))
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(file)
    except OSError:
        unfinished.unlink(missing_ok=True)


def is_kept(folder: Path) -> bool:
    """Whether figures are kept for a catalogue folder."""
    return _file(folder).is_file()


def forget(folder: Path) -> None:
    """Takes away what is kept for a catalogue folder: after something was erased for good."""
    shutil.rmtree(_file(folder).parent, ignore_errors=True)


def _file(folder: Path) -> Path:
    return folder / DERIVED / FOLDER / _NAME


def _raw(figures: Figures) -> dict[str, Any]:
    kept = dict.fromkeys(facts for show in figures.shows.values() for facts in show.works.values())
    places = {facts: place for place, facts in enumerate(kept)}
    return {
        "format": _FORMAT,
        "change_set": figures.change_set,
        "made_at": figures.made_at,
        "day": figures.day,
        "originals": [figures.originals.files, figures.originals.bytes, sorted(figures.originals.lost)],
        "mend": _joined(sorted(figures.mend)),
        "doubts": {uid: [_doubt_raw(one) for one in own] for uid, own in figures.doubts.items()},
        "around": [_doubt_raw(one) for one in figures.around],
        "facts": [[facts.there, facts.gaps] for facts in kept],
        "shows": {uid: _show_raw(show, places) for uid, show in figures.shows.items()},
    }


def _show_raw(show: ShowFigures, places: Mapping[Facts, int]) -> dict[str, Any]:
    return {
        "works": _joined(show.works),
        "facts": _joined(str(places[facts]) for facts in show.works.values()),
        "numbers": show.numbers,
        "doubled": show.doubled,
        "own": [astuple(point) for point in show.own],
    }


def _joined(words: Iterable[str]) -> str:
    """Many words as one: written and read at one stroke, in which nothing else stands still."""
    return " ".join(words)


def _doubt_raw(doubt: Doubt) -> list[Any]:
    return [doubt.ref, doubt.problem.code, dict(doubt.problem.values), doubt.problem.field]


def _figures(raw: Mapping[str, Any]) -> Figures:
    files, size, lost = raw["originals"]
    facts = [Facts(tuple(Gap(*gap) for gap in gaps), there) for there, gaps in raw["facts"]]
    return Figures(
        change_set=raw["change_set"],
        made_at=raw["made_at"],
        day=raw["day"],
        originals=Originals(files, size, frozenset(lost)),
        mend=frozenset(raw["mend"].split()),
        doubts={uid: tuple(map(_doubt, own)) for uid, own in raw["doubts"].items()},
        around=tuple(map(_doubt, raw["around"])),
        shows={uid: _show(own, facts) for uid, own in raw["shows"].items()},
    )


def _show(raw: Mapping[str, Any], facts: list[Facts]) -> ShowFigures:
    places = zip(raw["works"].split(), raw["facts"].split(), strict=True)
    works = {uid: facts[int(place)] for uid, place in places}
    if len(works) != len(raw["numbers"]):
        raise ValueError(raw["numbers"])
    own = tuple(OpenPoint(*point) for point in raw["own"])
    return ShowFigures(works, tuple(raw["numbers"]), tuple(raw["doubled"]), own)


def _doubt(raw: list[Any]) -> Doubt:
    ref, code, values, field = raw
    return Doubt(ref, Problem(code, values, field))
