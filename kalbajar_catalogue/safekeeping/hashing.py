"""SHA-256 of what streams by, reckoned beside the reading and writing of it."""

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

_WORTH: Final = 131_072
"""Fewer bytes are hashed sooner than they are handed to another thread."""


class Hasher:
    """Hashes one file after another in a thread of its own, a chunk behind. Use it in a `with`, from one thread."""

    def __init__(self) -> None:
        self._lane = ThreadPoolExecutor(1, "hashing")
        self._seen = hashlib.sha256()
        self._under_way: Future[None] | None = None

    def __enter__(self) -> "Hasher":
        return self

    def __exit__(self, *_: object) -> None:
        self._lane.shutdown()

    def update(self, chunk: bytes) -> None:
        """Takes the next bytes of a file, which must not change any more."""
        self._wait()
        if len(chunk) < _WORTH:
            self._seen.update(chunk)
        else:
            self._under_way = self._lane.submit(self._seen.update, chunk)

    def taken(self) -> str:
        """The SHA-256 of all since the last time that it was taken; the next file begins."""
        self._wait()
        digest = self._seen.hexdigest()
        self._seen = hashlib.sha256()
        return digest

    def _wait(self) -> None:
        if self._under_way:
            self._under_way.result()
            self._under_way = None
