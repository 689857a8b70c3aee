"""Which languages the translatable fields of many records have, without reading the words; and which records are."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import select

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.store import batched
from kalbajar_catalogue.storage.work import Reading

BIT: Final[Mapping[Language, int]] = {language: 1 << place for place, language in enumerate(LANGUAGES)}
"""One bit per language."""
FEW: Final = 4_000
"""Above so many records the fields of all are read at once."""
_BITS: Final[Mapping[str, int]] = {str(language): bit for language, bit in BIT.items()}


def live(reading: Reading, kinds: Sequence[str], most: int | None = None) -> tuple[tuple[str, str, str], ...]:
    """(uid, kind, ref) of the live records of some kinds in the order they were made, the first `most` of them."""
    record = schema.record.c
    query = select(record.uid, record.kind, record.ref).where(record.kind.in_(kinds), record.state == LIVE)
    rows = reading.connection.execute(query.order_by(record.uid).limit(most))
    return tuple((uid, kind, ref) for uid, kind, ref in rows)


def there(reading: Reading, fields: Sequence[str], uids: Collection[str]) -> dict[str, dict[str, int]]:
    """Field -> uid -> the bits of the languages in which it says something; records that say nothing are left out."""
    text = schema.text_value.c
    query = select(text.owner, text.field, text.language).where(text.field.in_(fields), text.body != "")
    found: dict[str, dict[str, int]] = defaultdict(dict)
    if len(uids) > FEW:
        wanted = frozenset(uids)
        _add(found, (row for row in reading.connection.execute(query) if row[0] in wanted))
    else:
        for batch in batched(sorted(uids)):
            _add(found, reading.connection.execute(query.where(text.owner.in_(batch))))
    return dict(found)


def _add(found: dict[str, dict[str, int]], rows: Iterable[Sequence[str]]) -> None:
    for owner, name, language in rows:
        own = found[name]
        own[owner] = own.get(owner, 0) | _BITS.get(language, 0)
