"""Where the program's own files lie, and where it keeps what belongs to the person at the desk."""

import sys
from pathlib import Path

from platformdirs import user_state_path

_PACKAGE = Path(__file__).resolve().parents[1]


def resources() -> Path:
    """The fonts, icons, styles and translations: the repository's when run from one, else the installed copy."""
    repository = _PACKAGE.parent
    if (repository / "pyproject.toml").is_file():
        return repository / "resources"
    return _PACKAGE / "_resources"


def default_catalogue() -> Path:
    """The catalogue folder that is opened when none is named. It need not exist."""
    return Path.home() / "Kalbajar Catalogue"


def state_folder() -> Path:
    """The folder for logs, crash reports and window positions of this person on this machine. Made when missing."""
    return user_state_path("kalbajar-catalogue", appauthor=False, ensure_exists=True)


def own_program() -> list[str]:
    """The words that start this very program, also when it is one frozen file."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", _PACKAGE.name]
