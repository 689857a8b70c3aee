"""A work that is made of parts, as the alachigh: its list of parts, and where they are in its picture."""

from collections.abc import Iterable

from kalbajar_catalogue.editions.format import EditionPart, EditionPicture, EditionPoint, EditionWork
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.publishing.papers.book.pen import Pen, Plain


def parts_of(pen: Pen, work: EditionWork) -> list[Plain]:
    """The parts in their order, numbered from 1, smaller parts behind the larger one they belong to."""
    return [_part(pen, work, place, part, deep) for place, (part, deep) in enumerate(_in_order(work.parts), 1)]


def marked_places(work: EditionWork, picture: EditionPicture | None) -> list[Plain]:
    """Where the numbers of the parts stand in the picture: shares of its width and height."""
    if picture is None or not work.parts:
        return []
    numbers = {part.uid: place for place, (part, _) in enumerate(_in_order(work.parts), 1)}
    marked = [region for region in picture.regions if region.part in numbers and region.points]
    return [{"number": numbers[region.part], **_middle(region.points)} for region in marked]


def _in_order(parts: tuple[EditionPart, ...]) -> list[tuple[EditionPart, bool]]:
    known = {part.uid for part in parts}
    ordered: list[tuple[EditionPart, bool]] = []
    for part in parts:
        if part.parent not in known:
            ordered.append((part, False))
            ordered += [(inner, True) for inner in parts if inner.parent == part.uid]
    seen = {part.uid for part, _ in ordered}
    return ordered + [(part, True) for part in parts if part.uid not in seen]


def _part(pen: Pen, work: EditionWork, place: int, part: EditionPart, deep: bool) -> Plain:
    said = (("materials", part.materials), ("description", part.description))
    facts = [both for field, value in said if (both := pen.both(value, field, work.number))]
    facts += [both for fact in part.facts if (both := _fact(pen, work, fact.label, fact.value))]
    return {
        "number": place,
        "deep": deep,
        "name": pen.title(part.name, "parts", work.number),
        "count": shown_number(part.count, pen.language) if part.count is not None else "",
        "facts": facts,
    }


def _fact(pen: Pen, work: EditionWork, label: Multilingual, value: Multilingual) -> Plain | None:
    lines = {
        language: f"{label.best(language).text}: {said}" for language in LANGUAGES if (said := value.get(language))
    }
    return pen.both(Multilingual(**lines), "parts", work.number)


def _middle(points: Iterable[EditionPoint]) -> dict[str, float]:
    across, down = [point.x for point in points], [point.y for point in points]
    return {"x": (min(across) + max(across)) / 2, "y": (min(down) + max(down)) / 2}
