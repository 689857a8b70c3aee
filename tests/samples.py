"""The sample catalogue, drawn small and made once for all tests that look at it."""

from pathlib import Path

import pytest

from kalbajar_catalogue.app.sample.making import sample_catalogue
from tests.catalogues import WHO
from tests.once import made_once

SMALL = 0.15
"""How large its pictures are drawn, beside those that a person gets."""


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a sample catalogue with small pictures, drawn by processes; nobody has it open. To be copied."""
    return made_once(tmp_path_factory, "sample", lambda folder: sample_catalogue(folder, WHO, scale=SMALL).close())
