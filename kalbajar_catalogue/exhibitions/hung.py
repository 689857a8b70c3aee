"""What hangs, with all that print asks of it, read in a few queries. Takes a Reading, changes nothing."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.exhibitions.standing_points import Hung
from kalbajar_catalogue.i18n.languages import NOTHING
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import rights as rights_service
from kalbajar_catalogue.texts.records import Text


def hung(
    reading: Reading,
    exhibits: Sequence[Exhibit],
    found: Mapping[str, Item],
    cards: Mapping[str, ItemCard],
    texts: Mapping[str, tuple[Text, ...]],
) -> tuple[Hung, ...]:
    """The works of exhibits, whose records, cards and texts are known by the uid of the work, as they stand today."""
    alt_texts = media.alt_texts(reading, found)
    verdicts = rights_service.verdicts(reading, found, datetime.now(UTC).astimezone().date())
    return tuple(
        Hung(
            one, found[one.item], texts.get(one.item, ()), alt_texts.get(one.item, NOTHING),
            bool(cards[one.item].sha256), verdicts[one.item],
        )
        for one in exhibits
    )  # fmt: skip
