"""Which picture is the main one: one rule, whoever asks."""

from collections.abc import Sequence

import pytest

from kalbajar_catalogue.exhibitions import looking
from kalbajar_catalogue.items import batch, duplicating, health_reading
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.batch import Operation, Step
from kalbajar_catalogue.items.duplicating import With
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import catalogue as catalogue
from tests.catalogues import done
from tests.catalogues import empty_folder as empty_folder

CASES = [
    ([("main", 1), ("main", 1)], 1),
    ([("main", 2), ("main", 1)], 1),
    ([("main", 1), ("main", 2)], 0),
    ([("detail", 1), ("main", 9)], 1),
    ([("detail", 1), ("detail", 1), ("detail", 2)], 1),
    ([("main", 0), ("main", 0), ("main", 0)], 2),
    ([("detail", 3)], 0),
]  # fmt: skip


def tied(catalogue: Catalogue, ties: Sequence[tuple[str, int]]) -> tuple[str, list[str]]:
    """A photograph with a picture for each role and place: its uid and those of the ties."""

    def write(work: Work) -> tuple[str, list[str]]:
        (item,) = items.add(work, [Photograph()])
        files = media.add_files(work, [MediaFile(sha256=str(place), original_filename=str(place), width=9, height=9)
                                       for place in range(len(ties))])  # fmt: skip
        links = [MediaLink(media_file=file.uid, owner=item.uid, role=role, order=order)
                 for file, (role, order) in zip(files, ties, strict=True)]  # fmt: skip
        return item.uid, [link.uid for link in media.link(work, links)]

    return done(catalogue, write)


@pytest.mark.parametrize(("ties", "main"), CASES)
def test_everybody_takes_the_same_picture_for_the_main_one(
    catalogue: Catalogue, ties: list[tuple[str, int]], main: int
) -> None:
    uid, links = tied(catalogue, ties)
    done(catalogue, lambda work: batch.run(work, [uid], [Step("alt_text_en", Operation.SET, "seen")], "en"))
    with catalogue.reading() as reading:
        (health,) = health_reading.read(reading, [uid])
        (whole,) = health_reading.read(reading, None)
        edited = [link.uid for link in store.fetch(reading, MediaLink) if link.alt_text.en]
        found = {
            "links": media.main_links(reading)[uid],
            "named": media.main_links(reading, [uid])[uid],
            "order": media.links_of(reading, uid)[0].uid,
            "pictures": media.main_pictures(reading, [uid])[uid][0].uid,
            "wall": looking.knowledge(reading, [uid]).seen[uid].link,
            "health": health.main.link if health.main else "",
            "all health": whole.main.link if whole.main else "",
            "batch": edited[0],
        }
    assert found == dict.fromkeys(found, links[main])
    assert len(edited) == 1


def test_a_copy_has_the_main_picture_of_its_original(catalogue: Catalogue) -> None:
    uid, links = tied(catalogue, [("main", 1), ("main", 1), ("detail", 2)])
    (copy,) = done(catalogue, lambda work: duplicating.duplicate(work, [uid], With(pictures=True)))
    with catalogue.reading() as reading:
        main, pictures = media.main_links(reading), {link.uid: link for link in store.fetch(reading, MediaLink)}
    assert pictures[main[copy.uid]].media_file == pictures[main[uid]].media_file == pictures[links[1]].media_file


def test_a_record_without_pictures_has_no_main_one(catalogue: Catalogue) -> None:
    (bare,) = done(catalogue, lambda work: items.add(work, [Photograph()]))
    with catalogue.reading() as reading:
        assert media.main_links(reading, [bare.uid]) == {}
        assert media.links_of(reading, bare.uid) == ()
