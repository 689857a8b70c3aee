"""Records in and out of the database: whole, changed, cleared, thrown away, pointed at."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Inscription
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import flatten
from kalbajar_catalogue.storage.journal import Action, Change
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done, everything, journal, photographs, set_of, show, titled, tried
from tests.storage.built import RECORDS, built, value_of


@pytest.mark.parametrize("record_type", RECORDS)
@settings(max_examples=40)
@given(data=st.data())
def test_what_is_written_is_read_again(record_type: type[Any], archive: Catalogue, data: st.DataObject) -> None:
    records = data.draw(st.lists(built(record_type), min_size=1, max_size=3))
    written = done(archive, lambda work: store.insert_all(work, records))
    with archive.reading() as reading:
        assert store.fetch(reading, record_type, [one.uid for one in written]) == written
    assert [replace(one, uid="", ref="") for one in written] == records


@pytest.mark.parametrize("record_type", RECORDS)
@settings(max_examples=40)
@given(data=st.data())
def test_any_field_changes_to_any_value_and_back(
    record_type: type[Any], archive: Catalogue, data: st.DataObject
) -> None:
    field = data.draw(st.sampled_from(fields_of(record_type)))
    before, after = record_type(), record_type(**{field.name: data.draw(value_of(field))})
    there = {key: flatten(after).get(key) for key in field.keys}

    def set_and_cleared(work: Work) -> list[dict[str, Any]]:
        uid = store.insert(work, before).uid
        store.change(work, record_type.kind, uid, there)
        filled = store.flat_of(work, record_type.kind, uid)
        store.change(work, record_type.kind, uid, dict.fromkeys(field.keys))
        return [filled, store.flat_of(work, record_type.kind, uid)]

    assert tried(archive, set_and_cleared) == [_normal(flatten(after), field.default), {}]


def _normal(flat: dict[str, Any], default: object) -> dict[str, Any]:
    """An empty text typed over a default clears the field: the default is what stays."""
    return {key: value for key, value in flat.items() if value != ""} if default else flat


EDITS: list[tuple[str, Any, Any]] = [
    ("title_az", "Dağ", "Dağ"),
    ("mount", "oak", "oak"),
    ("status", "copy", "copy"),
    ("publish", False, False),
    ("count", 3, 3),
    ("count", 0, 0),
    ("subject", ["a", "b"], ["a", "b"]),
    ("subject", ("a", "a"), ["a", "a"]),
    ("photographer", (AgentRole("u", "printer"),), [{"agent": "u", "role": "printer"}]),
    ("photographer", [{"agent": "u", "role": "", "qualifier": ""}], [{"agent": "u"}]),
    ("print_size", [{"type": "height", "value_mm": 450}], [{"type": "height", "value_mm": 450}]),
    ("inscription", [{"text": "T", "translation_az": "Q"}], [{"text": "T", "translation_az": "Q"}]),
]


@pytest.mark.parametrize(("key", "value", "kept"), EDITS, ids=[f"{row[0]}={row[1]!r}" for row in EDITS])
def test_every_shape_of_field_is_set_told_once_and_cleared(
    catalogue: Catalogue, key: str, value: object, kept: object
) -> None:
    (uid,) = photographs(catalogue, "a")
    with catalogue.work(WHO, Action("test")) as work:
        items.change(work, uid, {key: value})
    assert work.changes.entries == (Change("photograph", uid, key, None, kept),)
    assert everything(catalogue)[uid].flat == {"title_en": "a", key: kept}
    empties: list[object] = [None, "", [], ()]
    for empty in empties:
        done(catalogue, partial(items.change, uid=uid, values={key: empty}))
        assert key not in everything(catalogue)[uid].flat


def test_one_language_changes_without_the_others(catalogue: Catalogue) -> None:
    added = done(catalogue, lambda work: items.add(work, [Photograph(title=Multilingual("Dağ", "Hill", "Гора"))]))
    done(catalogue, lambda work: items.change(work, added[0].uid, {"title_en": "Mountain", "title_ru": None}))
    assert everything(catalogue)[added[0].uid].flat == {"title_az": "Dağ", "title_en": "Mountain"}


def test_a_value_that_is_there_already_changes_nothing_and_leaves_no_trace(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    before = journal(catalogue)
    same = {"title_en": "a", "status": "original", "count": 1, "publish": True, "subject": [], "mount": None}
    with catalogue.work(WHO, Action("test")) as work:
        items.change(work, uid, same)
    assert work.changes.change_set == 0
    assert journal(catalogue) == before


def test_a_field_that_no_record_has_is_refused_by_name(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    for key in ("tittle_en", "title", "ref", "uid", "title_de", ""):
        with pytest.raises(WorldError) as refused:
            done(catalogue, partial(items.change, uid=uid, values={"mount": "oak", key: "x"}))
        assert refused.value.problem.code == "field.unknown"
        assert refused.value.problem.values == {"field": key, "kind": "photograph"}
    assert everything(catalogue)[uid].flat == {"title_en": "a"}


def test_a_record_that_is_not_there_cannot_be_read_or_changed(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    done(catalogue, lambda work: items.delete(work, uid, ""))
    for gone in (uid, "no such uid"):
        with pytest.raises(WorldError) as refused:
            done(catalogue, partial(items.change, uid=gone, values={"mount": "oak"}))
        assert refused.value.code == "record.missing"
        with catalogue.reading() as reading, pytest.raises(WorldError):
            items.get(reading, gone)


def test_the_trash_keeps_a_record_with_its_reason_until_it_is_restored(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    done(catalogue, lambda work: items.delete(work, uid, "hung twice"))
    assert everything(catalogue)[uid][2:] == ("trashed", "hung twice", {"title_en": "a"})
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: items.delete(work, uid, "again"))
    done(catalogue, lambda work: items.restore(work, uid))
    assert everything(catalogue)[uid][2:] == ("live", "", {"title_en": "a"})
    with pytest.raises(WorldError, match=r"record\.not_in_trash"):
        done(catalogue, lambda work: items.restore(work, uid))


def test_fields_are_looked_for_by_their_values(catalogue: Catalogue) -> None:
    oaken = [titled("a", mount="oak"), titled("b"), titled("c", mount="oak")]
    added = done(catalogue, lambda work: items.add(work, oaken))
    done(catalogue, lambda work: items.delete(work, added[2].uid, ""))
    with catalogue.reading() as reading:
        assert store.fetch_where(reading, Photograph, mount="oak") == added[:1]
        assert store.fetch_where(reading, Photograph, mount="oak", publish=False) == ()
        assert store.fetch_among(reading, Photograph, "mount", ["oak", ""]) == added[:2]


def test_references_are_found_in_every_shape_of_field(catalogue: Catalogue) -> None:
    agent = done(catalogue, lambda work: store.insert(work, Agent())).uid
    place = done(catalogue, lambda work: store.insert(work, Place())).uid
    pointing = [titled("scalar", holder=agent), titled("list", place_shown=(place, place)),
                titled("group", photographer=(AgentRole(agent, "printer"),)), titled("none")]  # fmt: skip
    scalar, listed, grouped, _ = (one.uid for one in done(catalogue, lambda work: items.add(work, pointing)))
    exhibition = show(catalogue)
    exhibit = done(catalogue, lambda work: exhibitions.hang(work, exhibition, [scalar]))[0].uid
    done(catalogue, lambda work: items.delete(work, grouped, "in the trash it still points"))
    assert _users(catalogue, agent) == {scalar, grouped}
    assert _users(catalogue, place) == {listed}
    assert _users(catalogue, scalar) == _users(catalogue, exhibition) == {exhibit}
    assert _users(catalogue, listed) == set()


def _users(catalogue: Catalogue, uid: str) -> set[str]:
    with catalogue.reading() as reading:
        return {user for _, user in store.references_to(reading, lambda column: column == uid)}


def test_many_records_are_written_in_batches_and_none_is_lost(catalogue: Catalogue) -> None:
    agents = [Agent(display_name=Multilingual(en=f"n{number}"), name_variants=("v",)) for number in range(4500)]
    made = set_of(catalogue, lambda work: store.insert_all(work, agents))
    with catalogue.reading() as reading:
        found = store.fetch(reading, Agent)
        assert [replace(one, uid="", ref="") for one in found] == agents
        assert store.fetch(reading, Agent, [one.uid for one in found]) == found
    assert made == 1


def test_a_group_and_an_inscription_keep_every_language(catalogue: Catalogue) -> None:
    inscription = Inscription("Kəlbəcər", translation=Multilingual("1", "2", "3"))
    photograph = titled("a", inscription=(inscription,), dimension=(Dimension("width", 0.5, "sheet", True),))
    (added,) = done(catalogue, lambda work: items.add(work, [photograph]))
    with catalogue.reading() as reading:
        assert items.get(reading, added.uid) == added
