"""What the tests of exports stand on."""

from collections.abc import Iterator

import pytest

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from tests.catalogues import archive as archive
from tests.catalogues import catalogue as catalogue
from tests.catalogues import empty_folder as empty_folder
from tests.exporting.filled import Filled


@pytest.fixture
def as_before() -> Iterator[None]:
    """Afterwards those own fields and words are in force again that were before."""
    there, words, said_before = own_in_force(), vocabularies.in_force(), own_words.in_force()
    yield
    take_own(there)
    vocabularies.put_back(words)
    own_words.take(said_before)


@pytest.fixture
def filled(catalogue: Catalogue, as_before: None) -> Filled:
    """A catalogue with every field of every kind filled with a mark."""
    return Filled(catalogue)


@pytest.fixture
def readable(catalogue: Catalogue, as_before: None) -> Filled:
    """A catalogue with every field of every kind filled with what a person could have typed."""
    return Filled(catalogue, readable=True)
