"""A log: one line for each thing that happened, in a few files that never grow.

Whoever notes a line keeps private fields out of it: names of code, codes of problems and figures, never a text that
somebody wrote, a name of a person or of a file.
"""

import contextlib
from datetime import datetime
from pathlib import Path
from threading import Lock

MOST_BYTES = 256 * 1024
OLDER = 3


class Log:
    """Appends lines with the local time; safe in any thread.

    A disk that is full, or a folder that is gone, stops nothing. Beside the file there are at most `OLDER` that are
    full.
    """

    def __init__(self, file: Path, most_bytes: int = MOST_BYTES) -> None:
        self._file, self._most = file, most_bytes
        self._lock = Lock()

    def note(self, text: str) -> None:
        """One thing; more lines of the text are set in."""
        moment = datetime.now().astimezone().isoformat(timespec="seconds")
        with self._lock, contextlib.suppress(OSError):
            self._make_room()
            with self._file.open("a", encoding="utf-8", errors="backslashreplace") as out:
                out.write(f"{moment}  " + text.rstrip().replace("\n", "\n    ") + "\n")

    def _make_room(self) -> None:
        if not self._file.exists() or self._file.stat().st_size < self._most:
            return
        for age in range(OLDER, 0, -1):
            older = self._numbered(age - 1)
            if older.exists():
                older.replace(self._numbered(age))

    def _numbered(self, age: int) -> Path:
        return self._file.with_name(f"{self._file.name}.{age}") if age else self._file
