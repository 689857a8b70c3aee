"""An edition as JSON and back: `read(written(edition)) == edition`."""

import dataclasses
import json
import math
import types
import typing
from functools import cache
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import SCHEMA, Edition, EditionPicture
from kalbajar_catalogue.editions.names import PICTURE, TILES


def written(edition: Edition) -> str:
    """The manifest: UTF-8 JSON, keys in the order of declaration, the same for the same edition."""
    return json.dumps(_plain(edition), ensure_ascii=False, indent=1)


def read(text: str) -> Edition:
    """The edition in a manifest.

    Raises WorldError `edition.newer` for a later schema, `edition.unreadable` for anything that is no manifest.
    """
    try:
        raw = json.loads(text, parse_constant=_no_number)
        if _scalar(int, raw["schema"]) > SCHEMA:
            raise WorldError("edition.newer", schema=raw["schema"])
        if raw["schema"] < 1:
            raise ValueError(f"schema {raw['schema']}")
        edition: Edition = _built(Edition, raw)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise WorldError("edition.unreadable", reason=str(fault)) from fault
    return edition


def pictures_of(edition: Edition) -> dict[str, str]:
    """The SHA-256 of every picture and of all tiles that an edition speaks of -> the work's number, '' for the logo."""
    named = {edition.institution.logo: ""} if edition.institution.logo else {}
    for work in edition.works:
        for picture in work.pictures:
            named |= dict.fromkeys(_names_of(picture), work.number)
    return named


def kinds_of(edition: Edition) -> dict[str, str]:
    """As `pictures_of`, with what each is: `picture` or `tiles`; '' for one that is said to be both."""
    shown = [picture for work in edition.works for picture in work.pictures]
    tiles = {picture.tiles for picture in shown if picture.tiles}
    plain = {edition.institution.logo, *(name for one in shown for name in (one.sha256, one.screen))} - {""}
    return dict.fromkeys(plain, PICTURE) | dict.fromkeys(tiles, TILES) | dict.fromkeys(plain & tiles, "")


def _names_of(picture: EditionPicture) -> tuple[str, ...]:
    return tuple(sha256 for sha256 in (picture.sha256, picture.screen, picture.tiles) if sha256)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    kind: Any = type(value)
    if names := _fields(kind):
        return {name: _plain(getattr(value, name)) for name in names}
    return value


@cache
def _fields(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _built(hint: Any, raw: Any) -> Any:
    if typing.get_origin(hint) is tuple:
        return tuple(_built(typing.get_args(hint)[0], value) for value in _scalar(list, raw))
    if dataclasses.is_dataclass(hint):
        _scalar(dict, raw)
        kind: Any = hint
        hints = _hints(kind)
        known = {name: _built(hints[name], raw[name]) for name in hints if name in raw}
        return hint(**known)  # type: ignore[operator]
    return _scalar(hint, raw)


def _scalar(hint: Any, raw: Any) -> Any:
    allowed = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    if type(raw) not in allowed:
        raise TypeError(f"{raw!r} stands where {hint} is expected")
    if type(raw) is str:
        raw.encode("utf-8")  # JSON may spell half of a sign, which no file and no screen can take
    elif type(raw) is float and not math.isfinite(raw):
        raise ValueError(f"{raw} is no number")
    return raw


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is no number")
