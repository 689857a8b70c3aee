"""The package as its files and its imports show it."""

from functools import cache
from pathlib import Path

import grimp

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGE = REPOSITORY / "kalbajar_catalogue"


@cache
def imports() -> grimp.ImportGraph:
    """Every import of the package, also those inside functions, with the libraries as single names."""
    return grimp.build_graph(PACKAGE.name, include_external_packages=True, cache_dir=None)


def own_modules() -> set[str]:
    """The modules of the package, without the libraries it imports."""
    return {module for module in imports().modules if f"{module}.".startswith(f"{PACKAGE.name}.")}


def python_files(*folders: Path) -> list[Path]:
    """The Python files in these folders, in order."""
    return sorted(file for folder in folders for file in folder.rglob("*.py"))


def module_of(file: Path) -> str:
    """The dotted name under which a file of the package is imported."""
    return ".".join(file.relative_to(REPOSITORY).with_suffix("").parts).removesuffix(".__init__")
