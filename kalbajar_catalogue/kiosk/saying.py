"""How a page says what an edition holds: texts with their language, pictures with their address, works as cards."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kalbajar_catalogue.editions.format import EditionPicture
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language, Multilingual
from kalbajar_catalogue.kiosk.shows import Hung, Show, Shows

Said = dict[str, Any]
"""Plain values for QML: texts, numbers, lists and mappings of them."""


@dataclass(frozen=True)
class Asked:
    """What a page is asked with. `argument` says of what, `now` is local time with its offset."""

    shows: Shows
    language: Language
    argument: str
    now: datetime

    def told(self, text: Multilingual) -> Said:
        """A text for the page: see `told`."""
        return told(text, self.language)

    def card(self, hung: Hung) -> Said:
        """A work in a list: see `card`."""
        return card(hung, self.language)


Page = Callable[[Asked], Said | None]
"""Says a page; None when what it is asked of is not there (any more)."""


def told(text: Multilingual, language: Language) -> Said:
    """`text`, and in `fallback` the own name of the language it is in, '' where that is the one asked for."""
    spoken = text.best(language)
    return {"text": spoken.text, "fallback": OWN_NAMES[spoken.language] if spoken.fallback else ""}


def picture(show: Show, one: EditionPicture, language: Language) -> Said:
    """`url` ('' when the picture cannot be shown), `tiles` ('' without), `width`, `height` in px, `alt`, `role`."""
    file, tiles = show.file_of(one), show.files.get(one.tiles)
    return {
        "url": file.as_uri() if file else "",
        "tiles": tiles.as_uri() if tiles and file else "",
        "width": max(1, one.width),
        "height": max(1, one.height),
        "alt": one.alt_text.best(language).text,
        "role": one.role,
    }


NO_PICTURE: Mapping[str, Any] = {"url": "", "tiles": "", "width": 4, "height": 3, "alt": "", "role": ""}


def main_picture(hung: Hung, language: Language) -> Said:
    """The picture that stands for a work: the first one that can be shown, else an empty frame."""
    said = [picture(hung.show, one, language) for one in hung.work.pictures]
    return next((one for one in said if one["url"]), said[0] if said else dict(NO_PICTURE))


def card(hung: Hung, language: Language) -> Said:
    """A work in a list: `key`, `page` it opens on, `kind`, `number`, `title`, `maker`, `date`, `picture`."""
    work = hung.work
    return {
        "key": hung.key,
        "page": page_of(work.kind),
        "kind": work.kind,
        "number": work.number,
        "title": told(work.title, language),
        "descriptive": work.title_is_descriptive,
        "maker": makers(hung, language),
        "date": work.date.best(language).text,
        "picture": main_picture(hung, language),
    }


def makers(hung: Hung, language: Language) -> str:
    """Who made it, one after the other; '' where nobody is known."""
    return ", ".join(name for person in hung.work.makers if (name := person.name.best(language).text))


def page_of(kind: str) -> str:
    """The page on which a work of this kind opens."""
    return kind if kind in ("carpet", "dwelling") else "work"
