"""An edition as JSON and back: `read(written(edition)) == edition`."""

import dataclasses
import json
import types
import typing
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import SCHEMA, Edition


def written(edition: Edition) -> str:
    """The manifest: UTF-8 JSON, keys in the order of declaration, the same for the same edition."""
    return json.dumps(dataclasses.asdict(edition), ensure_ascii=False, indent=1)


def read(text: str) -> Edition:
    """The edition in a manifest.

    Raises WorldError `edition.newer` for a later schema, `edition.unreadable` for anything that is no manifest.
    """
    try:
        raw = json.loads(text)
        if int(raw["schema"]) > SCHEMA:
            raise WorldError("edition.newer", schema=int(raw["schema"]))
        edition: Edition = _built(Edition, raw)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise WorldError("edition.unreadable", reason=str(fault)) from fault
    return edition


def _built(hint: Any, raw: Any) -> Any:
    if typing.get_origin(hint) is tuple:
        return tuple(_built(typing.get_args(hint)[0], value) for value in _scalar(list, raw))
    if dataclasses.is_dataclass(hint):
        _scalar(dict, raw)
        hints = typing.get_type_hints(hint)
        known = {name: _built(hints[name], raw[name]) for name in hints if name in raw}
        return hint(**known)  # type: ignore[operator]
    return _scalar(hint, raw)


def _scalar(hint: Any, raw: Any) -> Any:
    allowed = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    if type(raw) not in allowed:
        raise TypeError(f"{raw!r} stands where {hint} is expected")
    return raw
