"""What a person decided as plain JSON, and back, exactly: what is no decision of ours is refused."""

from collections.abc import Mapping
from typing import Any, TypeVar

from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming

T = TypeVar("T")


def told(decisions: Decisions) -> dict[str, Any]:
    """Decisions as lists of what they are about and what was decided; `read` gives them back."""
    return {
        "cells": [[row, at, text] for (row, at), text in decisions.cells.items()],
        "names": [[kind, name, one.naming.value, one.uid, one.text] for (kind, name), one in decisions.names.items()],
        "matches": [[row, uid] for row, uid in decisions.matches.items()],
        "clashes": [[row, key, file] for (row, key), file in decisions.clashes.items()],
        "left_out": sorted(decisions.left_out),
        "refs_hold": decisions.refs_hold,
    }


def read(raw: Mapping[str, Any]) -> Decisions:
    """The decisions that `told` told. Raises ValueError for anything else."""
    hold = raw.get("refs_hold")
    if hold is not None and type(hold) is not bool:
        raise ValueError("refs_hold")
    return Decisions(
        cells={(row, at): text for row, at, text in _lists(raw, "cells", int, int, str)},
        names={
            (kind, name): Named(Naming(naming), uid, text)
            for kind, name, naming, uid, text in _lists(raw, "names", str, str, str, str, str)
        },
        matches=dict(_lists(raw, "matches", int, str)),
        clashes={(row, key): file for row, key, file in _lists(raw, "clashes", int, str, bool)},
        left_out=frozenset(_all(raw.get("left_out"), int)),
        refs_hold=hold,
    )


def _lists(raw: Mapping[str, Any], part: str, *types: type[Any]) -> list[Any]:
    rows = _all(raw.get(part), list)
    if any(len(row) != len(types) or not all(map(_is, row, types)) for row in rows):
        raise ValueError(part)
    return rows


def _all(raw: Any, wanted: type[T]) -> list[T]:
    if not isinstance(raw, list) or not all(_is(one, wanted) for one in raw):
        raise ValueError(wanted.__name__)
    return raw


def _is(value: Any, wanted: type[Any]) -> bool:
    """A truth is no number here."""
    return type(value) is wanted
