"""The staff's PIN: six digits kept as a slow hash, and a lock after five misses. No Qt.

The lock is counted in seconds that the kiosk runs: neither a clock that is put forward nor a restart shortens it.
"""

import contextlib
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.kiosk.keeping.files import read_json, write_json

DIGITS = 6
MOST_MISSES = 5
LOCKED_S = 300.0
KEPT_EVERY_S = 10.0
_N, _R, _P = 2**14, 8, 1
_SALT_BYTES = 16


def hashed(pin: str) -> str:
    """The PIN as it is kept. Raises WorldError `kiosk.pin_digits` for anything but six digits."""
    if len(pin) != DIGITS or not (pin.isascii() and pin.isdigit()):
        raise WorldError("kiosk.pin_digits", count=DIGITS)
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"scrypt${salt.hex()}${_scrypt(pin, salt).hex()}"


def fits(pin: str, kept: str) -> bool:
    """Whether a PIN is the one that is kept; none fits what is no hash."""
    try:
        method, salt, wanted = kept.split("$")
        return method == "scrypt" and hmac.compare_digest(_scrypt(pin, bytes.fromhex(salt)), bytes.fromhex(wanted))
    except ValueError:
        return False


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode("utf-8"), salt=salt, n=_N, r=_R, p=_P)


class Gate:
    """Lets in who knows the PIN. What it remembers lies in a file; one that cannot be read or written is no way in.

    One that is there and cannot be read begins locked. What cannot be written is remembered as long as this lives.
    """

    def __init__(self, kept: str, file: Path | None, clock: Callable[[], float] = time.monotonic) -> None:
        """`kept` is the PIN as `hashed` gives it, '' for none; `clock` tells seconds that never jump."""
        self._kept, self._file, self._clock = kept, file, clock
        self._misses, left = _remembered(file)
        self._until = clock() + left if left else 0.0
        self._kept_left = left

    @property
    def has_pin(self) -> bool:
        """Whether there is a way in at all."""
        return bool(self._kept)

    @property
    def tries_left(self) -> int:
        """How often a wrong PIN may still be typed until it locks."""
        return 0 if self.locked_for() else max(0, MOST_MISSES - self._misses)

    def know(self, kept: str) -> None:
        """This PIN from now on, as `hashed` gives it."""
        self._kept = kept

    def locked_for(self) -> float:
        """Seconds until it can be tried again, 0 when it can be now."""
        left = max(0.0, self._until - self._clock())
        if left and self._kept_left - left >= KEPT_EVERY_S:
            self._keep(left)
        if not left and self._until:
            self._until, self._misses = 0.0, 0
            self._keep(0.0)
        return left

    def try_pin(self, pin: str) -> bool:
        """Whether it opens; the fifth miss on end locks it."""
        if not self.has_pin or self.locked_for():
            return False
        # Counted first: who pulls the plug while it is compared has missed.
        self._misses += 1
        if self._misses >= MOST_MISSES:
            self._until = self._clock() + LOCKED_S
        self._keep(self.locked_for())
        if not fits(pin, self._kept):
            return False
        self._misses, self._until = 0, 0.0
        self._keep(0.0)
        return True

    def _keep(self, left: float) -> None:
        self._kept_left = left
        if self._file:
            with contextlib.suppress(OSError):
                write_json(self._file, {"misses": self._misses, "locked_for": round(left, 1)})


def _remembered(file: Path | None) -> tuple[int, float]:
    if file is None:
        return 0, 0.0
    try:
        if file.parent.exists() and not file.parent.is_dir():
            return 0, LOCKED_S
        kept = read_json(file)
        misses, left = int(kept.get("misses", 0)), float(kept.get("locked_for", 0.0))
    except (ValueError, TypeError, OverflowError, OSError):
        return 0, LOCKED_S  # somebody or something has spoilt it: as if it were locked
    return max(0, misses), min(max(0.0, left), LOCKED_S) if left == left else LOCKED_S
