"""What is being typed survives a crash: kept on disk until it is stored in the catalogue."""

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

QUIET_MS = 400


class Drafts(QObject):
    """Texts by record and flat key, written to a file 400 ms after the last key. Lives in the interface thread.

    Without a file, where the catalogue is only looked at, nothing is read and nothing is written.
    """

    def __init__(self, file: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._texts = _read(file) if file else {}
        self._changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.write)

    def of(self, uid: str) -> Mapping[str, str]:
        """What was typed for a record and is not stored."""
        return dict(self._texts.get(uid, {}))

    def keep(self, uid: str, key: str, text: str) -> None:
        """Keep this from now on."""
        self._texts.setdefault(uid, {})[key] = text
        self._changed = True
        self._timer.start()

    def drop(self, uid: str, key: str) -> None:
        """It is stored, or not wanted."""
        if self._texts.get(uid, {}).pop(key, None) is not None:
            self._texts = {record: texts for record, texts in self._texts.items() if texts}
            self._changed = True
            self.write()

    def write(self) -> None:
        """Write what changed since: the file whole or not at all; take it away when there is nothing to keep."""
        self._timer.stop()
        if not self._changed or self._file is None:
            return
        # A full disk must not stop anybody from typing: the catalogue itself will say so.
        with contextlib.suppress(OSError):
            if self._texts:
                _write(self._file, json.dumps(self._texts, ensure_ascii=False))
            else:
                self._file.unlink(missing_ok=True)
            self._changed = False


def draft_key(kind: str, language: str) -> str:
    """The key under which the draft of a text of a record is kept, apart from the keys of its fields."""
    return f"text:{kind}:{language}"


def _read(file: Path) -> dict[str, dict[str, str]]:
    try:
        raw = json.loads(file.read_text("utf-8"))
        return {str(uid): {str(key): str(text) for key, text in texts.items()} for uid, texts in raw.items()}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".part")
    beside.write_text(text, "utf-8")
    beside.replace(file)
