"""What the colours of a file can be trusted to be, by the name of its profile. Pure."""

import re
from typing import Final

NONE, SRGB, P3, ADOBE, GREY, INK, LAB, OTHER = "none", "srgb", "p3", "adobe", "grey", "ink", "lab", "other"
USUAL: Final = frozenset({SRGB, P3, ADOBE, GREY})
"""Profiles that screens and printers know."""

_SIGNS: Final = (
    (SRGB, r"s\s?rgb|iec\s?61966"),
    (P3, r"display\s?p3|\bdci[- ]?p3"),
    (ADOBE, r"adobe\s?rgb|compatible with adobe|\badobe rgb"),
    (INK, r"cmyk|swop|fogra|gracol|coated|japan color|newspaper|\biso ?12647|pso\b|web offset"),
    (LAB, r"\blab\b|cie ?l\*?a\*?b"),
    (GREY, r"gr[ae]y|dot gain|gamma 2\.2$|black ?& ?white"),
)


def kind_of(name: str) -> str:
    """The kind of a profile by its name: one of the constants of this module."""
    if not name.strip():
        return NONE
    said = name.casefold()
    return next((kind for kind, sign in _SIGNS if re.search(sign, said)), OTHER)
