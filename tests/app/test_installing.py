"""`install.sh`: into a person's menu without root, another version in its place, and out again; data stay."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.graph import REPOSITORY

HERE = REPOSITORY / "resources" / "delivery" / "linux"
PROGRAM = """#!/bin/sh
echo 0.9
"""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not HERE.is_dir(), reason="for Linux, from the repository"
)


@dataclass(frozen=True)
class Machine:
    """A home with a catalogue in it, and a folder as it is unpacked."""

    home: Path
    unpacked: Path

    @property
    def data(self) -> Path:
        return self.home / ".local" / "share"

    @property
    def entry(self) -> Path:
        return self.data / "applications" / "kalbajar-catalogue.desktop"

    @property
    def current(self) -> Path:
        return self.data / "kalbajar-catalogue-program" / "current"

    def install(self, *words: str) -> subprocess.CompletedProcess[str]:
        environment = {"HOME": str(self.home), "PATH": os.environ["PATH"]}
        command = ["sh", str(self.unpacked / "install.sh"), *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    def unpack(self, version: str) -> None:
        """Another version lies in the folder."""
        shutil.rmtree(self.unpacked, ignore_errors=True)
        shutil.copytree(HERE, self.unpacked)
        (self.unpacked / "VERSION").write_text(f"{version}\n")
        for name in ("kalbajar-catalogue", "kalbajar-catalogue-desk"):
            (self.unpacked / name).write_text(PROGRAM)
            (self.unpacked / name).chmod(0o755)
        icon = self.unpacked / "share" / "icons" / "hicolor" / "16x16" / "apps" / "kalbajar-catalogue.png"
        icon.parent.mkdir(parents=True)
        icon.touch()

    def kept(self) -> dict[str, bytes]:
        """Everything in the home that is not the program's."""
        own = (self.data, self.home / ".local" / "bin")
        files = (file for file in self.home.rglob("*") if file.is_file())
        return {str(file): file.read_bytes() for file in files if not any(file.is_relative_to(one) for one in own)}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path / "Əli's $home 100%", tmp_path / "un packed")
    catalogue = machine.home / "Kalbajar Catalogue"
    catalogue.mkdir(parents=True)
    (catalogue / "catalogue.sqlite").write_bytes(b"SQLite format 3")
    state = machine.home / ".local" / "state" / "kalbajar-catalogue"
    state.mkdir(parents=True)
    (state / "desk.ini").write_text("[window]\n")
    machine.unpack("0.9")
    return machine


def test_it_stands_in_the_menu_and_starts(machine: Machine) -> None:
    before = machine.kept()
    done = machine.install()
    assert done.returncode == 0, done.stderr
    lines = dict(line.split("=", 1) for line in machine.entry.read_text("utf-8").splitlines() if "=" in line)
    program = f"{machine.current}/kalbajar-catalogue-desk"
    assert lines["TryExec"] == program
    # As the specification of entries says: the quotes come off, then the signs that were escaped, twice.
    quoted = program.replace("$", "\\\\$").replace("%", "%%")
    assert lines["Exec"] == f'"{quoted}" open %f'
    command = machine.home / ".local" / "bin" / "kalbajar-catalogue"
    assert subprocess.run([command], capture_output=True, text=True, check=True).stdout == "0.9\n"
    assert (machine.data / "mime" / "packages" / "kalbajar-catalogue.xml").is_file()
    assert (machine.data / "icons" / "hicolor" / "16x16" / "apps" / "kalbajar-catalogue.png").is_file()
    assert machine.kept() == before


def test_another_version_comes_in_its_place_and_catalogues_stay(machine: Machine) -> None:
    before = machine.kept()
    machine.install()
    machine.unpack("1.0")
    done = machine.install()
    assert done.returncode == 0, done.stderr
    assert (machine.current / "VERSION").read_text() == "1.0\n"
    versions = [one.name for one in machine.current.parent.iterdir() if one.name != "current"]
    assert len(versions) == 1, "the older version is gone"
    assert machine.kept() == before


def test_a_program_that_does_not_start_here_changes_nothing(machine: Machine) -> None:
    machine.install()
    machine.unpack("1.0")
    (machine.unpacked / "kalbajar-catalogue").write_text("#!/bin/sh\nexit 1\n")
    done = machine.install()
    assert done.returncode == 1
    assert "does not start" in done.stderr
    assert (machine.current / "VERSION").read_text() == "0.9\n"


def test_a_version_that_runs_is_left_until_the_next_time(machine: Machine) -> None:
    shutil.copy("/bin/sleep", machine.unpacked / "sleep")
    machine.install()
    running = subprocess.Popen([machine.current / "sleep", "60"])
    try:
        machine.unpack("1.0")
        assert "still running" in machine.install().stdout
        assert len(list(machine.current.parent.glob("version-*"))) == 2
        refused = machine.install("--remove")
    finally:
        running.kill()
        running.wait()
    assert refused.returncode == 1
    assert machine.entry.is_file()


def test_removed_it_leaves_the_data_and_nothing_else(machine: Machine) -> None:
    before = machine.kept()
    machine.install()
    done = machine.install("--remove")
    assert done.returncode == 0, done.stderr
    assert machine.kept() == before
    left = [str(one) for one in machine.data.rglob("*kalbajar*")]
    assert not left
    assert not (machine.home / ".local" / "bin" / "kalbajar-catalogue").is_symlink()


def test_a_command_of_somebody_else_is_left_alone(machine: Machine) -> None:
    command = machine.home / ".local" / "bin" / "kalbajar-catalogue"
    command.parent.mkdir(parents=True)
    command.write_text("mine")
    machine.install()
    machine.install("--remove")
    assert command.read_text() == "mine"
