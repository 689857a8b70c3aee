"""What a wall knows of its works: read from a catalogue, and the same as the core says elsewhere."""

import pytest

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.exhibitions.looking import Seen, knowledge
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import judging
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Pair
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done

SAID = Multilingual("a", "b", "c")


def picture(work: Work, owner: str, name: str, role: str, alt_text: Multilingual) -> str:
    sha256 = f"{len(name):064x}"
    file = media.add_files(work, [MediaFile(sha256=sha256, file_path=f"00/{sha256}", original_filename=name)])[0]
    link = MediaLink(owner=owner, media_file=file.uid, role=role, alt_text=alt_text)
    return media.link(work, [link])[0].uid


@pytest.fixture
def works(catalogue: Catalogue) -> tuple[str, str, str]:
    """A photograph with two pictures, its other half without any, and a carpet."""
    with catalogue.work(WHO, Action("record.added")) as work:
        rena = authorities.named(work, "agent", "Rəna Əliyeva", "az")
        town = authorities.named(work, "place", "Kəlbəcər", "az")
        old = Photograph(title=SAID, credit_line=SAID, date_taken="1988", period_relation="before_occupation",
                         subject=("monument",), photographer=(AgentRole(rena),), place_shown=(town,))  # fmt: skip
        one, carpet = items.add(
            work, [old, Carpet(title=SAID, credit_line=SAID, date_earliest="1880", date_latest="1900")]
        )
        new = items.add(work, [Photograph(pair_of=(Pair(one.uid, "before"),))])[0]
        picture(work, one.uid, "back.jpg", "back", Multilingual())
        picture(work, one.uid, "front side.jpg", "main", Multilingual(az="Daş körpü", en="A bridge"))
    return one.uid, new.uid, carpet.uid


def seen(catalogue: Catalogue, uid: str, works: tuple[str, ...]) -> Seen:
    with catalogue.reading() as reading:
        return knowledge(reading, works).seen[uid]


def test_a_work_is_known_by_its_main_picture(catalogue: Catalogue, works: tuple[str, str, str]) -> None:
    one = seen(catalogue, works[0], works)
    with catalogue.reading() as reading:
        link, file = media.main_pictures(reading, works)[works[0]]
        names = knowledge(reading, works).names
    assert (one.link, one.filename) == (link.uid, file.original_filename) == (link.uid, "front side.jpg")
    assert one.lacks == ("alt_text_ru",)
    assert (one.began, one.period, one.subjects) == ("1988", "before_occupation", ("monument",))
    assert [names[uid].az for uid in (*one.makers, *one.places)] == ["Rəna Əliyeva", "Kəlbəcər"]


def test_a_work_lacks_nothing_in_a_language_that_the_house_does_not_want(
    catalogue: Catalogue, works: tuple[str, str, str]
) -> None:
    done(catalogue, lambda work: house.want_languages(work, ("az", "en")))
    assert seen(catalogue, works[0], works).lacks == ()


def test_both_halves_of_a_pair_know_each_other(catalogue: Catalogue, works: tuple[str, str, str]) -> None:
    assert seen(catalogue, works[0], works).pairs == (works[1],)
    assert seen(catalogue, works[1], works).pairs == (works[0],)
    assert seen(catalogue, works[2], works).pairs == ()


def test_works_of_every_kind_are_known(catalogue: Catalogue, works: tuple[str, str, str]) -> None:
    carpet = seen(catalogue, works[2], works)
    assert (carpet.began, carpet.ended, carpet.link) == ("1880", "1900", "")
    assert {key.rpartition("_")[0] for key in carpet.lacks} == {"alt_text"}


def test_stars_and_picks_are_given_to_many_at_once(catalogue: Catalogue, works: tuple[str, str, str]) -> None:
    link = seen(catalogue, works[0], works).link
    with catalogue.work(WHO, Action("picture.rated", {"number": "1"})) as work:
        judging.rate(work, [link], 4)
        judging.pick(work, [link], True)
    one = seen(catalogue, works[0], works)
    assert (one.rating, one.pick) == (4, True)
