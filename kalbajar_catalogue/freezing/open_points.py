"""What is still missing before print, work by work (DOMAIN 2.11), and what was left out. A report, never a wall. Pure.

The `record` of a point is the uid of the work where it is mended.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from kalbajar_catalogue.editions.format import EditionPicture, EditionWork, OpenPoint
from kalbajar_catalogue.editions.left_out import DECIDED as DECIDED
from kalbajar_catalogue.editions.left_out import LEFT_OUT as LEFT_OUT
from kalbajar_catalogue.exhibitions.rules import number_problems
from kalbajar_catalogue.exhibitions.standing_points import APPROVED, DRAFT, LABEL_KINDS, MISSING, STALE, text_state
from kalbajar_catalogue.freezing.permissions import Permissions
from kalbajar_catalogue.freezing.plates import PLATE_MM
from kalbajar_catalogue.freezing.reading import Found, Hung, Picture
from kalbajar_catalogue.freezing.tellings import kinds_in
from kalbajar_catalogue.freezing.works import Making
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.items import resolution
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.resolution import ASKED_DPI, MM_PER_INCH
from kalbajar_catalogue.texts.records import Text

TEXT_STATES: Final = {MISSING: "text_missing", DRAFT: "text_draft", STALE: "text_stale"}
"""What is told of a text that is not approved, by how far it is."""


def open_points(works: Iterable[EditionWork]) -> tuple[OpenPoint, ...]:
    """Every gap in what stands of these works, in their order."""
    return tuple(replace(point, record=work.uid) for work in works for point in dict.fromkeys(_of(work)))


def left_out(found: Found, permissions: Permissions) -> Iterator[OpenPoint]:
    """What does not enter, and why: texts of the exhibition, whole works, their pictures, their texts."""
    for owner in (found.show.uid, *(section.uid for section in found.sections)):
        yield from dict.fromkeys(_texts_left_out(owner, "", found, permissions))
    for one in found.hung:
        if code := permissions.withheld(one):
            yield _point(code, one)
        else:
            yield from dict.fromkeys(_left_out_of(one, found, permissions))


def of_works(printed: Sequence[EditionWork], making: Making) -> Iterator[OpenPoint]:
    """Every gap of every work, in the order of the works."""
    yield from dict.fromkeys(_broken(making))
    for work in printed:
        one = making.inside[work.uid]
        yield from open_points((work,))
        yield from _of_texts(one, making.found.texts.get(work.uid, ()))
        yield from _of_rights(one, making)
        yield from _of_resolution(one, making)
        if one.exhibit.confirmation == "tbc":
            yield _point("unconfirmed", one, "confirmation")
    yield from _of_numbers(making)


def states(texts: Sequence[Text], kinds: Iterable[str], number: str, record: str) -> Iterator[OpenPoint]:
    """The versions of these kinds of text that are missing, drafts or stale."""
    for kind in kinds:
        for language in LANGUAGES:
            if (state := text_state(texts, kind, language)) != APPROVED:
                yield OpenPoint(TEXT_STATES.get(state, "text_draft"), number, kind, language, record)


def missing_languages(number: str, field: str, value: Multilingual, record: str = "") -> Iterator[OpenPoint]:
    """That a value is missing, whole or in some languages."""
    if not value:
        yield OpenPoint("missing", number, field, record=record)
        return
    for language in LANGUAGES:
        if not value.get(language):
            yield OpenPoint("missing", number, field, language, record)


def _left_out_of(one: Hung, found: Found, permissions: Permissions) -> Iterator[OpenPoint]:
    for picture in one.pictures:
        if code := permissions.picture_withheld(one, picture):
            yield _point(code, one, "picture")
        elif not permissions.may_be_shown(one, picture):
            yield _point("not_shown", one, "picture")
    yield from _texts_left_out(one.item.uid, one.exhibit.number, found, permissions)


def _texts_left_out(owner: str, number: str, found: Found, permissions: Permissions) -> Iterator[OpenPoint]:
    for text in found.texts.get(owner, ()):
        if code := permissions.text_withheld(text):
            yield OpenPoint(code, number, text.type, record=owner)


def _broken(making: Making) -> Iterator[OpenPoint]:
    for one in making.inside.values():
        for picture in one.pictures:
            allowed = not making.permissions.picture_withheld(one, picture)
            if allowed and picture.file.uid not in making.plates:
                yield _point("picture_broken", one, "picture")


def _of(work: EditionWork) -> Iterator[OpenPoint]:
    yield from missing_languages(work.number, "title", work.title)
    yield from missing_languages(work.number, "credit_line", work.credit_line)
    if not work.makers:
        yield OpenPoint("missing", work.number, "photographer" if work.kind == Photograph.kind else "makers")
    if not work.date:
        yield OpenPoint("missing", work.number, "date_display")
    yield from _of_photograph(work) if work.kind == Photograph.kind else _of_thing(work)
    yield from _of_pictures(work.number, work.pictures)


def _of_photograph(work: EditionWork) -> Iterator[OpenPoint]:
    if not work.place:
        yield OpenPoint("missing", work.number, "place_shown")
    if not work.theme:
        yield OpenPoint("missing", work.number, "period_relation")


def _of_thing(work: EditionWork) -> Iterator[OpenPoint]:
    if not work.materials:
        yield OpenPoint("missing", work.number, "materials")
    if not work.dimensions:
        yield OpenPoint("missing", work.number, "dimensions")


def _of_pictures(number: str, pictures: Sequence[EditionPicture]) -> Iterator[OpenPoint]:
    if not pictures:
        yield OpenPoint("no_picture", number, "picture")
    for picture in pictures:
        yield from missing_languages(number, "alt_text", picture.alt_text)


def _of_texts(one: Hung, texts: Sequence[Text]) -> Iterator[OpenPoint]:
    """The label that hangs beside the work in every language, and every other text that somebody began."""
    written = tuple(text for text in texts if text.body.strip())
    label = next((text.type for text in texts if text.uid == one.exhibit.label_choice), LABEL_KINDS[0])
    kinds = dict.fromkeys((label, *kinds_in(written)))
    yield from states(texts, kinds, one.exhibit.number, one.item.uid)


def _of_rights(one: Hung, making: Making) -> Iterator[OpenPoint]:
    if making.permissions.undecided(one):
        yield _point("rights_undecided", one, "rights")


def _of_resolution(one: Hung, making: Making) -> Iterator[OpenPoint]:
    """Whether the main picture is fine enough for the size at which it hangs, and for a page of the book."""
    main = next((picture for picture in one.pictures if picture.file.uid in making.plates), None)
    if main is None or not (main.file.width and main.file.height):
        return
    height, width = main.file.height, main.file.width
    field = resolution.chosen_field(one.item)
    size = resolution.size_of(getattr(one.item, field)) if field else None
    if size and resolution.dpi(size, height, width) < ASKED_DPI:
        yield _point("low_resolution", one, field)
    elif _dpi_in_the_book(main) < ASKED_DPI:
        yield _point("low_resolution", one, "picture")


def _dpi_in_the_book(picture: Picture) -> float:
    return max(picture.file.width or 0, picture.file.height or 0) / PLATE_MM * MM_PER_INCH


def _of_numbers(making: Making) -> Iterator[OpenPoint]:
    by_ref = {one.exhibit.ref: one for one in making.inside.values()}
    for problem in number_problems(one.exhibit for one in making.inside.values()):
        yield _point("number_twice", by_ref[str(problem.values["ref"])], problem.field)


def _point(code: str, one: Hung, field: str = "") -> OpenPoint:
    return OpenPoint(code, one.exhibit.number, field, record=one.item.uid)
