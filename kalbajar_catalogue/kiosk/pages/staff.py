"""What staff are shown behind their PIN: which editions are on the screen."""

from kalbajar_catalogue.editions.format import Edition
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.saying import Asked, Said


def say(asked: Asked) -> Said:
    """`shows`: `title`, `name`, `number`, `made` (a date in words) and `count` of works of each exhibition."""
    return {"shows": [_edition(show.edition, asked.language) for show in asked.shows]}


def _edition(edition: Edition, language: Language) -> Said:
    return {
        "title": edition.title.best(language).text,
        "name": edition.name,
        "number": edition.imprint.number,
        "made": shown_date(edition.made_at[:10], language),
        "count": len(edition.works),
    }
