"""What goes into the program that is delivered, and what stays out: read by the recipe of PyInstaller and by a test."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

PACKAGE = "kalbajar_catalogue"
NAME = "kalbajar-catalogue"
DESK = f"{NAME}-desk"
INSIDE = "program"
"""The folder beside the two programs in which everything that they load lies."""

FOR_MAKERS = ("app.demonstration", "app.handbook_pictures", "app.screens", "app.screens_of_kiosk", "app.translating")
"""Modules for those who make the program, not for those who use it."""

NOT_NEEDED = (
    "tkinter", "unittest", "pydoc", "pydoc_data", "doctest", "test", "lib2to3", "idlelib", "ensurepip", "venv",
    "setuptools", "pkg_resources", "pip", "distutils", "_distutils_hack",
    "PIL.ImageQt", "PIL.ImageTk", "PIL.ImageGrab", "PIL.ImageShow", "olefile",
    "numpy.f2py", "numpy.testing", "numpy.distutils", "pypdfium2_cli",
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.oracle", "sqlalchemy.testing",
    "alembic.testing", "babel.messages.frontend", "lxml.html", "lxml.isoschematron", "lxml.objectify",
    "IPython", "matplotlib", "pandas", "psycopg2", "pygments", "rich", "yaml", "zxingcpp", "weasyprint", "reportlab",
)  # fmt: skip
"""Modules that something would take along, and that nothing here uses."""

NAMED_IN_WORDS = ("_libvips", "logging.config", "sqlalchemy.dialects.sqlite", "_cffi_backend")
"""Modules of others that are loaded by a name in words."""

LANGUAGES = ("az", "en", "ru")

_QML_KEPT = re.compile(r"/qml/(QtQml(/(Base|Models|WorkerScript))?|QtQuick(/(Shapes|Templates|Window))?)/[^/]+$")
"""What the kiosk's pages import, and what that imports."""
_PLUGINS_KEPT = re.compile(
    r"/plugins/(platforms/(lib)?q(xcb|wayland[\w-]*|offscreen|windows|cocoa)\."
    r"|platforminputcontexts/lib(ibus|compose)|imageformats/(lib)?q(svg|jpeg|gif|ico)\.|iconengines/|styles/"
    r"|xcbglintegrations/|wayland-|platformthemes/libqxdgdesktopportal)"
)
_NEVER = re.compile(r"VirtualKeyboard|virtualkeyboard|/translations/qt|PySide6/.*\.qmltypes$")
"""The keyboard on the screen is under the GPL; the kiosk has one of its own."""
_LOCALE_DATA = re.compile(r"babel/locale-data/(?P<name>\w+)\.dat$")
_OF_THE_MACHINE = re.compile(r"lib(fontconfig|EGL|GL|GLX|GLdispatch|OpenGL|drm|gbm|wayland-\w+)\.so")
"""Libraries that belong to the machine's graphics card, its screen and its fonts, and must be its own."""


def hidden(package: Path) -> list[str]:
    """Every module of the package but those for makers: many are only named in words, which no analysis sees."""
    named = sorted(_modules(package))
    return [name for name in named if name.removeprefix(f"{PACKAGE}.") not in FOR_MAKERS]


def readers_of_pictures(package: Path) -> list[str]:
    """Pillow's readers, which are loaded by the name of the format: as `media/decoding.py` lists them."""
    words = (package / "media" / "decoding.py").read_text("utf-8")
    return sorted({f"PIL.{name}" for name in re.findall(r"\b\w+ImagePlugin\b", words)} | {"PIL.PngImagePlugin"})


def _modules(package: Path) -> Iterator[str]:
    for file in package.rglob("*.py"):
        parts = file.relative_to(package.parent).with_suffix("").parts
        # The steps of the database lie as files; alembic reads them itself.
        if "migrations" not in parts:
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def resources(repository: Path) -> list[tuple[str, str]]:
    """The files that are not Python: where each lies, and the folder in the program where it shall lie."""
    package = repository / PACKAGE
    data = [*_files(repository / "resources", f"{PACKAGE}/_resources", (".ts", ".po", ".pot"), ("readme", "delivery"))]
    data += _files(package / "kiosk" / "qml", f"{PACKAGE}/kiosk/qml")
    data += _files(package / "storage" / "migrations", f"{PACKAGE}/storage/migrations")
    return data


def _files(
    top: Path, into: str, left_out: Collection[str] = (), not_in: Collection[str] = ()
) -> Iterator[tuple[str, str]]:
    for file in sorted(top.rglob("*")):
        parts = file.relative_to(top).parts
        if file.is_file() and file.suffix not in {*left_out, ".pyc"} and parts[0] not in not_in:
            yield str(file), "/".join((into, *parts[:-1]))


def is_kept(place: str) -> bool:
    """Whether a file that PyInstaller found belongs in the program, by its place there."""
    place = place.replace("\\", "/")
    if _NEVER.search(place) or _OF_THE_MACHINE.match(place):
        return False
    if (locale := _LOCALE_DATA.search(place)) is not None:
        return locale["name"].split("_")[0] in (*LANGUAGES, "root")
    for among, kept in (("/qml/", _QML_KEPT), ("/plugins/", _PLUGINS_KEPT)):
        if place.startswith("PySide6/") and among in place:
            return bool(kept.search(place))
    return True


def is_loaded_by_others(place: str) -> bool:
    """Whether a library lies there only because another file loads it: it goes when none that is kept does."""
    place = place.replace("\\", "/")
    name = place.rsplit("/", 1)[-1]
    if name.endswith((".abi3.so", ".pyd")) or name.startswith("libpython"):
        return False
    is_of_qt = re.match(r"(lib)?(Qt6|icu)", name) and "/plugins/" not in place and "/qml/" not in place
    return bool(is_of_qt or ("/" not in place and re.match(r"lib[^/]+\.so", name)))
