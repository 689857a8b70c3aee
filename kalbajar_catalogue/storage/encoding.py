"""Values as the JSON that the journal and the shared tables hold."""

import json
import zlib
from typing import Any

from kalbajar_catalogue.storage.flat import Flat

_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def encoded(value: Any) -> str | None:
    """A value as JSON; None stays None."""
    return None if value is None else _written(value)


def packed(flat: Flat) -> bytes:
    """A whole record, compressed."""
    return zlib.compress((encoded(flat) or "").encode(), 1)


def unpacked(body: bytes) -> Flat:
    """The record that `packed` compressed."""
    flat: Flat = json.loads(zlib.decompress(body))
    return flat
