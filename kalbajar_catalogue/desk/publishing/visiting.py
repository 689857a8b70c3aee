"""An edition shown as visitors see it: the kiosk in a window, a process of its own that the desk does not wait for."""

from pathlib import Path

from PySide6.QtCore import QProcess

from kalbajar_catalogue.settings.paths import own_program, state_folder


def kiosk_command(catalogue: Path, edition: str) -> list[str]:
    """The words that start the kiosk with an edition of a catalogue, in a window, away from the kiosk of the hall."""
    folder = state_folder() / "kiosk-for-trying"
    named = ["--catalogue", str(catalogue), "kiosk", edition, "--windowed", "--folder", str(folder)]
    return [*own_program(), *named]


def open_as_visitors(catalogue: Path, edition: str) -> bool:
    """Starts it; False where the system refuses. It lives on when the desk is closed."""
    program, *words = kiosk_command(catalogue, edition)
    started, _ = QProcess.startDetached(program, words)
    return bool(started)
