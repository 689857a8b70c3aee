"""Stars and picks for the pictures of many works in one go. Never commits."""

from collections.abc import Iterable

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.media.service import MOST_STARS
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work


def rate(work: Work, links: Iterable[str], stars: int) -> None:
    """Gives these pictures 0 to 5 stars. Raises WorldError `record.missing`, `number.out_of_range`."""
    if not 0 <= stars <= MOST_STARS:
        raise WorldError("number.out_of_range", value=stars, field="rating", least=0, most=MOST_STARS)
    store.change_all(work, MediaLink.kind, {link: {"rating": stars} for link in links})


def pick(work: Work, links: Iterable[str], picked: bool) -> None:
    """Picks these pictures as some to choose from for print, or not any more. Raises WorldError `record.missing`."""
    store.change_all(work, MediaLink.kind, {link: {"pick": picked} for link in links})
