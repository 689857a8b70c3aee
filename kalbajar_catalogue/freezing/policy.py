"""Whether the museum wants every open point mended before an edition: kept with the catalogue, off at first.

It is no record and has no undo: it says how the house works, not what it holds.
"""

import json
import os
import tempfile
from pathlib import Path

from kalbajar_catalogue.editions.store import disk_errors
from kalbajar_catalogue.storage.catalogue import Catalogue

EDITIONS = "editions"
"""Where the editions of a catalogue lie in its folder."""
FILE = "policy.json"
_STRICT = "every_open_point_binds"


def is_strict(catalogue: Catalogue) -> bool:
    """Whether every open point binds; not where nobody said so, but where what was said cannot be read."""
    try:
        said = json.loads(_file(catalogue).read_text("utf-8"))
    except FileNotFoundError:
        return False
    except (OSError, ValueError, RecursionError):
        return True
    return not isinstance(said, dict) or said.get(_STRICT) is not False


def set_strict(catalogue: Catalogue, strict: bool) -> None:
    """Lets every open point bind, or be accepted. Raises WorldError for a catalogue that may only be looked at."""
    catalogue.refuse_if_read_only()
    file = _file(catalogue)
    with disk_errors(file):
        file.parent.mkdir(exist_ok=True)
        handle, name = tempfile.mkstemp(prefix="tmp-", suffix=".part", dir=file.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                json.dump({_STRICT: strict}, out)
                out.flush()
                os.fsync(out.fileno())
            Path(name).chmod(0o644)
            Path(name).replace(file)
        finally:
            Path(name).unlink(missing_ok=True)


def _file(catalogue: Catalogue) -> Path:
    return catalogue.folder / EDITIONS / FILE
