"""When an edition was made."""

from datetime import UTC, datetime

from kalbajar_catalogue.editions.format import Edition


def moment(edition: Edition) -> datetime | None:
    """When the edition was made; UTC where it does not say; None for a date that cannot be read."""
    try:
        made = datetime.fromisoformat(edition.made_at)
    except ValueError:
        return None
    return made if made.tzinfo else made.replace(tzinfo=UTC)
