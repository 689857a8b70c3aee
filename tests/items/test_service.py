"""Works: their cards, their trash."""

from kalbajar_catalogue.authorities.records import Agent, AgentRole
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, photographs


def test_a_card_shows_title_makers_and_main_picture(catalogue: Catalogue) -> None:
    def made(work: Work) -> None:
        names = [Multilingual("Rəna", ru="Рена"), Multilingual(en="Tural")]
        people = store.insert_all(work, [Agent(display_name=name) for name in names])
        roles = tuple(AgentRole(person.uid) for person in people)
        _, full = items.add(work, [Photograph(), Photograph(title=Multilingual("Dağ"), photographer=roles)])
        back, main = media.add_files(work, [MediaFile(sha256="b"), MediaFile(sha256="a", file_path="aa/a", width=3)])
        media.link(work, [MediaLink(media_file=back.uid, owner=full.uid, role="back"),
                          MediaLink(media_file=main.uid, owner=full.uid, order=2)])  # fmt: skip

    done(catalogue, made)
    with catalogue.reading() as reading:
        bare, full = items.cards(reading)
        assert (bare.title, bare.makers, bare.sha256) == (Multilingual(), Multilingual(), "")
        assert full.makers == Multilingual("Rəna, Tural", "Rəna, Tural", "Рена, Tural")
        assert (full.title, full.sha256, full.file_path, full.width) == (Multilingual("Dağ"), "a", "aa/a", 3)
        assert items.cards(reading, [full.uid, "nobody"]) == (full,)


def test_works_in_the_trash_have_no_card(catalogue: Catalogue) -> None:
    first, second = photographs(catalogue, "a", "b")
    done(catalogue, lambda work: items.delete(work, first, ""))
    with catalogue.reading() as reading:
        assert [card.uid for card in items.cards(reading)] == [second]
