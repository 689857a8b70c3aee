"""Programmes, sections and copies in a catalogue."""

from collections.abc import Callable
from typing import Any

import pytest

from kalbajar_catalogue.authorities.records import Agent, AgentRole
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import copying, guards, programmes, sections
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.exhibitions.sections import Part
from kalbajar_catalogue.exhibitions.service import Counts
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import done, live, photographs, set_of, show


def programme(catalogue: Catalogue, **facts: Any) -> str:
    return done(catalogue, lambda work: programmes.create(work, Programme(**facts))).uid


def added(catalogue: Catalogue, *events: Event) -> list[str]:
    return [event.uid for event in done(catalogue, lambda work: programmes.add_events(work, events))]


def section(catalogue: Catalogue, exhibition: str, title: str, parent: str = "", order: int = 0) -> str:
    new = Section(exhibition=exhibition, title=Multilingual(en=title), parent=parent, order=order)
    return done(catalogue, lambda work: sections.add(work, new)).uid


def hang(catalogue: Catalogue, exhibition: str, *titles: str) -> list[str]:
    """The uids of new exhibits."""
    uids = photographs(catalogue, *titles)
    return [exhibit.uid for exhibit in done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))]


def drawn(parts: tuple[Part, ...]) -> list[str]:
    """Each part as `title: numbers`, those inside indented."""
    lines: list[str] = []
    for part in parts:
        title = part.section.title.en if part.section else "-"
        lines.append(f"{title}: {' '.join(exhibit.number for exhibit in part.exhibits)}".strip())
        lines += [f"  {line}" for line in drawn(part.parts)]
    return lines


def plan(catalogue: Catalogue, exhibition: str) -> list[str]:
    with catalogue.reading() as reading:
        return drawn(sections.parts(reading, exhibition))


def test_a_programme_shows_its_exhibitions_and_its_events_by_day(catalogue: Catalogue) -> None:
    uid, other = programme(catalogue, begin_date="2025-11-25"), programme(catalogue)
    first, second = show(catalogue), show(catalogue)
    done(catalogue, lambda work: exhibitions.change(work, first, {"programme": uid}))
    wanted = added(
        catalogue,
        Event(programme=uid, begin="2025-11-25T20:00+04:00"),
        Event(programme=uid, begin="2025-11-25T18:00+04:00"),
        Event(programme=uid),
        Event(exhibition=first, begin="2025-11-26"),
    )
    added(
        catalogue, Event(programme=other), Event(exhibition=second), Event(exhibition=first, programme=other), Event()
    )
    with catalogue.reading() as reading:
        outline = programmes.outline(reading, uid)
        assert len(programmes.events(reading)) == 8
        (accompanying,) = programmes.events_of(reading, second)
    assert [one.uid for one in outline.exhibitions] == [first]
    assert [(day.day, [event.uid for event in day.events]) for day in outline.days] == [
        ("2025-11-25", [wanted[1], wanted[0]]),
        ("2025-11-26", [wanted[3]]),
        ("", [wanted[2]]),
    ]
    assert accompanying.day == ""


def test_an_event_is_filled_in_as_it_is_typed(catalogue: Catalogue) -> None:
    (uid,) = added(catalogue, Event())
    typed = {"title_az": "Tamaşa", "type": "tamaşa", "begin": "25.11.2025 18:00", "people": "Abdulla Şaiq (müəllif)",
             "audience": "children; families", "capacity": "120"}  # fmt: skip
    done(catalogue, lambda work: programmes.enter_event(work, uid, typed, "az"))
    with catalogue.reading() as reading:
        event = store.get(reading, Event, uid)
    assert (event.type, event.begin, event.capacity) == ("play", "2025-11-25T18:00+04:00", 120)
    assert event.audience == ("children", "families")
    assert [role.role for role in event.people] == ["author"]


def test_problems_are_told_with_the_ref_of_the_record(catalogue: Catalogue) -> None:
    uid = programme(catalogue, begin_date="2025-11-25", end_date="2025-11-20")
    exhibition = show(catalogue, 1)
    hung = hang(catalogue, exhibition, "a", "b")
    done(catalogue, lambda work: store.change(work, Exhibit.kind, hung[1], {"catalogue_number": "1"}))
    added(catalogue, Event(programme=uid, begin="2026"))
    with catalogue.reading() as reading:
        found = [(ref, problem.code) for ref, problem in programmes.problems(reading)]
    assert found == [
        ("KLB-PR-01", "time.reversed"),
        ("KLB-E-001", "exhibition.more_than_announced"),
        ("KLB-X-0002", "exhibit.number_twice"),
        ("KLB-V-001", "event.outside_programme"),
    ]


def test_counts_are_of_works_that_hang(catalogue: Catalogue) -> None:
    first, second = show(catalogue, 44), show(catalogue)
    hang(catalogue, first, "a", "b")
    with catalogue.reading() as reading:
        gone = exhibitions.wall(reading, first)[0].item
    done(catalogue, lambda work: items.delete(work, gone, ""))
    with catalogue.reading() as reading:
        assert exhibitions.counts(reading) == {first: Counts(44, 1), second: Counts(None, 0)}


def test_sections_stand_in_order_with_what_hangs_in_them(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    late = section(catalogue, exhibition, "After", order=2)
    early = section(catalogue, exhibition, "Before", order=1)
    inner = section(catalogue, exhibition, "Walls", parent=late)
    hung = hang(catalogue, exhibition, *"abcd")
    done(catalogue, lambda work: store.change(work, Exhibit.kind, hung[0], {"catalogue_number": "KAT-10"}))
    done(catalogue, lambda work: store.change(work, Exhibit.kind, hung[1], {"catalogue_number": "KAT-9"}))
    done(catalogue, lambda work: sections.put(work, hung[:2], early))
    done(catalogue, lambda work: sections.put(work, hung[2:3], inner))
    assert plan(catalogue, exhibition) == ["Before: KAT-9 KAT-10", "After:", "  Walls: 3", "-: 4"]
    done(catalogue, lambda work: sections.put(work, hung[:1], ""))
    done(catalogue, lambda work: store.set_state(work, late, TRASHED))
    assert plan(catalogue, exhibition) == ["Before: KAT-9", "Walls: 3", "-: 4 KAT-10"]


def test_an_exhibition_without_sections_is_one_part(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    assert plan(catalogue, exhibition) == []
    hang(catalogue, exhibition, "a", "b")
    assert plan(catalogue, exhibition) == ["-: 1 2"]


def test_a_new_section_comes_last_beside_the_others(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    first = section(catalogue, exhibition, "one")
    section(catalogue, exhibition, "two", order=7)
    section(catalogue, exhibition, "three")
    section(catalogue, exhibition, "in one", parent=first)
    with catalogue.reading() as reading:
        shown = [(one.title.en, one.order) for one in sections.sections(reading, exhibition)]
    assert shown == [("one", 1), ("in one", 1), ("two", 7), ("three", 8)]


@pytest.mark.parametrize("case", ["third level", "itself", "has sections", "elsewhere", "exhibit elsewhere", "no show"])
def test_a_section_lies_in_its_exhibition_on_two_levels(catalogue: Catalogue, case: str) -> None:
    exhibition, other = show(catalogue), show(catalogue)
    upper, beside = section(catalogue, exhibition, "upper"), section(catalogue, exhibition, "beside")
    inner = section(catalogue, exhibition, "inner", parent=upper)
    foreign = section(catalogue, other, "foreign")
    (exhibit,) = hang(catalogue, exhibition, "a")
    verbs: dict[str, tuple[str, Callable[[Work], object]]] = {
        "third level": ("section.too_deep", lambda work: sections.change(work, beside, {"parent": inner})),
        "itself": ("section.too_deep", lambda work: sections.change(work, beside, {"parent": beside})),
        "has sections": ("section.too_deep", lambda work: sections.change(work, upper, {"parent": beside})),
        "elsewhere": ("section.elsewhere", lambda work: sections.change(work, beside, {"parent": foreign})),
        "exhibit elsewhere": ("section.elsewhere", lambda work: sections.put(work, [exhibit], foreign)),
        "no show": ("record.missing", lambda work: sections.add(work, Section(exhibition="none"))),
    }
    before = live(catalogue)
    code, verb = verbs[case]
    with pytest.raises(WorldError) as refused:
        done(catalogue, verb)
    assert refused.value.code == code
    assert live(catalogue) == before


def test_the_guards_see_what_the_services_refuse(catalogue: Catalogue) -> None:
    exhibition, other = show(catalogue), show(catalogue)
    foreign, inner = section(catalogue, other, "foreign"), section(catalogue, exhibition, "own")
    (exhibit,) = hang(catalogue, exhibition, "a")

    def wrongly(work: Work) -> None:
        store.change(work, Exhibit.kind, exhibit, {"section": foreign})
        guards.exhibit(work, exhibit)

    def misplaced(work: Work) -> None:
        store.change(work, Section.kind, inner, {"parent": foreign})
        guards.section(work, inner)

    for verb in (wrongly, misplaced):
        with pytest.raises(WorldError, match=r"section\.elsewhere"):
            done(catalogue, verb)


@pytest.fixture
def original(catalogue: Catalogue) -> str:
    """An exhibition with everything: dates, people, sections on two levels, texts and works."""
    person = done(catalogue, lambda work: store.insert(work, Agent())).uid
    facts = Exhibition(
        title=Multilingual("Yaddaş", "Memory", "Память"), type="carpet", status="closed", begin_date="2025-11-25",
        end_date="2025-12-10", reference="S-1", announced_count=12, organisers=(AgentRole(person, "organiser"),),
        theme=("memory",), opening_hours=Multilingual(az="10–18"), note="kept",
    )  # fmt: skip
    uid = done(catalogue, lambda work: exhibitions.create(work, facts)).uid
    upper = section(catalogue, uid, "Weaving")
    inner = section(catalogue, uid, "Looms", parent=upper)
    (exhibit, *_) = hang(catalogue, uid, "a", "b")
    done(catalogue, lambda work: sections.put(work, [exhibit], inner))
    wall = done(catalogue, lambda work: texts.write(work, inner, "wall", "az", "Toxuculuq"))
    done(catalogue, lambda work: texts.approve(work, wall.uid, person, "2025-11-20"))
    return uid


def test_a_copy_has_the_words_and_sections_but_no_works(catalogue: Catalogue, original: str) -> None:
    copy = done(catalogue, lambda work: copying.copy(work, original))
    assert (copy.title.en, copy.type, copy.theme, copy.note) == ("Memory", "carpet", ("memory",), "kept")
    assert (copy.status, copy.begin_date, copy.end_date, copy.reference, copy.announced_count) == (
        "planned", "", "", "", None,
    )  # fmt: skip
    with catalogue.reading() as reading:
        assert copy.organisers == exhibitions.get(reading, original).organisers
        assert copy.ref != exhibitions.get(reading, original).ref
        assert drawn(sections.parts(reading, copy.uid)) == ["Weaving:", "  Looms:"]
        assert exhibitions.exhibits(reading, copy.uid) == ()
        inner = sections.sections(reading, copy.uid)[1]
        (wall,) = texts.texts_of(reading, inner.uid)
    assert (wall.body, wall.status, wall.reviewed_by, wall.reviewed_on) == ("Toxuculuq", "draft", "", "")


def test_a_copy_leaves_the_original_as_it_was_and_is_undone_in_one_step(catalogue: Catalogue, original: str) -> None:
    before = live(catalogue)
    change_set = set_of(catalogue, lambda work: copying.copy(work, original))
    after = live(catalogue)
    assert {uid: after[uid] for uid in before} == before
    assert len(after) == len(before) + 4
    done(catalogue, lambda work: history.undo(work, change_set))
    assert live(catalogue) == before
    done(catalogue, lambda work: history.redo(work, change_set))
    assert live(catalogue) == after


def test_what_is_not_there_cannot_be_copied(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: copying.copy(work, "none"))


@pytest.mark.parametrize("verb", ["programme", "events", "section", "put", "change", "event"])
def test_each_verb_is_undone_in_one_step(catalogue: Catalogue, verb: str) -> None:
    exhibition, uid = show(catalogue), programme(catalogue)
    own, hung = section(catalogue, exhibition, "one"), hang(catalogue, exhibition, "a", "b")
    (event,) = added(catalogue, Event())
    verbs: dict[str, Callable[[Work], object]] = {
        "programme": lambda work: programmes.change(work, uid, {"title_az": "Gün"}),
        "events": lambda work: programmes.add_events(work, [Event(), Event(sequence=2)]),
        "section": lambda work: sections.add(work, Section(exhibition=exhibition, parent=own)),
        "put": lambda work: sections.put(work, hung, own),
        "change": lambda work: sections.change(work, own, {"colour": "#7A1F2B", "order": None}),
        "event": lambda work: programmes.change_event(work, event, {"begin": "2025-11-25", "all_day": True}),
    }
    before = live(catalogue)
    change_set = set_of(catalogue, verbs[verb])
    after = live(catalogue)
    assert after != before
    done(catalogue, lambda work: history.undo(work, change_set))
    assert live(catalogue) == before
    done(catalogue, lambda work: history.redo(work, change_set))
    assert live(catalogue) == after
