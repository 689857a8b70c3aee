"""A proof: all that hangs, in public words only, with what is still missing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.editions import manifest
from kalbajar_catalogue.editions.format import Edition, EditionPicture, EditionWork, OpenPoint
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.freezing.open_points import open_points
from kalbajar_catalogue.freezing.plates import recipe_for
from kalbajar_catalogue.freezing.proof import proof, proof_of_works
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media.derivatives import CARD
from kalbajar_catalogue.media.originals import sha256_of
from kalbajar_catalogue.media.records import FileFact, MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Shape, fields_of
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, live, pictures, show

ALL = Multilingual("a", "e", "r")
SILENT = EditionPicture("s", 1, 1)
WHOLE = EditionWork(
    "u", "r", "photograph", "1", 1, title=ALL, credit_line=ALL, date=ALL, place=ALL, theme="restoration",
    makers=(), pictures=(EditionPicture("s", 1, 1, alt_text=ALL),),
)  # fmt: skip


def exhibited(catalogue: Catalogue, folder: Path, count: int) -> tuple[str, list[str]]:
    """An exhibition and the uids of so many photographs that hang in it."""
    exhibition = show(catalogue)
    plan = flow.examine(catalogue, pictures(folder, count))
    return exhibition, list(done(catalogue, lambda work: flow.run(work, plan, exhibition)).items)


def codes(edition: Edition, *wanted: str) -> list[tuple[str, str]]:
    """(code, number) of the open points with these codes."""
    return [(point.code, point.number) for point in edition.open_points if point.code in wanted]


def changed(catalogue: Catalogue, uid: str, **values: Any) -> None:
    """Sets values of a work."""
    done(catalogue, lambda work: items.change(work, uid, values))


def test_a_proof_holds_all_that_hangs_in_the_order_of_the_frames(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in", 3)
    for uid, title in zip(uids, "abc", strict=True):
        changed(catalogue, uid, title_en=title)
    with catalogue.reading() as reading:
        last = exhibitions.exhibits(reading, exhibition)[2].uid
    done(catalogue, lambda work: exhibitions.move(work, last, 1))
    done(catalogue, lambda work: store.change(work, Exhibit.kind, last, {"catalogue_number": "KAT-7"}))
    edition, pool = proof(catalogue, exhibition)
    assert [(work.number, work.order, work.title.en) for work in edition.works] == [
        ("KAT-7", 1, "c"),
        ("2", 2, "a"),
        ("3", 3, "b"),
    ]
    assert edition.proof
    assert not edition.sample
    for work in edition.works:
        (shown,) = work.pictures
        assert sha256_of(pool.files[shown.sha256]) == shown.sha256
        with Image.open(pool.files[shown.sha256]) as image:
            assert (image.format, image.size) == ("JPEG", (shown.width, shown.height))


def test_facts_become_sentences_in_three_languages(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, (uid,) = exhibited(catalogue, tmp_path / "in", 1)
    typed = {
        "photographer": "Rəna Əliyeva", "maker": "Tural", "date_taken": "14.05.2021", "place_shown": "Kəlbəcər; Laçın",
        "process": "inkjet_print", "print_size": "45 × 60", "period_relation": "bərpa", "holder": "Muzey",
        "credit_line_az": "© Rəna", "brief_description_en": "A bridge.",
    }  # fmt: skip
    done(catalogue, lambda work: items.enter(work, uid, typed, "az"))
    own = {"title_az": "Kəlbəcər", "begin_date": "2025-11-25", "end_date": "2025-12-10", "venue": "Meydan",
           "organisers": "Birlik", "summary_ru": "Кратко"}  # fmt: skip
    done(catalogue, lambda work: exhibitions.enter(work, exhibition, own, "az"))
    edition, _ = proof(catalogue, exhibition)
    (work,) = edition.works
    assert [(person.name.az, person.role) for person in work.makers] == [
        ("Rəna Əliyeva", "photographer"),
        ("Tural", "author"),
    ]
    assert (work.date.az, work.date.ru) == ("14 may 2021", "14 мая 2021 г.")
    assert (work.place, work.theme) == (Multilingual("Kəlbəcər, Laçın"), "restoration")
    assert (work.materials.en, work.theme_label.az) == ("inkjet print", "bərpa")
    assert (work.holder.az, work.credit_line.az, work.description.en) == ("Muzey", "© Rəna", "A bridge.")
    assert work.dimensions.az == "45\u00a0×\u00a060\u00a0sm"
    assert (edition.dates.az, edition.venue.az, edition.summary.ru) == (
        "25 noyabr – 10 dekabr 2025",
        "Meydan",
        "Кратко",
    )
    assert [(person.name.az, person.role) for person in edition.organisers] == [("Birlik", "organiser")]


WITHHELD: list[tuple[dict[str, Any], str]] = [
    ({"publish": False}, "not_published"),
    ({"persons_shown": (PersonShown("p", "none", True),)}, "consent_missing"),
    ({"persons_shown": (PersonShown("p", "verbal", True),)}, "consent_missing"),
    ({"persons_shown": (PersonShown("p", "not_needed", True),)}, "consent_missing"),
    ({"persons_shown": (PersonShown("p", "", True),)}, "consent_missing"),
    ({"persons_shown": (PersonShown("p", "written", True), PersonShown("q", "", True))}, "consent_missing"),
    ({"publish": False, "persons_shown": (PersonShown("p", "", True),)}, "not_published"),
    ({"persons_shown": (PersonShown("p", "written", True),)}, ""),
    ({"persons_shown": (PersonShown("p", "none", False),)}, ""),
    ({}, ""),
]


@pytest.mark.parametrize(("values", "code"), WITHHELD)
def test_a_work_that_must_not_be_shown_is_left_out_and_named(
    catalogue: Catalogue, values: dict[str, Any], code: str
) -> None:
    exhibition = show(catalogue)
    secret = Photograph(title=Multilingual(en="secret"), **values)
    added = done(catalogue, lambda work: items.add(work, [Photograph(title=Multilingual(en="open")), secret]))
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [one.uid for one in added]))
    edition, _ = proof(catalogue, exhibition)
    assert [work.title.en for work in edition.works] == (["open"] if code else ["open", "secret"])
    assert codes(edition, "not_published", "consent_missing") == ([(code, "2")] if code else [])
    assert ("secret" in manifest.written(edition)) == (not code)


def test_what_is_in_the_trash_or_taken_down_does_not_hang(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in", 3)
    done(catalogue, lambda work: items.delete(work, uids[0], ""))
    with catalogue.reading() as reading:
        down = exhibitions.exhibits(reading, exhibition)[0].uid
    done(catalogue, lambda work: exhibitions.take_down(work, down))
    edition, _ = proof(catalogue, exhibition)
    assert [work.uid for work in edition.works] == uids[2:]


SPOILS: list[Callable[[Path], object]] = [
    lambda original: original.unlink(),
    lambda original: original.write_bytes(original.read_bytes()[:60]),
    lambda original: original.write_bytes(b"text"),
    lambda original: original.write_bytes(b""),
]


@pytest.mark.parametrize("spoil", SPOILS, ids=["gone", "cut off", "no picture", "empty"])
def test_an_original_that_is_gone_or_broken_is_named_not_raised(
    catalogue: Catalogue, tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in", 3)
    with catalogue.reading() as reading:
        path = catalogue.folder / "originals" / items.cards(reading, [uids[1]])[0].file_path
    path.chmod(0o644)
    spoil(path)
    edition, pool = proof(catalogue, exhibition)
    assert [work.uid for work in edition.works] == uids
    assert [len(work.pictures) for work in edition.works] == [1, 0, 1]
    assert codes(edition, "picture_broken", "no_picture") == [("picture_broken", "2"), ("no_picture", "2")]
    assert len(pool.files) == 2


def test_a_proof_that_is_stopped_ends_at_once(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, _ = exhibited(catalogue, tmp_path / "in", 3)

    def impatient(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        proof(catalogue, exhibition, impatient)


def test_an_exhibition_in_which_nothing_hangs_has_an_empty_proof(catalogue: Catalogue) -> None:
    edition, pool = proof(catalogue, show(catalogue, announced=44))
    assert (edition.works, pool.files, edition.announced_count) == ((), {}, 44)


def test_a_sample_says_so_in_its_edition(tmp_path: Path) -> None:
    sample = wiring.create(tmp_path / "c", sample=True)
    assert proof(sample, show(sample))[0].sample
    sample.close()


POINTS: list[tuple[str, EditionWork, list[OpenPoint]]] = [
    ("nothing", EditionWork("u", "r", "photograph", "1", 1), [
        OpenPoint("missing", "1", name) for name in
        ("title", "credit_line", "photographer", "date_display", "place_shown", "period_relation")
    ] + [OpenPoint("no_picture", "1", "picture")]),
    ("all", WHOLE, [OpenPoint("missing", "1", "photographer")]),
    ("a language", replace(WHOLE, title=Multilingual("a", "", "r"), credit_line=Multilingual(ru="r")), [
        OpenPoint("missing", "1", "title", "en"), OpenPoint("missing", "1", "credit_line", "az"),
        OpenPoint("missing", "1", "credit_line", "en"), OpenPoint("missing", "1", "photographer"),
    ]),
    ("alt texts", replace(WHOLE, pictures=(SILENT, replace(SILENT, alt_text=Multilingual("a", "e")))), [
        OpenPoint("missing", "1", "photographer"), OpenPoint("missing", "1", "alt_text"),
        OpenPoint("missing", "1", "alt_text", "ru"),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("work", "points"), [row[1:] for row in POINTS], ids=[row[0] for row in POINTS])
def test_what_is_missing_before_print_is_listed(work: EditionWork, points: list[OpenPoint]) -> None:
    assert list(open_points([work])) == [replace(point, record="u") for point in points]


MARK = "SECRET-"


def marked(record_type: type[Any], **values: Any) -> Any:
    """A record with a marker in every private text field, and nothing else in them."""
    private = {
        field.name: MARK + field.name
        for field in fields_of(record_type)
        if field.declared.private and field.shape is Shape.TEXT
    }
    return record_type(**{**private, **values})


def secrets_of(record_type: type[Any]) -> int:
    """How many private texts a kind of record has."""
    return sum(field.declared.private and field.shape is Shape.TEXT for field in fields_of(record_type))


def test_no_private_value_enters_an_edition(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, (pictured,) = exhibited(catalogue, tmp_path / "in", 1)

    def secretive(work: Work) -> None:
        agent = store.insert(work, marked(Agent, display_name=Multilingual("Rəna")))
        place = store.insert(work, marked(Place, name=Multilingual("Kəlbəcər")))
        person = PersonShown(agent.uid, "written", True)
        roles = (AgentRole(agent.uid),)
        (item,) = items.add(work, [marked(
            Photograph, title=Multilingual("açıq"), photographer=roles, maker=roles, holder=agent.uid,
            place_shown=(place.uid,), persons_shown=(person,),
        )])  # fmt: skip
        facts = (FileFact(MARK + "exif", MARK + "Make", MARK + "Canon"),)
        (link,) = [one for one in store.fetch(work, MediaLink) if one.owner == pictured]
        secrets = {"original_filename": MARK + "name", "serial_number": MARK + "serial", "latitude": 12.345678,
                   "longitude": 87.654321, "facts": facts}  # fmt: skip
        store.change(work, MediaFile.kind, link.media_file, secrets)
        store.change(work, MediaLink.kind, link.uid, {"owner": item.uid, "image_creator": agent.uid})
        store.change(work, Exhibition.kind, exhibition, {"venue": place.uid, "organisers": roles})
        exhibitions.hang(work, exhibition, [item.uid])

    done(catalogue, secretive)
    stored = [value for flat in live(catalogue).values() for value in flat.values() if MARK in str(value)]
    assert len(stored) == sum(map(secrets_of, (Agent, Place, Photograph))) + 3, "as many private fields as there are"
    edition, pool = proof(catalogue, exhibition)
    text = manifest.written(edition)
    assert "açıq" in text
    assert "Rəna" in text
    assert [word for word in (MARK, "12.345678", "87.654321", "written", "minor") if word in text] == []
    assert all(MARK.encode() not in path.read_bytes() for path in pool.files.values())


def test_a_proof_is_an_edition_that_can_be_written_down(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, _ = exhibited(catalogue, tmp_path / "in", 2)
    edition, _ = proof(catalogue, exhibition)
    assert manifest.read(manifest.written(edition)) == edition
    assert edition.title != NOTHING


def test_a_proof_of_some_works_keeps_their_numbers(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, uids = exhibited(catalogue, tmp_path / "in", 3)
    edition, _ = proof(catalogue, exhibition, only=[uids[2], uids[0]])
    assert [(work.uid, work.number) for work in edition.works] == [(uids[0], "1"), (uids[2], "3")]


def test_a_proof_of_chosen_works_needs_no_exhibition_and_keeps_the_order_of_the_choice(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    _, uids = exhibited(catalogue, tmp_path / "in", 3)
    edition, pool = proof_of_works(catalogue, [uids[2], uids[0]])
    assert [work.uid for work in edition.works] == [uids[2], uids[0]]
    assert [work.number for work in edition.works] == [work.ref for work in edition.works]
    assert len(pool.files) == 2
    assert edition.title.present() == ("az", "en", "ru")
    with pytest.raises(WorldError) as refused:
        proof_of_works(catalogue, [uids[0], exhibition_uid(catalogue)])
    assert refused.value.code == "record.missing"


def exhibition_uid(catalogue: Catalogue) -> str:
    with catalogue.reading() as reading:
        return exhibitions.listed(reading)[0].uid


def test_a_paper_of_small_pictures_makes_no_large_ones(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    Image.new("RGB", (1600, 1200), "red").save(folder / "large.jpg")
    exhibition = show(catalogue)
    plan = flow.examine(catalogue, [folder / "large.jpg"])
    done(catalogue, lambda work: flow.run(work, plan, exhibition))
    sizes = [proof(catalogue, exhibition, paper=recipe_for(mm))[0].works[0].pictures[0].width for mm in (14, 196)]
    assert sizes == [CARD.long_edge, 1600]
