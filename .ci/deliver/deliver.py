"""Makes the folder that is delivered: the program with Python and all that it needs, licences, icons, an installer.

`.ci/deliver.sh` calls it in an environment of its own; on Windows and macOS the workflow does.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import icons
import licences
import recipe

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
WORK = REPOSITORY / "build" / "delivery"
DIST = REPOSITORY / "dist"
RESOURCES = REPOSITORY / "resources"
ICON = RESOURCES / "icons" / "kalbajar-catalogue.svg"
OF_EDITIONS = RESOURCES / "delivery" / "application-x-kalbajar-edition.svg"
STRIPPED = ("libpython*", "python3*/lib-dynload/*.so", "sqlalchemy/**/*.so", "typst/*.so", "PIL/*.so", "numpy/**/*.so")
"""Libraries that come with what only a debugger reads."""


def main() -> int:
    """Makes the folder and one file of it under `dist/`; prints where they lie and how large they are."""
    folder = DIST / f"{recipe.NAME}-{version()}-{system()}"
    shutil.rmtree(WORK, ignore_errors=True)
    icons.write_bundles(ICON, made(WORK / "icons"))
    freeze()
    shutil.rmtree(folder, ignore_errors=True)
    (put_together_for_mac if sys.platform == "darwin" else put_together)(folder)
    without = licences.gather(inside(folder), REPOSITORY, folder / "licences")
    if without:
        sys.exit(f"No licence text was found for: {' '.join(without)}")
    packed = pack(folder)
    made_here = {"folder": str(folder), "bytes": size(folder), "file": str(packed), "packed": packed.stat().st_size}
    print(json.dumps(made_here))  # noqa: T201 - the answer
    return 0


def version() -> str:
    """The version of the program."""
    text = (REPOSITORY / recipe.PACKAGE / "__init__.py").read_text("utf-8")
    return text.split('__version__ = "', 1)[1].split('"', 1)[0]


def system() -> str:
    """For which machines it is, as in `linux-x86_64`."""
    name = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{name}-{platform.machine().lower()}"


def freeze() -> None:
    """Lets PyInstaller follow the recipe; what it made lies in `build/delivery/made`."""
    told = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(WORK / "made"), "--workpath", str(WORK / "work")]
    environment = {**os.environ, "DELIVERY_ICONS": str(WORK / "icons"), "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-m", "PyInstaller", *told, str(HERE / f"{recipe.NAME}.spec")]
    subprocess.run(command, env=environment, cwd=WORK, check=True)


def put_together(folder: Path) -> None:
    """The program, and beside it what puts it into a person's menu."""
    shutil.copytree(WORK / "made" / recipe.NAME, folder, symlinks=True)
    of_system = "windows" if sys.platform == "win32" else "linux"
    shutil.copytree(RESOURCES / "delivery" / of_system, folder, dirs_exist_ok=True)
    (folder / "VERSION").write_text(version() + "\n", "utf-8")
    if sys.platform == "win32":
        shutil.copyfile(WORK / "icons" / f"{recipe.NAME}.ico", folder / f"{recipe.NAME}.ico")
        return
    (folder / recipe.DESK).symlink_to(recipe.NAME)
    (folder / "install.sh").chmod(0o755)
    icons.write_icons(ICON, folder / "share" / "icons", "apps")
    icons.write_icons(OF_EDITIONS, folder / "share" / "icons", "mimetypes")
    strip(inside(folder))


def put_together_for_mac(folder: Path) -> None:
    """The application, which a person drags among the others."""
    made(folder)
    name = "Kalbajar Catalogue.app"
    shutil.copytree(WORK / "made" / name, folder / name, symlinks=True)
    shutil.copytree(RESOURCES / "delivery" / "macos", folder, dirs_exist_ok=True)


def inside(folder: Path) -> Path:
    """Where the libraries lie."""
    return (
        folder / "Kalbajar Catalogue.app" / "Contents" / "Frameworks"
        if sys.platform == "darwin"
        else folder / recipe.INSIDE
    )


def strip(program: Path) -> None:
    """Takes out of the libraries what only a debugger reads; without the tool for it they stay as they are."""
    if (tool := shutil.which("strip")) is None:
        return
    files = {file for pattern in STRIPPED for file in program.glob(pattern) if not file.is_symlink()}
    for file in sorted(files):
        subprocess.run([tool, "--strip-unneeded", str(file)], check=True)


def pack(folder: Path) -> Path:
    """The folder as one file: a zip where that is usual, else a tarball, which keeps what may be started."""
    if sys.platform == "win32":
        return Path(shutil.make_archive(str(folder), "zip", folder.parent, folder.name))
    file = folder.with_name(f"{folder.name}.tar.xz")
    with tarfile.open(file, "w:xz", preset=3) as archive:
        archive.add(folder, folder.name, filter=_of_nobody)
    return file


def size(folder: Path) -> int:
    """How many bytes the files have; a second name for a file has none."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_symlink() and file.is_file())


def made(folder: Path) -> Path:
    """The folder, made when missing."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _of_nobody(info: tarfile.TarInfo) -> tarfile.TarInfo:
    """Whoever unpacks it is its owner."""
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    return info


if __name__ == "__main__":
    sys.exit(main())
