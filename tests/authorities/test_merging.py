"""Two records for one become one: nobody points at what is gone, no name is lost, and undo takes all of it back."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import merging
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place, Source, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.search import index
from kalbajar_catalogue.storage import history, store, uses
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done, everything, live, set_of, titled


def two_people(catalogue: Catalogue) -> tuple[Agent, Agent]:
    rena = Agent(display_name=Multilingual(az="Rəna Əliyeva"), name_variants=("R. Əliyeva",), birth="1957")
    other = Agent(
        display_name=Multilingual(az="Rena Aliyeva", ru="Рена Алиева"), name_variants=("R. Aliyeva",), death="2019"
    )
    stays, gone = done(catalogue, lambda work: store.insert_all(work, [rena, other]))
    return stays, gone


def test_the_one_that_stays_takes_over_names_and_what_it_lacks(catalogue: Catalogue) -> None:
    stays, gone = two_people(catalogue)
    assert done(catalogue, lambda work: merging.merge(work, gone.uid, stays.uid)) == 0
    flat = live(catalogue)[stays.uid]
    assert flat["display_name_az"] == "Rəna Əliyeva"
    assert flat["display_name_ru"] == "Рена Алиева"
    assert (flat["birth"], flat["death"]) == ("1957", "2019")
    assert flat["name_variants"] == ["R. Əliyeva", "Rena Aliyeva", "R. Aliyeva"]
    assert everything(catalogue)[gone.uid][2:4] == ("trashed", stays.ref)
    with catalogue.reading() as reading:
        for spelling in ("rena eliyeva", "Рена Алиева", "r aliyeva", "Rena Aliyeva"):
            assert authorities.find(reading, "agent", spelling) == stays.uid


def test_every_user_of_the_merged_one_uses_the_other_and_undo_gives_all_back(catalogue: Catalogue) -> None:
    stays, gone = two_people(catalogue)
    works = [titled(f"{number}", photographer=(AgentRole(gone.uid),), holder=gone.uid) for number in range(700)]
    done(catalogue, lambda work: store.insert_all(work, works))
    before = everything(catalogue)
    made = set_of(catalogue, lambda work: merging.merge(work, gone.uid, stays.uid))
    with catalogue.reading() as reading:
        assert uses.users_of(reading, gone.uid) == {}
        assert len(uses.users_of(reading, stays.uid)["photograph"]) == 700
    with catalogue.work(WHO, Action("undo")) as work:
        history.undo(work, made)
    assert everything(catalogue) == before


@settings(max_examples=12)
@given(data=st.data())
def test_the_index_knows_what_users_say_whatever_else_the_work_does(archive: Catalogue, data: st.DataObject) -> None:
    stays, gone = two_people(archive)
    works = [titled(f"work {n}", photographer=(AgentRole(gone.uid),), holder=gone.uid) for n in range(3)]
    uids = [one.uid for one in done(archive, lambda work: store.insert_all(work, works))]
    later = data.draw(st.lists(st.tuples(st.sampled_from(uids), st.sampled_from(["retitle", "empty", "trash"]))))

    def merge_and_more(work: Work) -> None:
        merging.merge(work, gone.uid, stays.uid)
        for uid, deed in later:
            if deed == "trash":
                store.set_state(work, uid, "trashed")
            elif store.living(work, [uid]):
                values = {"title_en": "another"} if deed == "retitle" else {"photographer": None, "holder": None}
                store.change(work, "photograph", uid, values)

    done(archive, merge_and_more)
    with archive.reading() as reading:
        assert index.verify(reading) == ""


def test_words_are_merged_by_their_codes(catalogue: Catalogue) -> None:
    def local(work: Work, code: str) -> Term:
        return store.insert(work, Term(vocabulary="weave_type", code=code, label=Multilingual(az=code)))

    own = done(catalogue, lambda work: local(work, "zilli"))
    with catalogue.reading() as reading:
        (zili,) = store.fetch_where(reading, Term, vocabulary="weave_type", code="zili")
        (wool,) = store.fetch_where(reading, Term, vocabulary="material", code="wool")
    carpet = done(catalogue, lambda work: store.insert(work, Carpet(weave_type="zilli")))
    assert done(catalogue, lambda work: merging.merge(work, own.uid, zili.uid)) == 1
    assert live(catalogue)[carpet.uid]["weave_type"] == "zili"
    with catalogue.reading() as reading:
        merged = store.get(reading, Term, zili.uid)
    assert (merged.status, merged.code, merged.order) == (zili.status, "zili", zili.order)
    assert "zilli" in merged.variants
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: merging.merge(work, wool.uid, zili.uid))
    assert refused.value.code == "merge.other_vocabulary"


def test_what_cannot_be_merged_is_refused_with_its_reason(catalogue: Catalogue) -> None:
    stays, gone = two_people(catalogue)
    place = done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(az="Laçın"))))
    work_of_art = done(catalogue, lambda work: store.insert(work, titled("a")))
    done(catalogue, lambda work: store.set_state(work, gone.uid, "trashed"))
    cases = {
        "merge.same": (stays.uid, stays.uid),
        "merge.other_kind": (stays.uid, place.uid),
        "record.in_trash": (gone.uid, stays.uid),
    }
    for code, (one, into) in cases.items():
        with pytest.raises(WorldError) as refused:
            done(catalogue, partial(merging.merge, uid=one, into=into))
        assert refused.value.code == code
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: merging.merge(work, work_of_art.uid, stays.uid))
    assert refused.value.code == "merge.other_kind"


@settings(max_examples=15)
@given(data=st.data())
def test_any_order_of_merging_leaves_one_source_that_all_cite(archive: Catalogue, data: st.DataObject) -> None:
    from kalbajar_catalogue.authorities.records import Citation

    sources = done(archive, lambda work: store.insert_all(work, [Source(citation=f"s{n}") for n in range(4)]))
    about = done(archive, lambda work: store.insert(work, titled("a")))
    cited = [Citation(about=about.uid, source=one.uid) for one in sources]
    citations = done(archive, lambda work: store.insert_all(work, cited))
    left = [one.uid for one in sources]
    while len(left) > 1:
        gone = data.draw(st.sampled_from(left))
        left.remove(gone)
        into = data.draw(st.sampled_from(left))
        done(archive, partial(merging.merge, uid=gone, into=into))
    with archive.reading() as reading:
        assert {store.get(reading, Citation, one.uid).source for one in citations} == {left[0]}
