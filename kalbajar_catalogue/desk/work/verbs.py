"""What the page of a work does in the catalogue. Each verb is called in the database lane, and is one Work."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from kalbajar_catalogue.authorities import terms
from kalbajar_catalogue.desk.forms.record_verbs import name_by_number
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.importing.photographs import attaching, flow, keeping
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.items import parts, pictures, service
from kalbajar_catalogue.items.records import Part
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Point, Region
from kalbajar_catalogue.storage import putting_back, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.facts import is_sample
from kalbajar_catalogue.storage.fields import Field, fields_of, stored_field_of
from kalbajar_catalogue.storage.journal import TRASHED, Action, Change
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts import service as texts

Verb = Callable[[Work, Progress], Any]


def takes_samples(reading: Reading) -> bool:
    """Whether pictures that were drawn for practice may come in here."""
    return is_sample(reading)


def examine(catalogue: Catalogue, files: Sequence[Path], samples: bool) -> Callable[[Progress], Plan]:
    """Looks at files and keeps the good ones; for the long lane."""

    def work(progress: Progress) -> Plan:
        return keeping.examine(catalogue, files, samples, progress)

    return work


def give_up(catalogue: Catalogue, plan: Plan) -> Callable[[Progress], None]:
    """Takes back what a plan kept; for the long lane."""

    def work(progress: Progress) -> None:
        flow.give_up(catalogue, plan)

    return work


def attached(ref: str, count: int) -> Action:
    """The name of it in the history."""
    return Action("pictures.attached", {"ref": ref, "count": count})


def attach(owner: str, plan: Plan, role: str = "") -> Verb:
    """Ties the pictures of a plan to a work; gives back the uids of the links."""

    def write(work: Work, progress: Progress) -> tuple[str, ...]:
        return tuple(link.uid for link in attaching.attach(work, owner, plan, role))

    return write


def set_role(link: str, role: str) -> Verb:
    """Says which view a picture is."""
    return lambda work, progress: pictures.set_role(work, link, role)


def reorder(owner: str, links: Sequence[str]) -> Verb:
    """Puts pictures in this order."""
    return lambda work, progress: pictures.reorder(work, owner, links)


def detach(link: str) -> Verb:
    """Takes a picture off its work."""
    return lambda work, progress: pictures.detach(work, link)


def mark(link: str, points: tuple[Point, ...], kind: str) -> Verb:
    """Marks a region on a picture; gives back its uid."""
    return lambda work, progress: media.mark(work, Region(media_link=link, points=points, type=kind)).uid


def reshape(region: Region, points: tuple[Point, ...]) -> Verb:
    """Gives a region other points."""

    def write(work: Work, progress: Progress) -> None:
        media.mark_again(work, replace(store.get(work, Region, region.uid), points=points))

    return write


def unmark(region: str) -> Verb:
    """Takes a region away."""
    return lambda work, progress: store.set_state(work, region, TRASHED)


def tie(region: str, part: str) -> Verb:
    """Says which part a region shows; '' for none."""
    return lambda work, progress: store.change(work, Region.kind, region, {"part": part or None})


def add_part(whole: str, kind: str = "") -> Verb:
    """Adds a part to a work or to a part; gives back its uid."""
    return lambda work, progress: parts.add(work, Part(whole=whole, type=kind)).uid


def rename_part(part: str, name: Multilingual) -> Verb:
    """Calls a part by these names."""
    values = {f"name_{language}": name.get(language) or None for language in ("az", "en", "ru")}
    return lambda work, progress: store.change(work, Part.kind, part, values)


def move_part(part: str, whole: str, at: int) -> Verb:
    """Moves a part into another whole, or to another place in its own."""
    return lambda work, progress: parts.move(work, part, whole, at)


def remove_part(part: str) -> Verb:
    """Takes a part away with all that is in it."""
    return lambda work, progress: parts.remove(work, part)


def write_text(owner: str, kind: str, language: Language, body: str, approved: bool = False) -> Verb:
    """Writes a text of the work; one whose words change is a draft again, unless it is approved with them today."""

    def write(work: Work, progress: Progress) -> None:
        there = [one for one in texts.texts_of(work, owner) if (one.type, one.language) == (kind, language)]
        again = {"status": "draft"} if there and there[0].status != "draft" and there[0].body != body else {}
        written = texts.write(work, owner, kind, language, body, **again)
        if approved:
            texts.approve(work, written.uid, "", _today())

    return write


def approve(text: str) -> Verb:
    """Approves a text today."""
    return lambda work, progress: texts.approve(work, text, "", _today())


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()


def unapprove(text: str) -> Verb:
    """Makes a text a draft again."""
    return lambda work, progress: texts.change(
        work, text, {"status": "draft", "reviewed_by": None, "reviewed_on": None}
    )


def put_back(change: Change) -> Verb:
    """Gives a field the value that it had before a change, by the rules of an edit.

    A word that its list has lost meanwhile comes back into it, as if it were typed; a closed list refuses it. Raises
    WorldError as `putting_back.put_back_value`, and `term.unknown`.
    """

    def write(work: Work, progress: Progress) -> None:
        putting_back.put_back_value(work, change)
        record_type = service.kind_of(work, change.uid)
        field, _ = stored_field_of(record_type, change.key)
        for vocabulary, code in _words(field, change.before):
            terms.entered(work, vocabulary, code, "en")
        name_by_number(work, record_type, change.uid)

    return write


def _words(field: Field, value: Any) -> Iterator[tuple[str, str]]:
    """(vocabulary, code) of every word that a value of a field holds, in itself or in its groups."""
    members = {"": field} if field.group_type is None else {one.name: one for one in fields_of(field.group_type)}
    for piece in value if isinstance(value, list) else [value]:
        held = piece if isinstance(piece, dict) else {"": piece}
        yield from (
            (own.declared.vocabulary, str(held[name]))
            for name, own in members.items() if own.declared.vocabulary and held.get(name)
        )  # fmt: skip


def throw_away(uid: str) -> Verb:
    """Puts the work in the trash."""
    return lambda work, progress: service.delete(work, uid, "")


def edited(called: str, field: str) -> Action:
    """The name of an edit in the history; `field` is the English label."""
    return Action("record.edited", {"ref": called, "field": field})


def action(code: str, ref: str) -> Action:
    """The name of an action at a work."""
    return Action(code, {"ref": ref})
