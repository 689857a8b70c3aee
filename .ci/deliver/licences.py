"""Gathers the licence of everything that the delivered program carries, so that whoever has it may pass it on."""

import re
import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

NOT_INSIDE = {"pip", "setuptools", "altgraph", "pyinstaller-hooks-contrib", "kalbajar-catalogue"}
"""What only helps to build, and is no part of what is delivered."""
_TEXT = re.compile(r"(^|/)(licen[cs]es?|copying|notice|authors|third-party)", re.IGNORECASE)
_HEAD = """What lies in this folder
========================

The program itself is under the MIT licence; its text is kalbajar-catalogue.txt.
It carries the following works of others, each under its own licence:

"""
_QT = """

Qt, PySide6, shiboken6, libvips, libheif and the libraries of the system
-------------------------------------------------------------------------

Qt and Qt for Python are used under the GNU Lesser General Public License, version 3 (LGPL-3.txt, which adds to
GPL-3.txt); the keyboard on the screen, which is under the GPL, is not part of this program. Each of these libraries
is a file of its own in the folder "program": you may replace it by another build of the same version, and the program
then uses yours. Their source code:

    Qt              https://download.qt.io/official_releases/qt/
    Qt for Python   https://download.qt.io/official_releases/QtForPython/
    libvips         https://github.com/libvips/libvips
    libheif         https://github.com/strukturag/libheif

The folder "system" has the licences of libraries that come from the system on which this program was put together.
"""


def gather(program: Path, repository: Path, out: Path) -> list[str]:
    """Writes the texts and a list of them into a folder made anew; gives back what has no text, which must be none."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    shutil.copyfile(repository / "LICENSE", out / "kalbajar-catalogue.txt")
    inside = sorted(filter(_is_inside, distributions()), key=lambda one: one.name.lower())
    lines, without = [], []
    for one in inside:
        texts = _copy_texts(one, out)
        if not texts and not _is_under_lgpl(one):
            without.append(one.name)
        lines.append(f"    {one.name:<20} {one.version:<12} {_licence(one)}")
    shutil.copytree(repository / "resources" / "delivery" / "licences", out, dirs_exist_ok=True)
    without += _of_python(out) + _of_system(program, out / "system")
    python = f"    {'Python':<20} {'.'.join(map(str, sys.version_info[:3])):<12} PSF-2.0"
    (out / "README.txt").write_text(_HEAD + "\n".join([*lines, python]) + _QT, "utf-8")
    return without


def _is_inside(one: Distribution) -> bool:
    return one.name.lower() not in NOT_INSIDE


def _copy_texts(one: Distribution, out: Path) -> int:
    texts = [file for file in one.files or () if _TEXT.search(str(file)) and file.suffix.lower() not in (".py", ".pyc")]
    for file in texts:
        place = out / one.name.lower() / re.sub(r"^[^/]*\.dist-info/(licenses/)?", "", str(file).replace("\\", "/"))
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(str(file.locate()), place)
    return len(texts)


def _licence(one: Distribution) -> str:
    """In one line what the work says of itself."""
    said = one.metadata.json
    classified = [value.rsplit(" :: ", 1)[-1] for value in said.get("classifier", ()) if value.startswith("License")]
    name = said.get("license_expression") or said.get("license") or ", ".join(classified)
    return str(name).splitlines()[0] if name else "see its text"


def _is_under_lgpl(one: Distribution) -> bool:
    return "LGPL" in _licence(one)


def _of_python(out: Path) -> list[str]:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    base = Path(sys.base_prefix)
    places = (base / "lib" / version / "LICENSE.txt", base / "LICENSE.txt", Path(f"/usr/share/doc/{version}/copyright"))
    text = next((place for place in places if place.is_file()), None)
    if text is None:
        return ["Python"]
    shutil.copyfile(text, out / "python.txt")
    return []


def _of_system(program: Path, out: Path) -> list[str]:
    """The texts of Debian's packages from which libraries were taken along."""
    if shutil.which("dpkg") is None:
        return []
    without = []
    for library in sorted(program.glob("lib*.so*")):
        if library.is_symlink() or library.name.startswith("libpython"):
            continue
        package = _package_of(library.name)
        text = Path("/usr/share/doc") / (package or "?") / "copyright"
        if package and text.is_file():
            out.mkdir(exist_ok=True)
            shutil.copyfile(text, out / f"{package}.txt")
        elif not any(library.name in str(file) for one in distributions() for file in one.files or ()):
            without.append(library.name)
    return without


def _package_of(library: str) -> str:
    found = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    return found.split(":", 1)[0].split(",")[0] if found else ""
