"""The colours of people at a desk. Pure, so that the first paint can use it."""

from collections.abc import Mapping
from typing import Final

COLOURS: Final = (
    "#C2463E", "#4673AB", "#5B7A4E", "#8F6A14", "#9A5592", "#2F7F7C", "#966346", "#6C7280", "#B4527A", "#747325",
)  # fmt: skip
"""Madder, indigo, sage, weld, plum, teal, walnut, slate, rose, olive: each bears a light letter and shows on paper and
on dark ground alike."""


def colour_of(name: str, known: Mapping[str, str]) -> str:
    """The colour of a name that stands in the history: its own, else always the same one of the palette."""
    own = known.get(name, "")
    return own or COLOURS[sum(name.encode("utf-8")) % len(COLOURS)]
