"""Works that consist of others, and works that belong together."""

from kalbajar_catalogue.authorities.records import Agent, AgentRole
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import checking, composites
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.composites import PartNode
from kalbajar_catalogue.items.groups import Pair, RelatedItem
from kalbajar_catalogue.items.records import Carpet, Dwelling, Other, Part, Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done


def shape(nodes: tuple[PartNode, ...]) -> list[object]:
    """A tree as names in lists."""
    return [[node.part.name.en, *shape(node.parts)] if node.parts else node.part.name.en for node in nodes]


def test_the_parts_of_a_work_are_a_tree_in_their_order(catalogue: Catalogue) -> None:
    def made(work: Work) -> tuple[str, str]:
        alachigh, carpet, fringe = items.add(work, [Dwelling(), Carpet(), Other()])
        parts = [Part(whole=alachigh.uid, name=Multilingual(en="felt"), order=2),
                 Part(whole=alachigh.uid, name=Multilingual(en="carpet"), order=3, item=carpet.uid),
                 Part(whole=alachigh.uid, name=Multilingual(en="rod"), order=1, count=24),
                 Part(whole=carpet.uid, name=Multilingual(en="fringe"), item=fringe.uid)]  # fmt: skip
        store.insert_all(work, parts)
        return alachigh.uid, carpet.uid

    alachigh, carpet = done(catalogue, made)
    with catalogue.reading() as reading:
        tree = composites.parts_of(reading, alachigh)
        assert shape(tree) == ["rod", "felt", ["carpet", "fringe"]]
        assert [node.card.ref if node.card else "" for node in tree] == ["", "", "KLB-C-0001"]
        assert [card.uid for card in composites.wholes_of(reading, carpet)] == [alachigh]
        assert composites.wholes_of(reading, alachigh) == ()
    done(catalogue, lambda work: items.delete(work, carpet, ""))
    with catalogue.reading() as reading:
        assert shape(composites.parts_of(reading, alachigh)) == ["rod", "felt", "carpet"]


def test_a_circle_of_parts_ends_where_it_closes_and_is_told_of(catalogue: Catalogue) -> None:
    def made(work: Work) -> str:
        one, other = items.add(work, [Other(), Other()])
        store.insert_all(work, [Part(whole=one.uid, item=other.uid, name=Multilingual(en="b")),
                                Part(whole=other.uid, item=one.uid, name=Multilingual(en="a"))])  # fmt: skip
        return one.uid

    uid = done(catalogue, made)
    with catalogue.reading() as reading:
        assert shape(composites.parts_of(reading, uid)) == [["b", "a"]]
        found = [(record.ref, problem.code) for record, problem in checking.findings(reading)]
        assert found == [("KLB-PT-0001", "part.in_circle"), ("KLB-PT-0002", "part.in_circle")]
        assert checking.findings(reading, [uid]) == ()


def test_pairs_and_relations_are_seen_from_both_ends(catalogue: Catalogue) -> None:
    def made(work: Work) -> tuple[str, str, str]:
        (old,) = items.add(work, [Photograph()])
        (new,) = items.add(work, [Photograph(pair_of=(Pair(old.uid, "before", same_viewpoint=True),))])
        (study,) = items.add(work, [Other(related_item=(RelatedItem(old.uid, "study_for"), RelatedItem(new.uid)))])
        return old.uid, new.uid, study.uid

    old, new, study = done(catalogue, made)

    def seen(uid: str) -> list[tuple[str, str, str, bool, bool]]:
        with catalogue.reading() as reading:
            found = composites.related(reading, uid)
        return [(one.card.uid, one.field, one.relation, one.outgoing, one.same_viewpoint) for one in found]

    assert seen(new) == [(old, "pair_of", "before", True, True), (study, "related_item", "", False, False)]
    assert seen(old) == [(new, "pair_of", "before", False, True), (study, "related_item", "study_for", False, False)]
    assert seen(study) == [(old, "related_item", "study_for", True, False), (new, "related_item", "", True, False)]
    done(catalogue, lambda work: items.delete(work, new, ""))
    assert seen(old) == [(study, "related_item", "study_for", False, False)]


def test_a_work_that_names_itself_is_no_relation(catalogue: Catalogue) -> None:
    (item,) = done(catalogue, lambda work: items.add(work, [Other()]))
    done(catalogue, lambda work: items.change(work, item.uid, {"related_item": [{"item": item.uid}]}))
    with catalogue.reading() as reading:
        assert composites.related(reading, item.uid) == ()
        assert [problem.code for _, problem in checking.findings(reading)] == ["item.related_to_itself"]


def test_the_rules_know_the_lives_and_the_pairs_of_the_catalogue(catalogue: Catalogue) -> None:
    def made(work: Work) -> None:
        agent = store.insert(work, Agent(birth="1900", death="1950"))
        (old,) = items.add(work, [Photograph(date_taken="2024")])
        pair = (Pair(old.uid, "before"),)
        items.add(work, [Photograph(date_taken="2020", pair_of=pair), Carpet(weaver=(AgentRole(agent.uid),)),
                         Carpet(weaver=(AgentRole(agent.uid),), date_earliest="1960")])  # fmt: skip

    done(catalogue, made)
    with catalogue.reading() as reading:
        found = {(record.ref, problem.code) for record, problem in checking.findings(reading)}
        of_carpets = checking.findings(reading, kinds=["carpet"])
    assert found == {("KLB-F-0002", "photograph.pair_contradicts"), ("KLB-C-0002", "item.made_after_death")}
    assert [record.ref for record, _ in of_carpets] == ["KLB-C-0002"]
