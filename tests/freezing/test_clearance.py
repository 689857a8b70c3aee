"""What may be done with a work and its pictures: the same answers as freezing gives, for any work, in a few queries."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import held, service
from kalbajar_catalogue.freezing.clearance import (
    Answer,
    Clearance,
    clearances,
    expiring,
    has_ended,
    pictures_of,
)
from kalbajar_catalogue.freezing.lacking import LACKS, lacks, to_mend
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights
from tests.catalogues import done, photographs, pictures, show

TODAY = date(2026, 11, 23)
PAST, FUTURE = "2020-01-01", "2199"


def of(catalogue: Catalogue, *uids: str, on: date = TODAY) -> list[Clearance]:
    with catalogue.reading() as reading:
        found = {work.uid: work for work in clearances(reading, on, uids or None)}
    return [found[uid] for uid in uids] if uids else list(found.values())


def given(catalogue: Catalogue, owner: str, **values: Any) -> Rights:
    return done(catalogue, lambda work: rights.record(work, Rights(owner=owner, **values)))


def one(catalogue: Catalogue, *said: dict[str, Any]) -> Clearance:
    (uid,) = photographs(catalogue, "A")
    for values in said:
        given(catalogue, uid, **values)
    return of(catalogue, uid)[0]


ANSWERS: list[tuple[str, list[dict[str, Any]], tuple[str, str], tuple[str, str]]] = [
    ("nothing", [], ("undecided", "no_rights"), ("undecided", "no_rights")),
    ("nobody decided", [{}], ("undecided", "undecided"), ("undecided", "undecided")),
    ("allowed", [{"may_print": "yes"}], ("allowed", "allowed"), ("undecided", "undecided")),
    ("refused", [{"may_print": "no", "may_give": "yes"}], ("forbidden", "forbidden"), ("allowed", "allowed")),
    ("over", [{"may_print": "yes", "expires": PAST}], ("forbidden", "expired"), ("forbidden", "expired")),
    ("free", [{"status": "cc0"}], ("allowed", "free"), ("allowed", "free")),
    ("one of two refuses", [{"may_print": "yes"}, {"may_print": "no"}], ("forbidden", "forbidden"),
     ("undecided", "undecided")),
    ("its pictures are refused, not itself", [{"may_print": "yes"}, {"scope": "picture", "may_print": "no"}],
     ("allowed", "allowed"), ("undecided", "undecided")),
]  # fmt: skip


@pytest.mark.parametrize(("said", "printed", "given_on"), [row[1:] for row in ANSWERS], ids=[row[0] for row in ANSWERS])
def test_an_answer_has_its_reason(
    catalogue: Catalogue, said: list[dict[str, Any]], printed: tuple[str, str], given_on: tuple[str, str]
) -> None:
    work = one(catalogue, *said)
    assert work.print == Answer(*printed)
    assert work.give == Answer(*given_on)


def _many(work: Work) -> list[str]:
    """Works in which everything that may stand in the way does or does not, in every mixture."""
    child = PersonShown(authorities.named(work, "agent", "Leyla", "en"), "verbal", True)
    mixtures = product(("yes", "no", "undecided"), ("", PAST, FUTURE), ("object", "picture", "text"), (True, False))
    made: list[str] = []
    for may_print, expires, scope, publish in mixtures:
        people = (child,) if (len(made) % 7) == 3 else ()
        (photograph,) = items.add(work, [Photograph(publish=publish, persons_shown=people)])
        made.append(photograph.uid)
        rights.record(work, Rights(owner=photograph.uid, may_print=may_print, expires=expires, scope=scope))
        if len(made) % 5 == 0:
            rights.record(work, Rights(owner=photograph.uid, status="cc_by"))
    return made


def test_what_is_withheld_and_undecided_is_what_an_edition_leaves_out_and_tells(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    made = done(catalogue, _many)
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, made))
    edition, _ = proof(catalogue, exhibition)
    found = of(catalogue, *made, on=datetime.now().astimezone().date())
    inside = {work.uid for work in edition.works}
    told = {point.record: point.code for point in edition.open_points if point.code == "rights_undecided"}
    assert {work.uid for work in found if not work.withheld} == inside
    assert {work.uid for work in found if work.print.verdict == "undecided"} == set(told)
    reasons = {"forbidden": "rights_forbidden", "expired": "rights_expired"}
    left_out = {(point.record, point.code) for point in edition.open_points if point.record not in inside}
    for work in found:
        if work.withheld:
            assert (work.uid, reasons.get(work.withheld, work.withheld)) in left_out


def test_a_child_without_consent_may_not_even_be_given_on(catalogue: Catalogue) -> None:
    def make(work: Work) -> str:
        child = PersonShown(authorities.named(work, "agent", "Leyla", "en"), "verbal", True)
        (picture,) = items.add(work, [Photograph(persons_shown=(child,))])
        rights.record(work, Rights(owner=picture.uid, may_print="yes", may_show="yes", may_give="yes"))
        return picture.uid

    (work,) = of(catalogue, done(catalogue, make))
    assert {work.print, work.show, work.give} == {Answer("forbidden", "consent_missing")}
    assert work.consent_open
    assert lacks(work, TODAY)[0] == "consent_missing"


def test_a_picture_has_answers_of_its_own_and_counts_in_its_work(catalogue: Catalogue, tmp_path: Path) -> None:
    plan = flow.examine(catalogue, pictures(tmp_path / "in", 1))
    (uid,) = done(catalogue, lambda work: flow.run(work, plan, "")).items
    with catalogue.reading() as reading:
        link = media.links_of(reading, uid)[0]
    given(catalogue, uid, may_print="yes")
    given(catalogue, link.media_file, scope="picture", may_print="yes", may_show="no", expires=FUTURE)
    with catalogue.reading() as reading:
        (picture,) = pictures_of(reading, uid, TODAY)
    assert (picture.link, picture.print.verdict, picture.show.verdict) == (link.uid, "allowed", "forbidden")
    (work,) = of(catalogue, uid)
    assert (work.refused_pictures, work.expires, work.rights) == (0, FUTURE, 2)
    given(catalogue, link.uid, scope="picture", may_print="no")
    assert [one.refused_pictures for one in (*of(catalogue, uid), *of(catalogue))] == [1, 1]


def test_the_first_end_counts_and_comes_first(catalogue: Catalogue) -> None:
    uids = photographs(catalogue, "A", "B", "C", "D", "E")
    for uid, expires in zip(uids, ("2026-12-31", "2026", "2026-11-23", "2026-11-22", "2027-02-22"), strict=True):
        given(catalogue, uid, may_print="yes", expires=expires)
    given(catalogue, uids[0], may_print="yes", expires="2026-12")
    works = of(catalogue, *uids)
    assert [work.uid for work in expiring(works, TODAY, 38)] == [uids[2], uids[0], uids[1]]
    assert [work.uid for work in expiring(works, TODAY, 37)] == [uids[2]]
    assert [has_ended(work, TODAY) for work in works] == [False, False, False, True, False]
    assert "soon" not in lacks(works[4], TODAY)
    assert "soon" in lacks(works[4], date(2026, 11, 24))


def test_a_work_of_another_kind_says_what_lacks(catalogue: Catalogue) -> None:
    carpet = Carpet(title=Multilingual(en="Dragons"), credit_line=Multilingual(az="Ailə"))
    (made,) = done(catalogue, lambda work: items.add(work, [carpet]))
    given(catalogue, made.uid, status="permission_on_file", may_print="yes")
    (work,) = of(catalogue, made.uid)
    assert (work.kind, work.lacks_letter, work.lacks_credit) == ("carpet", True, ("en", "ru"))
    assert lacks(work, TODAY) == ("letter", "credit")
    assert to_mend(lacks(work, TODAY))
    done(catalogue, lambda work: house.want_languages(work, ("az", "en")))
    assert of(catalogue, made.uid)[0].lacks_credit == ("en",)


def test_what_somebody_decided_need_not_be_mended() -> None:
    assert not to_mend(("forbidden",))
    assert not to_mend(())
    assert to_mend(("forbidden", "credit"))
    assert len(set(LACKS)) == len(LACKS)


def test_the_newest_edition_that_still_shows_a_work_is_told(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    uids = photographs(catalogue, "A", "B")
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    for uid in uids:
        given(catalogue, uid, may_print="yes")
    service.freeze(catalogue, exhibition, "Aytən", accept=True)
    first = held.held(catalogue)
    assert {uid: one[0].exhibition for uid, one in first.items()} == dict.fromkeys(uids, exhibition)
    given(catalogue, uids[0], may_print="no")
    (work,) = of(catalogue, uids[0])
    assert lacks(work, TODAY, is_held=uids[0] in first)[0] == "still_out"
    service.freeze(catalogue, exhibition, "Aytən", accept=True)
    assert set(held.held(catalogue)) == {uids[1]}


def test_what_hangs_is_told_with_its_number(catalogue: Catalogue) -> None:
    shows = [show(catalogue), show(catalogue)]
    uids = photographs(catalogue, "A", "B")
    done(catalogue, lambda work: [exhibitions.hang(work, exhibition, uids[:1]) for exhibition in shows])
    assert [dict(work.hangs) for work in of(catalogue, *uids)] == [dict.fromkeys(shows, "1"), {}]


def test_all_works_and_some_of_them_are_read_alike(catalogue: Catalogue) -> None:
    made = done(catalogue, _many)
    some: Sequence[str] = made[10:20]
    every = {work.uid: work for work in of(catalogue)}
    assert len(every) == len(made)
    assert [every[uid] for uid in some] == of(catalogue, *some)
