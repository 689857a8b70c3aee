"""What the sample leaves open on purpose, so that reports of what is missing and doubtful have something to tell.

Every other work, event and text is complete: a test compares these lists with what the rules find.
"""

from typing import NamedTuple

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language

WITHOUT_RUSSIAN_TITLE = "photograph/storm-over-stones"
WITHOUT_ALT_TEXT = "photograph/lone-tree-autumn"
WITHOUT_CREDIT = "photograph/river-winter"
UNDATED = "carpet/sewn-strips"
WITHOUT_VENUE = "address"
COUNTED_OVER_A_METRE = "carpet/indigo-runner"
"""Its knots across were counted over a metre and entered as over 10 cm."""
DRAFTS: dict[str, tuple[Language, ...]] = {
    "photograph/peak-storm": ("ru",),
    "photograph/forest-summer": ("en", "ru"),
    "carpet/camel-caravan": LANGUAGES,
    "craft/ladle": ("ru",),
}
"""Works whose short label is a draft in these languages."""
REWRITTEN = ("photograph/village-lights", "carpet/five-polygons", "painting/road-home")
"""Works whose Azerbaijani label was changed after its translations had been approved: those are stale."""
UNWRITTEN: dict[str, tuple[Language, ...]] = {"painting/winter-pass": ("ru",)}
"""Works that have no label in these languages."""


class Gap(NamedTuple):
    """That something is missing: of which work or event, which field, in which language or "" for in all."""

    key: str
    field: str
    language: str = ""


class Doubt(NamedTuple):
    """That something can hardly be meant: of which work, by which code, in which field."""

    key: str
    code: str
    field: str


GAPS: frozenset[Gap] = frozenset(
    {
        Gap(WITHOUT_RUSSIAN_TITLE, "title", "ru"),
        *(Gap(WITHOUT_ALT_TEXT, "alt_text", language) for language in LANGUAGES),
        *(Gap(WITHOUT_CREDIT, "credit_line", language) for language in LANGUAGES),
        *(Gap(UNDATED, "date_display", language) for language in LANGUAGES),
        Gap(WITHOUT_VENUE, "venue"),
        Gap(WITHOUT_VENUE, "title", "az"),
        Gap(WITHOUT_VENUE, "title", "ru"),
        *(Gap(key, "label", language) for key, languages in (DRAFTS | UNWRITTEN).items() for language in languages),
        *(Gap(key, "label", language) for key in REWRITTEN for language in LANGUAGES if language != "az"),
    }
)
DOUBTS: frozenset[Doubt] = frozenset({Doubt(COUNTED_OVER_A_METRE, "carpet.knots_of_metre", "knots_horizontal_dm")})
