"""Tests of the sample catalogue: all of it there, the same each time, marked as a sample, and taken back whole."""

import multiprocessing
import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.sample import making
from kalbajar_catalogue.app.sample.drawing import draw_all
from kalbajar_catalogue.app.sample.making import sample_catalogue
from kalbajar_catalogue.app.sample.records.custody import PAPER_NAME
from kalbajar_catalogue.app.sample.records.gaps import DOUBTS, GAPS, REWRITTEN, Doubt, Gap
from kalbajar_catalogue.app.sample.records.known import is_marked
from kalbajar_catalogue.app.sample.scenes import SCENES
from kalbajar_catalogue.app.sample.shots import LANDSCAPE_SHARE, SUBJECTS
from kalbajar_catalogue.app.sample.stamping import stamp
from kalbajar_catalogue.app.starter.filling import fill as fill_starter
from kalbajar_catalogue.authorities.records import Agent, Citation, Institution, Place, Source
from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem, Movement
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.exhibitions import profile, sections
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibition, Programme, Section
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.importing.photographs.source import SAMPLE_MARK
from kalbajar_catalogue.items import composites, profiles, resolution
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.profiles import Context
from kalbajar_catalogue.items.records import WORKS, Carpet, Craft, Dwelling, Item, Painting, Part, Photograph
from kalbajar_catalogue.media import documents
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.originals import sha256_of
from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink, Region
from kalbajar_catalogue.safekeeping import verifying
from kalbajar_catalogue.standing import doubts as standing
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Record
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import rights, rules
from kalbajar_catalogue.texts import service as texts
from kalbajar_catalogue.texts.records import Rights, Text
from tests.catalogues import WHO, copied, everything
from tests.samples import SMALL
from tests.samples import sample_folder as sample_folder

_KINDS = ("photograph", "carpet", "painting", "craft", "dwelling")
TITLES: tuple[tuple[type[Record], str], ...] = (
    *((work, "title") for work in WORKS),
    (Exhibition, "title"),
    (Section, "title"),
    (Event, "title"),
    (Programme, "title"),
    (Agent, "display_name"),
    (Place, "name"),
    (Institution, "name"),
    (Attachment, "title"),
)


@pytest.fixture(scope="module")
def sample(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The sample, open; to be looked at only."""
    opened = wiring.open_catalogue(copied(sample_folder, tmp_path_factory.mktemp("sample") / "catalogue"), WHO)
    yield opened
    opened.close()


@pytest.fixture
def reading(sample: Catalogue) -> Iterator[Reading]:
    """A look into the sample."""
    with sample.reading() as reading:
        yield reading


@pytest.fixture(scope="module")
def starter_names(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The names of people, organisations and places that are facts of the starter catalogue."""
    catalogue = wiring.create(tmp_path_factory.mktemp("facts") / "catalogue", WHO)
    with catalogue.work(WHO, Action("test")) as work:
        fill_starter(work)
        names = [agent.display_name for agent in store.fetch(work, Agent)]
        names += [place.name for place in store.fetch(work, Place)]
    catalogue.close()
    return frozenset(said for name in names for said in (name.az, name.en, name.ru) if said)


def keys(reading: Reading) -> dict[str, str]:
    """Uid -> key of every work of the sample, and of the starter's events."""
    by_picture = {file.original_filename: file.uid for file in store.fetch(reading, MediaFile)}
    owners = {link.media_file: link.owner for link in store.fetch(reading, MediaLink)}
    works = {owners[by_picture[one.file_name(one.views[0])]]: one.key for one in SUBJECTS}
    return works | {event.uid: event.type for event in store.fetch(reading, Event)}


def work_of(reading: Reading, key: str) -> Item:
    """The work with a key."""
    return items.get(reading, {key: uid for uid, key in keys(reading).items()}[key])


def test_it_holds_every_kind_in_the_announced_number(reading: Reading) -> None:
    counts = standing.counts(reading)
    wanted = {"photograph": 44, "carpet": 16, "painting": 16, "craft": 8, "dwelling": 1, "other": 0, "event": 9}
    assert {kind: counts[kind] for kind in wanted} == wanted
    assert counts["exhibition"] == 4
    assert counts["programme"] == 1


def test_it_bears_the_flag(sample: Catalogue) -> None:
    assert sample.facts()["sample"] == "yes"


def test_it_is_whole(sample: Catalogue) -> None:
    checks = verifying.verify(sample)
    assert [check for check in checks if not check.ok] == []


def test_it_is_one_change_set(reading: Reading) -> None:
    assert [made.action.code for made in history.change_sets(reading)][:1] == [making.MADE]
    assert sum(made.action.code == making.MADE for made in history.change_sets(reading)) == 1


def test_works_hang_in_the_exhibitions_of_the_starter(reading: Reading) -> None:
    hung = [
        Counter(frame.kind for frame in exhibitions.wall(reading, show.uid)) for show in exhibitions.listed(reading)
    ]
    assert hung == [{"photograph": 44}, {"carpet": 16, "dwelling": 1}, {"painting": 16}, {"craft": 8}]


def test_every_exhibit_stands_in_a_section(reading: Reading) -> None:
    for show in exhibitions.listed(reading):
        parts = sections.parts(reading, show.uid)
        assert all(part.section for part in parts), show.title.en
    assert any(section.parent for section in store.fetch(reading, Section))


def test_every_invented_title_bears_the_mark_in_each_of_its_languages(
    reading: Reading, starter_names: frozenset[str]
) -> None:
    bare = []
    for record_type, field in TITLES:
        for record in store.fetch(reading, record_type):
            said: Multilingual = getattr(record, field)
            assert said, record
            bare += [said.get(code) for code in said.present() if not is_marked(code, said.get(code))]
    assert set(bare) - starter_names == set()


def test_no_work_exhibition_or_event_is_a_bare_fact(reading: Reading) -> None:
    for record_type, field in TITLES[: len(WORKS) + 4]:
        for record in store.fetch(reading, record_type):
            said: Multilingual = getattr(record, field)
            assert all(is_marked(code, said.get(code)) for code in said.present()), said


def test_gaps_are_those_that_are_listed(reading: Reading) -> None:
    named = keys(reading)
    found = {Gap(named[uid], field, language) for uid, field, language in _missing(reading)}
    events = store.fetch(reading, Event)
    programme = store.fetch(reading, Programme)[0]
    points = [(event, point) for event in events for point in profile.event_open_points(event, programme)]
    found |= {Gap(named[event.uid], point.field, point.language or "") for event, point in points}
    assert found == GAPS


def _missing(reading: Reading) -> Iterator[tuple[str, str, str]]:
    works = items.fetch(reading)
    uids = [work.uid for work in works]
    alt = media.alt_texts(reading, uids)
    labels = texts.approved(reading, uids)
    sourced = {(one.about, one.field) for one in store.fetch(reading, Citation)}
    parted = {part.whole for part in store.fetch(reading, Part)}
    for work in works:
        for language in LANGUAGES:
            context = Context(
                pictured=work.uid in alt,
                described=bool(alt[work.uid].get(language)),
                labelled=language in labels.get(work.uid, {}).get("short_label", ()),
                parts=work.uid in parted,
                sourced=frozenset(field for about, field in sourced if about == work.uid),
            )
            for problem in profiles.missing(work, context, language):
                yield work.uid, problem.field.removesuffix(f"_{language}"), language


def test_doubts_are_those_that_are_listed(reading: Reading) -> None:
    refs = {items.get(reading, uid).ref: key for uid, key in keys(reading).items() if "/" in key}
    doubts = {Doubt(refs[one.ref], one.problem.code, one.problem.field) for one in standing.doubts(reading)}
    assert doubts == DOUBTS


def test_texts_have_every_status(reading: Reading) -> None:
    statuses = Counter(text.status for text in store.fetch(reading, Text))
    assert statuses.keys() == {"draft", "approved", "stale"}
    assert statuses["stale"] == 2 * len(REWRITTEN)


def test_a_stale_text_is_one_whose_source_was_written_anew(reading: Reading) -> None:
    for key in REWRITTEN:
        versions = texts.texts_of(reading, work_of(reading, key).uid)
        label = {one.language: one for one in versions if one.type == "short_label"}
        assert {language: one.status for language, one in label.items()} == {
            "az": "approved", "en": "stale", "ru": "stale"}  # fmt: skip
        assert rules.source_of(label.values()) == label["az"]


def test_texts_keep_to_their_lengths_and_speak_their_own_language(reading: Reading) -> None:
    for text in store.fetch(reading, Text):
        assert rules.problems(text) == ()
        cyrillic = any("\u0400" <= letter <= "\u04ff" for letter in text.body)
        assert cyrillic == (text.language == "ru"), text.body


def test_each_label_is_its_own(reading: Reading) -> None:
    bodies = Counter((text.language, text.body) for text in store.fetch(reading, Text))
    assert [body for body, count in bodies.items() if count > 1] == []


def test_pairs_show_one_place_at_two_times(reading: Reading) -> None:
    pairs = [(one, pair) for one in store.fetch(reading, Photograph) for pair in one.pair_of]
    assert len(pairs) >= 6
    assert sum(pair.same_viewpoint for _, pair in pairs) == 5
    for later, pair in pairs:
        earlier = store.get(reading, Photograph, pair.item)
        assert pair.relation == "before"
        assert earlier.date_taken < later.date_taken
        if pair.same_viewpoint:
            assert set(earlier.place_shown) == set(later.place_shown)


def test_every_period_is_there(reading: Reading) -> None:
    periods = {one.period_relation for one in store.fetch(reading, Photograph)}
    assert periods == {"before_occupation", "during_occupation", "after_liberation", "restoration", "undated"}


def test_carpets_have_a_whole_structure(reading: Reading) -> None:
    for carpet in store.fetch(reading, Carpet):
        assert carpet.warp
        assert carpet.weft
        assert carpet.pile
        assert bool(carpet.knots_horizontal_dm and carpet.knots_vertical_dm) == (carpet.weave_class == "pile")
        assert carpet.colours
        assert carpet.motif
        assert not carpet.composition, "no traditional name is given to an invented carpet"
        assert not carpet.carpet_group


def test_close_pictures_have_their_roles(reading: Reading) -> None:
    roles = Counter(link.role for link in store.fetch(reading, MediaLink))
    assert roles["main"] == len(SUBJECTS)
    assert {"detail", "back", "selvedge", "signature", "installation", "inside"} <= roles.keys()


def test_the_alachigh_has_parts_that_are_seen_on_its_pictures(reading: Reading) -> None:
    (alachigh,) = store.fetch(reading, Dwelling)
    parts = composites.parts_of(reading, alachigh.uid)
    own = {link.uid for link in media.links_of(reading, alachigh.uid)}
    seen = {region.part for region in store.fetch(reading, Region) if region.media_link in own}
    assert len(parts) == 8
    assert seen == {node.part.uid for node in parts}
    assert alachigh.status == "reconstruction"
    assert len(alachigh.contents) >= 3


def test_crafts_tell_how_they_are_made_and_paintings_who_signed(reading: Reading) -> None:
    for craft in store.fetch(reading, Craft):
        assert all(craft.tools.get(code) and craft.process_steps.get(code) for code in LANGUAGES)
        assert craft.demonstrated_at
    paintings = store.fetch(reading, Painting)
    assert sum(bool(one.inscription) for one in paintings) >= 8
    assert all(bool(one.framed_size) == one.framed for one in paintings)


def test_custody_is_told_of_two_carpets(reading: Reading) -> None:
    (loan,) = store.fetch(reading, Loan)
    lent = {one.item for one in store.fetch(reading, LoanItem)}
    assert len(lent) == 2
    assert {one.item for one in store.fetch(reading, ConditionReport)} == lent
    assert {one.item for one in store.fetch(reading, Movement)} == lent
    (paper,) = media.attachments_of(reading, loan.uid)
    assert loan.agreement_file == paper.uid
    assert not paper.public


def test_rights_are_allowed_undecided_and_forbidden(reading: Reading) -> None:
    owners = [one.owner for one in store.fetch(reading, Rights)]
    verdicts = {one.print for one in rights.verdicts(reading, owners, date(2025, 11, 25)).values()}
    assert verdicts == {rules.ALLOWED, rules.UNDECIDED, rules.FORBIDDEN}


def test_nothing_invented_claims_a_real_museum_or_source(reading: Reading) -> None:
    facts = {agent.uid for agent in store.fetch(reading, Agent) if not is_marked("en", agent.display_name.en)}
    holders = {work.holder for work in items.fetch(reading)} | {one.holder for one in store.fetch(reading, Rights)}
    makers = {role.agent for work in items.fetch(reading) for role in items.roles_of(work)}
    assert facts
    assert facts.isdisjoint(holders | makers)
    invented = [one for one in store.fetch(reading, Source) if is_marked("az", one.citation)]
    # A citation is one text for all languages: it stands in the language of its source.
    assert [one.language for one in invented] == ["az", "az"]
    assert not [one.citation for one in invented if "SAMPLE" in one.citation]


def test_every_picture_says_in_its_file_that_it_is_a_sample(reading: Reading) -> None:
    pictures = [file for file in store.fetch(reading, MediaFile) if file.mime == "image/jpeg"]
    assert len(pictures) == sum(len(subject.views) for subject in SUBJECTS)
    told = [{fact.value for fact in file.facts} for file in pictures]
    assert all({"SAMPLE", SAMPLE_MARK} <= facts for facts in told)


def test_a_real_catalogue_takes_no_picture_of_the_sample(sample: Catalogue, tmp_path: Path) -> None:
    with sample.reading() as reading:
        file = store.fetch(reading, MediaFile)[0]
    real = wiring.create(tmp_path / "real", WHO)
    try:
        plan = flow.examine(real, [media.original(sample.folder, file)])
    finally:
        real.close()
    assert [finding.code for finding in plan.refused] == ["import.of_sample"]
    assert plan.arrivals == ()
    assert not [path for path in (real.folder / media.ORIGINALS).rglob("*") if path.is_file()]


def test_the_mark_leaves_the_pixels_as_they_are(tmp_path: Path) -> None:
    picture, bare = tmp_path / "picture.jpg", tmp_path / "bare.jpg"
    Image.effect_noise((64, 48), 80).save(bare, "JPEG", dpi=(300, 300))
    shutil.copy(bare, picture)
    stamp(picture)
    with Image.open(picture) as marked, Image.open(bare) as unmarked:
        assert marked.tobytes() == unmarked.tobytes()
        assert marked.info["dpi"] == unmarked.info["dpi"]
        assert SAMPLE_MARK.encode() in marked.info["xmp"]


def test_only_jpeg_files_take_the_mark(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    Image.new("RGB", (4, 4)).save(file)
    with pytest.raises(ValueError, match=r"picture\.png"):
        stamp(file)


def test_the_same_files_give_the_same_records(sample: Catalogue, tmp_path: Path) -> None:
    with sample.reading() as reading:
        files = store.fetch(reading, MediaFile)
    named = tmp_path / "named"
    named.mkdir()
    for file in files:
        shutil.copy(media.original(sample.folder, file), named / file.original_filename)
    again = wiring.create(tmp_path / "again", WHO, sample=True)
    try:
        paper = named / PAPER_NAME
        papers = (documents.kept(again.folder / media.ORIGINALS, paper),)
        paper.unlink()
        plan = flow.examine(again, [named])
        with again.work(WHO, Action(making.MADE, {"count": len(SUBJECTS)})) as work:
            making.fill(work, plan, papers)
        assert _by_ref(again) == _by_ref(sample)
    finally:
        again.close()


@pytest.mark.parametrize("threads", [True, False], ids=["threads", "processes"])
def test_whoever_draws_draws_the_same(sample: Catalogue, tmp_path: Path, threads: bool) -> None:
    some = [subject for kind in _KINDS for subject in SUBJECTS if subject.kind == kind][::23]
    draw_all(some, tmp_path, SMALL, threads=threads)
    with sample.reading() as reading:
        kept = {file.original_filename: file.sha256 for file in store.fetch(reading, MediaFile)}
    drawn = {path.name: sha256_of(path) for path in tmp_path.iterdir()}
    assert len(drawn) >= len(some)
    assert drawn == {name: kept[name] for name in drawn}


def _by_ref(catalogue: Catalogue) -> dict[str, object]:
    """Every record by its ref, with refs in the place of uids."""
    found = everything(catalogue)
    refs = {uid: record.ref for uid, record in found.items()}
    return {record.ref: _told(dict(record.flat), refs) for record in found.values()}


def _told(value: object, refs: dict[str, str]) -> object:
    if isinstance(value, dict):
        return {name: _told(one, refs) for name, one in value.items()}
    if isinstance(value, list):
        return [_told(one, refs) for one in value]
    return refs.get(value, value) if isinstance(value, str) else value


def test_undo_takes_all_of_it_back_and_redo_brings_it_again(sample_folder: Path, tmp_path: Path) -> None:
    copy = wiring.open_catalogue(copied(sample_folder, tmp_path / "copy"), WHO)
    try:
        with copy.reading() as reading:
            before = standing.counts(reading)
            made = history.change_sets(reading)[0].id
        with copy.work(WHO, Action("undo")) as work:
            undone = history.undo(work, made)
        with copy.reading() as reading:
            assert {kind for kind, count in standing.counts(reading).items() if count} == {"term"}
            back = history.change_sets(reading)[0].id
        with copy.work(WHO, Action("redo")) as work:
            history.redo(work, back)
        with copy.reading() as reading:
            assert standing.counts(reading) == before
        assert not undone.left
    finally:
        copy.close()


class _StopError(Exception):
    """Whoever watches wants no more."""


@pytest.mark.parametrize("fault", [Cancelled, _StopError])
@pytest.mark.parametrize("there", [True, False], ids=["an empty folder", "no folder"])
def test_a_stop_leaves_no_process_no_thread_and_the_folder_as_it_was(
    tmp_path: Path, fault: type[Exception], there: bool
) -> None:
    folder = tmp_path / "catalogue"
    if there:
        folder.mkdir()

    def stop(done: int, total: int, what: str = "") -> None:
        if done >= 3:
            raise fault

    with pytest.raises(fault):
        sample_catalogue(folder, WHO, stop, scale=0.05, threads=there)
    assert multiprocessing.active_children() == []
    assert not [one for one in threading.enumerate() if one.name.startswith("drawing")]
    assert folder.exists() == there
    assert not there or list(folder.iterdir()) == []


def test_the_photographs_print_sharp_at_the_size_that_is_recorded(reading: Reading) -> None:
    """Counted by the px that are drawn for a person: here the pictures are shrunken."""
    works = store.fetch(reading, Photograph)
    for work, scene in zip(works, SCENES, strict=True):
        width, height = (round(side * LANDSCAPE_SHARE) for side in scene.scene.format)
        size = resolution.size_of(work.print_size)
        assert size is not None
        assert resolution.dpi(size, height, width) >= resolution.ASKED_DPI
