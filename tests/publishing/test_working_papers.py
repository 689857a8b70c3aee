"""Working papers of real records: all that was chosen and is known, every page stamped; nothing of it outside."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from sqlalchemy import event

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.custody import service as custody
from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem, Movement
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.items.records import Carpet, Painting
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink, Point, Region
from kalbajar_catalogue.publishing import working
from kalbajar_catalogue.publishing.choices import Choices, Option
from kalbajar_catalogue.publishing.live import LivePreview
from kalbajar_catalogue.publishing.papers.registry import PAPERS
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.publishing.report import LayoutReport
from kalbajar_catalogue.publishing.working import reading
from kalbajar_catalogue.publishing.working.printing import prepared
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Record, Shape, declared_fields
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import catalogue as catalogue
from tests.catalogues import done, pictures, show
from tests.catalogues import empty_folder as empty_folder
from tests.publishing.examples import metadata, pages

STAMPS = {"az": "DAXİLİ", "en": "INTERNAL", "ru": "ВНУТРЕННЕЕ"}
NAMES = tuple(working.WORKING_PAPERS)
ALT = {"alt_text_az": "Xalça", "alt_text_en": "A carpet", "alt_text_ru": "Ковёр"}


@dataclass(frozen=True)
class House:
    """A small museum: photographs that hang, a carpet that is lent and damaged, a painting that hangs nowhere."""

    show: str
    photographs: list[str]
    carpet: str
    painting: str
    loan: str
    link: str

    @property
    def all(self) -> list[str]:
        return [self.carpet, *self.photographs, self.painting]


@pytest.fixture
def house(catalogue: Catalogue, tmp_path: Path) -> House:
    exhibition = show(catalogue)
    plan = flow.examine(catalogue, pictures(tmp_path / "in", 3))
    hung = list(done(catalogue, lambda work: flow.run(work, plan, exhibition)).items)
    with catalogue.reading() as now:
        links = {link.owner: link for link in store.fetch(now, MediaLink)}
    return done(catalogue, lambda work: _furnished(work, exhibition, hung, links))


def _furnished(work: Work, exhibition: str, hung: list[str], links: dict[str, MediaLink]) -> House:
    """The third picture becomes the carpet's; the second photograph must not be published."""
    lender, checker = store.insert_all(
        work, [Agent(display_name=Multilingual(en=name)) for name in ("Lender House", "Checker Samad")]
    )
    carpet, painting = items.add(work, [
        Carpet(title=Multilingual("Xalça", "Lattice carpet", "Ковёр"), object_number="INV-7", weave_class="pile",
               dimension=(Dimension("length", 2200.0), Dimension("width", 1600.0),
                          Dimension("weight", value_g=12400.0)),
               current_location="an older shelf", distinguishing_features="a burnt corner"),
        Painting(title=Multilingual(en="Morning"), framed=True, normal_location="Store 9",
                 dimension=(Dimension("height", 600.0), Dimension("width", 800.0)),
                 framed_size=(Dimension("height", 700.0), Dimension("width", 900.0))),
    ])  # fmt: skip
    link = links[hung[2]]
    store.change(work, MediaLink.kind, link.uid, {"owner": carpet.uid, **ALT})
    for uid in hung[:2]:
        store.change(work, MediaLink.kind, links[uid].uid, ALT)
        items.change(work, uid, {"title_en": f"View {uid[-2:]}"})
    items.change(work, hung[1], {"publish": False, "persons_shown": [PersonShown(minor=True)]})
    loan, _ = custody.lend(work, Loan(number="L-2025/4", status="lent", exhibition=exhibition, lender=lender.uid,
                                      begin="2025-11-01", due_back="2026-02-20"), [carpet.uid])  # fmt: skip
    (lent,) = custody.items_of(work, loan.uid)
    store.change(work, LoanItem.kind, lent.uid, {"value": 43211.0, "currency": "AZN", "handling": "Two people, gloves",
                                                 "packing": "Rolled on a tube", "light_max_lux": 50})  # fmt: skip
    media.mark(work, Region(media_link=link.uid, type="damage", points=(Point(0.1, 0.1), Point(0.4, 0.3)),
                            label=Multilingual(en="Moth holes"), note="older than 1990"))  # fmt: skip
    media.mark(
        work, Region(media_link=link.uid, type="damage", points=(Point(0.5, 0.5), Point(0.9, 0.5), Point(0.7, 0.9)))
    )
    media.mark(work, Region(media_link=link.uid, type="detail", points=(Point(0.1, 0.1), Point(0.2, 0.2)),
                            label=Multilingual(en="A fine rosette")))  # fmt: skip
    for date, overall, found in (
        ("2024-03-01", "good", "Even wear."),
        ("2025-11-12", "fair", "A new tear at the selvedge."),
    ):
        custody.report(work, ConditionReport(item=carpet.uid, date=date, overall=overall, note=found, reason="incoming",
                                             checked_by=checker.uid, recommendation="Support it."))  # fmt: skip
    custody.move(work, Movement(item=carpet.uid, to_location="Hall 2, platform", date="2025-11-18"))
    return House(exhibition, hung[:2], carpet.uid, painting.uid, loan.uid, link.uid)


def made(
    catalogue: Catalogue, name: str, uids: Sequence[str], out: Path, language: Language = "en",
    beside: tuple[Language, ...] = (), exhibition: str = "", **options: Option,
) -> LayoutReport:  # fmt: skip
    return working.print_working(
        catalogue, name, uids, out, Choices(language, options=options, beside=beside), exhibition=exhibition
    )


def refs(catalogue: Catalogue, uids: Sequence[str]) -> list[str]:
    with catalogue.reading() as now:
        known = store.refs(now)
    return [known[uid] for uid in uids]


def said(pdf: Path) -> str:
    return " ".join(pages(pdf)).replace("\xa0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_all_that_was_chosen_is_in_the_paper_in_order_and_every_page_is_stamped(
    catalogue: Catalogue, house: House, tmp_path: Path, name: str, language: Language
) -> None:
    out = tmp_path / "paper.pdf"
    wanted = [house.painting, *house.photographs, house.carpet]
    report = made(catalogue, name, wanted, out, language, LANGUAGES, apart=False)
    text, numbers = said(out), refs(catalogue, wanted)
    places = [text.index(number) for number in numbers]
    if name != "packing":
        assert places == sorted(places)
    assert list(report.places) == numbers if name != "packing" else set(report.places) == set(numbers)
    assert all(STAMPS[language] in page for page in pages(out))
    assert not report.of("print.not_found_in_paper")
    assert not report.of("print.not_in_order")
    assert (report.works, report.standards) == (4, ("a-2a", "ua-1"))


@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_accessible(catalogue: Catalogue, house: House, tmp_path: Path, name: str) -> None:
    from pdfua import validate

    made(catalogue, name, house.all, tmp_path / "paper.pdf", "az", LANGUAGES)
    findings = validate(str(tmp_path / "paper.pdf")).findings
    assert not [one for one in findings if "error" in str(one.severity).lower()]
    assert metadata(tmp_path / "paper.pdf")["http://www.aiim.org/pdfua/ns/id/part"] == "1"


@pytest.mark.parametrize("name", NAMES)
def test_a_tag_or_a_list_of_nothing_says_so_under_its_stamp(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    report = made(catalogue, name, [], tmp_path / "paper.pdf")
    (page,) = pages(tmp_path / "paper.pdf")
    assert "No works were chosen." in page
    assert STAMPS["en"] in page
    assert (report.works, report.pages) == (0, 1)


def test_a_work_chosen_twice_is_there_once_and_one_that_is_gone_is_refused(
    catalogue: Catalogue, house: House, tmp_path: Path
) -> None:
    assert made(catalogue, "tags", [house.carpet, house.carpet], tmp_path / "tags.pdf").works == 1
    done(catalogue, lambda work: items.delete(work, house.painting, "sold"))
    with pytest.raises(WorldError) as told:
        made(catalogue, "tags", house.all, tmp_path / "gone.pdf")
    assert told.value.code == "record.missing"
    assert not (tmp_path / "gone.pdf").exists()


@pytest.mark.parametrize("size", ["90x50", "74x105"])
def test_the_codes_of_tags_are_read_back_and_large_enough(
    catalogue: Catalogue, house: House, tmp_path: Path, size: str
) -> None:
    import pypdfium2
    import zxingcpp

    out = tmp_path / "tags.pdf"
    made(catalogue, "tags", house.all, out, beside=LANGUAGES, size=size)
    with pypdfium2.PdfDocument(out) as document:
        page = document[0]
        image = page.render(scale=300 / 72).to_pil().convert("L")
        page.close()
    found = zxingcpp.read_barcodes(image)
    assert {code.text for code in found} == {f"KLB:{ref}" for ref in refs(catalogue, house.all)}
    for code in found:
        side = (code.position.top_right.x - code.position.top_left.x) * 25.4 / 300
        assert side >= 15
        assert side / 29 >= 0.4


def test_a_tag_says_where_a_work_is_by_what_was_written_last(
    catalogue: Catalogue, house: House, tmp_path: Path
) -> None:
    made(catalogue, "tags", house.all, tmp_path / "tags.pdf")
    text = said(tmp_path / "tags.pdf")
    assert "Hall 2, platform" in text
    assert "Store 9" in text
    assert "older shelf" not in text
    done(catalogue, lambda work: items.change(work, house.carpet, {"location_date": "2025-12-01"}))
    made(catalogue, "tags", house.all, tmp_path / "tags.pdf")
    assert "an older shelf" in said(tmp_path / "tags.pdf")
    made(catalogue, "tags", house.all, tmp_path / "tags.pdf", locations=False, code=False, pictures=False)
    assert "older shelf" not in said(tmp_path / "tags.pdf")


def test_a_condition_sheet_says_all_that_was_found_the_newest_first(
    catalogue: Catalogue, house: House, tmp_path: Path
) -> None:
    made(catalogue, "condition", [house.carpet], tmp_path / "sheet.pdf")
    text = said(tmp_path / "sheet.pdf")
    for wanted in ("Moth holes", "older than 1990", "damage", "12 Nov 2025", "A new tear at the selvedge.",
                   "Even wear.",
                   "Checker Samad", "Support it.", "Two people, gloves", "Rolled on a tube", "50 lx", "a burnt corner",
                   "12.4 kg", "220 × 160 cm", "Lender House", "L-2025/4", "Courier"):  # fmt: skip
        assert wanted in text
    assert text.index("A new tear") < text.index("Even wear.")
    assert "rosette" not in text
    assert "43211" not in text.replace(",", "")
    made(catalogue, "condition", [house.carpet], tmp_path / "sheet.pdf", reports=1, form=False, care=False)
    text = said(tmp_path / "sheet.pdf")
    assert "Even wear." not in text
    assert "Courier" not in text
    assert "Rolled on a tube" not in text


def test_the_outlines_of_marks_are_vectors_on_the_picture(catalogue: Catalogue, house: House) -> None:
    ready = prepared(catalogue, "condition", [house.carpet])
    (work,) = ready.edition.works
    document = _document(ready, work.pictures[0].sha256)
    (picture,) = document["sheets"][0]["pictures"]
    rectangle, triangle = picture["marks"]
    assert rectangle["corners"] == [[0.1, 0.1], [0.4, 0.1], [0.4, 0.3], [0.1, 0.3]]
    assert len(triangle["corners"]) == 3
    assert [mark["number"] for mark in document["sheets"][0]["marks"]] == [1, 2]


def _document(ready: working.Prepared, sha256: str) -> Any:
    from kalbajar_catalogue.publishing import composing, styles
    from kalbajar_catalogue.publishing.plates import Plate

    (picture,) = ready.edition.works[0].pictures
    look = Plate(picture, ready.pool.files[sha256], picture.width, picture.height, "madder")
    style = styles.folder_of("condition")
    return composing.composed(ready.paper, ready.edition, Choices("en"), style, {sha256: look}).document


def test_a_picture_of_a_damage_that_no_edition_has_is_on_the_sheet(catalogue: Catalogue, house: House) -> None:
    done(catalogue, lambda work: store.change(work, MediaLink.kind, house.link, {"role": "damage"}))
    (work,) = prepared(catalogue, "condition", [house.carpet]).edition.works
    assert [picture.role for picture in work.pictures] == ["damage"]


def test_a_packing_list_is_by_lender_with_totals_and_bears_values_only_when_asked(
    catalogue: Catalogue, house: House, tmp_path: Path
) -> None:
    out = tmp_path / "packing.pdf"
    report = made(catalogue, "packing", house.all, out, exhibition=house.show)
    first, *others = pages(out)
    text = said(out)
    assert "Lender House" in first
    assert refs(catalogue, [house.carpet])[0] in first
    assert all(ref in " ".join(others) for ref in refs(catalogue, [*house.photographs, house.painting]))
    for wanted in (
        "Total 1 work",
        "12.4 kg",
        "of unknown weight: 3",
        "70 × 90 cm",
        "fair",
        "Kalbajar",
    ):
        assert wanted in text
    assert "43,211" not in text
    assert not report.of("print.values_printed")
    report = made(catalogue, "packing", house.all, out, values=True)
    assert "43,211 AZN" in said(out)
    assert all("INSURANCE VALUES: CONFIDENTIAL" in page for page in pages(out))
    assert report.of("print.values_printed")


@pytest.mark.parametrize("apart", [True, False])
def test_the_total_of_a_packing_list_stands_clear_of_the_rule_above_it(
    catalogue: Catalogue, house: House, tmp_path: Path, apart: bool
) -> None:
    out = tmp_path / "packing.pdf"
    made(catalogue, "packing", [house.carpet], out, apart=apart)
    with pypdfium2.PdfDocument(out) as document:
        page, text = document[0], document[0].get_textpage()
        found = text.search("Total").get_next()
        assert found is not None
        top = text.get_charbox(found[0])[3]
        rules = [low for kind in page.get_objects() if kind.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH
                 for _, low, _, high in [kind.get_bounds()] if high - low < 1.5]  # fmt: skip
    assert min(rule - top for rule in rules if rule > top - 4) > 3


def test_nobody_signs_a_page_of_a_packing_list_without_works(
    catalogue: Catalogue, house: House, tmp_path: Path
) -> None:
    out = tmp_path / "packing.pdf"
    plain = done(catalogue, lambda work: items.add(work, [Painting(title=Multilingual(en="Hill"))] * 16))
    for count in range(1, 17):
        uids = [one.uid for one in plain[:count]]
        made(catalogue, "packing", uids, out)
        numbers, texts = refs(catalogue, uids), pages(out)
        assert "Packed and handed over" in texts[-1]
        assert sum(number in texts[-1] for number in numbers) >= min(2, count)
        assert all(sum(number in page for page in texts) == 1 for number in numbers)


@pytest.mark.parametrize("name", NAMES)
def test_a_paper_is_previewed_and_sent_to_a_printing_house(
    catalogue: Catalogue, house: House, tmp_path: Path, name: str
) -> None:
    ready = prepared(catalogue, name, house.all)
    with LivePreview(ready.paper) as live:
        seen = live.set(ready.edition, ready.pool, Choices("az"))
    assert set(seen.places) == set(refs(catalogue, house.all))
    report = print_paper(ready.paper, ready.edition, ready.pool, tmp_path / "p.pdf", Choices("az", purpose="printer"))
    assert not report.of("print.no_bleed")
    assert report.pages == seen.pages


def test_the_way_back_goes_to_the_lender(catalogue: Catalogue, house: House, tmp_path: Path) -> None:
    done(catalogue, lambda work: store.change(work, Exhibition.kind, house.show, {"venue_part_en": "Tent 1"}))
    ways = []
    for way in ("to_exhibition", "to_lender"):
        made(catalogue, "packing", [house.carpet], tmp_path / "p.pdf", exhibition=house.show, way=way)
        text = said(tmp_path / "p.pdf").partition("From")[2]
        ways.append(text.index("Lender House") < text.index("Tent 1"))
    assert ways == [True, False]


def test_a_work_without_a_picture_has_an_outline_of_its_own_shape(
    catalogue: Catalogue, house: House, tmp_path: Path
) -> None:
    made(catalogue, "condition", [house.painting], tmp_path / "sheet.pdf")
    assert "No picture: sketch the work here" in said(tmp_path / "sheet.pdf")
    made(catalogue, "packing", [house.painting], tmp_path / "list.pdf")
    assert "No picture" in said(tmp_path / "list.pdf")


def test_a_picture_whose_original_is_gone_is_told(catalogue: Catalogue, house: House, tmp_path: Path) -> None:
    for file in (catalogue.folder / "originals").rglob("*.png"):
        file.unlink()
    for made_already in (catalogue.folder / "derived").rglob("*.jpg"):
        made_already.unlink()
    report = made(catalogue, "condition", house.all, tmp_path / "sheet.pdf")
    assert {one.number for one in report.of("open.picture_broken")} == set(
        refs(catalogue, [house.carpet, *house.photographs])
    )
    assert report.works == 4
    assert "Moth holes" in said(tmp_path / "sheet.pdf")


@pytest.mark.parametrize("name", NAMES)
def test_naughty_and_endless_texts_are_printed(catalogue: Catalogue, house: House, tmp_path: Path, name: str) -> None:
    naughty = '#set page(fill: red) $x$ *b* @label <l> \\ "q" \u202e\U0001f9f6 \ud83d\x00 ' + "Ə" * 400
    note = "Bax. " * 4000
    endless = "Yun saplar qırılıb. " * 1000
    done(catalogue, lambda work: items.change(work, house.carpet, {
        "title_en": "#pagebreak() $a$ " + "long " * 80, "current_location": naughty.replace("\ud83d", ""),
        "location_date": "2026-01-01", "object_number": "№ <1>/" + "9" * 60,
    }))  # fmt: skip
    done(
        catalogue,
        lambda work: custody.report(work, ConditionReport(item=house.carpet, date="2026-01-02", note=endless)),
    )
    done(catalogue, lambda work: media.mark(work, Region(media_link=house.link, type="damage", note=note,
                                                         points=(Point(0.1, 0.1), Point(0.2, 0.2)))))  # fmt: skip
    report = made(catalogue, name, [house.carpet, house.painting], tmp_path / "paper.pdf", beside=LANGUAGES)
    assert not report.of("print.not_found_in_paper")
    assert all(STAMPS["en"] in page for page in pages(tmp_path / "paper.pdf"))
    if name == "condition":
        assert said(tmp_path / "paper.pdf").count("Yun saplar qırılıb.") == 1000
        assert said(tmp_path / "paper.pdf").count("Bax.") == 4000


def test_nothing_private_reaches_a_public_paper_or_an_edition(
    catalogue: Catalogue, house: House, tmp_path: Path
) -> None:
    """Every private field of text has a mark of its own; the works that hang are printed on every public paper."""
    marked = {**done(catalogue, lambda work: _mark_all(work, house)), "label": "Moth holes", "note": "older than 1990"}
    assert len(marked) > 20
    with catalogue.reading() as now:
        hung = items.get(now, house.photographs[0])
    assert hung.internal_note
    edition, pool = proof(catalogue, house.show)
    assert not [field for field, mark in marked.items() if mark in repr(edition)]
    for name, paper in PAPERS.items():
        out = tmp_path / f"{name}.pdf"
        print_paper(paper, edition, pool, out, Choices("en"))
        text = said(out)
        assert not [field for field, mark in marked.items() if mark in text], name
        assert STAMPS["en"] not in text


def _mark_all(work: Work, house: House) -> dict[str, str]:
    """Writes a mark into every private text of the work that hangs, its loan, its reports and its ways."""
    hung = house.photographs[0]
    custody.add_to_loan(work, house.loan, [hung])
    custody.report(work, ConditionReport(item=hung))
    custody.move(work, Movement(item=hung, to_location="somewhere"))
    owners: dict[type[Record], str] = {Loan: house.loan, type(items.get(work, hung)): hung}
    owners |= {LoanItem: store.fetch_where(work, LoanItem, item=hung)[0].uid}
    owners |= {
        ConditionReport: custody.reports_of(work, hung)[0].uid,
        Movement: custody.movements_of(work, hung)[0].uid,
    }
    marked: dict[str, str] = {}
    for kind, uid in owners.items():
        for field in declared_fields(kind):
            said = field.declared
            if (
                not said.private
                or field.shape is not Shape.TEXT
                or said.refers
                or said.vocabulary
                or said.date
                or said.moment
            ):
                continue
            mark = marked[f"{kind.kind}.{field.name}"] = f"Zyx{len(marked):03}qw"
            store.change(work, kind.kind, uid, {field.name: mark})
    return marked


def test_twenty_works_are_read_with_as_many_queries_as_one(catalogue: Catalogue, house: House) -> None:
    more = done(catalogue, lambda work: items.add(work, [Carpet(weave_class="pile") for _ in range(20)]))
    done(catalogue, lambda work: custody.add_to_loan(work, house.loan, [one.uid for one in more]))
    counts = []
    for uids in ([house.carpet], [house.carpet, *(one.uid for one in more)]):
        with catalogue.reading() as now:
            asked: list[str] = []
            listen = (now.connection, "before_cursor_execute", lambda *said, asked=asked: asked.append(said[2]))
            event.listen(*listen)
            reading.read(now, uids, house.show)
            event.remove(*listen)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_an_unpublished_work_is_on_working_papers_and_on_no_public_one(catalogue: Catalogue, house: House) -> None:
    edition, _ = proof(catalogue, house.show)
    assert house.photographs[1] not in [work.uid for work in edition.works]
    for name in NAMES:
        ready = prepared(catalogue, name, house.photographs, exhibition=house.show)
        assert [work.uid for work in ready.edition.works] == house.photographs


def test_no_public_paper_knows_the_working_ones(repository: Path) -> None:
    folder = repository / "kalbajar_catalogue" / "publishing"
    public = [file for file in folder.rglob("*.py") if "working" not in file.parts]
    named = {
        (file.name, name)
        for file in public
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for name in [node.module or ""]
        if ".working" in name or ".custody" in name
    }
    assert named == set()
    assert not set(PAPERS) & set(NAMES)
    assert all(paper.internal for paper in working.WORKING_PAPERS.values())


def test_internal_notes_stay_in_the_records(catalogue: Catalogue, house: House, tmp_path: Path) -> None:
    notes = done(catalogue, lambda work: _noted(work, house))
    for name in NAMES:
        made(catalogue, name, [house.carpet], tmp_path / "paper.pdf")
        assert not [mark for mark in notes if mark in said(tmp_path / "paper.pdf")]


def _noted(work: Work, house: House) -> list[str]:
    store.change(work, Loan.kind, house.loan, {"note": "Zyx1qw"})
    (lent,) = custody.items_of(work, house.loan)
    store.change(work, LoanItem.kind, lent.uid, {"note": "Zyx2qw"})
    items.change(work, house.carpet, {"internal_note": "Zyx3qw"})
    return ["Zyx1qw", "Zyx2qw", "Zyx3qw"]
