"""What may be printed, shown and given on of each work and picture, and why not; what ends soon; what lacks.

It says of every work, hung or not, what freezing would say of it. Rules are pure; `clearances` reads all works in a
few queries, however many they are. Takes a Reading, changes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Final

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.freezing.permissions import refusal
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import consents, repository
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts.records import Rights
from kalbajar_catalogue.texts.rights import scope_of
from kalbajar_catalogue.texts.rules import ALLOWED, FORBIDDEN, UNDECIDED, days_left, decided, last_day

USES: Final = ("print", "show", "give")
"""What may be asked: to print it, to show it on a screen, to give it on."""
SOON: Final = 90
"""Days before its end from which on a permission is told of."""
BY_LETTER: Final = "permission_on_file"
"""The status that promises a letter."""
_RIGHTS: Final = ("owner", "scope", "status", "may_print", "may_show", "may_give", "expires", "permission_file")
_ITEM: Final = ("title", "title_is_descriptive", "credit_line", "publish")
_FIELDS: Final = {"print": "may_print", "show": "may_show", "give": "may_give"}


@dataclass(frozen=True)
class Answer:
    """Whether something is `allowed`, `forbidden` or `undecided`.

    `why` is `allowed`, `free` (by its status alone), `no_rights`, `undecided`, `forbidden`, `expired`,
    `not_published` or `consent_missing`.
    """

    verdict: str
    why: str


@dataclass(frozen=True)
class PictureClearance:
    """One picture of a work: what may be done with it by the rights in it and in the pictures of its work."""

    link: str
    file: str
    role: str
    order: int
    print: Answer
    show: Answer
    give: Answer
    rights: int = 0


@dataclass(frozen=True, slots=True)
class Clearance:
    """One work, and what may be done with it.

    `hangs` is its number in each exhibition, by uid. `expires` is the first end of any permission in it or its
    pictures, as it was typed.
    """

    uid: str
    kind: str
    ref: str
    title: Multilingual
    descriptive: bool
    print: Answer
    show: Answer
    give: Answer
    expires: str = ""
    lacks_credit: tuple[Language, ...] = ()
    lacks_letter: bool = False
    rights: int = 0
    refused_pictures: int = 0
    people: tuple[PersonShown, ...] = ()
    hangs: Mapping[str, str] = field(default_factory=dict)

    @property
    def withheld(self) -> str:
        """Why it stays out of every edition, '' when it does not."""
        return self.print.why if self.print.verdict == FORBIDDEN else ""

    @property
    def consent_open(self) -> bool:
        """Whether somebody who is shown has not agreed yet."""
        return any(map(consents.is_open, self.people))


def clearances(reading: Reading, on: date, uids: Iterable[str] | None = None) -> tuple[Clearance, ...]:
    """All live works, or those with these uids, in the order they were made, as on this day.

    Credit lines are wanted in the languages of the house.
    """
    wanted, languages = None if uids is None else list(uids), house.languages(reading)
    own, of_pictures = _rights(reading, wanted)
    hangs = _hangs(reading, wanted)
    found = []
    for kind, values in _items(reading, wanted):
        uid = values[0]
        said = own.get(uid, ()), of_pictures.get(uid, _NONE), hangs.get(uid, _NOWHERE)
        found.append(_cleared(kind, values, *said, on, languages))
    return tuple(sorted(found, key=_uid))


def pictures_of(reading: Reading, work: str, on: date) -> tuple[PictureClearance, ...]:
    """Every picture of a work, the main one first, as on this day."""
    links = media.links_of(reading, work)
    owners = [work, *(uid for link in links for uid in (link.uid, link.media_file))]
    rights = _by_owner(store.fetch_among(reading, Rights, "owner", owners))
    of_all = [one for one in rights.get(work, ()) if scope_of(one) == "picture"]
    return tuple(
        _picture(link, [*rights.get(link.uid, ()), *rights.get(link.media_file, ())], of_all, on) for link in links
    )


def answer(rights: Sequence[Rights], use: str, on: date) -> Answer:
    """What rights say of one use on a day, and why."""
    return _said(getattr(decided(rights, on), use), rights, use)


def expiring(works: Iterable[Clearance], on: date, days: int = SOON) -> tuple[Clearance, ...]:
    """The works of which a permission ends within so many days from this one on, the first to end first."""
    ends = ((days_left(work.expires, on), work) for work in works)
    soon = [(left, work) for left, work in ends if left is not None and 0 <= left <= days]
    return tuple(work for _, work in sorted(soon, key=lambda one: one[0]))


def has_ended(work: Clearance, on: date) -> bool:
    """Whether a permission in a work or one of its pictures has ended."""
    left = days_left(work.expires, on)
    return left is not None and left < 0


@lru_cache(64)
def _answer(verdict: str, why: str) -> Answer:
    return Answer(verdict, why)


def _said(verdict: str, rights: Sequence[Rights], use: str) -> Answer:
    choices = [getattr(one, _FIELDS[use]) for one in rights]
    if verdict == FORBIDDEN:
        return _answer(verdict, "forbidden" if "no" in choices else "expired")
    if verdict == UNDECIDED:
        return _answer(verdict, "undecided" if rights else "no_rights")
    return _answer(verdict, "allowed" if "yes" in choices else "free")


def _cleared(
    kind: str, values: Sequence[Any], rights: Sequence[Rights], pictures: Mapping[str, Sequence[Rights]],
    hangs: Mapping[str, str], on: date, languages: Sequence[Language],
) -> Clearance:  # fmt: skip
    uid, ref, title, descriptive, credit, publish, *rest = values
    people: tuple[PersonShown, ...] = rest[0] if rest else ()
    answers = (
        _of_work(rights, publish, any(map(consents.keeps_out, people)), on)
        if rights or people or not publish
        else _NOTHING_SAID
    )
    every = [*rights, *(one for several in pictures.values() for one in several)]
    return Clearance(
        uid, kind, ref, title, descriptive, *answers,
        expires=_first_end(every) if every else "",
        lacks_credit=() if all(credit.get(code) for code in languages) else _lacking(credit, languages),
        lacks_letter=any(one.status == BY_LETTER and not one.permission_file for one in every),
        rights=len(every),
        refused_pictures=_refused(rights, pictures, on) if every else 0,
        people=people,
        hangs=hangs,
    )  # fmt: skip


def _of_work(rights: Sequence[Rights], publish: bool, child: bool, on: date) -> tuple[Answer, Answer, Answer]:
    """The three answers, as freezing gives them: the rights in the thing forbid, all rights in it must allow."""
    own = [one for one in rights if scope_of(one) == "object"]
    printed, shown, given = (_of_thing(own, rights, use, on) for use in USES)
    if not child and publish:
        return printed, shown, given
    kept_in = _answer(FORBIDDEN, "consent_missing" if publish else "not_published")
    return kept_in, kept_in, _answer(FORBIDDEN, "consent_missing") if child else given


def _of_thing(own: Sequence[Rights], every: Sequence[Rights], use: str, on: date) -> Answer:
    said = answer(own, use, on)
    if said.verdict == FORBIDDEN:
        return said
    whole = getattr(decided(every, on), use)
    return _said(UNDECIDED, every, use) if whole == UNDECIDED else (said if own else _said(ALLOWED, every, use))


def _picture(link: MediaLink, own: Sequence[Rights], of_all: Sequence[Rights], on: date) -> PictureClearance:
    printed, shown, given = (answer([*own, *of_all], use, on) for use in USES)
    return PictureClearance(link.uid, link.media_file, link.role, link.order, printed, shown, given, len(own))


def _refused(rights: Sequence[Rights], pictures: Mapping[str, Sequence[Rights]], on: date) -> int:
    """How many pictures stay out by rights of their own; where those in all pictures forbid, it counts as one more."""
    of_all = [one for one in rights if scope_of(one) == "picture"]
    own = sum(bool(refusal([*several, *of_all], "picture", on)) for several in pictures.values())
    return own or int(bool(refusal(of_all, "picture", on)))


def _lacking(credit: Multilingual, languages: Sequence[Language]) -> tuple[Language, ...]:
    return tuple(code for code in LANGUAGES if code in languages and not credit.get(code))


def _first_end(rights: Sequence[Rights]) -> str:
    ends = [(last, one.expires) for one in rights if one.expires and (last := last_day(one.expires))]
    return min(ends)[1] if ends else ""


def _items(reading: Reading, uids: Sequence[str] | None) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """(kind, uid, ref, values of `_ITEM`, of photographs the people shown)."""
    own = None if uids is None else repository.by_kind(reading, uids)
    there = repository.kinds_present(reading, BY_KIND) if own is None else own
    for kind, record in BY_KIND.items():
        if kind in there:
            names = (*_ITEM, "persons_shown") if record is Photograph else _ITEM
            for row in store.glance(reading, record, names, None if own is None else own[kind]):
                yield kind, row


def _rights(
    reading: Reading, works: Sequence[str] | None
) -> tuple[dict[str, tuple[Rights, ...]], dict[str, dict[str, tuple[Rights, ...]]]]:
    """The rights in each work, and by work those in each of its pictures that has any."""
    if works is None:
        rows = store.glance(reading, Rights, _RIGHTS)
        owners = _by_owner(_record(row) for row in rows)
        return owners, _of_pictures(owners, _links_of_owners(reading, owners))
    links = store.glance_among(reading, MediaLink, ("owner", "media_file"), "owner", works)
    wanted = [*works, *(uid for link, _, _, file in links for uid in (link, file))]
    owners = _by_owner(_record(row) for row in store.glance_among(reading, Rights, _RIGHTS, "owner", wanted))
    return owners, _of_pictures(owners, links)


def _links_of_owners(reading: Reading, owners: Mapping[str, object]) -> list[tuple[Any, ...]]:
    """The links that have rights, or whose file has; looked for by what has them, which is seldom a picture."""
    kinds = store.live_kinds(reading, owners)
    links = [uid for uid, kind in kinds.items() if kind == MediaLink.kind]
    files = [uid for uid, kind in kinds.items() if kind == "media_file"]
    names = ("owner", "media_file")
    found = [*store.glance(reading, MediaLink, names, links)] if links else []
    return found + ([*store.glance_among(reading, MediaLink, names, "media_file", files)] if files else [])


def _of_pictures(
    owners: Mapping[str, tuple[Rights, ...]], links: Iterable[tuple[Any, ...]]
) -> dict[str, dict[str, tuple[Rights, ...]]]:
    found: dict[str, dict[str, tuple[Rights, ...]]] = defaultdict(dict)
    for link, _, work, file in links:
        if several := (*owners.get(link, ()), *owners.get(file, ())):
            found[work][link] = several
    return found


def _record(row: tuple[Any, ...]) -> Rights:
    uid, ref, *values = row
    return Rights(uid=uid, ref=ref, **dict(zip(_RIGHTS, values, strict=True)))


def _by_owner(rights: Iterable[Rights]) -> dict[str, tuple[Rights, ...]]:
    found: dict[str, list[Rights]] = defaultdict(list)
    for one in rights:
        found[one.owner].append(one)
    return {owner: tuple(several) for owner, several in found.items()}


def _hangs(reading: Reading, works: Sequence[str] | None) -> dict[str, dict[str, str]]:
    names = ("exhibition", "item", "order", "catalogue_number")
    rows = (
        store.glance(reading, Exhibit, names)
        if works is None
        else store.glance_among(reading, Exhibit, names, "item", works)
    )
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for _, _, exhibition, item, order, number in rows:
        found[item][exhibition] = number or str(order)
    return found


def _uid(work: Clearance) -> str:
    return work.uid


_NONE: Final[Mapping[str, tuple[Rights, ...]]] = {}
_NOWHERE: Final[Mapping[str, str]] = {}
_NOTHING_SAID: Final = (_answer(UNDECIDED, "no_rights"),) * 3
