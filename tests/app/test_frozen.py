"""The folder that is delivered: what it must hold is listed; a folder that was made is started where one is named."""

import ast
import configparser
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from kalbajar_catalogue.desk.rooms import LATER
from kalbajar_catalogue.editions.carrying import SUFFIX
from kalbajar_catalogue.editions.names import MANIFEST
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.media import decoding
from tests.house.graph import PACKAGE, REPOSITORY, python_files

DELIVERY = REPOSITORY / "resources" / "delivery"
HERE = REPOSITORY / ".ci" / "deliver"
MADE = os.environ.get("KALBAJAR_DELIVERED", "")
"""The folder that `make deliver` made."""
MIME = "application/x-kalbajar-edition"

pytestmark = pytest.mark.skipif(not HERE.is_dir(), reason="the recipe lies in the repository only")


@pytest.fixture(scope="module")
def recipe() -> ModuleType:
    spec = importlib.util.spec_from_file_location("recipe", HERE / "recipe.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_module_that_is_loaded_by_its_name_is_taken(recipe: ModuleType) -> None:
    taken = {*recipe.hidden(PACKAGE), *recipe.readers_of_pictures(PACKAGE), *recipe.NAMED_IN_WORDS}
    pages = {f"kalbajar_catalogue.desk.{key}.page" for key in LATER}
    readers = {f"PIL.{name}" for name in decoding._PLUGINS.values()}
    assert pages | readers <= taken


def test_words_that_name_a_module_are_known_here() -> None:
    """A new way of loading by name must be told to the recipe: the analysis does not see it."""
    found = {(file.name, ast.unparse(call.args[0])) for file, call in _loads_by_name()}
    assert found == {
        ("rooms.py", "'kalbajar_catalogue.desk.publishing.page'"),
        ("rooms.py", "f'kalbajar_catalogue.desk.{key}.page'"),
        ("decoding.py", "f'PIL.{_PLUGINS[name]}'"),
        ("patterns.py", "'re._parser'"),
        ("live_child.py", "module"),
    }


def _loads_by_name() -> Iterator[tuple[Path, ast.Call]]:
    texts = {file: file.read_text("utf-8") for file in python_files(PACKAGE)}
    for file, text in texts.items():
        for node in ast.walk(ast.parse(text)) if re.search(r"import_module|__import__", text) else ():
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
                yield file, node


def test_what_only_makers_need_exists_and_stays_out(recipe: ModuleType) -> None:
    for name in recipe.FOR_MAKERS:
        assert (PACKAGE / f"{name.replace('.', '/')}.py").is_file()
        assert f"kalbajar_catalogue.{name}" not in recipe.hidden(PACKAGE)


def test_every_file_that_is_not_python_is_taken(recipe: ModuleType) -> None:
    taken = {Path(file) for file, _ in recipe.resources(REPOSITORY)}
    beside = {file for file in PACKAGE.rglob("*") if file.is_file() and file.suffix not in (".py", ".pyc")}
    steps = set((PACKAGE / "storage" / "migrations").rglob("*.py"))
    assert beside | steps <= taken
    icon = REPOSITORY / "resources" / "icons" / "kalbajar-catalogue.svg"
    assert (str(icon), "kalbajar_catalogue/_resources/icons") in recipe.resources(REPOSITORY)


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", False),
        ("PySide6/Qt/qml/QtQuick/VirtualKeyboard/qmldir", False),
        ("PySide6/Qt/qml/QtQuick/Controls/Material/qmldir", False),
        ("PySide6/Qt/qml/QtQuick/Shapes/qmldir", True),
        ("PySide6/Qt/qml/QtQuick/qmldir", True),
        ("babel/locale-data/az_Cyrl.dat", True),
        ("babel/locale-data/ru.dat", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/de.dat", False),
        ("libfontconfig.so.1", False),
        ("libGL.so.1", False),
        ("libxcb-cursor.so.0", True),
    ],
)
def test_what_is_left_out(recipe: ModuleType, place: str, kept: bool) -> None:
    assert recipe.is_kept(place) is kept


def test_every_module_of_the_screens_is_among_those_that_stay(recipe: ModuleType) -> None:
    pages = (PACKAGE / "kiosk" / "qml").rglob("*.qml")
    lines = {
        line.split()[1] for page in pages for line in page.read_text("utf-8").splitlines() if line[:7] == "import "
    }
    asked = {name.replace(".", "/") for name in lines if name.startswith("Qt")}
    assert asked
    assert all(recipe.is_kept(f"PySide6/Qt/qml/{name}/qmldir") for name in asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entry_of_the_menu_is_whole(language: str) -> None:
    entry = configparser.RawConfigParser(delimiters=("=",), interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign] # keys of an entry have capitals
    entry.read(DELIVERY / "linux" / "share" / "applications" / "kalbajar-catalogue.desktop", "utf-8")
    words = entry["Desktop Entry"]
    ending = "" if language == "en" else f"[{language}]"
    assert all(words[f"{key}{ending}"] for key in ("Name", "GenericName", "Comment"))
    assert words["Type"] == "Application"
    assert words["Exec"].endswith(" open %f")
    assert words["Icon"] == words["StartupWMClass"] == "kalbajar-catalogue"
    assert words["MimeType"] == f"{MIME};"


def test_the_kind_of_file_is_the_one_that_editions_have() -> None:
    root = Xml.parse(DELIVERY / "linux" / "share" / "mime" / "packages" / "kalbajar-catalogue.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = root.find("m:mime-type", space)
    assert kind is not None
    assert kind.get("type") == MIME
    assert [one.get("pattern") for one in kind.findall("m:glob", space)] == [f"*{SUFFIX}"]
    inner = kind.find("m:magic/m:match/m:match", space)
    assert inner is not None
    assert (inner.get("offset"), inner.get("value")) == ("30", MANIFEST)
    assert (DELIVERY / f"{MIME.replace('/', '-')}.svg").is_file()


def test_the_scripts_are_good_shell() -> None:
    for script in (
        DELIVERY / "linux" / "install.sh",
        REPOSITORY / ".ci" / "deliver.sh",
        REPOSITORY / ".ci" / "setup.sh",
    ):
        done = subprocess.run(["sh", "-n", str(script)], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


def test_what_is_put_beside_the_program_is_in_no_wheel() -> None:
    build = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]
    assert "resources/delivery" in build["targets"]["wheel"]["exclude"]


# The folder that was made


made = pytest.mark.skipif(not MADE, reason="KALBAJAR_DELIVERED names no folder")


@made
def test_the_folder_works_without_python() -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "check.py"), MADE], capture_output=True, check=False, timeout=1200
    )
    assert done.returncode == 0, done.stdout.decode()


@made
def test_the_folder_has_the_licences_and_not_what_may_not_be_in_it() -> None:
    folder = Path(MADE)
    names = [str(file.relative_to(folder)) for file in folder.rglob("*")]
    assert {"licences/LGPL-3.txt", "licences/GPL-3.txt", "licences/python.txt", "licences/README.txt"} <= set(names)
    assert not [name for name in names if "virtualkeyboard" in name.lower()]
    assert not [file for file in folder.rglob("*") if file.is_symlink() and not file.exists()]
