"""Each check of gallery health, good and bad, told with a sentence in every language."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Multilingual
from kalbajar_catalogue.items import colour_profiles, health_words, resolution, service
from kalbajar_catalogue.items.groups import Pair
from kalbajar_catalogue.items.health import CHECKS, GOOD, LOUD, MEND, NOTE, OPEN, Known, WorkHealth, counts, health
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.items.resolution import PrintSize
from kalbajar_catalogue.items.sizes import read_sizes
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights
from tests.catalogues import done, picture

SAID = Multilingual("Daş", "Stone", "Камень")


class Gallery:
    """A catalogue to which photographs are added, each with an original of its own."""

    def __init__(self, catalogue: Catalogue, folder: Path) -> None:
        self.catalogue, self._folder, self._count = catalogue, folder, 0

    def add(self, alt_text: Multilingual = NOTHING, file: dict[str, Any] | None = None, **fields: Any) -> str:
        """The uid of a new photograph; `file` says otherwise what is recorded of its file."""
        self._count += 1
        kept = Originals(self.catalogue.folder / "originals").keep(picture(self._folder / "a.png", self._count))
        recorded: dict[str, Any] = {"width": 4000, "height": 3000, "colour_profile": "sRGB IEC61966-2.1"} | (file or {})

        def write(work: Work) -> str:
            (item,) = service.add(work, [Photograph(**fields)])
            original = MediaFile(sha256=kept.sha256, file_path=kept.relative, bytes=kept.bytes, **recorded)
            (kept_file,) = media.add_files(work, [original])
            media.link(work, [MediaLink(media_file=kept_file.uid, owner=item.uid, alt_text=alt_text)])
            return item.uid

        return done(self.catalogue, write)

    def health(self, uids: Iterable[str] | None = None, known: Known | None = None) -> tuple[WorkHealth, ...]:
        with self.catalogue.reading() as reading:
            return health(reading, self.catalogue.folder, uids, known or Known())

    def one(self, check: str, uid: str, known: Known | None = None) -> tuple[str, str]:
        finding = self.health([uid], known)[0].of(check)
        return finding.level, finding.code.removeprefix("health.")


@pytest.fixture
def gallery(catalogue: Catalogue, tmp_path: Path) -> Gallery:
    return Gallery(catalogue, tmp_path)


def test_every_check_is_named_and_has_a_sentence_in_every_language(gallery: Gallery) -> None:
    gallery.add()
    gallery.add(SAID, title=SAID, credit_line=SAID, caption=SAID, print_size=read_sizes("45 x 60 cm"))
    for work in gallery.health():
        assert tuple(finding.check for finding in work.findings) == CHECKS
        for finding in work.findings:
            said = [health_words.said(finding, language) for language in LANGUAGES]
            assert all(line and "{" not in line and "…" not in line for line in said), finding
            assert finding.code not in said


@pytest.mark.parametrize(
    ("text", "level", "languages"),
    [(SAID, GOOD, ()), (Multilingual(en="Stone"), MEND, ("az", "ru")), (NOTHING, MEND, ("az", "en", "ru"))],
)
def test_texts_are_asked_in_each_language(
    gallery: Gallery, text: Multilingual, level: str, languages: tuple[str, ...]
) -> None:
    uid = gallery.add(text, title=text, credit_line=text, caption=text)
    (work,) = gallery.health([uid])
    for check in ("credit", "alt_text", "title", "caption"):
        assert (work.of(check).level, work.of(check).languages) == (level, languages)


@pytest.mark.parametrize(
    ("size", "level", "code"),
    [("30 x 40 cm", GOOD, "resolution.good"), ("45 x 60 cm", MEND, "resolution.low"),
     ("60 x 80 cm", LOUD, "resolution.blurred"), ("", NOTE, "resolution.unsaid")],
)  # fmt: skip
def test_pixels_are_asked_at_the_print_size(gallery: Gallery, size: str, level: str, code: str) -> None:
    uid = gallery.add(print_size=read_sizes(size))
    assert gallery.one("resolution", uid) == (level, code)


def test_the_sentence_names_the_size_that_would_do(gallery: Gallery) -> None:
    uid = gallery.add(print_size=read_sizes("45 x 60 cm"), file={"width": 4157, "height": 3118})
    finding = gallery.health([uid])[0].of("resolution")
    assert finding.values["dpi"] == 175
    said = health_words.said(finding, "en").replace("\u00a0", " ")
    assert "At 45 × 60 cm it prints at 175 dpi; 200 are asked for. Print it at 39 × 52 cm" in said
    assert health_words.size_said(finding, "fit", "az").replace("\u00a0", " ") == "39 × 52 sm"


def test_the_image_size_counts_where_no_print_size_is_said(gallery: Gallery) -> None:
    uid = gallery.add(image_size=read_sizes("60 x 80 cm"))
    assert gallery.health([uid])[0].of("resolution").values["field"] == "image_size"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("", "none"), ("sRGB IEC61966-2.1", "srgb"), ("c2ci sRGB", "srgb"), ("Display P3", "p3"),
     ("Adobe RGB (1998)", "adobe"), ("Dot Gain 20%", "grey"), ("Generic Gray Gamma 2.2 Profile", "grey"),
     ("U.S. Web Coated (SWOP) v2", "ink"), ("Coated FOGRA39 (ISO 12647-2:2004)", "ink"), ("Generic Lab Profile", "lab"),
     ("ProPhoto RGB", "other"), ("EPSON  Scanner", "other")],
)  # fmt: skip
def test_profiles_are_known_by_their_names(name: str, kind: str) -> None:
    assert colour_profiles.kind_of(name) == kind


@pytest.mark.parametrize(
    ("profile", "level"), [("sRGB", GOOD), ("", NOTE), ("ProPhoto RGB", MEND), ("Coated FOGRA39", MEND)]
)
def test_odd_profiles_are_told(gallery: Gallery, profile: str, level: str) -> None:
    assert gallery.one("colour", gallery.add(file={"colour_profile": profile}))[0] == level


@pytest.mark.parametrize(
    ("orientation", "width", "height", "code"),
    [(1, 4000, 3000, "good"), (6, 3000, 4000, "upright"), (3, 4000, 3000, "upright"), (6, 4000, 3000, "twice"),
     (8, 4000, 3000, "twice"), (2, 4000, 3000, "mirrored"), (5, 3000, 4000, "mirrored")],
)  # fmt: skip
def test_odd_turns_are_told(gallery: Gallery, orientation: int, width: int, height: int, code: str) -> None:
    uid = gallery.add(file={"orientation": orientation, "width": width, "height": height})
    assert gallery.one("turned", uid)[1] == f"turned.{code}"


def test_rights_are_asked_for_print_on_the_day(gallery: Gallery) -> None:
    undecided, allowed, forbidden = (gallery.add() for _ in range(3))
    withheld = gallery.add(publish=False)
    done(gallery.catalogue, lambda work: rights.record(work, Rights(owner=allowed, may_print="yes")))
    done(gallery.catalogue, lambda work: rights.record(work, Rights(owner=forbidden, may_print="no")))
    levels = [gallery.one("rights", uid)[0] for uid in (undecided, allowed, forbidden, withheld)]
    assert levels == [MEND, GOOD, LOUD, NOTE]


def test_a_lost_and_an_altered_original_are_told_by_name(gallery: Gallery) -> None:
    uid = gallery.add(file={"original_filename": "IMG_1.jpg"})
    (work,) = gallery.health([uid])
    assert work.main is not None
    assert gallery.one("original", uid) == (GOOD, "original.good")
    assert gallery.one("original", uid, Known(altered={work.main.file.sha256})) == (LOUD, "original.altered")
    (gallery.catalogue.folder / "originals" / work.main.file.file_path).unlink()
    finding = gallery.health([uid])[0].of("original")
    assert (finding.level, finding.values["name"]) == (LOUD, "IMG_1.jpg")


def test_many_originals_are_looked_for_as_few_are(gallery: Gallery) -> None:
    uids = [gallery.add() for _ in range(52)]
    lost = gallery.health([uids[7]])[0].main
    assert lost is not None
    (gallery.catalogue.folder / "originals" / lost.file.file_path).unlink()
    assert [work.uid for work in gallery.health() if work.of("original").fails] == [uids[7]]
    assert counts(gallery.health())["original"] == 1


def test_a_work_without_a_picture_is_told_once(gallery: Gallery) -> None:
    (carpet,) = done(gallery.catalogue, lambda work: service.add(work, [Carpet(title=SAID)]))
    (work,) = gallery.health([carpet.uid])
    assert work.of("picture").level == MEND
    assert not any(work.of(check).fails for check in ("original", "resolution", "colour", "turned", "alt_text"))


def test_what_the_profile_asks_for_is_told(gallery: Gallery) -> None:
    uid = gallery.add(title=SAID, credit_line=SAID)
    (work,) = gallery.health([uid])
    assert {check for check in ("maker", "place", "facts") if work.of(check).fails} == {"maker", "place", "facts"}
    assert "Place shown" in health_words.said(work.of("place"), "en")
    typed = {"photographer": "Rəna Əliyeva", "place_shown": "Kəlbəcər", "date_taken": "2021",
             "period_relation": "restoration"}  # fmt: skip
    done(gallery.catalogue, lambda change: service.enter(change, uid, typed, "en"))
    (mended,) = gallery.health([uid])
    assert not any(mended.of(check).fails for check in ("maker", "place", "facts"))


def test_somebody_unknown_is_an_answer(gallery: Gallery) -> None:
    uid = gallery.add(photographer=(AgentRole("", "", "unknown"),))
    assert gallery.one("maker", uid)[0] == GOOD


def test_duplicates_are_open_until_somebody_looked(gallery: Gallery) -> None:
    one, other = gallery.add(), gallery.add()
    assert gallery.one("duplicates", one)[0] == OPEN
    known = Known(alike={one: ("KLB-F-0002",), other: ("KLB-F-0001",)})
    assert gallery.one("duplicates", one, known) == (MEND, "duplicates.found")
    assert gallery.one("duplicates", one, Known(alike={})) == (GOOD, "duplicates.good")


def test_the_same_file_twice_at_one_work_is_told(gallery: Gallery) -> None:
    uid = gallery.add()

    def again(work: Work) -> None:
        (link,) = media.links_of(work, uid)
        media.link(work, [MediaLink(media_file=link.media_file, owner=uid, role="detail", order=2)])

    done(gallery.catalogue, again)
    assert gallery.one("duplicates", uid) == (MEND, "duplicates.twice")


def test_the_health_of_a_pair_is_that_of_each(gallery: Gallery) -> None:
    other = gallery.add()
    one = gallery.add(pair_of=(Pair(other, "before"),))
    assert {work.uid for work in gallery.health([one, other])} == {one, other}
    assert gallery.health(["nobody"]) == ()


sides = st.integers(200, 12_000)
lengths = st.floats(60, 3_000)


@given(sides, sides, lengths, lengths)
def test_a_size_that_is_proposed_holds_what_is_asked(height: int, width: int, high: float, wide: float) -> None:
    size = PrintSize(high, wide)
    if resolution.dpi(size, height, width) < resolution.ASKED_DPI:
        proposed = resolution.fitting(size, height, width)
        if proposed is None:
            return
        assert proposed.height
        assert proposed.width
        assert resolution.dpi(proposed, height, width) >= resolution.ASKED_DPI
        assert proposed.height <= size.height
        assert proposed.width <= size.width


@given(sides, sides)
def test_the_largest_size_holds_what_is_asked(height: int, width: int) -> None:
    found = resolution.largest(height, width)
    assert found is not None
    assert resolution.dpi(found, height, width) >= resolution.ASKED_DPI


def test_only_height_and_width_are_resized() -> None:
    sizes = read_sizes("45 x 60 cm; depth 3 mm")
    changed = resolution.resized(sizes, PrintSize(390, 520))
    assert [(size.type, size.value_mm) for size in changed] == [("height", 390), ("width", 520), ("depth", 3)]


@pytest.mark.parametrize(
    ("size", "pixels", "dpi", "crossed"),
    [
        (PrintSize(200, 300), (4000, 6000), 508, False),
        (PrintSize(300, 200), (4000, 6000), 508, True),
        (PrintSize(300, 200), (6000, 4000), 508, False),
        (PrintSize(200, 300), (6000, 4000), 508, True),
        (PrintSize(200, 300), (4000, 4000), 508, False),
        (PrintSize(300, 300), (4000, 6000), 508, False),
        (PrintSize(0, 300), (6000, 4000), 338, False),
    ],
)
def test_a_size_that_stands_the_other_way_is_judged_by_the_larger_print(
    size: PrintSize, pixels: tuple[int, int], dpi: int, crossed: bool
) -> None:
    assert (resolution.dpi(size, *pixels), resolution.is_crossed(size, *pixels)) == (dpi, crossed)


@given(sides, sides, lengths, lengths)
def test_turning_a_size_makes_no_difference_where_it_stands_the_other_way(
    height: int, width: int, high: float, wide: float
) -> None:
    size, turned = PrintSize(high, wide), PrintSize(wide, high)
    if resolution.is_crossed(size, height, width):
        assert resolution.dpi(size, height, width) == resolution.dpi(turned, height, width)


def test_a_size_that_stands_the_other_way_is_told(gallery: Gallery) -> None:
    file = {"width": 3600, "height": 2400}
    crossed, right = (gallery.add(print_size=read_sizes(size), file=file) for size in ("60 x 40 cm", "40 x 60 cm"))
    told = {work.uid: work.of("resolution") for work in gallery.health([crossed, right])}
    assert (told[crossed].level, told[right].level) == (MEND, MEND)
    assert told[crossed].values["dpi"] == told[right].values["dpi"] == 152
    assert "other way" in health_words.said(told[crossed], "en")
    assert "other way" not in health_words.said(told[right], "en")


@pytest.mark.parametrize(("size", "code"), [("0.1 x 80 cm", "blurred_tiny"), ("", "unsaid_tiny")])
def test_no_size_is_offered_for_a_picture_too_small_for_any(gallery: Gallery, size: str, code: str) -> None:
    uid = gallery.add(print_size=read_sizes(size), file={"width": 4000, "height": 5})
    finding = gallery.health([uid])[0].of("resolution")
    assert finding.code == f"health.resolution.{code}"
    assert health_words.size_said(finding, "fit", "en") == ""
    for language in LANGUAGES:
        assert "{" not in health_words.said(finding, language)
        assert health_words.said(finding, language) != finding.code
