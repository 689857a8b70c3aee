"""What an edition says of works besides their line: the table, codes, parts, ties, events, sources."""

from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.authorities.records import Agent, Citation, Institution, Place, Source
from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.exhibitions import sections
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.freezing import measures, structure, surroundings
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items import pairs, parts
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import DyedColour, Inscription, RelatedItem, WovenInscription
from kalbajar_catalogue.items.records import Carpet, Craft, Dwelling, Item, Painting, Part, Photograph
from kalbajar_catalogue.items.sizes import Dimension, read_sizes
from kalbajar_catalogue.items.yarns import Weft, Yarn
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink, Point, Region
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import done, photographs, show

CARPET = Carpet(
    weave_class="pile", weave_type="pile_carpet", school="karabakh", knot_type="symmetric", knots_horizontal_dm=40,
    knots_vertical_dm=35, pile_height_mm_least=3.0, pile_height_mm_most=6.5,
    warp=(Yarn("wool", ply=2, notation="Z2S"),),
    weft=(Weft("wool", shoots=2),), colours=(DyedColour("red", "natural"), DyedColour("blue")), motif=("buta",),
    dimension=read_sizes("220 x 140", Carpet.size_order), medallion_count=0,
)  # fmt: skip


def hung(catalogue: Catalogue, *works: Item) -> tuple[str, list[str]]:
    """An exhibition and the uids of these works, which hang in it."""
    exhibition = show(catalogue)
    uids = [one.uid for one in done(catalogue, lambda work: items.add(work, list(works)))]
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    return exhibition, uids


def proof_of(catalogue: Catalogue, exhibition: str) -> Edition:
    return proof(catalogue, exhibition)[0]


def work_of(catalogue: Catalogue, work: Item) -> EditionWork:
    """The work as it stands in an edition on its own."""
    exhibition, _ = hung(catalogue, work)
    return proof_of(catalogue, exhibition).works[0]


def test_the_table_of_a_carpet_is_said_in_three_languages() -> None:
    rows = {row.key: row for row in structure.table(CARPET, {})}
    assert [key for key in rows if key in ("weave_type", "school", "dimensions", "warp", "weft", "knot_type")] == [
        "weave_type", "school", "dimensions", "warp", "weft", "knot_type",
    ]  # fmt: skip
    assert (rows["school"].label.az, rows["school"].value.ru) == ("Məktəb", "Карабах")
    assert rows["knots_horizontal_dm"].value.en == "40/dm"
    assert rows["knot_density_dm2"].value.az == "1.400"
    assert rows["pile_height_mm"].value.ru == "3–6,5 мм"
    assert rows["weft"].value.en == "wool (2 shoots)"
    assert rows["colours"].value.en == "red (natural), blue"
    assert rows["dimensions"].value.az == "220\u00a0×\u00a0140\u00a0sm"
    assert "status" not in rows
    assert not [row for row in rows.values() if not row.value]


def test_codes_are_plain_values() -> None:
    codes = {code.name: code.value for code in structure.codes(CARPET)}
    assert codes["knot_type"] == "symmetric"
    assert (codes["knots_horizontal_dm"], codes["knot_density_dm2"], codes["pile_height_mm_least"]) == (
        "40", "1400", "3.0",
    )  # fmt: skip
    assert (codes["colours"], codes["warp"]) == ("red blue", "wool")
    assert "dimension" not in codes
    spaced = {code.name: code.value for code in structure.codes(Carpet(motif=("two stars", "buta")))}
    assert spaced["motif"] == "two_stars buta"


def test_what_a_weave_does_not_have_is_not_in_its_table() -> None:
    flat = Carpet(weave_class="flat_weave", knot_type="symmetric", knots_horizontal_dm=40, knots_vertical_dm=40)
    assert {row.key for row in structure.table(flat, {})} == {"weave_class"}
    assert {code.name for code in structure.codes(flat)} == {"status", "weave_class"}


def test_a_reconstruction_never_passes_for_an_original() -> None:
    rows = {row.key: row.value.en for row in structure.table(Dwelling(), {})}
    assert rows == {"status": "reconstruction"}
    assert structure.table(Painting(), {}) == ()


SIZES: list[tuple[Item, tuple[float | None, float | None]]] = [
    (CARPET, (1400.0, 2200.0)),
    (Painting(dimension=read_sizes("60 x 80")), (800.0, 600.0)),
    (Painting(dimension=read_sizes("60 x 80"), framed=True, framed_size=read_sizes("70 x 90")), (900.0, 700.0)),
    (Painting(dimension=read_sizes("60 x 80"), framed=True), (800.0, 600.0)),
    (Painting(dimension=read_sizes("60 x 80"), framed_size=read_sizes("70 x 90")), (800.0, 600.0)),
    (Photograph(print_size=read_sizes("45 x 60"), dimension=read_sizes("1 x 2")), (600.0, 450.0)),
    (Photograph(image_size=read_sizes("40 x 55")), (550.0, 400.0)),
    (Dwelling(dimension=(Dimension("diameter", 6000.0), Dimension("height", 3780.0))), (6000.0, 3780.0)),
    (Craft(dimension=(Dimension("weight", None, "", False, 900.0),)), (None, None)),
    (Craft(dimension=(Dimension("height", 90.0, "mount"), Dimension("height", 80.0))), (None, 80.0)),
    (Craft(), (None, None)),
]


@pytest.mark.parametrize(("item", "size"), SIZES)
def test_the_size_of_what_hangs_is_in_mm(item: Item, size: tuple[float | None, float | None]) -> None:
    assert measures.size_mm(item) == size


YEARS: list[tuple[Item, tuple[int | None, int | None]]] = [
    (Carpet(date_earliest="1880", date_latest="1900-05"), (1880, 1900)),
    (Carpet(date_latest="1900"), (None, 1900)),
    (Photograph(date_taken="2021-05-14", date_earliest="1999"), (2021, 2021)),
    (Photograph(), (None, None)),
    (Dwelling(reconstruction_date="2025-10"), (2025, 2025)),
    (Dwelling(reconstruction_date="2025-10", date_earliest="2024", date_latest="2025"), (2024, 2025)),
    (Dwelling(status="original", reconstruction_date="2025"), (None, None)),
]


@pytest.mark.parametrize(("item", "years"), YEARS)
def test_years_are_figures(item: Item, years: tuple[int | None, int | None]) -> None:
    assert measures.years(item) == years


def test_inscriptions_are_read_and_translated(catalogue: Catalogue) -> None:
    work = work_of(catalogue, Carpet(
        inscription=(Inscription("سنه", "", "", "sənə", Multilingual(en="year"), "border", "date"),),
        woven_inscription=(WovenInscription("۱۳۱۹", calendar="hijri_lunar"),),
    ))  # fmt: skip
    first, second = work.inscriptions
    assert (first.label.ru, first.key) == ("дата", "date")
    assert first.value.en == "سنه — sənə — year (border)"
    assert second.value.en == "۱۳۱۹ (Hijri lunar)"
    assert work_of(catalogue, Carpet()).inscriptions == ()


def test_parts_stand_under_what_has_them_with_their_place_in_the_picture(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, (tent, cover) = hung(catalogue, Dwelling(), Carpet(title=Multilingual(en="cover")))

    def build(work: Work) -> None:
        ring = parts.add(work, Part(whole=tent, type="crown_ring", count=1, note=Multilingual(en="holds the rods")))
        peg = Part(whole=ring.uid, name=Multilingual("mıxça"), type="peg", count=30, material=("wood",))
        parts.add(work, peg)
        parts.add(work, Part(whole=tent, item=cover))
        (file,) = media.add_files(work, [MediaFile(sha256="0" * 64, width=400, height=300)])
        (link,) = media.link(work, [MediaLink(media_file=file.uid, owner=tent)])
        media.mark(work, Region(media_link=link.uid, points=(Point(0.1, 0.1), Point(0.2, 0.3)), part=ring.uid,
                                type="part"))  # fmt: skip

    done(catalogue, build)
    work = proof_of(catalogue, exhibition).works[0]
    ring, peg, felt = work.parts
    assert (ring.name.az, ring.count, ring.description.en, ring.parent) == ("dünnük", 1, "holds the rods", "")
    assert (peg.name, peg.count, peg.materials.ru, peg.parent) == (Multilingual("mıxça"), 30, "дерево", ring.uid)
    assert [(fact.label.en, fact.key) for fact in peg.facts] == [("Type", "type")]
    assert ring.facts == ()
    assert (felt.name.en, felt.work, felt.parent) == ("cover", cover, "")
    assert work.pictures == (), "its original is gone"


def test_a_circle_of_parts_ends(catalogue: Catalogue) -> None:
    exhibition, (one, two) = hung(catalogue, Dwelling(), Dwelling())

    def tie(work: Work) -> None:
        store.insert_all(work, [Part(whole=one, item=two, type="rod"), Part(whole=two, item=one, type="rod")])

    done(catalogue, tie)
    first, second = proof_of(catalogue, exhibition).works
    assert (len(first.parts), len(second.parts)) == (2, 2)


def test_ties_lead_only_to_works_in_the_edition(catalogue: Catalogue) -> None:
    exhibition, (one, two, three) = hung(catalogue, Photograph(), Photograph(), Photograph())
    (outside,) = photographs(catalogue, "outside")

    def tie(work: Work) -> None:
        pairs.pair(work, one, two, same_viewpoint=True)
        pairs.pair(work, one, outside)
        items.change(work, three, {"related_item": (RelatedItem(one, "same_subject"), RelatedItem(outside, "copy_of"))})

    done(catalogue, tie)
    works = proof_of(catalogue, exhibition).works
    ties = [[(tie.work, tie.type, tie.same_viewpoint) for tie in work.relations] for work in works]
    assert ties == [
        [(two, "after", True), (three, "same_subject", False)],
        [(one, "before", True)],
        [(one, "same_subject", False)],
    ]
    assert works[0].relations[0].label.az == "sonra"


def test_texts_sections_and_the_label_that_was_chosen(catalogue: Catalogue) -> None:
    exhibition, (uid,) = hung(catalogue, Photograph())

    def write(work: Work) -> None:
        part = sections.add(work, Section(exhibition=exhibition, title=Multilingual("Keçmiş"), code="A"))
        texts.write(work, part.uid, "wall", "ru", "стена")
        texts.write(work, exhibition, "foreword", "az", "ön söz")
        texts.write(work, uid, "essay", "en", "essay")
        label = texts.write(work, uid, "long_label", "en", "long")
        texts.write(work, uid, "short_label", "en", "  ")
        (exhibit,) = exhibitions.exhibits(work, exhibition)
        store.change(work, Exhibit.kind, exhibit.uid, {"section": part.uid, "label_choice": label.uid,
                                                       "spotlight": True})  # fmt: skip

    done(catalogue, write)
    edition = proof_of(catalogue, exhibition)
    (work,), (section,) = edition.works, edition.sections
    assert (work.section, work.label_choice, work.spotlight) == (section.uid, "long_label", True)
    assert [text.type for text in work.texts] == ["long_label", "essay"]
    assert section.texts[0].body == Multilingual(ru="стена")
    assert edition.texts[0].body == Multilingual("ön söz")
    told = {(point.code, point.field, point.language, point.record) for point in edition.open_points}
    assert ("text_draft", "long_label", "en", uid) in told
    assert ("text_missing", "long_label", "az", uid) in told
    assert ("missing", "section", "en", section.uid) in told
    assert ("text_missing", "wall", "az", exhibition) in told
    assert ("missing", "organisers", "", exhibition) in told


def test_the_programme_the_museum_and_the_sources(catalogue: Catalogue) -> None:
    exhibition, (uid,) = hung(catalogue, Photograph())

    def tell(work: Work) -> None:
        day = store.insert(work, Programme(title=Multilingual("Şəhər Günü")))
        square = store.insert(work, Place(name=Multilingual("Meydan"), latitude=40.1, longitude=46.0))
        other = store.insert(work, Exhibition())
        store.change(work, Exhibition.kind, exhibition, {"programme": day.uid, "venue": square.uid})
        store.insert_all(work, [
            Event(programme=day.uid, title=Multilingual("axşam"), begin="2025-11-25T19:00+04:00", venue=square.uid,
                  items=(uid, "elsewhere"), confirmation="tbc"),
            Event(exhibition=exhibition, title=Multilingual("səhər"), begin="2025-11-25T09:00"),
            Event(programme=day.uid, exhibition=other.uid, title=Multilingual("başqa")),
        ])  # fmt: skip
        store.insert(work, Institution(name=Multilingual("Muzey"), email="public@museum.az"))
        source = store.insert(work, Source(citation="Azernews"))
        for name in ("title_az", "distinguishing_features", ""):
            store.insert(work, Citation(about=uid, source=source.uid, field=name, status="tbc"))

    done(catalogue, tell)
    edition = proof_of(catalogue, exhibition)
    assert [event.title.az for event in edition.events] == ["səhər", "axşam"]
    evening = edition.events[1]
    assert (evening.works, evening.unconfirmed, evening.venue.az) == ((uid,), True, "Meydan")
    assert (evening.place, edition.venue_place) == (edition.places[0].uid, edition.places[0].uid)
    assert (edition.places[0].latitude, edition.programme.az) == (40.1, "Şəhər Günü")
    assert (edition.institution.name.az, edition.institution.email) == ("Muzey", "public@museum.az")
    assert [(one.field, one.unconfirmed) for one in edition.works[0].citations] == [("title_az", True), ("", True)]
    assert [source.citation for source in edition.sources] == ["Azernews"]


WHEN: list[tuple[dict[str, Any], str]] = [
    ({}, ""),
    ({"begin": "2025-11-25"}, "25 November 2025"),
    ({"begin": "2025-11-25T19:00"}, "25 November 2025, 19:00"),
    ({"begin": "2025-11-25T19:00+04:00", "end": "2025-11-25T21:30+04:00"}, "25 November 2025, 19:00–21:30"),
    ({"begin": "2025-11-25T19:00", "end": "2025-11-26T01:00"}, "25 November 2025, 19:00 – 26 November 2025, 01:00"),
    ({"begin": "2025-11-25T19:00", "end": "2025-11-25T18:00"}, "25 November 2025, 19:00"),
    ({"begin": "2025-11-25", "end": "2025-11-28"}, "25–28 November 2025"),
    ({"begin": "2025-11-25T09:00", "all_day": True}, "25 November 2025"),
    ({"begin": "2025-11-25", "date_display": Multilingual(en="at dusk")}, "at dusk"),
]


@pytest.mark.parametrize(("values", "words"), WHEN)
def test_when_an_event_is_in_words(values: dict[str, Any], words: str) -> None:
    assert surroundings.when(Event(**values)).en == words


LIVES: list[tuple[dict[str, str], str]] = [
    ({"birth": "1957-03-02", "death": "2019"}, "1957–2019"),
    ({"birth": "1957-03-02"}, "born 1957"),
    ({"death": "2019"}, "died 2019"),
    ({"birth": "1967", "type": "organisation"}, "founded 1967"),
    ({}, ""),
]


@pytest.mark.parametrize(("values", "words"), LIVES)
def test_of_a_life_only_years_are_told(values: dict[str, Any], words: str) -> None:
    assert surroundings.lived(Agent(**values)).en == words
    assert bool(surroundings.lived(Agent(**values)) != NOTHING) == bool(words)


def test_the_parts_of_a_work_that_stays_out_stay_out_with_it(catalogue: Catalogue) -> None:
    exhibition, (tent, cover) = hung(catalogue, Dwelling(), Carpet(title=Multilingual(en="cover")))

    def build(work: Work) -> None:
        store.insert_all(work, [Part(whole=tent, item=cover, type="felt"), Part(whole=cover, type="rope", count=7)])

    done(catalogue, build)
    assert [part.count for part in proof_of(catalogue, exhibition).works[0].parts] == [None, 7]
    done(catalogue, lambda work: items.change(work, cover, {"publish": False}))
    (work,) = proof_of(catalogue, exhibition).works
    assert [(part.count, part.work) for part in work.parts] == [(None, "")]
