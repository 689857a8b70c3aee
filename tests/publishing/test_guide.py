"""The folded guide, read back panel by panel."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.editions.format import (
    Edition,
    EditionEvent,
    EditionInstitution,
    EditionSection,
    EditionWork,
    Pool,
)
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.choices import Choices, Option, Purpose
from kalbajar_catalogue.publishing.papers.guide import GUIDE
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport
from tests.publishing.examples import Pictures, edition, streams, work

MM = 72 / 25.4
SECTIONS = (
    EditionSection("s2", Multilingual("Yollar", "Roads", "Дороги"), 2),
    EditionSection("s1", Multilingual("Dağlar", "Mountains", "Горы"), 1),
    EditionSection("s1a", Multilingual("Zirvələr", "Summits", "Вершины"), 1, parent="s1"),
)
EVENTS = (
    EditionEvent(
        "e2", Multilingual("Konsert", "Concert", "Концерт"), "2025-11-26T18:00+04:00", "2025-11-26T19:30+04:00"
    ),
    EditionEvent("e1", Multilingual("Söhbət", "Talk", "Беседа"), "2025-11-25T11:00+04:00"),
    EditionEvent("e3", Multilingual("Sərgi günü", "Open day", "День"), "2025-11-27", all_day=True),
)


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    (tmp_path / "pictures").mkdir()
    return Pictures(tmp_path / "pictures")


@pytest.fixture
def shown(pictures: Pictures) -> Edition:
    hung = [work(str(n), section="s1" if n < 4 else "s2" if n < 6 else "s1") for n in range(1, 8)]
    hung[2] = work("3", pictures.draw(1500, 1000), section="s1", spotlight=True)
    hung[4] = work("5", pictures.draw(1000, 1500), section="s2", spotlight=True)
    return edition(
        *hung,
        sections=SECTIONS,
        events=EVENTS,
        summary=Multilingual("Dağların sərgisi.", "A show of mountains.", "Выставка о горах."),
        dates=Multilingual("25 noyabr 2025", "25 November 2025", "25 ноября 2025 г."),
        opening_hours=Multilingual("hər gün 10:00–18:00", "daily 10:00–18:00", "ежедневно 10:00–18:00"),
        contact=Multilingual("salam@example.az", "salam@example.az", "salam@example.az"),
        institution=EditionInstitution(Multilingual("Muzey", "The Museum", "Музей"), web="example.az"),
    )


def made(
    shown: Edition, pool: Pool, out: Path, language: Language = "az", purpose: Purpose = "archive", **options: Option
) -> LayoutReport:
    return print_paper(GUIDE, shown, pool, out, Choices(language, purpose=purpose, options=options))


def panels(pdf: Path, folds: tuple[float, ...] = (97, 197)) -> list[list[str]]:
    """The text of each panel of both sides; `folds` are those of the outer side in mm from its left edge."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        outer, inner = (document[side] for side in range(2))
        mirrored = tuple(sorted(297 - fold for fold in folds))
        return [_between(outer, folds), _between(inner, mirrored)]


def _between(page: Any, folds: tuple[float, ...]) -> list[str]:
    text, (width, height) = page.get_textpage(), page.get_size()
    edges = [0.0, *(fold * MM for fold in folds), width]
    strips = pairwise(edges)
    found = [re.sub(r"\s+", " ", text.get_text_bounded(left, 0, right, height)) for left, right in strips]
    text.close()
    page.close()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_panels_lie_so_that_they_are_read_in_order_when_folded(
    language: Language, shown: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    report = made(shown, pictures.pool, tmp_path / "guide.pdf", language)
    (flap, back, cover), (left, middle, right) = panels(tmp_path / "guide.pdf")
    assert (report.pages, report.standards, report.findings) == (2, ("a-2a", "ua-1"), ())
    assert all(shown.summary.get(one) in flap for one in LANGUAGES)
    assert shown.opening_hours.get(language) in back
    assert "example.az" in back
    assert shown.title.get(language).split(" ")[0] in cover
    assert shown.dates.get(language) in cover
    assert SECTIONS[0].title.get(language) in left
    assert f"{ {'az': 'Qışlaq', 'en': 'Winter camp', 'ru': 'Зимовье'}[language] } 5" in middle
    assert EVENTS[0].title.get(language) in right


def test_sections_stand_in_order_with_the_numbers_of_their_works(
    shown: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    made(shown, pictures.pool, tmp_path / "guide.pdf")
    _, (left, *_) = panels(tmp_path / "guide.pdf")
    places = [left.find(part) for part in ("Dağlar", "1–3, 6–7", "5 əsər", "Zirvələr", "Yollar", "4–5", "2 əsər")]
    assert -1 not in places
    assert [left.find(part) for part in ("Dağlar", "Zirvələr", "Yollar")] == sorted(
        left.find(part) for part in ("Dağlar", "Zirvələr", "Yollar")
    )


def test_the_programme_goes_day_by_day(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    made(shown, pictures.pool, tmp_path / "guide.pdf", "en")
    _, (*_, right) = panels(tmp_path / "guide.pdf")
    parts = (
        "Tuesday, 25 November 2025",
        "11:00",
        "Talk",
        "Wednesday, 26 November",
        "18:00–19:30",
        "Concert",
        "Open day",
    )
    places = [right.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)
    made(shown, pictures.pool, tmp_path / "without.pdf", "en", programme=False)
    assert "Concert" not in "".join(panels(tmp_path / "without.pdf")[1])


def test_the_half_fold_has_four_panels(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    made(shown, pictures.pool, tmp_path / "guide.pdf", fold="half")
    (back, cover), (left, right) = panels(tmp_path / "guide.pdf", (148.5,))
    assert "hər gün" in back
    assert "obyektivdən" in cover
    assert "Dağların sərgisi." in left
    assert "Dağlar" in left.replace("Dağların", "")
    assert "Qışlaq 5" in right
    assert "Konsert" in right


def test_for_a_printer_the_grounds_run_into_the_bleed(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    import pikepdf
    import pypdfium2

    report = made(shown, pictures.pool, tmp_path / "guide.pdf", purpose="printer")
    assert not report.of("print.no_bleed")
    with pikepdf.open(tmp_path / "guide.pdf") as document:
        trim, bleed = ([float(n) / MM for n in document.pages[0][box]] for box in ("/TrimBox", "/BleedBox"))
        media = [float(n) / MM for n in document.pages[0]["/MediaBox"]]
    assert [round(trim[2] - trim[0]), round(trim[3] - trim[1])] == [297, 210]
    assert round(bleed[2] - trim[2], 1) == 3.0
    with pypdfium2.PdfDocument(tmp_path / "guide.pdf") as document:
        image = document[0].render(scale=2).to_pil().convert("RGB")
    x = round((trim[2] + 2 - media[0]) * MM * 2)
    y = round((media[3] - (trim[1] + trim[3]) / 2) * MM * 2)
    assert image.getpixel((x, y)) == (0x9B, 0x2D, 0x2A)


def test_pictures_are_whole_and_spoken_of(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    made(shown, pictures.pool, tmp_path / "guide.pdf")
    assert len(streams(tmp_path / "guide.pdf")) == 2
    from pdfua import validate

    result = validate(str(tmp_path / "guide.pdf"))
    assert not [finding for finding in result.findings if "error" in str(finding.severity).lower()]


def test_what_overflows_is_set_smaller_or_cut_and_told(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    wordy = replace(shown, summary=Multilingual("Dağ. " * 400, "Hill. " * 100, "Гора. " * 100))
    report = made(wordy, pictures.pool, tmp_path / "a.pdf")
    assert [finding.field for finding in report.of("print.panel_smaller")] == ["summary"]
    endless = Multilingual(*("Sonsuz " * 3000,) * 3)
    events = tuple(
        EditionEvent(f"e{n}", Multilingual(f"Görüş {n}"), f"2025-11-{n % 28 + 1:02}T10:00+04:00") for n in range(90)
    )
    sections = tuple(
        EditionSection(f"s{n}", Multilingual(f"Bölmə {n}"), n, intro=Multilingual("Giriş. " * 20)) for n in range(40)
    )
    report = made(
        replace(shown, title=endless, summary=endless, opening_hours=endless, events=events, sections=sections),
        pictures.pool, tmp_path / "b.pdf",
    )  # fmt: skip
    assert report.pages == 2
    assert {finding.field for finding in report.of("print.panel_cut")} == {
        "title", "summary", "visit", "sections", "programme",
    }  # fmt: skip


@pytest.mark.parametrize("fold", ["tri", "half"])
def test_nothing_to_tell_is_still_a_leaflet(fold: str, tmp_path: Path) -> None:
    report = made(edition(title=Multilingual()), Pool(), tmp_path / "guide.pdf", fold=fold)
    assert report.pages == 2


def test_many_works_strange_letters_and_circles_of_sections(tmp_path: Path) -> None:
    circle = (EditionSection("a", Multilingual("A #b* $x$ 王"), 1, "b"), EditionSection("b", Multilingual("B"), 2, "a"))
    many = tuple(work(str(n), section="a") for n in range(3000))
    report = made(edition(*many, sections=circle), Pool(), tmp_path / "guide.pdf")
    assert report.pages == 2


def test_a_proof_and_a_sample_are_marked_on_both_sides(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    made(replace(shown, proof=True, sample=True), pictures.pool, tmp_path / "guide.pdf")
    for side in panels(tmp_path / "guide.pdf"):
        assert "SINAQ·NÜMUNƏ" in "".join(side).replace(" ", "")


def test_an_unpictured_exhibition_has_a_cover_of_words(tmp_path: Path) -> None:
    hung: tuple[EditionWork, ...] = (work("1"), work("2", spotlight=True))
    report = made(edition(*hung), Pool(), tmp_path / "guide.pdf")
    assert report.standards == ("a-2a", "ua-1")
    assert not streams(tmp_path / "guide.pdf")


def test_the_same_edition_makes_the_same_bytes(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        made(shown, pictures.pool, tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize(("fold", "folds"), [("tri", (97, 197)), ("half", (148.5,))])
def test_no_panel_is_left_blank_where_there_are_only_works(
    fold: str, folds: tuple[float, ...], pictures: Pictures, tmp_path: Path
) -> None:
    hung = tuple(work(str(n), pictures.draw(1200 + n, 800 if n % 3 else 1600)) for n in range(1, 25))
    bare = edition(*hung, title=Multilingual("Xalçalar"))
    report = made(bare, pictures.pool, tmp_path / "guide.pdf", fold=fold)
    assert report.pages == 2
    for panel in (panel for side in panels(tmp_path / "guide.pdf", folds) for panel in side):
        assert "Qışlaq" in panel or "Xalçalar" in panel


def test_the_works_inside_are_taken_from_the_whole_length_of_the_exhibition(pictures: Pictures, tmp_path: Path) -> None:
    hung = tuple(work(str(n), pictures.draw(1200 + n, 1600)) for n in range(1, 25))
    made(edition(*hung), pictures.pool, tmp_path / "guide.pdf")
    inside = " ".join(panels(tmp_path / "guide.pdf")[1])
    shown = [n for n in range(1, 25) if f"Qışlaq {n} " in inside]
    assert len(shown) > 3
    assert max(shown) > 12


@pytest.mark.parametrize(("fold", "folds"), [("tri", (97, 197)), ("half", (148.5,))])
def test_where_nothing_has_a_picture_the_works_are_listed(fold: str, folds: tuple[float, ...], tmp_path: Path) -> None:
    hung = tuple(work(str(n)) for n in range(1, 41))
    report = made(edition(*hung), Pool(), tmp_path / "guide.pdf", fold=fold)
    inside = " ".join(panels(tmp_path / "guide.pdf", folds)[1])
    places = [inside.find(f"{n} Qışlaq {n} ") for n in range(1, 41)]
    assert -1 not in places
    assert places == sorted(places)
    assert "40 əsər" in inside
    assert not report.of("print.panel_cut")
    endless = tuple(work(str(n)) for n in range(1, 900))
    report = made(edition(*endless), Pool(), tmp_path / "guide.pdf", fold=fold)
    assert [finding.field for finding in report.of("print.panel_cut")] == ["works"]
    assert "899 əsər" in " ".join(panels(tmp_path / "guide.pdf", folds)[1])


@pytest.mark.parametrize("fold", ["tri", "half"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_a_guide_names_is_found_again_in_order(
    language: Language, fold: str, shown: Edition, pictures: Pictures, tmp_path: Path
) -> None:
    more = tuple(work(str(n), pictures.draw(1200 + n, 800 if n % 3 else 1600), section="s1") for n in range(8, 30))
    many = replace(shown, works=(*shown.works, *more))
    report = made(many, pictures.pool, tmp_path / "guide.pdf", language, fold=fold)
    assert (report.of("print.not_found_in_paper"), report.of("print.not_in_order")) == ((), ())


def test_an_event_for_which_there_is_no_room_is_missed(shown: Edition, pictures: Pictures, tmp_path: Path) -> None:
    events = tuple(EditionEvent(f"e{n}", Multilingual(f"Görüş {n}."), f"2025-11-25T10:{n:02}") for n in range(60))
    report = made(replace(shown, events=events), pictures.pool, tmp_path / "guide.pdf")
    missed = report.of("print.not_found_in_paper")
    assert missed
    assert {finding.field for finding in missed} == {"events"}
