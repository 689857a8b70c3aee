"""The program finds its own files in a checkout and in an installed copy."""

import os
import subprocess
import sys
from pathlib import Path

from kalbajar_catalogue.settings import paths

ASK = "from kalbajar_catalogue.settings.paths import resources; print(resources())"


def test_a_checkout_uses_its_own_resources(repository: Path) -> None:
    assert paths.resources() == repository / "resources"
    assert _fonts(paths.resources())


def test_an_installed_copy_brings_its_resources(repository: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    _python("-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path), cwd=repository)
    [wheel] = tmp_path.glob("*.whl")
    _python("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target), str(wheel))

    found = Path(_python("-c", ASK, cwd=tmp_path, PYTHONPATH=str(target)).strip())

    assert found == target / "kalbajar_catalogue" / "_resources"
    assert _fonts(found) == _fonts(repository / "resources")
    pages = Path("kalbajar_catalogue", "kiosk", "qml")
    assert _names(target / pages) == _names(repository / pages) != []


def test_the_catalogue_is_in_the_home_folder_unless_named() -> None:
    assert paths.default_catalogue() == Path.home() / "Kalbajar Catalogue"
    assert not paths.default_catalogue().exists()


def test_the_state_folder_is_made_inside_the_home_folder() -> None:
    assert paths.state_folder().is_dir()
    assert paths.state_folder().is_relative_to(Path.home())


def _names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.rglob("*") if file.is_file())


def _fonts(resources: Path) -> dict[str, int]:
    """The name and size of each font that is there."""
    return {font.name: font.stat().st_size for font in (resources / "fonts").rglob("*.ttf")}


def _python(*arguments: str, cwd: Path | None = None, **environment: str) -> str:
    command = [sys.executable, *arguments]
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
