"""What the layers in pyproject.toml do not say: who may use which library, and no knots."""

from collections.abc import Mapping
from fnmatch import fnmatch
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.house.graph import PACKAGE, imports, module_of, own_modules, python_files

FACES = ("app*", "desk*", "kiosk*", "qtkit*")
ONLY: Mapping[str, tuple[str, ...]] = {
    "PySide6": FACES,
    "shiboken6": FACES,
    "sqlalchemy": ("storage*", "*.tables", "*.tables.*", "*.repository", "*.repository.*", "search.index*"),
    "alembic": ("storage*",),
}
SHARED_BY_PAGES = frozenset({"forms", "widgets"})


def test_the_contracts_saw_every_file() -> None:
    unseen = {module_of(file) for file in python_files(PACKAGE)} - own_modules()
    assert not unseen, f"is an __init__.py missing beside {sorted(unseen)}?"


@pytest.mark.parametrize("library", ONLY)
def test_a_library_stays_in_its_rooms(library: str) -> None:
    users = imports().find_modules_that_directly_import(library) if library in imports().modules else set()
    strangers = [user for user in users if not any(fnmatch(_within(user), room) for room in ONLY[library])]
    assert not strangers, f"{library} is for {ONLY[library]}, not for {sorted(strangers)}"


def test_modules_do_not_import_each_other_in_circles() -> None:
    graph = {module: imports().find_modules_directly_imported_by(module) for module in own_modules()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as knot:
        pytest.fail(" -> ".join(knot.args[1]))


def test_pages_of_the_desk_do_not_import_each_other() -> None:
    pages = {_page(module) for module in own_modules()} - {""} - SHARED_BY_PAGES
    crossings = [
        f"{module} imports {other}"
        for module in own_modules()
        for other in imports().find_modules_directly_imported_by(module)
        if {_page(module), _page(other)} <= pages and _page(module) != _page(other)
    ]
    assert not crossings


def test_migrations_know_no_table_of_today() -> None:
    migrations = [module for module in own_modules() if ".migrations." in module]
    foreign = [
        f"{module} imports {other}"
        for module in migrations
        for other in imports().find_modules_directly_imported_by(module)
        if f"{other}.".startswith(f"{PACKAGE.name}.") and ".migrations" not in other
    ]
    assert not foreign


def _within(module: str) -> str:
    return module.removeprefix(f"{PACKAGE.name}.")


def _page(module: str) -> str:
    """The page of the desk that a module belongs to; nothing for what all pages share."""
    subject, *inner = _within(module).split(".")
    return inner[0] if subject == "desk" and inner and (PACKAGE / "desk" / inner[0]).is_dir() else ""
