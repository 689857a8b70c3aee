"""Where the real input files are; tests skip without them."""

from pathlib import Path

import pytest


def sample(shared: Path, *parts: str) -> Path:
    """A folder or file of real input; `shared` is the folder that holds `data`, or that itself."""
    data = shared / "data" if (shared / "data").is_dir() else shared
    path = data.joinpath(*parts)
    return path if path.exists() else pytest.skip(f"{path} is not here")
