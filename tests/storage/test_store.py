"""Records in and out of the database: whole, changed, cleared, thrown away, pointed at."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Inscription
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import flatten
from kalbajar_catalogue.storage.journal import Action, Change
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done, everything, journal, photographs, set_of, show, titled, tried
from tests.storage.built import RECORDS, built, value_of


@pytest.mark.parametrize("record_type", RECORDS)
@settings(max_examples=15)
@given(data=st.data())
def test_what_is_written_is_read_again(record_type: type[Any], archive: Catalogue, data: st.DataObject) -> None:
    records = data.draw(st.lists(built(record_type), min_size=1, max_size=3))
    written = done(archive, lambda work: store.insert_all(work, records))
    with archive.reading() as reading:
        assert store.fetch(reading, record_type, [one.uid for one in written]) == written
    assert [replace(one, uid="", ref="") for one in written] == records


@pytest.mark.parametrize("record_type", RECORDS)
@settings(max_examples=25)
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
        told = dict(refused.value.problem.values)
        assert "title_az, title_en" in str(told.pop("known"))
        assert told == {"field": key, "kind": "photograph"}
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


@pytest.mark.parametrize("record_type", RECORDS)
@settings(max_examples=8)
@given(data=st.data())
def test_a_glance_and_the_flat_values_show_what_a_whole_record_has(
    record_type: type[Any], archive: Catalogue, data: st.DataObject
) -> None:
    records = data.draw(st.lists(built(record_type), min_size=1, max_size=3))
    names = data.draw(st.lists(st.sampled_from([field.name for field in fields_of(record_type)]), unique=True))
    written = done(archive, lambda work: store.insert_all(work, records))
    uids = [one.uid for one in written]
    with archive.reading() as reading:
        seen = store.glance(reading, record_type, names, uids)
        assert set(seen) <= set(store.glance(reading, record_type, names))
        assert store.flats(reading, record_type.kind, uids) == {one.uid: flatten(one) for one in written}
        assert store.live_flats(reading, record_type.kind).keys() >= set(uids)
    assert list(seen) == [(one.uid, one.ref, *(getattr(one, name) for name in names)) for one in written]


def test_a_glance_sees_live_records_alone_and_finds_them_by_a_value(catalogue: Catalogue) -> None:
    oaken = [titled("a", mount="oak"), titled("b"), titled("c", mount="oak")]
    added = done(catalogue, lambda work: items.add(work, oaken))
    done(catalogue, lambda work: items.delete(work, added[2].uid, ""))
    first = (added[0].uid, added[0].ref, added[0].title, "oak")
    with catalogue.reading() as reading:
        assert store.glance_among(reading, Photograph, ("title", "mount"), "mount", ["oak"]) == (first,)
        assert store.glance(reading, Photograph, ("title", "mount"), [one.uid for one in added][::2]) == (first,)
        assert store.glance(reading, Photograph, (), ["nobody"]) == store.glance(reading, Agent, ("birth",)) == ()


@pytest.mark.parametrize("column", ["uid", "owner", "media_file"])
def test_what_an_index_finds_is_not_looked_for_among_all_of_its_kind(catalogue: Catalogue, column: str) -> None:
    asked: list[tuple[str, Any]] = []
    with catalogue.reading() as reading:
        event.listen(reading.connection, "before_cursor_execute", lambda *said: asked.append(said[2:4]))
        if column == "uid":
            store.fetch(reading, MediaLink, ["a", "b"])
        else:
            store.fetch_among(reading, MediaLink, column, ["a", "b"])
        statement, values = asked[0]
        plan = reading.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
    assert not any("ix_record_kind_state" in row[3] or "SCAN" in row[3] for row in plan)


def test_many_changes_are_what_each_would_be_alone(catalogue: Catalogue) -> None:
    first, second, third = photographs(catalogue, "a", "b", "c")
    values: dict[str, dict[str, Any]] = {
        first: {"title_en": "x", "subject": ["y", "z"], "mount": "oak", "publish": False},
        second: {"title_en": None, "title_az": "b", "mount": ""},
        third: {"title_en": "c"},
    }
    alone = tried(catalogue, lambda work: _changed(work, [{uid: new} for uid, new in values.items()]))
    together = tried(catalogue, lambda work: _changed(work, [values]))
    assert alone == together
    assert together[1:] == [values[first], {"title_az": "b"}, {"title_en": "c"}]


def _changed(work: Work, steps: list[dict[str, dict[str, Any]]]) -> list[Any]:
    for step in steps:
        store.change_all(work, Photograph.kind, step)
    changes = sorted((one.uid, one.key, str(one.before), str(one.after)) for one in work._entries)
    return [changes, *(store.flat_of(work, Photograph.kind, uid) for step in steps for uid in step)]


@pytest.mark.parametrize(("key", "code"), [("mount", "record.missing"), ("colour of the sky", "field.unknown")])
def test_of_many_changes_none_is_made_when_one_cannot_be(catalogue: Catalogue, key: str, code: str) -> None:
    first, second, gone = photographs(catalogue, "a", "b", "c")
    done(catalogue, lambda work: items.delete(work, gone, ""))
    before = everything(catalogue)
    last = gone if code == "record.missing" else second
    values = {first: {"mount": "oak"}, last: {key: "oak"}}
    with pytest.raises(WorldError) as refused:
        tried(catalogue, lambda work: store.change_all(work, Photograph.kind, values))
    assert refused.value.code == code
    assert everything(catalogue) == before


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
        assert [(one.id, one.records) for one in history.change_sets(reading)] == [(made, 4500)]
        found = store.fetch(reading, Agent)
        assert [replace(one, uid="", ref="") for one in found] == agents
        assert store.fetch(reading, Agent, [one.uid for one in found]) == found


def test_a_group_and_an_inscription_keep_every_language(catalogue: Catalogue) -> None:
    inscription = Inscription("Kəlbəcər", translation=Multilingual("1", "2", "3"))
    photograph = titled("a", inscription=(inscription,), dimension=(Dimension("width", 0.5, "sheet", True),))
    (added,) = done(catalogue, lambda work: items.add(work, [photograph]))
    with catalogue.reading() as reading:
        assert items.get(reading, added.uid) == added
