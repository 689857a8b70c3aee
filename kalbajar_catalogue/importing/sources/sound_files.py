"""Whether a file can be read at all."""

import stat
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError


def sound(path: Path) -> None:
    """Makes sure that there is an ordinary file that may be read and says something.

    Raises WorldError `file.missing`, `file.is_folder`, `file.not_regular`, `file.empty`, `file.not_permitted` and
    `file.unreadable`.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise WorldError("file.is_folder", name=path.name)
        if not stat.S_ISREG(found.st_mode):
            raise WorldError("file.not_regular", name=path.name)
        if not found.st_size:
            raise WorldError("file.empty", name=path.name)
        with path.open("rb") as file:
            file.read(1)
    except FileNotFoundError:
        raise WorldError("file.missing", name=path.name) from None
    except PermissionError:
        raise WorldError("file.not_permitted", name=path.name) from None
    except (OSError, ValueError):
        # A NUL in the name is a ValueError.
        raise WorldError("file.unreadable", name=path.name) from None
