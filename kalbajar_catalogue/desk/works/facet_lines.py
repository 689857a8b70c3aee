"""The lines of the panel of facets, in words. Pure but for the words of the desk."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk.widgets.facets import HEAD, MORE, SAVED, VALUE, FacetLine
from kalbajar_catalogue.desk.works.finder import AMONG, FILTER, Chip
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.search.asking import Asked
from kalbajar_catalogue.search.saved import Saved

if TYPE_CHECKING:
    from kalbajar_catalogue.search.listing import Facet, Value

FEW = 6
MOST_BAND = 1e8
SAVED_HEAD = "saved"


def lines_of(
    facets: Sequence["Facet"], asked: Asked, language: Language, folded: Collection[str], unfolded: Collection[str],
    finding: bool,
) -> list[FacetLine]:  # fmt: skip
    """The heads and the values; `unfolded` are the facets of which more than the first values are shown."""
    lines: list[FacetLine] = []
    for facet in facets:
        lines += _facet(facet, asked, language, facet.name in folded and not finding, facet.name in unfolded, finding)
    return lines


def saved_lines(
    saved: Sequence[tuple[Saved, int | None]], shown: str, changed: bool, folded: bool, language: Language
) -> list[FacetLine]:
    """The saved filters; the one that is shown says when it was changed since."""
    if not saved:
        return []
    lines = [FacetLine(HEAD, SAVED_HEAD, _tr("Saved filters"), None, on=folded)]
    for one, count in saved if not folded else ():
        is_shown = one.uid == shown
        lines.append(FacetLine(SAVED, SAVED_HEAD, one.name, one.uid, _often(count, language), on=is_shown))
        if is_shown and changed:
            lines.append(FacetLine(MORE, SAVED_HEAD, _tr("changed: save again"), one.uid))
    return lines


def chips_of(facets: Sequence["Facet"], asked: Asked, language: Language) -> list[Chip]:
    """A chip for each narrowing that is not in the line."""
    chips = [Chip(AMONG, None, asked.among.said)] if asked.among else []
    chips += [Chip(FILTER, one, one) for one in asked.filters]
    known = {facet.name: facet for facet in facets}
    for choice in asked.choices:
        facet = known.get(choice.name)
        head = word(language, facet.label) if facet else choice.name
        words = {one.value: _value_text(choice.name, one, language) for one in facet.values} if facet else {}
        said = [(value, words.get(value) or _band_text(value, language) or value) for value in choice.values]
        chips += [Chip(choice.name, value, f"{head}: {text}") for value, text in said]
        if choice.none:
            chips.append(Chip(choice.name, None, f"{head}: {none_of(choice.name)}"))
    return chips


def none_of(name: str) -> str:
    """What a facet says of works that have no value in it."""
    words = {
        "picture": QCoreApplication.translate("Facets", "no picture"),
        "exhibition": QCoreApplication.translate("Facets", "in no exhibition"),
        "texts": QCoreApplication.translate("Facets", "no text"),
    }
    return words.get(name) or _tr("not recorded")


def _facet(
    facet: "Facet", asked: Asked, language: Language, folded: bool, whole: bool, finding: bool
) -> Iterator[FacetLine]:
    choice = asked.choice(facet.name)
    missing = facet.missing if not finding and (facet.values or facet.name == "picture") else 0
    if not facet.values and not missing and not choice:
        return
    yield FacetLine(HEAD, facet.name, word(language, facet.label), None, on=folded)
    if folded:
        return
    few = len(facet.values) if whole or finding else FEW
    for place, one in enumerate(facet.values):
        on = one.value in choice.values
        if place < few or on:
            text = _value_text(facet.name, one, language)
            yield FacetLine(VALUE, facet.name, text, one.value, _figure(one.often, language), on)
    if missing or choice.none:
        count = _figure(facet.missing or 0, language)
        yield FacetLine(VALUE, facet.name, none_of(facet.name), None, count, choice.none, quiet=True)
    if len(facet.values) > FEW and not finding:
        left = max(facet.distinct, len(facet.values)) - FEW
        yield FacetLine(MORE, facet.name, _tr("fewer") if whole else _tr("{count} more…").format(count=left))


def _value_text(name: str, one: "Value", language: Language) -> str:
    if name == "decade" and one.value[:-1].isdecimal():
        first = int(one.value[:-1])
        return f"{first}–{first + 9}"
    said = one.label.best(language).text or _band_text(one.value, language) or one.value
    return said[:1].upper() + said[1:] if name != "texts" else said


def _band_text(value: str, language: Language) -> str:
    least, _, most = value.partition("-")
    try:
        begin, end = float(least), float(most)
    except ValueError:
        return ""
    if begin <= 0:
        return _tr("under {figure}").format(figure=_figure(int(end), language))
    if end > MOST_BAND:
        return _tr("{figure} and more").format(figure=_figure(int(begin), language))
    return f"{_figure(int(begin), language)} – {_figure(int(end), language)}"


def _often(count: int | None, language: Language) -> str:
    return "" if count is None else _figure(count, language)


def _figure(count: int, language: Language) -> str:
    return shown_number(count, language, 0)


def _tr(text: str) -> str:
    words = {
        "Saved filters": QCoreApplication.translate("Facets", "Saved filters"),
        "changed: save again": QCoreApplication.translate("Facets", "changed: save again"),
        "not recorded": QCoreApplication.translate("Facets", "not recorded"),
        "fewer": QCoreApplication.translate("Facets", "fewer"),
        "{count} more…": QCoreApplication.translate("Facets", "{count} more…"),
        "under {figure}": QCoreApplication.translate("Facets", "under {figure}"),
        "{figure} and more": QCoreApplication.translate("Facets", "{figure} and more"),
    }
    return words[text]
