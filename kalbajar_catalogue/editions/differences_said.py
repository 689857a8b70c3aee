"""The differences of two editions as sentences for a person, in any language. Pure."""

import re
from collections.abc import Iterator
from typing import Final

from kalbajar_catalogue.editions.differences import Changed, Differences, Group, Named, ValueChange
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence, word
from kalbajar_catalogue.i18n.wording_of_editions import FIELDS_OF_EDITIONS, PICTURE_ROLES

_MOST_LETTERS = 120
_UID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}(#[0-9]+)?")
_INNER: Final = frozenset({"body", "value", "name", "label"})


def sentences(differences: Differences, language: Language) -> tuple[str, ...]:
    """What is different, one sentence for each; the one sentence that nothing is, where nothing is."""
    return tuple(text for _, text in told(differences, language)) or (sentence(language, "differences.none"),)


def told(differences: Differences, language: Language) -> Iterator[tuple[str, str]]:
    """(uid, sentence) of each difference; the uid of the work or thing it is about, '' for the exhibition itself."""
    yield from (("", _value(change, language)) for change in differences.show)
    yield from _come_and_gone(differences.works, language)
    for work in differences.works.changed:
        yield from ((work.uid, text) for text in _work(work, language))
    if differences.reordered:
        yield "", sentence(language, "differences.reordered")
    for group in differences.others:
        yield from _come_and_gone(group, language)
        for one in group.changed:
            yield from ((one.uid, f"{_called(one, language)}: {_value(change, language)}") for change in one.values)


def _come_and_gone(group: Group, language: Language) -> Iterator[tuple[str, str]]:
    for fate, found in (("come", group.come), ("gone", group.gone)):
        code = f"differences.{group.kind}.{fate}"
        yield from ((one.uid, sentence(language, code, _named(one, language))) for one in found)


def _work(work: Changed, language: Language) -> Iterator[str]:
    if work.renumbered:
        yield sentence(
            language,
            "differences.renumbered",
            {"title": work.title.best(language).text, "before": work.before, "after": work.after},
        )
    called = _called(work, language)
    yield from (f"{called}: {_value(change, language)}" for change in work.values)
    for picture in work.pictures:
        role = word(language, PICTURE_ROLES.get(picture.role, picture.role))
        yield f"{called}: {sentence(language, f'differences.picture.{picture.fate}', {'role': role})}"


def _called(one: Changed, language: Language) -> str:
    title = one.title.best(language).text
    return f"{one.after} {title}".strip() or one.uid


def _named(one: Named, language: Language) -> dict[str, str | int | float]:
    return {"title": one.title.best(language).text or one.uid, "number": one.number}


def _value(change: ValueChange, language: Language) -> str:
    fate = "changed" if change.before and change.after else "added" if change.after else "removed"
    values = {"field": _field(change, language), "before": _short(change.before), "after": _short(change.after)}
    return sentence(language, f"differences.value.{fate}", values)


def _field(change: ValueChange, language: Language) -> str:
    """The field in words, the member of it where that says something, and the language of the value."""
    pieces = (piece for piece in change.member.split(".") if not _UID.fullmatch(piece) and piece not in _INNER)
    behind = [" ".join(pieces).replace("_", " "), change.language]
    label = word(language, FIELDS_OF_EDITIONS.get(change.field, change.field.replace("_", " ")))
    more = ", ".join(filter(None, behind))
    return f"{label} ({more})" if more else label


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _MOST_LETTERS else f"{flat[:_MOST_LETTERS]}…"
