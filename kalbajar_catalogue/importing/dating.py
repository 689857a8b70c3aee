"""The years that a date in words spans, for sorting and filters, where a table has no columns for them. Pure.

What the table or a person says is never written over: years that are there are only replaced when they are those that
the words there span.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.i18n.spans import span
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.storage.flat import Flat

_WORDS = tuple(f"date_display_{language}" for language in LANGUAGES)
_EARLIEST, _LATEST = "date_earliest", "date_latest"
_EXACT = (_EARLIEST, _LATEST, "date_taken")


def are_told(mapped: Mapped) -> bool:
    """Whether a table has columns of its own, or texts for every row, for the years that words would span."""
    keys = (*mapped.constants, *(key for column in mapped.columns for key in column.keys))
    return any(key in _EXACT for key in keys)


def years_of(flat: Mapping[str, Any], now: Mapping[str, Any]) -> Flat:
    """The years for a record that rows give the words in `flat`, and which has `now`; nothing where they say nothing.

    None empties a year that earlier words spanned.
    """
    if not any(key in flat for key in _WORDS):
        return {}
    there = now.get(_EARLIEST) or "", now.get(_LATEST) or ""
    if any(there) and there != _agreed(now.get(key) for key in _WORDS):
        return {}
    spanned = _agreed(flat.get(key, now.get(key)) for key in _WORDS)
    if spanned is None:
        return {_EARLIEST: None, _LATEST: None} if any(there) else {}
    return {_EARLIEST: spanned[0] or None, _LATEST: spanned[1] or None}


def _agreed(texts: Iterable[str | None]) -> tuple[str, str] | None:
    """The years of words in several languages, as far as they are understood; None where they differ."""
    spans = {spanned for text in texts if text and (spanned := span(text))}
    return spans.pop() if len(spans) == 1 else None
