"""Words against all that may happen to them: defaults, brackets, JSON, work that is lost, people who undo."""

import pytest

from kalbajar_catalogue.authorities import merging, terms, vocabularies
from kalbajar_catalogue.authorities.records import Agent, Place, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import history, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.verification import journal_agrees
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import OTHER, WHO, done, everything, live, photographs, set_of


def term(catalogue: Catalogue, vocabulary: str, code: str) -> Term:
    with catalogue.reading() as reading:
        (found,) = store.fetch_where(reading, Term, vocabulary=vocabulary, code=code)
    return found


def entered(catalogue: Catalogue, key: str, text: str, who: str = WHO) -> str:
    def add(work: Work) -> str:
        uid = items.add(work, [Photograph()])[0].uid
        items.enter(work, uid, {key: text}, "az")
        return uid

    return done(catalogue, add, who)


def test_a_word_that_rules_rely_on_is_neither_merged_nor_thrown_away(catalogue: Catalogue) -> None:
    original, copy = (term(catalogue, "object_status", code) for code in ("original", "copy"))
    with pytest.raises(WorldError, match=r"term\.closed"):
        done(catalogue, lambda work: merging.merge(work, original.uid, copy.uid))
    with pytest.raises(WorldError, match=r"term\.closed"):
        done(catalogue, lambda work: trash.throw_away(work, original.uid))
    done(catalogue, lambda work: store.change(work, "term", original.uid, {"label_az": "əsl"}))
    assert vocabularies.word("object_status", "original", "az") == "əsl"


def test_a_code_is_put_in_the_place_of_a_default_and_back_as_the_journal_says(catalogue: Catalogue) -> None:
    from kalbajar_catalogue.storage import uses

    plain = photographs(catalogue, "a")[0]
    done(catalogue, lambda work: items.add(work, [Photograph(status="replica")]))
    before = everything(catalogue)
    away = set_of(catalogue, lambda work: uses.recode(work, "object_status", "original", "copy"))
    assert live(catalogue)[plain]["status"] == "copy"
    done(catalogue, lambda work: history.undo(work, away))
    assert everything(catalogue) == before
    onto = set_of(catalogue, lambda work: uses.recode(work, "object_status", "replica", "original"))
    with catalogue.reading() as reading:
        assert journal_agrees(reading).ok
    done(catalogue, lambda work: history.undo(work, onto))
    assert everything(catalogue) == before
    with catalogue.reading() as reading:
        assert journal_agrees(reading).ok


def test_a_merged_word_that_is_typed_again_is_the_one_that_stays(catalogue: Catalogue) -> None:
    entered(catalogue, "technique", "xurcun bir; xurcun iki")
    one, two = (term(catalogue, "technique", f"xurcun {number}") for number in ("bir", "iki"))
    done(catalogue, lambda work: merging.merge(work, two.uid, one.uid))
    assert vocabularies.code_of("technique", "Xurcun İki") == "xurcun bir"
    again = entered(catalogue, "technique", "xurcun iki")
    assert live(catalogue)[again]["technique"] == ["xurcun bir"]


def test_narrower_words_follow_a_merge_and_keep_their_broader_one(catalogue: Catalogue) -> None:
    broad = done(catalogue, lambda work: store.insert(work, Term(vocabulary="motif", code="ana")))
    other = done(catalogue, lambda work: store.insert(work, Term(vocabulary="motif", code="başqa")))
    narrow = done(catalogue, lambda work: store.insert(work, Term(vocabulary="motif", code="bala", parent="ana")))
    with pytest.raises(WorldError, match=r"record\.in_use"):
        done(catalogue, lambda work: trash.throw_away(work, broad.uid))
    done(catalogue, lambda work: merging.merge(work, broad.uid, other.uid))
    assert live(catalogue)[narrow.uid]["parent"] == "başqa"


def test_a_new_word_in_brackets_becomes_a_term_too(catalogue: Catalogue) -> None:
    uid = entered(catalogue, "material", "yun (təzə hissə)")
    assert live(catalogue)[uid]["material"] == [{"material": "wool", "part": "təzə hissə"}]
    assert term(catalogue, "material_part", "təzə hissə").status == "local"


def test_words_of_a_work_that_is_lost_are_not_in_force(catalogue: Catalogue) -> None:
    class LostError(Exception):
        pass

    def fails(work: Work, changes: object) -> None:
        raise LostError

    catalogue._followers = (terms.follow, fails)
    with pytest.raises(LostError), catalogue.work(WHO, Action("test")) as work:
        terms.entered(work, "technique", "itən söz", "az")
    assert vocabularies.known_code("technique", "itən söz") is None


def test_a_word_that_others_use_by_now_survives_the_undo_of_who_made_it(catalogue: Catalogue) -> None:
    with catalogue.work(WHO, Action("test")) as work:
        uid = items.add(work, [Photograph()])[0].uid
        items.enter(work, uid, {"technique": "yeni söz"}, "az")
    other = entered(catalogue, "technique", "yeni söz", OTHER)
    done(catalogue, lambda again: history.undo(again, work.changes.change_set))
    assert live(catalogue)[other]["technique"] == ["yeni söz"]
    assert term(catalogue, "technique", "yeni söz").label.az == "yeni söz"


JSON = [
    ("maker", '[{"agent": "KLB-F-0001"}]', "record.other_kind"),
    ("maker", '[{"agent": "KLB-A-9999"}]', "record.unknown_ref"),
    ("persons_shown", '[{"consent": "hogwash", "minor": true}]', "term.unknown"),
    ("dimension", '[{"type": "height", "value_mm": NaN}]', "group.unreadable"),
    ("dimension", '[{"type": "height", "value_mm": true}]', "group.unreadable"),
    ("related_item", '[{"item": "nonsense"}]', "record.unknown_ref"),
    ("maker", "KLB-F-0001", "record.other_kind"),
    ("caption_writer", "KLB-P-9999", "record.unknown_ref"),
]


@pytest.mark.parametrize(("key", "text", "code"), JSON, ids=[f"{row[0]}={row[1]}" for row in JSON])
def test_nothing_comes_in_by_json_or_by_a_ref_that_could_not_be_typed(
    catalogue: Catalogue, key: str, text: str, code: str
) -> None:
    photographs(catalogue, "a")
    with pytest.raises(WorldError) as refused:
        entered(catalogue, key, text)
    assert refused.value.code == code


def test_the_ref_of_a_merged_person_leads_to_the_one_that_stays(catalogue: Catalogue) -> None:
    stays, gone = done(catalogue, lambda work: store.insert_all(work, [Agent(), Agent()]))
    done(catalogue, lambda work: merging.merge(work, gone.uid, stays.uid))
    held = entered(catalogue, "holder", gone.ref)
    assert live(catalogue)[held]["holder"] == stays.uid


def test_a_merge_of_a_place_into_the_one_it_lies_in_makes_no_circle(catalogue: Catalogue) -> None:
    large = done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(az="Böyük"))))
    small = done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(az="Kiçik"), parent=large.uid)))
    made = set_of(catalogue, lambda work: merging.merge(work, large.uid, small.uid))
    assert "parent" not in live(catalogue)[small.uid]
    done(catalogue, lambda work: history.undo(work, made))
    done(catalogue, lambda work: merging.merge(work, small.uid, large.uid))
    assert "parent" not in live(catalogue)[large.uid]


def test_a_place_lies_in_no_circle(catalogue: Catalogue) -> None:
    one, two = done(catalogue, lambda work: store.insert_all(work, [Place(), Place()]))

    def circle(work: Work) -> None:
        store.change(work, "place", one.uid, {"parent": two.uid})
        store.change(work, "place", two.uid, {"parent": one.uid})
        trash.settle(work, two.uid)

    with pytest.raises(WorldError, match=r"place\.circle"):
        done(catalogue, circle)
