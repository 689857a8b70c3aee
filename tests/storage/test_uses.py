"""Who uses a record or a code, and all of them pointed at another, in the trash too."""

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.records import Carpet, Painting, Photograph
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import history, store, uses
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, done, everything, live, set_of, titled


def named(name: str) -> Agent:
    return Agent(display_name=Multilingual(az=name))


def test_users_point_with_a_value_a_list_or_a_group_and_owning_is_no_use(catalogue: Catalogue) -> None:
    agent, other = done(catalogue, lambda work: store.insert_all(work, [named("Rəna"), named("Tural")]))
    place = done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(az="Kəlbəcər"))))
    (holding,) = done(catalogue, lambda work: store.insert_all(work, [titled("a", holder=agent.uid)]))
    (taken,) = done(
        catalogue,
        lambda work: store.insert_all(
            work, [titled("b", photographer=(AgentRole(agent.uid),), place_shown=(place.uid,))]
        ),
    )
    show = done(catalogue, lambda work: store.insert(work, Exhibition(organisers=(AgentRole(agent.uid, "curator"),))))
    file = done(catalogue, lambda work: store.insert(work, MediaFile()))
    done(catalogue, lambda work: store.insert(work, MediaLink(owner=taken.uid, media_file=file.uid)))
    with catalogue.reading() as reading:
        found = uses.users_of(reading, agent.uid)
        assert {kind: set(uids) for kind, uids in found.items()} == {
            "photograph": {holding.uid, taken.uid},
            "exhibition": {show.uid},
        }
        assert uses.users_of(reading, other.uid) == uses.users_of(reading, taken.uid) == {}
        assert uses.users_of(reading, place.uid) == {"photograph": (taken.uid,)}
        assert set(uses.users_of(reading, file.uid)) == {"media_link"}


def test_all_that_point_at_one_point_at_another_afterwards_and_undo_gives_it_back(catalogue: Catalogue) -> None:
    agent, other = done(catalogue, lambda work: store.insert_all(work, [named("Rəna"), named("RƏNA")]))
    both = (AgentRole(agent.uid), AgentRole(other.uid))
    (one, two) = done(
        catalogue,
        lambda work: store.insert_all(
            work,
            [titled("a", photographer=both), titled("b", holder=agent.uid, depicted_person=(agent.uid, other.uid))],
        ),
    )
    done(catalogue, lambda work: store.set_state(work, two.uid, "trashed"))
    before = everything(catalogue)
    made = set_of(catalogue, lambda work: uses.redirect(work, agent.uid, other.uid))
    after = everything(catalogue)
    assert after[one.uid].flat["photographer"] == [{"agent": other.uid}]
    assert after[two.uid].flat["holder"] == other.uid
    assert after[two.uid].flat["depicted_person"] == [other.uid]
    with catalogue.reading() as reading:
        assert uses.users_of(reading, agent.uid) == {}
    with catalogue.work(WHO, Action("undo")) as work:
        assert history.undo(work, made).left == ()
    assert everything(catalogue) == before


def test_a_code_is_found_and_replaced_in_values_lists_and_groups_of_its_vocabulary_only(catalogue: Catalogue) -> None:
    carpet = Carpet(material=(Material("wool", "warp"), Material("felt")), weave_type="felt", technique=("weaving",))
    painting = Painting(support=("wool_cloth",), material=(Material("cotton", "felt"),))
    (kept,) = done(catalogue, lambda work: store.insert_all(work, [carpet]))
    (other,) = done(catalogue, lambda work: store.insert_all(work, [painting]))
    with catalogue.reading() as reading:
        assert uses.users_of_code(reading, "material", "felt") == {"carpet": (kept.uid,)}
        assert uses.users_of_code(reading, "weave_type", "felt") == {"carpet": (kept.uid,)}
        assert uses.users_of_code(reading, "material", "elt") == {}
    assert done(catalogue, lambda work: uses.recode(work, "material", "felt", "wool")) == 1
    assert live(catalogue)[kept.uid]["material"] == [{"material": "wool", "part": "warp"}, {"material": "wool"}]
    assert live(catalogue)[kept.uid]["weave_type"] == "felt"
    assert live(catalogue)[other.uid]["material"] == [{"material": "cotton", "part": "felt"}]
    assert done(catalogue, lambda work: uses.recode(work, "weave_type", "felt", "zili")) == 1
    assert live(catalogue)[kept.uid]["weave_type"] == "zili"
    assert done(catalogue, lambda work: uses.recode(work, "technique", "weaving", "knotting")) == 1
    assert live(catalogue)[kept.uid]["technique"] == ["knotting"]


def test_two_photographs_that_name_each_other_use_each_other(catalogue: Catalogue) -> None:
    first, second = done(catalogue, lambda work: store.insert_all(work, [titled("a"), titled("b")]))
    done(catalogue, lambda work: store.change(work, Photograph.kind, first.uid, {"pair_of": [{"item": second.uid}]}))
    with catalogue.reading() as reading:
        assert uses.users_of(reading, second.uid) == {"photograph": (first.uid,)}
