"""The starter catalogue as a whole: cited, consistent, one step that can be taken back, and nothing more."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.app.starter import facts as shipped
from kalbajar_catalogue.app.starter.filling import fill, put
from kalbajar_catalogue.app.starter.making import starter_catalogue
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Citation
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import completeness, programmes
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.items import checking
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.safekeeping.verifying import verify
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field, Shape, field_of, fields_of
from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.work import Work
from tests.app.starter.made import Made
from tests.catalogues import OTHER, WHO, done, everything, live, show, tried
from tests.catalogues import catalogue as catalogue

PRESS = {"day_az", "trend"}
KEEPING = {"sort_name", "name_variants", "title_is_descriptive", "order"}
"""What helps to find and to sort and says nothing that a source could say."""
EXHIBITIONS = ("lens", "memory", "palette", "folk_art")


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Catalogue]:
    """A starter catalogue of its own, made in one action."""
    catalogue = starter_catalogue(tmp_path / "catalogue", WHO)
    yield catalogue
    catalogue.close()


def test_every_record_has_a_source(made: Made) -> None:
    cited = {one.about for one in made.citations}
    assert set(made.records) - cited == PRESS


def test_every_value_has_a_source(made: Made) -> None:
    cited = {(one.about, one.field) for one in made.citations}
    values = {(key, name) for key, (_, values) in made.records.items() for name in values if key not in PRESS}
    uncited = {(key, name) for key, name in values - cited if name not in KEEPING}
    assert uncited == {("azernews", "type"), ("azernews", "language"), ("context", "owner"), ("context", "type"),
                       ("context", "language"), ("context", "note")}  # fmt: skip


def test_a_source_is_named_for_a_value_that_is_there(made: Made) -> None:
    for one in made.citations:
        assert made.values(one.about).get(one.field, getattr(made.record(one.about), one.field, None))


def test_no_fact_is_cited_twice_with_the_same_words(made: Made) -> None:
    counted = Counter((one.about, one.field, one.source, one.quote) for one in made.citations)
    assert [fact for fact, count in counted.items() if count > 1] == []


def test_what_is_to_be_confirmed_says_why_or_is_marked_on_the_record(made: Made) -> None:
    marked = {key for key, (_, values) in made.records.items() if values.get("confirmation") == "tbc"}
    unexplained = {one.about for one in made.citations if one.status == "tbc" and not one.note}
    assert marked == {"folk_art", "alachigh_in_memory"}
    assert unexplained <= marked


def test_every_record_passes_its_own_guard_and_is_complete(made: Made) -> None:
    assert tried(made.catalogue, lambda work: _guarded(work, made.everything)) == ()


def test_every_code_is_a_word_of_its_vocabulary(made: Made) -> None:
    starting = vocabularies.starting()
    unknown = [
        (key, name, code)
        for key, (kind, values) in made.records.items()
        for name, value in values.items()
        for vocabulary, code in _codes(field_of(made.catalogue.kinds[kind].record, name)[0], value)
        if code not in starting[vocabulary].by_code
    ]
    assert not unknown
    assert {one.status for one in made.citations} == {"confirmed", "tbc"}


def test_lens_of_history_announces_44_works_and_holds_none(made: Made) -> None:
    with made.catalogue.reading() as reading:
        counts = exhibitions.counts(reading)
    told = {key: (counts[made.starter[key]].announced, counts[made.starter[key]].catalogued) for key in EXHIBITIONS}
    assert told == {"lens": (44, 0), "memory": (None, 1), "palette": (None, 0), "folk_art": (None, 0)}


def test_its_wall_has_44_empty_frames(made: Made) -> None:
    with made.catalogue.reading() as reading:
        wall = exhibitions.wall(reading, made.starter["lens"])
    assert (len(wall), [frame for frame in wall if frame.item]) == (44, [])


def test_the_counts_are_those_that_the_status_shows(made: Made) -> None:
    with made.catalogue.reading() as reading:
        kinds = Counter(card.kind for card in items.cards(reading))
        shows = [completeness.standing(reading, show.uid) for show in exhibitions.listed(reading)]
        events = programmes.events(reading)
        people, places = authorities.names(reading, "agent"), authorities.names(reading, "place")
    assert kinds == {"dwelling": 1}
    assert [show.catalogued for show in shows] == [0, 1, 0, 0]
    assert (len(events), len(people), len(places)) == (9, 11, 5)


def test_the_exhibitions_and_events_belong_to_the_day_in_their_order(made: Made) -> None:
    with made.catalogue.reading() as reading:
        outline = programmes.outline(reading, made.starter["city_day"])
    (day,) = outline.days
    assert [made.key_of[show.uid] for show in outline.exhibitions] == [*EXHIBITIONS]
    assert (day.day, [event.sequence for event in day.events]) == ("", list(range(1, 10)))


def test_nothing_about_it_is_implausible(made: Made) -> None:
    with made.catalogue.reading() as reading:
        assert programmes.problems(reading) == ()
        assert checking.findings(reading) == ()


@pytest.mark.parametrize(
    ("typed", "key"),
    [("Kelbajar", "kalbajar"), ("Кяльбаджар", "kalbajar"), ("kelbecer", "kalbajar"), ("Karabakh", "garabagh"),
     ("Qarabag", "garabagh"), ("Карабах", "garabagh"), ("Garabagh", "garabagh")],
)  # fmt: skip
def test_a_place_is_found_by_every_spelling(made: Made, typed: str, key: str) -> None:
    with made.catalogue.reading() as reading:
        assert authorities.find(reading, "place", typed) == made.starter[key]


@pytest.mark.parametrize("typed", ["Abdullah Shaiga", "abdulla saiq", "Абдулла Шаиг"])
def test_the_author_is_found_by_every_spelling(made: Made, typed: str) -> None:
    with made.catalogue.reading() as reading:
        assert authorities.find(reading, "agent", typed) == made.starter["shaiga"]


def test_it_is_one_step_in_the_history(fresh: Catalogue) -> None:
    with fresh.reading() as reading:
        (step,) = history.change_sets(reading)
    assert (step.who, step.action.code, step.undone) == (WHO, "starter.filled", "no")
    assert step.records == len(everything(fresh))
    assert sentence("en", "action.starter.filled") == "The facts of Kalbajar City Day"


def test_undoing_it_leaves_the_catalogue_empty_and_redoing_brings_it_back(fresh: Catalogue) -> None:
    before = live(fresh)
    step = _newest(fresh)
    undone = done(fresh, lambda work: history.undo(work, step))
    assert (undone.left, live(fresh)) == ((), {})
    assert _all_good(fresh)
    redone = done(fresh, lambda work: history.redo(work, step))
    assert (redone.left, live(fresh)) == ((), before)
    assert _all_good(fresh)


def test_it_is_the_next_thing_that_its_maker_takes_back_and_nobody_else(fresh: Catalogue) -> None:
    with fresh.reading() as reading:
        mine, other = history.next_undo(reading, WHO), history.next_undo(reading, OTHER)
    assert (mine and mine.action.code, other) == ("starter.filled", None)


def test_the_catalogue_verifies_and_is_no_sample(fresh: Catalogue) -> None:
    assert _all_good(fresh)
    assert fresh.facts()["sample"] == "no"


def test_a_folder_that_is_taken_is_refused_and_left_as_it_is(fresh: Catalogue) -> None:
    before = live(fresh)
    with pytest.raises(WorldError, match=r"folder\.taken"):
        starter_catalogue(fresh.folder, WHO)
    assert live(fresh) == before


@pytest.mark.parametrize(
    ("kind", "values"),
    [("exhibition", {"no_such_field": "x"}), ("exhibition", {"venue": "nowhere"}), ("no_such_kind", {}),
     ("exhibition", {"organisers": [{"agent": "nobody", "role": "organiser"}]})],
)  # fmt: skip
def test_facts_with_a_field_or_a_key_that_is_not_there_leave_nothing(
    catalogue: Catalogue, kind: str, values: dict[str, Any]
) -> None:
    before = live(catalogue)
    good = shipped.Entry("good", "agent", {"display_name_en": "Nobody yet"}, ())
    broken = shipped.Facts("", {}, (good, shipped.Entry("broken", kind, values, ())))
    with pytest.raises(KeyError):
        done(catalogue, lambda work: put(work, broken))
    assert live(catalogue) == before == {}


@pytest.mark.parametrize(
    "raw",
    [
        {"key": "a", "kind": "agent", "values": {}, "facts": [{"fields": ["type"], "sentence": "never said"}]},
        {"key": "a", "kind": "agent", "values": {}, "facts": [{"fields": ["type"], "source": "a", "remark": "none"}]},
        {"key": "a", "kind": "agent", "values": {}, "facts": [{"fields": ["type"]}]},
    ],
)
def test_a_fact_without_its_sentence_remark_or_source_is_refused(raw: dict[str, Any]) -> None:
    with pytest.raises(KeyError):
        shipped.read({"article": "a", "sentences": {}, "remarks": {}, "records": [raw]})


def test_the_keys_are_one_for_each_record(made: Made) -> None:
    keys = [entry.key for entry in shipped.facts().entries]
    assert len(set(keys)) == len(keys) == len(set(made.starter.uids.values()))
    assert list(made.starter.uids) == keys
    with pytest.raises(KeyError):
        made.starter["no such key"]


def test_it_can_be_filled_into_a_catalogue_that_somebody_began(catalogue: Catalogue) -> None:
    own = show(catalogue, announced=3)
    starter = done(catalogue, fill)
    with catalogue.reading() as reading:
        there = [one.uid for one in exhibitions.listed(reading)]
    assert there == [own, *(starter[key] for key in EXHIBITIONS)]


def test_each_language_has_only_letters_of_its_own(made: Made) -> None:
    cyrillic = {(key, name) for key, (_, values) in made.records.items() for name, value in values.items()
                if name.endswith(("_az", "_en")) and any("а" <= letter.lower() <= "я" for letter in value)}  # fmt: skip
    latin = {(key, name) for key, (_, values) in made.records.items() for name, value in values.items()
             if name.endswith("_ru") and any("a" <= letter.lower() <= "z" for letter in value)}  # fmt: skip
    assert not cyrillic | latin
    assert {name[-2:] for _, values in made.records.values() for name in values if "_" in name} >= set(LANGUAGES)


def test_making_it_loads_nothing_that_draws() -> None:
    seen = "import sys; import kalbajar_catalogue.app.starter.making; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", seen], capture_output=True, check=True, encoding="utf-8").stdout
    tops = {name.split(".")[0] for name in loaded.split()}
    assert not tops & {"PySide6", "numpy", "typst", "pypdfium2"}
    assert not [name for name in loaded.split() if name.startswith("kalbajar_catalogue.app.sample")]


def test_a_citation_keeps_the_words_with_the_record_they_are_about(made: Made) -> None:
    with made.catalogue.reading() as reading:
        about = store.fetch_where(reading, Citation, about=made.starter["lens"], field="announced_count")
    assert [(one.source, one.status) for one in about] == [(made.starter["azernews"], "confirmed")]
    assert "showcased 44 works" in about[0].quote


def _guarded(work: Work, uids: Iterable[str]) -> tuple[Change, ...]:
    """What the guards of the records still had to change of them."""
    for uid in uids:
        if guard := work.kinds[store.row_of(work, uid).kind].guard:
            guard(work, uid)
    return work.noted


def _newest(catalogue: Catalogue) -> int:
    with catalogue.reading() as reading:
        return history.change_sets(reading)[0].id


def _all_good(catalogue: Catalogue) -> bool:
    return all(check.ok for check in verify(catalogue))


def _codes(field: Field, value: Any) -> Iterator[tuple[str, str]]:
    if field.shape is Shape.GROUPS and field.group_type is not None:
        told = ((member, group[member.name]) for member in fields_of(field.group_type) for group in value
                if member.name in group)  # fmt: skip
        yield from (pair for member, inner in told for pair in _codes(member, inner))
    elif field.declared.vocabulary:
        yield from ((field.declared.vocabulary, code) for code in (value if isinstance(value, list) else [value]))
