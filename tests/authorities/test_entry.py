"""What a person types and what a field shows: one text for every value, both ways, in three languages."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import entry, vocabularies
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Inscription, Material, OtherNumber, PersonShown
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.flat import flatten, unflatten
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, live, photographs, titled, tried

NAMES = (
    "Rəna Əliyeva", "RƏNA ƏLİYEVA", "Tural", "Studio (Baku)", "Sons; Co", "two\nlines", "", "—", "[x]", "[{",
    "KLB-A-0001", "yes", "Şuşa", "a, b",
)  # fmt: skip
WORDS = (
    "a",
    "dağ",
    "a;b",
    "a, b",
    "x (y)",
    "[x]",
    '["a"]',
    "[{",
    "two\nlines",
    "c. 1890",
    "1 × 2",
    "-",
    "+",
    "Latin",
    "az",
)
NAMED = authorities.NAMED
texts = (st.sampled_from(WORDS) | st.text(max_size=8)).map(cleaned).filter(bool)
dates = st.sampled_from(["2025", "2025-11", "2025-11-25", "0800"])


def typed_back(work: Work, record_type: type[Any], uid: str, language: Language) -> Any:
    """The record that one gets who types everything that its form shows."""
    record = store.get(work, record_type, uid)
    shown = entry.shown_values(work, record, language)
    return unflatten(record_type, entry.read_typed(work, record_type, shown, language), uid=uid, ref=record.ref)


@pytest.fixture(scope="module")
def known(archive: Catalogue) -> dict[str, list[str]]:
    """People, places and photographs to refer to, some of one name, one in the trash."""

    def made(work: Work) -> dict[str, list[str]]:
        agents = store.insert_all(work, [Agent(display_name=Multilingual(az=name)) for name in NAMES])
        places = store.insert_all(work, [Place(name=Multilingual(en=name)) for name in NAMES])
        pictures = items.add(work, [titled("a"), titled("b")])
        others = {kind.name: [store.insert(work, kind.record()).uid] for kind in work.kinds if kind.name not in NAMED}
        return others | {
            "agent": [*(one.uid for one in agents)],
            "place": [*(one.uid for one in places)],
            "item": [*(one.uid for one in pictures)],
            "record": [*(one.uid for one in pictures), agents[0].uid],
        }

    known = done(archive, made)
    done(archive, lambda work: store.set_state(work, known["agent"][2], "trashed"))
    return known


def of_text(field: Field, known: dict[str, list[str]]) -> st.SearchStrategy[str]:
    """What a text may be: a reference, a word of its vocabulary, a date, anything."""
    if field.declared.refers:
        return st.sampled_from(known.get(field.declared.refers) or known["record"])
    if field.declared.vocabulary:
        codes = st.sampled_from([term.code for term in vocabularies.terms(field.declared.vocabulary)])
        own = texts.map(str.casefold).map(cleaned).filter(bool).map(partial(_code, field.declared.vocabulary))
        return codes | own if vocabularies.vocabulary(field.declared.vocabulary).open else codes
    if field.declared.moment:
        return dates | st.just("2025-11-25T18:30+04:00")
    return dates if field.declared.date else texts


def _code(vocabulary: str, text: str) -> str:
    return vocabularies.code_of(vocabulary, text)


def of_field(field: Field, known: dict[str, list[str]]) -> st.SearchStrategy[Any]:
    """Any cleaned value of a field."""
    text = of_text(field, known)
    if field.group_type is not None:
        return st.lists(of_group(field.group_type, known), max_size=3).map(tuple)
    plain: dict[Shape, st.SearchStrategy[Any]] = {
        Shape.TEXT: text,
        Shape.MULTILINGUAL: st.builds(Multilingual, az=texts | st.just(""), ru=texts | st.just("")),
        Shape.INTEGER: st.integers(-(10**9), 10**9),
        Shape.NUMBER: st.floats(-1e9, 1e9),
        Shape.YES_NO: st.booleans(),
        Shape.LIST: st.lists(text, max_size=3).map(tuple),
    }
    return plain[field.shape]


def of_group(group_type: type[Any], known: dict[str, list[str]]) -> st.SearchStrategy[Any]:
    """A group with a few of its members filled."""
    members = {field.name: st.just(field.default) | of_field(field, known) for field in fields_of(group_type)}
    return st.builds(group_type, **members)


@pytest.mark.parametrize("field", fields_of(Photograph), ids=lambda field: field.name)
@settings(max_examples=20)
@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_what_a_field_shows_is_read_as_the_same_value(
    field: Field, language: Language, archive: Catalogue, known: dict[str, list[str]], data: st.DataObject
) -> None:
    value = data.draw(of_field(field, known))

    def both_ways(work: Work) -> tuple[Photograph, Photograph, int]:
        (added,) = items.add(work, [Photograph(**{field.name: value})])
        again = typed_back(work, Photograph, added.uid, language)
        touched = {change.uid for change in work.noted if change.kind != Term.kind}
        return store.get(work, Photograph, added.uid), again, len(touched)

    stored, again, touched = tried(archive, both_ways)
    assert again == stored
    assert touched == 1, "somebody was made up on the way"


@pytest.mark.parametrize("record_type", [kind.record for kind in wiring.kinds()])
@settings(max_examples=8)
@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_what_any_other_form_shows_is_read_as_the_same_record(
    record_type: type[Any], language: Language, archive: Catalogue, known: dict[str, list[str]], data: st.DataObject
) -> None:
    values = {f.name: data.draw(of_field(f, known), f.name) for f in fields_of(record_type) if not f.declared.system}

    def both_ways(work: Work) -> tuple[Any, Any]:
        added = store.insert(work, record_type(**values))
        return added, typed_back(work, record_type, added.uid, language)

    stored, again = tried(archive, both_ways)
    assert again == stored


SHOWN: list[tuple[Photograph, str, Language, str]] = [
    (Photograph(subject=("dağ", "su")), "subject", "az", "dağ; su"),
    (Photograph(subject=("a;b",)), "subject", "az", '["a;b"]'),
    (Photograph(publish=False), "publish", "az", "no"),
    (Photograph(), "publish", "ru", "yes"),
    (Photograph(), "count", "en", "1"),
    (Photograph(process="inkjet_print"), "process", "ru", "струйная печать"),
    (Photograph(process="our own way"), "process", "ru", "our own way"),
    (Photograph(material=(Material("wool", "warp"), Material("silk"))), "material", "az", "yun (əriş); ipək"),
    (Photograph(print_size=(Dimension("height", 450.0), Dimension("width", 600.0))), "print_size", "az", "45 × 60 sm"),
    (Photograph(other_number=(OtherNumber("12", "old"),)), "other_number", "en", "12 (old)"),
    (Photograph(inscription=(Inscription("[illegible]"),)), "inscription", "en", "[illegible]"),
    (Photograph(inscription=(Inscription("N. 3", type="note"),)), "inscription", "az", "N. 3 (qeyd)"),
    (Photograph(date_taken="2021-05"), "date_taken", "en", "2021-05"),
]


@pytest.mark.parametrize(("record", "key", "language", "text"), SHOWN, ids=[f"{row[1]} {row[3]}" for row in SHOWN])
def test_a_value_is_shown_in_words(
    catalogue: Catalogue, record: Photograph, key: str, language: Language, text: str
) -> None:
    added = done(catalogue, lambda work: items.add(work, [record]))
    with catalogue.reading() as reading:
        assert items.shown(reading, added[0].uid, language)[key] == text


READ: list[tuple[str, str, Any]] = [
    ("subject", " dağ ;su;; dağ\nyol", ["dağ", "su", "yol"]),
    ("subject", '["a;b", "c"]', ["a;b", "c"]),
    ("subject", '["broken', ['["broken']),
    ("subject", "", None),
    ("title_az", "  Kәlbәcәr\x00 ", "Kəlbəcər"),
    ("publish", "bəli", True),
    ("publish", "YES", True),
    ("publish", "+", True),
    ("publish", "xeyr", False),
    ("publish", "Нет", False),
    ("publish", "-", False),
    ("publish", "", None),
    ("count", "3", 3),
    ("date_taken", "14.05.2021", "2021-05-14"),
    ("period_relation", "Bərpa", "restoration"),
    ("period_relation", "после освобождения", "after_liberation"),
    ("process", "INKJET PRINT", "inkjet_print"),
    ("process", "our own way", "our own way"),
    ("technique", "photography; ours", ["photography", "ours"]),
    ("material", "wool (warp); silk", [{"material": "wool", "part": "warp"}, {"material": "silk"}]),
    ("other_number", "12 (old)", [{"number": "12", "type": "old"}]),
    ("inscription", "N. 3 (note)", [{"text": "N. 3", "type": "note"}]),
    ("inscription", "N. 3 (az, Latin, note)",
     [{"text": "N. 3", "language": "az", "script": "Latin", "type": "note"}]),
    ("inscription", '[{"text": "a; b", "translation_az": "c"}]', [{"text": "a; b", "translation_az": "c"}]),
    ("inscription", "[illegible]", [{"text": "[illegible]"}]),
    ("print_size", "45x60", [{"type": "height", "value_mm": 450.0}, {"type": "width", "value_mm": 600.0}]),
]  # fmt: skip


@pytest.mark.parametrize(("key", "typed", "value"), READ, ids=[f"{row[0]}={row[1]}" for row in READ])
def test_a_text_is_read_by_the_kind_of_its_field(catalogue: Catalogue, key: str, typed: str, value: Any) -> None:
    assert done(catalogue, lambda work: entry.read_typed(work, Photograph, {key: typed}, "az")) == {key: value}


REFUSED: list[tuple[str, str, str]] = [
    ("period_relation", "long ago", "term.unknown"),
    ("status", "orijinal deyil", "term.unknown"),
    ("publish", "perhaps", "yes_no.unreadable"),
    ("publish", "?", "yes_no.unreadable"),
    ("count", "3.5", "number.not_whole"),
    ("count", "many", "number.unreadable"),
    ("date_taken", "yesterday", "date.unreadable"),
    ("date_taken", "31.02.2021", "date.impossible"),
    ("print_size", "large", "size.unreadable"),
    ("photographer", "—", "name.empty"),
    ("pair_of", "KLB-F-9999", "record.unknown_ref"),
    ("inscription", '[{"text": 3}]', "group.unreadable"),
    ("inscription", '[{"text": "a"', "group.unreadable"),
    ("inscription", '[{"text": "a"}, 1]', "group.unreadable"),
    ("print_size", '[{"value_mm": "wide"}]', "group.unreadable"),
    ("nonsense", "x", "field.unknown"),
    ("title", "x", "field.unknown"),
]


@pytest.mark.parametrize(("key", "typed", "code"), REFUSED, ids=[f"{row[0]}={row[1]}" for row in REFUSED])
def test_what_cannot_be_read_names_its_field_and_leaves_nothing(
    catalogue: Catalogue, key: str, typed: str, code: str
) -> None:
    (uid,) = photographs(catalogue, "a")
    before = live(catalogue)
    values = {"photographer": "Somebody New", "mount": "oak", key: typed}
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: items.enter(work, uid, values, "az"))
    assert (refused.value.code, refused.value.problem.values["field"]) == (code, key)
    assert live(catalogue) == before


SAME_NAME: list[Callable[[str], str]] = [str, str.upper, lambda name: name.replace("ə", "e"), lambda name: f" {name} "]


@pytest.mark.parametrize("spell", SAME_NAME)
def test_a_name_is_found_in_every_spelling_that_folds_alike(catalogue: Catalogue, spell: Callable[[str], str]) -> None:
    (uid,) = photographs(catalogue, "a")
    rena = done(catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az="Rəna Eldarqızı"))))
    typed = {"photographer": f"{spell('Rəna Eldarqızı').replace('I', 'I')} (printer)"}
    done(catalogue, lambda work: items.enter(work, uid, typed, "az"))
    assert live(catalogue)[uid]["photographer"] == [{"agent": rena.uid, "role": "printer"}]
    assert len(live(catalogue)) == 2


def test_a_name_is_found_in_every_language_by_its_variants_and_by_its_ref(catalogue: Catalogue) -> None:
    name = Multilingual("Kəlbəcər", "Kalbajar", "Кяльбаджар")
    place = done(catalogue, lambda work: store.insert(work, Place(name=name, name_variants=("Kelbajar", "Karvaçar"))))
    with catalogue.reading() as reading:
        for spelling in ("kelbecer", "KALBAJAR", "кяльбаджар", "Kelbajar", "karvacar", place.ref, place.ref.lower()):
            assert authorities.find(reading, "place", spelling) == place.uid
        assert authorities.find(reading, "place", "Laçın") == authorities.find(reading, "agent", "Kəlbəcər") == ""


NAMES_GIVEN = ("Rəna", "RENA", "Rena ", "Тофик", "тофик", "KLB-A-0001", "klb a 0002", "KLB-A-0003", "Rəna Əliyeva")


@settings(max_examples=30)
@given(given=st.lists(st.sampled_from(NAMES_GIVEN), max_size=8), kind=st.sampled_from(authorities.NAMED))
def test_names_looked_up_together_are_those_looked_up_one_by_one(
    archive: Catalogue, given: list[str], kind: str
) -> None:
    def numbered(uids: list[str]) -> list[int]:
        return [list(dict.fromkeys(uids)).index(uid) for uid in uids]

    def together(work: Work) -> list[int]:
        names = authorities.Names(work)
        made = [names.named(kind, name, "az") for name in given]
        assert [names.find(kind, name) for name in given] == [authorities.find(work, kind, name) for name in given]
        return numbered(made)

    one_by_one = tried(archive, lambda work: numbered([authorities.named(work, kind, name, "az") for name in given]))
    assert tried(archive, together) == one_by_one


def test_a_reading_looks_names_up_once_and_the_next_one_sees_what_is_new(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        assert authorities.spelled(reading, "agent") is authorities.spelled(reading, "agent") == {}
    uid = done(catalogue, lambda work: authorities.named(work, "agent", "Rəna", "az"))
    with catalogue.reading() as reading:
        assert authorities.find(reading, "agent", "rena") == uid


def test_a_new_name_is_made_once_in_the_language_it_is_typed_in(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    typed = {"photographer": "Тофик; Тофик (printer)", "holder": "тофик", "place_shown": "Лачин; ЛАЧИН; Шуша"}
    done(catalogue, lambda work: items.enter(work, uid, typed, "ru"))
    with catalogue.reading() as reading:
        (agent,) = authorities.names(reading, "agent")
        assert agent[1] == Multilingual(ru="Тофик")
        assert [name.ru for _, name in authorities.names(reading, "place")] == ["Лачин", "Шуша"]
    flat = live(catalogue)[uid]
    assert flat["photographer"] == [{"agent": agent[0]}, {"agent": agent[0], "role": "printer"}]
    assert flat["holder"] == agent[0]
    assert len(flat["place_shown"]) == 2


def test_two_people_of_one_name_are_shown_by_name_and_by_ref(catalogue: Catalogue) -> None:
    same = [Agent(display_name=Multilingual(az="Rəna")), Agent(display_name=Multilingual(az="RENA"))]
    first, second = done(catalogue, lambda work: store.insert_all(work, same))
    roles = (AgentRole(second.uid, "printer"), AgentRole(first.uid))
    (added,) = done(catalogue, lambda work: items.add(work, [Photograph(photographer=roles, holder=second.uid)]))
    with catalogue.reading() as reading:
        shown = items.shown(reading, added.uid, "en")
    assert (shown["photographer"], shown["holder"]) == ("KLB-A-0002 (printer); Rəna", "KLB-A-0002")


def test_a_person_in_the_trash_is_shown_by_ref_and_not_made_anew(catalogue: Catalogue) -> None:
    agent = done(catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az="Rəna"))))
    (added,) = done(catalogue, lambda work: items.add(work, [Photograph(persons_shown=(PersonShown(agent.uid),))]))
    done(catalogue, lambda work: store.set_state(work, agent.uid, "trashed"))
    with catalogue.reading() as reading:
        shown = items.shown(reading, added.uid, "en")
    assert shown["persons_shown"] == "KLB-A-0001"
    done(catalogue, lambda work: items.enter(work, added.uid, shown, "en"))
    assert live(catalogue) == {added.uid: flatten(added)}


@pytest.mark.parametrize(("language", "word"), [("az", "naməlum"), ("en", "unknown"), ("ru", "неизвестен")])
def test_a_maker_whom_nobody_knows_is_shown_and_read_by_the_word(
    catalogue: Catalogue, language: Language, word: str
) -> None:
    nobody = {"qualifier": "unknown"}

    def both_ways(work: Work) -> list[tuple[str, Any]]:
        carpet = store.insert(work, Carpet())
        store.change(work, Carpet.kind, carpet.uid, {"weaver": [nobody]})
        shown = entry.shown_values(work, store.get(work, Carpet, carpet.uid), language)["weaver"]
        texts = (shown, word.upper(), "naməlum", "unknown")
        return [(shown, entry.read_typed(work, Carpet, {"weaver": text}, language)["weaver"]) for text in texts]

    assert done(catalogue, both_ways) == [(word, [nobody])] * 4
    with catalogue.reading() as reading:
        assert not store.fetch(reading, Agent)


def test_who_bears_the_name_of_nobody_is_meant_by_it(catalogue: Catalogue) -> None:
    def both_ways(work: Work) -> tuple[str, str, str]:
        agent = store.insert(work, Agent(display_name=Multilingual(en="Unknown")))
        carpet = store.insert(work, Carpet())
        store.change(work, Carpet.kind, carpet.uid, {"weaver": [{"qualifier": "unknown"}]})
        shown = entry.shown_values(work, store.get(work, Carpet, carpet.uid), "en")["weaver"]
        read = entry.read_typed(work, Carpet, {"weaver": "unknown"}, "en")["weaver"]
        return shown, read[0]["agent"], agent.uid

    shown, read, uid = done(catalogue, both_ways)
    assert read == uid
    assert shown == '[{"qualifier": "unknown"}]'
