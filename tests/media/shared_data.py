"""Where the shared sample pictures are: beside the project, or where KALBAJAR_SHARED says; tests skip without them."""

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[2] / ".." / "shared"
SHARED = Path(os.environ.get("KALBAJAR_SHARED") or _BESIDE).resolve() / "data"


def shared(*parts: str) -> Path:
    """A sample file; the test is skipped when the samples are not on this machine."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"sample pictures are not here: {path} (set KALBAJAR_SHARED)")
    return path
