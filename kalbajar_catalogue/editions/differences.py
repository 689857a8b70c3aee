"""What changed from one edition to another: works, words in each language, pictures, programme, sections. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from kalbajar_catalogue.editions.flattening import Said, flat
from kalbajar_catalogue.editions.format import Edition, EditionPicture, EditionWork
from kalbajar_catalogue.i18n.languages import Multilingual

PictureFate = Literal["added", "removed", "replaced"]
_WORK_ASIDE: Final = frozenset({"uid", "ref", "order", "number", "pictures", "places", "citations", "codes", "theme"})
_PICTURE_ASIDE: Final = frozenset({"sha256", "screen", "tiles", "width", "height"})
_THING_ASIDE: Final = frozenset({"uid"})
_SHOW_ASIDE: Final = frozenset({
    "uid", "made_at", "works", "open_points", "proof", "schema", "name", "ref", "sections", "events", "agents",
    "places", "sources", "files", "citations", "venue_place", "begin_date", "end_date",
})  # fmt: skip


@dataclass(frozen=True)
class ValueChange:
    """One value in one language ('' for none), before and after; `member` says which of a list it is."""

    field: str
    member: str
    language: str
    before: str
    after: str


@dataclass(frozen=True)
class PictureChange:
    """What became of one picture: SHA-256 before and after, '' where there is none."""

    fate: PictureFate
    role: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Named:
    """A work, section, event, person, place or source that one edition has and the other has not."""

    uid: str
    title: Multilingual
    number: str = ""


@dataclass(frozen=True)
class Changed:
    """One that both editions have; of a work both numbers and what became of its pictures."""

    uid: str
    title: Multilingual
    before: str = ""
    after: str = ""
    values: tuple[ValueChange, ...] = ()
    pictures: tuple[PictureChange, ...] = ()

    @property
    def renumbered(self) -> bool:
        """Whether a work has another catalogue number."""
        return self.before != self.after


@dataclass(frozen=True)
class Group:
    """Records of one sort: which came, which went, which say something else; `kind` names the sort."""

    kind: str
    come: tuple[Named, ...] = ()
    gone: tuple[Named, ...] = ()
    changed: tuple[Changed, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.come or self.gone or self.changed)


@dataclass(frozen=True)
class Differences:
    """Everything that is different; `show` is what the exhibition says of itself."""

    one: str
    two: str
    works: Group
    show: tuple[ValueChange, ...] = ()
    others: tuple[Group, ...] = ()
    reordered: bool = False

    def __bool__(self) -> bool:
        return bool(self.works or self.show or self.reordered or any(self.others))

    @property
    def renumbered(self) -> tuple[Changed, ...]:
        """The works that have another catalogue number."""
        return tuple(work for work in self.works.changed if work.renumbered)

    @property
    def groups(self) -> Mapping[str, Group]:
        """Sections, events, people, places and sources by their kind."""
        return {group.kind: group for group in self.others}


def compare(one: Edition, two: Edition) -> Differences:
    """What `two` says otherwise than `one`; nothing when they say the same, whenever they were made."""
    works = Group("work", *_come_and_gone(one.works, two.works), _works(one.works, two.works))
    both = {work.uid for work in one.works} & {work.uid for work in two.works}
    orders = ([work.uid for work in edition.works if work.uid in both] for edition in (one, two))
    others = (_group(kind, getattr(one, kind), getattr(two, kind)) for kind in _KINDS)
    names = _called(one), _called(two)
    return Differences(
        one.name,
        two.name,
        _with_names(works, *names),
        tuple(change for change in _values(flat(one, _SHOW_ASIDE), flat(two, _SHOW_ASIDE)) if not _is_number(change)),
        tuple(_with_names(group, *names) for group in others if group),
        len({tuple(order) for order in orders}) > 1,
    )


def _called(edition: Edition) -> dict[str, str]:
    """What everything that values point to by its uid is called in an edition."""
    things = (thing for kind in _KINDS for thing in getattr(edition, kind))
    names = {thing.uid: title_of(thing).best("en").text for thing in things}
    return names | {work.uid: work.number or work.title.best("en").text for work in edition.works}


def _with_names(group: Group, before: Mapping[str, str], after: Mapping[str, str]) -> Group:
    """The group with names where values point to something by its uid: what nobody can read is no difference told."""
    changed = (
        replace(one, values=tuple(_named(value, before, after) for value in one.values)) for one in group.changed
    )
    return replace(group, changed=tuple(changed))


def _named(change: ValueChange, before: Mapping[str, str], after: Mapping[str, str]) -> ValueChange:
    return (
        change
        if change.language
        else replace(change, before=_spoken(change.before, before), after=_spoken(change.after, after))
    )


def _spoken(text: str, names: Mapping[str, str]) -> str:
    return ", ".join(names.get(piece) or piece for piece in text.split(", "))


_KINDS = ("sections", "events", "agents", "places", "sources")


def _is_number(change: ValueChange) -> bool:
    """Whether it is the number of the edition: that two editions have two numbers is no difference."""
    return (change.field, change.member) == ("imprint", "number")


def _group(kind: str, one: Sequence[Any], two: Sequence[Any]) -> Group:
    before, after = _by_uid(one), _by_uid(two)
    both = [(before[uid], after[uid]) for uid in after if uid in before]
    changed = (
        Changed(new.uid, title_of(new), values=_values(flat(old, _THING_ASIDE), flat(new, _THING_ASIDE)))
        for old, new in both
    )
    return Group(kind, *_come_and_gone(one, two), tuple(found for found in changed if found.values))


def _come_and_gone(one: Sequence[Any], two: Sequence[Any]) -> tuple[tuple[Named, ...], tuple[Named, ...]]:
    before, after = _by_uid(one), _by_uid(two)
    return tuple(_without(after, before)), tuple(_without(before, after))


def _without(there: Mapping[str, Any], here: Mapping[str, Any]) -> Iterator[Named]:
    for uid, thing in there.items():
        if uid not in here:
            yield Named(uid, title_of(thing), getattr(thing, "number", ""))


def title_of(thing: Any) -> Multilingual:
    """What something in an edition is called."""
    found: Multilingual = getattr(thing, "title", None) or getattr(thing, "name", None) or _same(thing)
    return found


def _same(thing: Any) -> Multilingual:
    text = str(getattr(thing, "citation", ""))
    return Multilingual(text, text, text)


def _by_uid(things: Iterable[Any]) -> dict[str, Any]:
    return {thing.uid: thing for thing in things}


def _works(one: Sequence[EditionWork], two: Sequence[EditionWork]) -> tuple[Changed, ...]:
    before = {work.uid: work for work in one}
    changed = (_work(before[work.uid], work) for work in two if work.uid in before)
    return tuple(work for work in changed if work.values or work.pictures or work.renumbered)


def _work(old: EditionWork, new: EditionWork) -> Changed:
    pairs, fates = _pictures(old.pictures, new.pictures)
    values = [*_values(flat(old, _WORK_ASIDE), flat(new, _WORK_ASIDE))]
    for before, after in pairs:
        values += _values(flat(before, _PICTURE_ASIDE), flat(after, _PICTURE_ASIDE), after.role)
    return Changed(new.uid, title_of(new), old.number, new.number, tuple(values), fates)


def _pictures(
    one: Sequence[EditionPicture], two: Sequence[EditionPicture]
) -> tuple[list[tuple[EditionPicture, EditionPicture]], tuple[PictureChange, ...]]:
    """The pictures that stand for each other, and what became of the rest: the same one, else the next of a role."""
    before, after = list(one), list(two)
    pairs = [(old, new) for new in two for old in one if old.sha256 == new.sha256]
    for old, new in pairs:
        before, after = [*_less(before, old)], [*_less(after, new)]
    fates: list[PictureChange] = []
    for new in after:
        if there := next((picture for picture in before if picture.role == new.role), None):
            before = [*_less(before, there)]
            pairs.append((there, new))
            fates.append(PictureChange("replaced", new.role, there.sha256, new.sha256))
        else:
            fates.append(PictureChange("added", new.role, "", new.sha256))
    fates += [PictureChange("removed", old.role, old.sha256) for old in before]
    return pairs, tuple(fates)


def _less(pictures: Iterable[EditionPicture], gone: EditionPicture) -> Iterator[EditionPicture]:
    return (picture for picture in pictures if picture is not gone)


def _values(before: Mapping[Said, str], after: Mapping[Said, str], member: str = "") -> tuple[ValueChange, ...]:
    return tuple(
        ValueChange(said.field, said.member or member, said.language, before.get(said, ""), after.get(said, ""))
        for said in dict.fromkeys((*before, *after))
        if before.get(said, "") != after.get(said, "")
    )
