"""Temporary folders: what a killed process left is gone, what another one works in stays."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from kalbajar_catalogue.publishing import staging


def test_what_a_killed_process_left_goes_and_what_is_in_use_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    ours = staging.temporary("print")
    kept = [f"{ours}abc", "kalbajar-print-of-somebody", f"kalbajar-other-{ended.pid}-abc", "else"]
    left = [f"kalbajar-print-{ended.pid}-abc", f"kalbajar-preview-{ended.pid}-x_1"]
    for name in (*kept, *left):
        (tmp_path / name).mkdir()
        (tmp_path / name / "data.json").write_text("{}", "ascii")
    assert tempfile.mkdtemp(prefix=staging.temporary("preview")).startswith(str(tmp_path))
    assert {place.name for place in tmp_path.iterdir()}.issuperset(kept)
    assert not {place.name for place in tmp_path.iterdir()}.intersection(left)
