"""Who mentions a record, where and as what, told the same for one record and for a whole list."""

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Citation, Place, Source
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import mentions, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import done


def agents(catalogue: Catalogue, *names: str) -> list[str]:
    made = done(catalogue, lambda work: store.insert_all(work, [Agent(display_name=Multilingual(az=n)) for n in names]))
    return [one.uid for one in made]


def test_a_mention_says_where_and_in_which_role(catalogue: Catalogue) -> None:
    one, other = agents(catalogue, "Rəna", "Tural")
    roles = (AgentRole(one, "photographer"), AgentRole(other, "photographer"))
    photograph = done(catalogue, lambda work: store.insert(work, Photograph(photographer=roles, holder=one)))
    show = done(catalogue, lambda work: store.insert(work, Exhibition(organisers=(AgentRole(one, "curator"),))))
    with catalogue.reading() as reading:
        found = [(m.kind, m.user, m.field, m.value.get("role", "")) for m in mentions.mentions(reading, one)]
        assert mentions.count(reading, one) == {"photograph": 1, "exhibition": 1}
    assert sorted(found) == [
        ("exhibition", show.uid, "organisers", "curator"),
        ("photograph", photograph.uid, "holder", ""),
        ("photograph", photograph.uid, "photographer", "photographer"),
    ]


def test_what_belongs_to_a_record_and_what_is_in_the_trash_is_no_mention(catalogue: Catalogue) -> None:
    (one,) = agents(catalogue, "Rəna")
    source = done(catalogue, lambda work: store.insert(work, Source(citation="a")))
    done(catalogue, lambda work: store.insert(work, Citation(about=one, source=source.uid)))
    thrown = done(catalogue, lambda work: store.insert(work, Photograph(holder=one)))
    done(catalogue, lambda work: trash.throw_away(work, thrown.uid))
    with catalogue.reading() as reading:
        assert mentions.mentions(reading, one) == ()
        assert mentions.how_often(reading, "agent") == {}
        assert mentions.belongings(reading, one) == {"citation": 1}
        assert mentions.count(reading, source.uid) == {"citation": 1}
        assert mentions.how_often(reading, "source") == {source.uid: 1}


def test_a_record_that_points_at_itself_does_not_use_itself(catalogue: Catalogue) -> None:
    (one,) = agents(catalogue, "Rəna")
    done(catalogue, lambda work: store.change(work, "agent", one, {"membership": [one]}))
    with catalogue.reading() as reading:
        assert mentions.mentions(reading, one) == ()
        assert mentions.how_often(reading, "agent") == {}


@settings(max_examples=20)
@given(data=st.data())
def test_a_list_tells_of_each_record_what_the_record_tells(archive: Catalogue, data: st.DataObject) -> None:
    people = agents(archive, "a", "b", "c")
    places = done(archive, lambda work: store.insert_all(work, [Place(name=Multilingual(az=n)) for n in "xy"]))
    some = st.lists(st.sampled_from(people), max_size=3)
    for _ in range(data.draw(st.integers(1, 4))):
        photograph = Photograph(
            photographer=tuple(AgentRole(uid, role) for uid in data.draw(some) for role in ("photographer", "")),
            holder=data.draw(st.sampled_from(["", *people])),
            place_taken=tuple(data.draw(st.lists(st.sampled_from([one.uid for one in places]), max_size=2))),
        )
        done(archive, partial(store.insert, record=photograph))
    with archive.reading() as reading:
        for kind, uids in (("agent", people), ("place", [one.uid for one in places])):
            often = mentions.how_often(reading, kind)
            for uid in uids:
                assert often.get(uid, 0) == sum(mentions.count(reading, uid).values())
