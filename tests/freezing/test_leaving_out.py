"""What stays out of an edition by its rights, and how that is told."""

from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink, Point, Region
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts import service as texts
from kalbajar_catalogue.texts.records import Rights
from tests.catalogues import done, pictures, show

PAST, FUTURE = "2020-01-01", "2199"


def exhibited(catalogue: Catalogue, folder: Path, count: int = 2) -> tuple[str, list[str]]:
    """An exhibition and the uids of so many photographs that hang in it."""
    exhibition = show(catalogue)
    plan = flow.examine(catalogue, pictures(folder, count))
    return exhibition, list(done(catalogue, lambda work: flow.run(work, plan, exhibition)).items)


def link_of(catalogue: Catalogue, owner: str) -> MediaLink:
    with catalogue.reading() as reading:
        return media.links_of(reading, owner)[0]


def said(edition: Edition) -> set[tuple[str, str]]:
    """(code, number) of what is told of rights and of what was left out."""
    wanted = ("not_", "consent", "rights_f", "rights_e", "picture_", "text_f", "text_e")
    return {(point.code, point.number) for point in edition.open_points if point.code.startswith(wanted)}


OF_WORKS: list[tuple[str, dict[str, Any], str]] = [
    ("nobody decided", {}, ""),
    ("allowed", {"may_print": "yes"}, ""),
    ("forbidden", {"may_print": "no"}, "rights_forbidden"),
    ("over", {"may_print": "yes", "expires": PAST}, "rights_expired"),
    ("not over yet", {"may_print": "yes", "expires": FUTURE}, ""),
    ("forbidden and over", {"may_print": "no", "expires": PAST}, "rights_forbidden"),
    ("free", {"status": "cc0"}, ""),
    ("free, and yet forbidden", {"status": "cc0", "may_print": "no"}, "rights_forbidden"),
]


@pytest.mark.parametrize(("values", "code"), [row[1:] for row in OF_WORKS], ids=[row[0] for row in OF_WORKS])
def test_a_work_enters_only_when_its_rights_allow(
    catalogue: Catalogue, tmp_path: Path, values: dict[str, Any], code: str
) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uids[1], **values)))
    edition, pool = proof(catalogue, exhibition)
    assert [work.uid for work in edition.works] == (uids[:1] if code else uids)
    assert said(edition) == ({(code, "2")} if code else set())
    assert len(pool.files) == len(edition.works)
    undecided = {point.number for point in edition.open_points if point.code == "rights_undecided"}
    decided = code or values.get("may_print") == "yes" or values.get("status") == "cc0"
    assert undecided == ({"1"} if decided else {"1", "2"})


@pytest.mark.parametrize("of", ["link", "file", "work"])
def test_a_picture_enters_only_when_its_rights_allow(catalogue: Catalogue, tmp_path: Path, of: str) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in")
    link = link_of(catalogue, uids[0])
    owner = {"link": link.uid, "file": link.media_file, "work": uids[0]}[of]
    done(catalogue, lambda work: rights.record(work, Rights(owner=owner, scope="picture", may_print="no")))
    edition, pool = proof(catalogue, exhibition)
    assert [len(work.pictures) for work in edition.works] == [0, 1]
    assert said(edition) == {("picture_forbidden", "1")}
    assert len(pool.files) == 1


def test_a_picture_that_may_only_be_printed_is_told(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in")
    link = link_of(catalogue, uids[0])
    own = Rights(owner=link.uid, scope="picture", may_print="yes", may_show="no")
    done(catalogue, lambda work: rights.record(work, own))
    edition, _ = proof(catalogue, exhibition)
    assert [len(work.pictures) for work in edition.works] == [1, 1]
    assert said(edition) == {("not_shown", "1")}


def test_a_text_enters_only_when_its_rights_allow(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in")

    def write(work: Work) -> None:
        one = texts.write(work, uids[0], "essay", "en", "forbidden words")
        texts.write(work, uids[0], "essay", "az", "icazəli")
        rights.record(work, Rights(owner=one.uid, scope="text", may_print="no"))

    done(catalogue, write)
    edition, _ = proof(catalogue, exhibition)
    assert [(text.type, text.body) for text in edition.works[0].texts] == [("essay", Multilingual("icazəli"))]
    assert said(edition) == {("text_forbidden", "1")}


def test_marks_and_pictures_of_damage_never_enter(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, (uid,) = exhibited(catalogue, tmp_path / "in", 1)
    link = link_of(catalogue, uid)
    corners = (Point(0.1, 0.1), Point(0.4, 0.5))

    def mark(work: Work) -> None:
        for kind, label in (("damage", "a tear"), ("detail", "a bridge")):
            media.mark(work, Region(media_link=link.uid, points=corners, type=kind, label=Multilingual(en=label),
                                    note="SECRET"))  # fmt: skip
        media.link(work, [MediaLink(media_file=link.media_file, owner=uid, role="damage", order=2)])

    done(catalogue, mark)
    edition, _ = proof(catalogue, exhibition)
    (picture,) = edition.works[0].pictures
    assert [(region.label.en, region.type) for region in picture.regions] == [("a bridge", "detail")]
    assert [(point.x, point.y) for point in picture.regions[0].points] == [(0.1, 0.1), (0.4, 0.5)]


ORDERS: list[tuple[list[tuple[str, int]], list[str]]] = [
    ([("detail", 1), ("back", 2)], ["main", "detail", "back"]),
    ([("back", 3), ("detail", 2)], ["main", "detail", "back"]),
    ([("installation", 1)], ["main", "installation"]),
]


@pytest.mark.parametrize(("added", "roles"), ORDERS)
def test_every_picture_of_a_work_enters_the_main_one_first(
    catalogue: Catalogue, tmp_path: Path, added: list[tuple[str, int]], roles: list[str]
) -> None:
    exhibition, (uid, other) = exhibited(catalogue, tmp_path / "in")
    file = link_of(catalogue, other).media_file
    links = [MediaLink(media_file=file, owner=uid, role=role, order=order) for role, order in added]
    done(catalogue, lambda work: media.link(work, links))
    edition, pool = proof(catalogue, exhibition)
    assert [picture.role for picture in edition.works[0].pictures] == roles
    assert {picture.sha256 for work in edition.works for picture in work.pictures} == set(pool.files)


def test_a_work_taken_down_leaves_its_rights_alone(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in")
    done(catalogue, lambda work: rights.record(work, Rights(owner=uids[0], may_print="no")))
    done(catalogue, lambda work: items.delete(work, uids[0], ""))
    edition, _ = proof(catalogue, exhibition)
    assert said(edition) == set()
    with catalogue.reading() as reading:
        assert len(exhibitions.exhibits(reading, exhibition)) == 1


@pytest.mark.parametrize("of", ["the text", "the exhibition"])
def test_a_text_of_the_exhibition_that_may_not_be_printed_is_left_out_and_told(catalogue: Catalogue, of: str) -> None:
    exhibition = show(catalogue)

    def write(work: Work) -> None:
        wall = texts.write(work, exhibition, "wall", "az", "qadağan")
        owner = wall.uid if of == "the text" else exhibition
        rights.record(work, Rights(owner=owner, scope="text", may_print="no"))

    done(catalogue, write)
    edition, _ = proof(catalogue, exhibition)
    assert edition.texts == ()
    told = [point for point in edition.open_points if point.code == "text_forbidden"]
    assert [(point.number, point.field, point.record) for point in told] == [("", "wall", exhibition)]
