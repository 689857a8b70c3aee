"""Works of every kind: found, changed, typed, their cards, their trash."""

from functools import partial

import pytest

from kalbajar_catalogue.authorities.records import Agent, AgentRole
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import WORKS, Carpet, Craft, Dwelling, Item, Other, Painting, Part, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.items.yarns import Weft, Yarn
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, photographs

REFS = ["KLB-F-0001", "KLB-C-0001", "KLB-R-0001", "KLB-H-0001", "KLB-D-001", "KLB-O-0001"]


def one_of_each(catalogue: Catalogue) -> tuple[Item, ...]:
    """A work of every kind."""
    return done(catalogue, lambda work: items.add(work, [kind(title=Multilingual(en=kind.kind)) for kind in WORKS]))


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


def test_works_of_every_kind_are_added_in_one_go_and_found_in_that_order(catalogue: Catalogue) -> None:
    mixed = [Carpet(), Photograph(), Carpet(), Other(), Photograph()]
    added = done(catalogue, lambda work: items.add(work, mixed))
    assert [item.ref for item in added] == ["KLB-C-0001", "KLB-F-0001", "KLB-C-0002", "KLB-O-0001", "KLB-F-0002"]
    assert [type(item) for item in added] == [type(item) for item in mixed]
    assert done(catalogue, lambda work: items.add(work, [])) == ()


def test_every_kind_has_its_ref_its_card_and_its_form(catalogue: Catalogue) -> None:
    works = one_of_each(catalogue)
    assert [work.ref for work in works] == REFS
    with catalogue.reading() as reading:
        cards = items.cards(reading)
        assert {(card.kind, card.title.en) for card in cards} == {(kind.kind, kind.kind) for kind in WORKS}
        assert [card.uid for card in cards] == sorted(work.uid for work in works)
        for work in works:
            assert items.get(reading, work.uid) == work
            assert items.shown(reading, work.uid, "az")["title_en"] == work.kind
            assert items.kind_of(reading, work.uid) is type(work)


def test_cards_and_works_may_be_asked_for_by_kind(catalogue: Catalogue) -> None:
    photograph, carpet, painting, *_ = one_of_each(catalogue)
    with catalogue.reading() as reading:
        assert [card.uid for card in items.cards(reading, kinds=["carpet"])] == [carpet.uid]
        assert items.cards(reading, [photograph.uid, carpet.uid], ["painting"]) == ()
        assert items.cards(reading, kinds=[]) == items.cards(reading, []) == ()
        assert {item.uid for item in items.fetch(reading, [painting.uid, carpet.uid])} == {painting.uid, carpet.uid}
        assert items.fetch(reading, kinds=["photograph"]) == (photograph,)
        assert len(items.fetch(reading)) == len(WORKS)


def test_a_card_names_whoever_made_a_work_of_its_kind(catalogue: Catalogue) -> None:
    def made(work: Work) -> list[str]:
        people = store.insert_all(work, [Agent(display_name=Multilingual(en=name)) for name in ("Gül", "Ana")])
        first, second = ((AgentRole(person.uid),) for person in people)
        works = [Carpet(weaver=first, maker=second), Painting(maker=first), Craft(artisan=first, maker=first + second),
                 Dwelling(reconstruction_makers=second), Other(maker=second), Photograph(maker=first)]  # fmt: skip
        return [item.uid for item in items.add(work, works)]

    uids = done(catalogue, made)
    with catalogue.reading() as reading:
        makers = {card.uid: card.makers.en for card in items.cards(reading)}
    assert [makers[uid] for uid in uids] == ["Gül, Ana", "Gül", "Gül, Ana", "Ana", "Ana", ""]


def test_the_makers_of_a_work_have_the_role_of_its_kind() -> None:
    carpet = Carpet(weaver=(AgentRole("a"),), maker=(AgentRole("a"), AgentRole("b", "designer", "workshop")))
    expected = (AgentRole("a", "weaver"), AgentRole("a", "artisan"), AgentRole("b", "designer", "workshop"))
    assert items.roles_of(carpet) == expected
    assert items.roles_of(Painting(maker=(AgentRole("a"),) * 2)) == (AgentRole("a", "painter"),)


def test_what_is_no_work_is_not_found_among_them(catalogue: Catalogue) -> None:
    agent = done(catalogue, lambda work: store.insert(work, Agent()))
    part = done(catalogue, lambda work: store.insert(work, Part()))
    with catalogue.reading() as reading:
        assert items.cards(reading, [agent.uid, part.uid]) == ()
        for uid in (agent.uid, part.uid, "nobody"):
            with pytest.raises(WorldError) as refused:
                items.get(reading, uid)
            assert refused.value.code == "record.missing"
    with pytest.raises(WorldError):
        done(catalogue, lambda work: items.change(work, agent.uid, {"birth": "1900"}))


def test_a_carpet_is_typed_as_a_carpet_is_measured_and_woven(catalogue: Catalogue) -> None:
    (carpet,) = done(catalogue, lambda work: items.add(work, [Carpet()]))
    typed = {"dimension": "310 × 145 cm; 12,5 kq", "warp": "yun (ağ, 2 qat, S, Z2S)", "weft": "yun (2 keçid)",
             "weave_class": "xovlu", "knots_horizontal_dm": "40", "pile_height_mm_least": "5,5", "weaver": "Gül",
             "colours": "qırmızı (təbii)", "composition": "Aran"}  # fmt: skip
    done(catalogue, lambda work: items.enter(work, carpet.uid, typed, "az"))
    with catalogue.reading() as reading:
        read = items.get(reading, carpet.uid)
        shown = items.shown(reading, carpet.uid, "az")
    assert isinstance(read, Carpet)
    assert read.dimension == (
        Dimension("length", 3100.0), Dimension("width", 1450.0), Dimension("weight", value_g=12_500.0)
    )  # fmt: skip
    assert (read.warp, read.weft) == ((Yarn("wool", "white", 2, "s", "Z2S"),), (Weft("wool", shoots=2),))
    assert (read.weave_class, read.knots_horizontal_dm, read.pile_height_mm_least) == ("pile", 40, 5.5)
    assert (read.colours[0].colour, read.colours[0].dye_type) == ("red", "natural")
    assert shown["dimension"] == "310 × 145 sm; 12,5 kq"
    assert shown["weaver"] == "Gül"


def test_a_dwelling_that_is_called_original_and_cleared_is_a_reconstruction_again(catalogue: Catalogue) -> None:
    (dwelling,) = done(catalogue, lambda work: items.add(work, [Dwelling()]))
    statuses = []
    changes: list[dict[str, str | None]] = [{}, {"status": "original"}, {"status": None}]
    for values in changes:
        done(catalogue, partial(items.change, uid=dwelling.uid, values=values))
        with catalogue.reading() as reading:
            statuses.append(items.get(reading, dwelling.uid).status)
    assert statuses == ["reconstruction", "original", "reconstruction"]


@pytest.mark.parametrize("kind", WORKS)
def test_a_work_of_any_kind_goes_to_the_trash_and_comes_back(catalogue: Catalogue, kind: type[Item]) -> None:
    (item,) = done(catalogue, lambda work: items.add(work, [kind(title=Multilingual(en="a"))]))
    done(catalogue, lambda work: items.delete(work, item.uid, "twice"))
    with catalogue.reading() as reading, pytest.raises(WorldError):
        items.get(reading, item.uid)
    done(catalogue, lambda work: items.restore(work, item.uid))
    with catalogue.reading() as reading:
        assert items.get(reading, item.uid) == item
