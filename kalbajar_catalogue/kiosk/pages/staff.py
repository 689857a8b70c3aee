"""What staff are shown behind their PIN: which editions are on the screen."""

from datetime import datetime

from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.saying import Asked, Said


def say(asked: Asked) -> Said:
    """`shows`: of each exhibition `title`, `name`, `number`, `made` (a date that does not break), `count` of works."""
    return {"shows": [_edition(show.edition, asked.language) for show in asked.shows]}


def _edition(edition: Edition, language: Language) -> Said:
    return {
        "title": edition.title.best(language).text,
        "name": edition.name,
        "number": edition.imprint.number,
        "made": shown_date(_day(edition.made_at), language).replace(" ", "\u00a0"),
        "count": len(edition.works),
    }


def _day(moment: str) -> str:
    """The day of a moment on the clock of this place."""
    try:
        return datetime.fromisoformat(moment).astimezone().date().isoformat()
    except (ValueError, OverflowError):
        return moment[:10]
