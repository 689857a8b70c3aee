"""Small files that are written whole or not at all. No Qt."""

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kalbajar_catalogue.settings.limits import SETTINGS_BYTES


def write_whole(file: Path, text: str) -> None:
    """Writes a file beside its place, then puts it there at one stroke. Raises OSError; then nothing has changed."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix="tmp-", suffix=".part", dir=file.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def write_json(file: Path, document: Mapping[str, Any]) -> None:
    """Writes a JSON document whole. Raises OSError."""
    write_whole(file, json.dumps(document, ensure_ascii=False, indent=1))


def read_json(file: Path) -> dict[str, Any]:
    """The document in a file; `{}` where there is no file.

    Raises ValueError for one that is damaged or larger than such files are, and OSError.
    """
    try:
        with file.open("rb") as opened:
            text = _limited(opened.read(SETTINGS_BYTES + 1)).decode("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    try:
        document = json.loads(text)
    except RecursionError as fault:
        raise ValueError("nested too deep") from fault
    if not isinstance(document, dict):
        raise ValueError("not an object")
    return document


def _limited(content: bytes) -> bytes:
    if len(content) > SETTINGS_BYTES:
        raise ValueError("too large")
    return content
