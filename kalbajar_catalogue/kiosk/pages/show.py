"""About an exhibition: when, where, for whom; its texts; its sections as ways to the wall; who made it."""

from kalbajar_catalogue.editions.format import EditionPerson, EditionSection
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.kiosk.pages.wall import AT, kind_of
from kalbajar_catalogue.kiosk.saying import NO_PICTURE, Asked, Said, main_picture, told
from kalbajar_catalogue.kiosk.shows import Hung, Show

FIRST_TEXTS = ("wall", "foreword")


def say(asked: Asked) -> Said | None:
    """The exhibition whose uid is the argument.

    `title`, `subtitle`, `summary`, `kind`, `count`, `events` (how many), `facts` (`key`, `value`), `texts` (`type`,
    `body`), `sections` (`argument` of their wall, `title`, `intro`, `count`, `picture`), `people` (`role`, `names`),
    `credits` (`key`, `value`).
    """
    show = asked.shows.show(asked.argument)
    if show is None:
        return None
    edition, language = show.edition, asked.language
    return {
        "uid": show.uid,
        "title": told(edition.title, language),
        "subtitle": told(edition.subtitle, language),
        "summary": told(edition.summary, language),
        "kind": kind_of(list(show.works)),
        "count": len(show.works),
        "events": len(edition.events),
        "facts": _facts(show, language),
        "texts": _texts(show, language),
        "sections": [_section(show, one, language) for one in edition.sections if _hung_in(show, one)],
        "people": _people(edition.organisers, language),
        "credits": _credits(show, language),
    }


def _facts(show: Show, language: Language) -> list[Said]:
    edition = show.edition
    venue = told(edition.venue, language)
    part = edition.venue_part.best(language).text
    if part:
        venue = {**venue, "text": f"{venue['text']}, {part}" if venue["text"] else part}
    values = {
        "dates": told(edition.dates, language),
        "venue": venue,
        "hours": told(edition.opening_hours, language),
        "admission": told(edition.admission, language),
        "accessibility": told(edition.accessibility, language),
        "contact": told(edition.contact, language),
    }
    return _filled(values)


def _texts(show: Show, language: Language) -> list[Said]:
    texts = [text for text in show.edition.texts if text.body]
    order = {kind: at for at, kind in enumerate(FIRST_TEXTS)}
    texts.sort(key=lambda text: order.get(text.type, len(order)))
    return [{"type": text.type, "body": told(text.body, language)} for text in texts]


def _hung_in(show: Show, section: EditionSection) -> list[Hung]:
    return [hung for hung in show.works if hung.work.section == section.uid]


def _section(show: Show, section: EditionSection, language: Language) -> Said:
    works = _hung_in(show, section)
    shown = [said for hung in works if (said := main_picture(hung, language))["url"]]
    return {
        "uid": section.uid,
        "argument": f"{show.uid}{AT}{section.uid}",
        "title": told(section.title, language),
        "intro": told(section.intro, language),
        "count": len(works),
        "picture": shown[0] if shown else dict(NO_PICTURE),
    }


def _people(people: tuple[EditionPerson, ...], language: Language) -> list[Said]:
    """Those who made the exhibition, by what they did."""
    roles: dict[str, Said] = {}
    for person in people:
        role = person.role_label.best(language).text
        entry = roles.setdefault(role, {"role": capitalised(role, language), "names": []})
        entry["names"].append(person.name.best(language).text)
    return [{**entry, "names": ", ".join(entry["names"])} for entry in roles.values()]


def _credits(show: Show, language: Language) -> list[Said]:
    edition = show.edition
    museum, imprint = edition.institution, edition.imprint
    pictures = [one for hung in show.works for one in hung.work.pictures]
    values = {
        "museum": told(museum.name, language),
        "address": told(museum.address, language),
        "web": _plain(", ".join(filter(None, (museum.web, museum.email)))),
        "pictures": _plain(_each([one.creator for one in pictures], language)),
        "rights": _plain(_each([one.copyright_notice for one in pictures], language)),
        "imprint": told(imprint.imprint, language),
        "edition": _plain(imprint.number),
        "isbn": _plain(imprint.isbn),
    }
    return _filled(values)


def _each(said: list[Multilingual], language: Language) -> str:
    """Every one of them once, in the order in which they first appear."""
    texts = [one.best(language).text for one in said if one != NOTHING]
    return "; ".join(dict.fromkeys(texts))


def _plain(text: str) -> Said:
    return {"text": text, "fallback": ""}


def _filled(values: dict[str, Said]) -> list[Said]:
    return [{"key": key, "value": value} for key, value in values.items() if value["text"]]
