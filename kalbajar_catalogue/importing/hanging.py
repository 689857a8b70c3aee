"""Lists of exhibits: sections by the words on the wall, and frames for works whose rows name none. Writes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.exhibitions import following, service
from kalbajar_catalogue.exhibitions.hang import next_empty
from kalbajar_catalogue.exhibitions.records import Exhibit, Section
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import WRITTEN, Checked, Coming, Newcomer, Status, Trouble
from kalbajar_catalogue.importing.naming import Names, looks_like_ref
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading

SECTION = "section"


class Sections:
    """The sections of each exhibition by title, code and reference."""

    def __init__(self, reading: Reading, names: Names, language: Language) -> None:
        self._reading = reading
        self._names = names
        self._language = language
        self._known: Mapping[str, Mapping[str, tuple[str, ...]]] | None = None

    def meant(self, exhibition: Any, text: str) -> str | Coming | Newcomer:
        """The uid of a section of an exhibition, or one that is to be made in it.

        Raises WorldError `record.unknown_ref`, `name.ambiguous`.
        """
        name = fold(text)
        arriving = self._names.arriving_as(SECTION, text)
        if arriving is not None:
            return arriving
        found = self._of(exhibition).get(name, ()) if isinstance(exhibition, str) else ()
        if len(found) > 1:
            refs = ", ".join(str(store.row_of(self._reading, uid).ref) for uid in found)
            raise WorldError("name.ambiguous", value=text, refs=refs)
        if found:
            return found[0]
        if not name or not exhibition or not isinstance(exhibition, str) or looks_like_ref(text):
            raise WorldError("record.unknown_ref", ref=text)
        title = cleaned(text)
        return Newcomer(SECTION, title, language_of(title, self._language), within=exhibition)

    def _of(self, exhibition: str) -> Mapping[str, tuple[str, ...]]:
        if self._known is None:
            self._known = _by_exhibition(self._reading)
        return self._known.get(exhibition, {})


def _by_exhibition(reading: Reading) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for uid, ref, exhibition, code, title in store.glance(reading, Section, ("exhibition", "code", "title")):
        own = found.setdefault(exhibition, {})
        said = (title.get(language) for language in title.present())
        for name in {fold(text) for text in (*said, code, ref)} - {""}:
            own[name] = (*own.get(name, ()), uid)
    return found


def framed(reading: Reading, records: Sequence[Checked]) -> list[Checked]:
    """The records, with a frame for each new exhibit whose rows name none, and without those whose frame is taken."""
    hung = _Hung(reading)
    coming = [one for one in records if one.kind == Exhibit.kind and one.status in WRITTEN]
    if not coming:
        return list(records)
    hung.move([one for one in coming if one.uid and "order" in one.values])
    told = {one.row: hung.placed(one) for one in coming if one.values.get("order")}
    told |= {one.row: hung.hung(one) for one in coming if not one.uid and not one.values.get("order")}
    return [told.get(one.row, one) if one.kind == Exhibit.kind else one for one in records]


class _Hung:
    """What hangs where in the exhibitions, with what the rows say already."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._frames: dict[Any, dict[int, tuple[str, str]]] = {}
        self._fixed: dict[Any, dict[int, str]] = {}
        self._where = {uid: show for uid, _, show in store.glance(reading, Exhibit, ("exhibition",))}

    def move(self, records: Iterable[Checked]) -> None:
        """Takes exhibits out of their frames that are to hang elsewhere."""
        for one in records:
            frames = self._of(self._exhibition(one))
            for order in [order for order, (uid, _) in frames.items() if uid == one.uid]:
                del frames[order]

    def placed(self, one: Checked) -> Checked:
        """A record in the frame that it names; refused where another hangs there."""
        frames, order = self._of(self._exhibition(one)), one.values["order"]
        uid, ref = frames.get(order, ("", ""))
        if (uid or ref) and uid != (one.uid or one.named):
            told = Problem("exhibit.frame_taken", {"ref": ref or uid, "frame": order})
            trouble = Trouble(one.row, -1, "order", str(order), told)
            return replace(one, status=Status.REFUSED, troubles=(*one.troubles, trouble))
        frames[order] = (one.uid or one.named or f"#{one.row}", one.ref or one.named or one.label)
        self._fixed[self._exhibition(one)][order] = one.values.get("catalogue_number", "")
        return one

    def hung(self, one: Checked) -> Checked:
        """A new record in the frame that its number counts, if that is free, else in the next free one."""
        frames = self._of(self._exhibition(one))
        number = str(one.values.get("catalogue_number", ""))
        wanted = int(number) if number.isdecimal() and len(number) < 6 else 0
        order = wanted if wanted and wanted not in frames else next_empty(frames)
        values = {**one.values, "order": order}
        frames[order] = (one.named or f"#{one.row}", one.label)
        fixed = self._fixed[self._exhibition(one)]
        if not number:
            number = following.numbers_of(fixed, [order], [said or str(at) for at, said in fixed.items()])[order]
            values |= {} if number == str(order) else {"catalogue_number": number}
        fixed[order] = values.get("catalogue_number", "")
        return replace(one, values=values)

    def _exhibition(self, one: Checked) -> Any:
        return one.values.get("exhibition") or self._where.get(one.uid, "")

    def _of(self, exhibition: Any) -> dict[int, tuple[str, str]]:
        if exhibition not in self._frames:
            hung = service.exhibits(self._reading, exhibition) if isinstance(exhibition, str) and exhibition else ()
            self._frames[exhibition] = {one.order: (one.uid, one.ref) for one in hung}
            self._fixed[exhibition] = {one.order: one.catalogue_number for one in hung}
        return self._frames[exhibition]
