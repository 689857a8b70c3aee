"""The catalogues of these tests."""

from tests.catalogues import archive as archive
from tests.catalogues import catalogue as catalogue
from tests.catalogues import empty_folder as empty_folder
