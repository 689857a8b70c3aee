"""An edition as JSON and back."""

import dataclasses
import json
import typing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import SCHEMA, Edition, EditionPerson, EditionWork
from kalbajar_catalogue.editions.manifest import read, written
from kalbajar_catalogue.i18n.languages import Multilingual

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ["Kəlbəcər", "\x00", "</script>"]
)


def built(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that stands in an edition."""
    if typing.get_origin(hint) is tuple:
        return st.lists(built(typing.get_args(hint)[0]), max_size=2).map(tuple)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return st.builds(hint, **{name: built(hints[name]) for name in hints})
    plain = {str: texts, bool: st.booleans(), int: st.integers(0, 10**9), float: st.floats(0, 1, width=32)}
    if hint in plain:
        return plain[hint]
    return st.none() | built(next(one for one in typing.get_args(hint) if one is not type(None)))


@settings(max_examples=40)
@given(built(Edition))
def test_an_edition_comes_back_from_its_manifest(edition: Edition) -> None:
    edition = dataclasses.replace(edition, schema=SCHEMA)
    assert read(written(edition)) == edition
    assert written(edition) == written(read(written(edition)))


SMALL = Edition("u", "2025-11-25", Multilingual("Kəlbəcər"), works=(EditionWork("w", "r", "photograph", "1", 1),))


def _with(**values: object) -> str:
    return json.dumps({**json.loads(written(SMALL)), **values})


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "3", "{", '"x"', "{}", '{"schema": 1}', "[" * 100_000, _with(schema="first"),
        _with(title="x"), _with(title=""), _with(title=[]), _with(title={"az": None}), _with(works={}),
        _with(works="abc"), _with(works=""), _with(works=[1]), _with(works=[{}]), _with(uid=3), _with(uid=None),
        _with(announced_count="44"), _with(announced_count=True), _with(proof=1), _with(organisers=[{"name": "x"}]),
        _with(schema=None), _with(schema=0),
        _with(schema=-1), _with(schema=float("inf")), _with(schema=float("nan")), '{"schema": 1e999}',
        _with(title={"az": "half a sign \ud800"}), _with(files=[{"sha256": "a", "bytes": 1e999}]),
        _with(places=[{"uid": "p", "name": {}, "latitude": float("nan")}]),
        _with(places=[{"uid": "p", "name": {}, "latitude": float("inf")}]).replace("Infinity", "1e999"),
    ],
)  # fmt: skip
def test_what_is_no_edition_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(WorldError) as refused:
        read(text)
    assert refused.value.code == "edition.unreadable"


def test_an_edition_of_a_newer_program_is_refused_before_it_is_looked_at() -> None:
    with pytest.raises(WorldError) as refused:
        read(json.dumps({"schema": SCHEMA + 1, "quite": "different"}))
    assert (refused.value.code, refused.value.problem.values) == ("edition.newer", {"schema": SCHEMA + 1})


def test_fields_that_an_older_program_did_not_write_take_their_defaults() -> None:
    raw = json.loads(written(SMALL))
    del raw["summary"], raw["works"][0]["theme"]
    assert read(json.dumps(raw | {"unknown": 1})) == SMALL


def test_a_manifest_is_readable_text_in_its_own_letters() -> None:
    edition = dataclasses.replace(SMALL, organisers=(EditionPerson(Multilingual("Rəna Əliyeva")),))
    assert "Rəna Əliyeva" in written(edition)
    assert list(json.loads(written(edition)))[:3] == ["uid", "made_at", "title"]
