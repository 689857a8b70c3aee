"""What becomes of two records that are made one: what is shown before is what happens, and no name is lost."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import comparing, joining, merging
from kalbajar_catalogue.authorities.joining import BOTH, GONE, STAYS
from kalbajar_catalogue.authorities.records import Agent, Place, Source, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import flatten
from tests.catalogues import done, live

names = st.text("əaiRŞ. б", max_size=6)
said = st.builds(Multilingual, az=names, en=names, ru=names)
people = st.builds(
    Agent, type=st.sampled_from(["person", "group"]), display_name=said, name_variants=st.lists(names).map(tuple),
    birth=st.sampled_from(["", "1957", "1961"]), death=st.sampled_from(["", "2019"]), biography=said,
    identifiers=st.lists(st.sampled_from(["a", "b", "c"]), unique=True).map(tuple), internal_note=names,
)  # fmt: skip
keys = [key for field in fields_of(Agent) for key in field.keys]
choices = st.dictionaries(st.sampled_from(keys), st.sampled_from([GONE, STAYS, BOTH, "nonsense"]))


@settings(max_examples=40)
@given(gone=people, stays=people, wanted=choices)
def test_the_outlook_promises_what_merging_does(
    archive: Catalogue, gone: Agent, stays: Agent, wanted: dict[str, str]
) -> None:
    goes, remains = done(archive, lambda work: store.insert_all(work, [gone, stays]))
    with archive.reading() as reading:
        promised = comparing.outlook(reading, goes.uid, remains.uid, wanted)
    done(archive, partial(merging.merge, uid=goes.uid, into=remains.uid, choices=wanted))
    assert live(archive)[remains.uid] == promised.after
    assert {line.key: line.becomes for line in promised.lines if line.becomes is not None} == promised.after


@given(gone=people, stays=people, wanted=choices)
def test_every_name_of_either_is_still_found(gone: Agent, stays: Agent, wanted: dict[str, str]) -> None:
    after = joining.joined(Agent, flatten(gone), flatten(stays), wanted)
    forms = [form for one in (gone, stays) for form in (*map(one.display_name.get, LANGUAGES), *one.name_variants)]
    kept = {fold(form) for key, form in after.items() if key.startswith("display_name")}
    kept |= {fold(form) for form in after.get("name_variants", ())}
    assert {fold(form) for form in forms if form} - {""} <= kept


@given(gone=people, stays=people)
def test_unasked_the_one_that_stays_keeps_its_own_values(gone: Agent, stays: Agent) -> None:
    after, own = joining.joined(Agent, flatten(gone), flatten(stays), {}), flatten(stays)
    lists = {"name_variants", "identifiers", "internal_note"}
    assert all(after[key] == value for key, value in own.items() if key not in lists and value)
    assert set(own.get("identifiers", ())) | set(flatten(gone).get("identifiers", ())) == set(
        after.get("identifiers", ())
    )


def test_of_latitude_and_longitude_both_or_none_are_taken() -> None:
    here, there = Place(latitude=40.1, longitude=46.0), Place(latitude=41.5, longitude=47.5)
    half = Place(latitude=39.9)
    assert joining.joined(Place, flatten(here), flatten(there), {"latitude": GONE}) == flatten(here)
    assert joining.joined(Place, flatten(here), flatten(half), {}) == flatten(half)
    assert joining.joined(Place, flatten(here), {}, {}) == flatten(here)


def test_the_code_of_a_word_is_never_chosen() -> None:
    gone, stays = ({"vocabulary": "weave_type", "code": code, "label_az": code} for code in ("zilli", "zili"))
    after = joining.joined(Term, gone, stays, {"code": GONE, "label_az": GONE})
    assert (after["code"], after["label_az"]) == ("zili", "zilli")
    assert joining.may_choose(Term, "code") == ()


def test_no_record_becomes_a_member_of_itself() -> None:
    gone, stays = {"membership": ["s", "x"]}, {"membership": ["g", "y"]}
    assert joining.joined(Agent, gone, stays, {}, {"g", "s"})["membership"] == ["y", "x"]


def test_two_notes_stand_one_under_the_other_and_a_repeated_one_once() -> None:
    one, other = {"internal_note": "Ask the family"}, {"internal_note": "Called in May"}
    assert joining.joined(Agent, one, other, {}) == {"internal_note": "Called in May\n\nAsk the family"}
    assert joining.joined(Agent, one, one, {}) == one


def test_a_place_that_would_lie_in_itself_is_not_merged(catalogue: Catalogue) -> None:
    outer = done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(az="Kəlbəcər rayonu"))))
    middle = done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(az="Dərə"), parent=outer.uid)))
    inner = done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(az="Kənd"), parent=middle.uid)))
    before = live(catalogue)
    with pytest.raises(WorldError) as refused:
        done(catalogue, partial(merging.merge, uid=outer.uid, into=inner.uid))
    assert refused.value.code == "place.circle"
    assert live(catalogue) == before


def test_an_outlook_tells_who_is_concerned(catalogue: Catalogue) -> None:
    from kalbajar_catalogue.authorities.records import Citation

    one, other = done(catalogue, lambda work: store.insert_all(work, [Source(citation="a"), Source(citation="b")]))
    about = done(catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az="Rəna"))))
    done(catalogue, lambda work: store.insert(work, Citation(about=about.uid, source=one.uid)))
    with catalogue.reading() as reading:
        assert comparing.concerned(reading, one.uid).used == {"citation": 1}
        assert comparing.concerned(reading, about.uid).belongings == {"citation": 1}
        assert comparing.concerned(reading, other.uid).used == {}
        assert comparing.outlook(reading, one.uid, other.uid).after == {"citation": "b"}
