"""The sixteen paintings of the sample as records."""

from collections.abc import Mapping
from typing import Any

from kalbajar_catalogue.app.sample.canvases.catalogue import PAINTINGS, NamedPainting
from kalbajar_catalogue.app.sample.records.known import Known, marked, told, words
from kalbajar_catalogue.authorities.records import Agent, AgentRole
from kalbajar_catalogue.i18n.languages import NOTHING
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Inscription
from kalbajar_catalogue.items.records import Painting
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work

KIND = Painting.kind


def add(work: Work, known: Known) -> None:
    """Adds the painters, one for each painting, and the paintings."""
    said = told("painting_records")
    painters = [Agent(display_name=marked(painting.hand), sort_name=marked(painting.hand).az) for painting in PAINTINGS]
    hands = [agent.uid for agent in store.insert_all(work, painters)]
    records = [_painting(painting, place, hands[place], known, said) for place, painting in enumerate(PAINTINGS)]
    made = items.add(work, records)
    known.uids |= {f"{KIND}/{painting.code}": one.uid for painting, one in zip(PAINTINGS, made, strict=True)}


def _painting(painting: NamedPainting, place: int, hand: str, known: Known, said: Mapping[str, Any]) -> Painting:
    seen = known[said["views"].get(painting.code, "kalbajar")]
    return Painting(
        title=painting.title,
        object_number=f"NÜMUNƏ-R-{place + 1:03}",
        object_name=("painting",),
        maker=(AgentRole(hand, "painter"),),
        date_display=words(dict.fromkeys(("az", "en", "ru"), painting.date)),
        date_earliest=painting.date,
        date_latest=painting.date,
        medium=(painting.medium,),
        support=(painting.support,),
        technique=("painting",),
        genre=painting.genre,
        subject=painting.subjects,
        dimension=(Dimension("height", float(painting.height_mm)), Dimension("width", float(painting.width_mm))),
        framed=painting.framed,
        framed_size=_framed(painting),
        inscription=_signature(painting),
        made_on_trip=words(said["trip"]),
        depicted_view="" if "still_life" in painting.genre else seen,
        brief_description=painting.caption,
        holder=known["artist/museum"],
        credit_line=words(said["credit"]),
    )


def _framed(painting: NamedPainting) -> tuple[Dimension, ...]:
    sides = (("height", painting.framed_height_mm), ("width", painting.framed_width_mm))
    return tuple(Dimension(side, float(length), "frame") for side, length in sides) if painting.framed else ()


def _signature(painting: NamedPainting) -> tuple[Inscription, ...]:
    if not painting.sign:
        return ()
    position = painting.signature.az
    return (Inscription(painting.sign, "az", "Latn", "", NOTHING, position, "signature"),)
