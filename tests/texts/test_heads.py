"""The heads of texts are read without their words, however many records are asked about."""

import pytest

from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.texts import repository
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import catalogue, done, empty_folder

__all__ = ["catalogue", "empty_folder"]
NOBODY = [f"nobody-{at}" for at in range(repository.FEW + 1)]


@pytest.fixture
def texts(catalogue: Catalogue) -> list[Text]:
    """Of one carpet a label of 60 words, one of 3 long words, and one in the trash; of another an essay."""
    owners = done(catalogue, lambda work: store.insert_all(work, [Carpet(), Carpet()]))
    made = [
        Text(owner=owners[0].uid, type="short_label", language="az", body="söz " * 60, status="approved"),
        Text(owner=owners[0].uid, type="short_label", language="en", body="x" * 90 + " " + "y" * 90),
        Text(owner=owners[0].uid, type="short_label", language="ru", body="слово " * 60),
        Text(owner=owners[1].uid, type="essay", language="az", body="söz " * 400),
    ]
    stored = done(catalogue, lambda work: store.insert_all(work, made))
    done(catalogue, lambda work: trash.throw_away(work, stored[2].uid))
    return list(stored)


@pytest.mark.parametrize("others", [[], NOBODY])
def test_heads_of_the_records_that_were_asked_about(catalogue: Catalogue, texts: list[Text], others: list[str]) -> None:
    with catalogue.reading() as reading:
        heads = repository.heads(reading, [texts[0].owner, *others])
    assert [(head.uid, head.language, head.status, head.length) for head in sorted(heads)] == [
        (texts[0].uid, "az", "approved", 240), (texts[1].uid, "en", "draft", 181),
    ]  # fmt: skip


def test_only_texts_with_more_words_than_their_kind_may_have_are_too_long(
    catalogue: Catalogue, texts: list[Text]
) -> None:
    with catalogue.reading() as reading:
        heads = repository.heads(reading, [texts[0].owner, texts[3].owner])
        assert repository.too_long(reading, heads) == {texts[0].uid}
