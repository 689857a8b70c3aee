"""The alachigh: the starter's own record filled with invented data, its parts, and where they are seen."""

from collections.abc import Iterator, Mapping
from typing import Any

from kalbajar_catalogue.app.sample.crafts.catalogue import ALACHIGH
from kalbajar_catalogue.app.sample.records.known import Known, each, told, words
from kalbajar_catalogue.app.sample.shots import SUBJECTS
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Dwelling, Part
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Point, Region
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work

KIND = Dwelling.kind
KEY = f"{KIND}/{ALACHIGH.code}"
STARTER_KEY = "alachigh"


def fill(work: Work, known: Known) -> None:
    """Fills the starter's record, whose title then bears the mark, and gives it its parts; carpets are there."""
    said = told("alachigh_record")
    uid = known.uids[KEY] = known[STARTER_KEY]
    items.change(work, uid, {**_words(said), **_facts(known, said)})
    parts = store.insert_all(work, [_part(place, known, said) for place in range(len(ALACHIGH.parts))])
    known.uids |= {f"part/{part.type}": part.uid for part in parts}


def mark_parts(work: Work, known: Known) -> None:
    """Marks each part on the pictures on which it is seen; the pictures are tied already."""
    for region in _regions(known):
        media.mark(work, region)


def _words(said: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **each("title", ALACHIGH.title),
        **each("physical_description", ALACHIGH.caption),
        **each("brief_description", words(said["brief_description"])),
        **each("reconstruction_basis", words(said["reconstruction_basis"])),
        **each("access_note", ALACHIGH.accessibility),
        **each("date_display", words(said["date"])),
        **each("credit_line", words(said["credit"])),
        **each("provenance_note", ALACHIGH.date),
        "setup_instructions": "\n\n".join(ALACHIGH.setup.get(language) for language in LANGUAGES),
    }


def _facts(known: Known, said: Mapping[str, Any]) -> dict[str, Any]:
    sizes = {"diameter": ALACHIGH.diameter_mm, "height": ALACHIGH.height_mm}
    return {
        "object_number": "NÜMUNƏ-A-001",
        "object_name": ["dwelling"],
        "reconstruction_date": said["reconstruction_date"],
        "reconstruction_makers": [{"agent": known["artist/builders"], "role": "artisan"}],
        "plan": ALACHIGH.plan,
        "pole_count": ALACHIGH.pole_count,
        "felt_count": ALACHIGH.felt_count,
        "covering": list(ALACHIGH.covering),
        "frame_material": list(ALACHIGH.frame_materials),
        "fixing": list(ALACHIGH.fixings),
        "dimension": [{"type": side, "value_mm": float(length)} for side, length in sizes.items()],
        "contents": [known[key] for key in said["contents"]],
        "holder": known["artist/museum"],
        "floor_load": said["floor_load"],
    }


def _part(place: int, known: Known, said: Mapping[str, Any]) -> Part:
    drawn = ALACHIGH.parts[place]
    told_of = said["parts"][drawn.code]
    return Part(
        whole=known[KEY],
        type=drawn.code,
        name=drawn.name,
        count=told_of["count"],
        order=place + 1,
        material=tuple(told_of["material"]),
        note=words(told_of["note"]),
    )


def _regions(known: Known) -> Iterator[Region]:
    subject = next(subject for subject in SUBJECTS if subject.key == KEY)
    for part in ALACHIGH.parts:
        for seen in part.regions:
            link = known.links[subject.file_name(seen.view)]
            points = tuple(Point(x, y) for x, y in seen.points)
            yield Region(
                media_link=link.uid, points=points, type="part", label=part.name, part=known[f"part/{part.code}"]
            )
