"""The samples that the figures of the kiosk are taken on."""

from tests.kiosk.conftest import sample_editions as sample_editions
from tests.samples import sample_folder as sample_folder
