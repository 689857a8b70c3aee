"""A column of people says that somebody is not known: nobody of that name gets a record."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.authorities.records.agent import AgentRole
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.not_known import begins_unknown, says_nothing, says_unknown
from kalbajar_catalogue.importing.showing import Shower
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.safekeeping.verifying import verify
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, done

KEYS = ("object_number", "weaver", "weaver.role", "weaver.qualifier", "holder", "depicted_person", "place_woven")
MAPPED = Mapping("carpet", tuple(Column(at, key, (Target(key),)) for at, key in enumerate(KEYS)))
TYPED = Mapping("carpet", (Column(0, "No", (Target("object_number"),)), Column(1, "Weaver", (Target("weaver"),))))


@pytest.fixture
def checked(catalogue: Catalogue, tmp_path: Path) -> Callable[..., Check]:
    """Checks rows, each a list of cells."""

    def check(*rows: str, mapped: Mapping = MAPPED, decisions: Decisions | None = None) -> Check:
        path = tmp_path / "carpets.csv"
        head = ",".join(column.heading for column in mapped.columns)
        path.write_text("\n".join([head, *rows, ""]), "utf-8")
        return flow.check(catalogue, open_table(path), mapped, decisions)

    return check


def carpet(catalogue: Catalogue) -> Carpet:
    with catalogue.reading() as reading:
        (found,) = store.fetch(reading, Carpet)
    return found


def agents(catalogue: Catalogue) -> list[str]:
    with catalogue.reading() as reading:
        return [one.display_name.best("en").text for one in store.fetch(reading, Agent)]


@pytest.mark.parametrize(
    "text",
    ["unknown artist", "Unknown", "NAMƏLUM", "naməlum rəssam", "Müəllifi bilinmir", "неизвестен",
     "Неизвестный художник", "anonymous", "[anon.]", "bilinmir", "Fotoqraf qeyd olunmayıb", "artist unknown"],
)  # fmt: skip
def test_words_that_name_nobody(text: str) -> None:
    assert says_unknown(text)
    assert not says_nothing(text)


@pytest.mark.parametrize(
    "text", ["artist", "Rəna Əliyeva", "Unknown weaver of Kəlbəcər", "Nomad", "", "Иван Неизвестный"]
)
def test_words_that_name_somebody(text: str) -> None:
    assert not says_unknown(text)


def test_of_somebody_unknown_something_may_be_said() -> None:
    assert begins_unknown("Unknown weaver of Kəlbəcər")
    assert begins_unknown("Неизвестный художник XIX века")
    assert not begins_unknown("Unknown Mortal Orchestra")
    assert not begins_unknown("Unknown")


@pytest.mark.parametrize("text", ["unknown weaver", "Naməlum", "неизвестный мастер", "anonymous"])
@pytest.mark.parametrize("mapped", [MAPPED, TYPED])
def test_a_maker_who_is_not_known_is_recorded_so_and_gets_no_record(
    catalogue: Catalogue, checked: Callable[..., Check], text: str, mapped: Mapping
) -> None:
    found = checked(f"K-1,{text}", mapped=mapped)
    assert not found.newcomers
    assert [(one.problem.code, one.text, one.refused) for one in found.troubles] == [("import.not_known", text, False)]
    flow.bring_in(catalogue, WHO, found, mapped)
    made = carpet(catalogue)
    assert made.weaver == (AgentRole(qualifier="unknown"),)
    assert made.internal_note == ""
    assert agents(catalogue) == []
    assert checked(f"K-1,{text}", mapped=mapped).counts == {Status.SAME: 1}
    with catalogue.reading() as reading:
        shown = entry.shown_values(reading, made, "en")["weaver"]
    with catalogue.work(WHO, flow.action_of(found)) as work:
        assert entry.read_typed(work, Carpet, {"weaver": shown}, "en") == {"weaver": [{"qualifier": "unknown"}]}


def test_the_check_shows_it_in_a_word(catalogue: Catalogue, checked: Callable[..., Check]) -> None:
    found = checked("K-1,Rəna Əliyeva; anonymous", mapped=TYPED)
    with catalogue.reading() as reading:
        lines = {one.key: one.file for one in Shower(reading, "az").lines(found.records[0])}
    assert lines["weaver"] == "Rəna Əliyeva; naməlum"


def test_what_is_said_of_the_role_stays(catalogue: Catalogue, checked: Callable[..., Check]) -> None:
    flow.bring_in(catalogue, WHO, checked("K-1,unknown,weaver,attributed to"), MAPPED)
    assert carpet(catalogue).weaver == (AgentRole(role="weaver", qualifier="unknown"),)


def test_beside_an_unknown_one_the_known_are_kept(catalogue: Catalogue, checked: Callable[..., Check]) -> None:
    flow.bring_in(catalogue, WHO, checked("K-1,Rəna Əliyeva; unknown", mapped=TYPED), TYPED)
    known, unknown = carpet(catalogue).weaver
    assert (bool(known.agent), known.qualifier, unknown) == (True, "", AgentRole(qualifier="unknown"))
    assert agents(catalogue) == ["Rəna Əliyeva"]


@pytest.mark.parametrize("text", ["n/a", "-", "?", "yoxdur"])
def test_a_cell_that_says_nothing_fills_nothing(catalogue: Catalogue, checked: Callable[..., Check], text: str) -> None:
    found = checked(f"K-1,{text},,,{text},{text},{text}")
    assert (found.counts, found.troubles) == ({Status.NEW: 1}, ())
    flow.bring_in(catalogue, WHO, found, MAPPED)
    made = carpet(catalogue)
    assert (made.weaver, made.holder, made.depicted_person, made.place_woven) == ((), "", (), "")


def test_other_columns_of_people_and_places_stay_empty_and_say_so(
    catalogue: Catalogue, checked: Callable[..., Check]
) -> None:
    found = checked("K-1,,,,unknown,naməlum,место неизвестно")
    assert {one.key for one in found.troubles} == {"holder", "depicted_person", "place_woven"}
    assert {one.refused for one in found.troubles} == {False}
    flow.bring_in(catalogue, WHO, found, MAPPED)
    made = carpet(catalogue)
    assert (made.holder, made.depicted_person, made.place_woven, made.internal_note) == ("", (), "", "")
    with catalogue.reading() as reading:
        assert store.fetch(reading, Place) == ()


def test_who_is_called_so_in_the_catalogue_is_meant(catalogue: Catalogue, checked: Callable[..., Check]) -> None:
    agent = done(catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az="Naməlum toxucu"))))
    flow.bring_in(catalogue, WHO, checked("K-1,Naməlum toxucu", mapped=TYPED), TYPED)
    assert carpet(catalogue).weaver == (AgentRole(agent.uid),)


def test_a_person_may_decide_that_it_is_a_name(catalogue: Catalogue, checked: Callable[..., Check]) -> None:
    decided = Decisions().with_name("agent", "Anonymous", Named(Naming.CREATE))
    found = checked("K-1,Anonymous", mapped=TYPED, decisions=decided)
    assert [one.name for one in found.newcomers] == ["Anonymous"]


def test_somebody_unknown_of_whom_something_is_said_is_of_that_type(
    catalogue: Catalogue, checked: Callable[..., Check]
) -> None:
    flow.bring_in(catalogue, WHO, checked("K-1,Unknown weaver of Kəlbəcər", mapped=TYPED), TYPED)
    with catalogue.reading() as reading:
        (agent,) = store.fetch(reading, Agent)
    assert (agent.type, agent.display_name.az) == ("unknown", "Unknown weaver of Kəlbəcər")


def test_the_catalogue_stays_whole(catalogue: Catalogue, checked: Callable[..., Check]) -> None:
    flow.bring_in(catalogue, WHO, checked("K-1,unknown weaver,weaver"), MAPPED)
    assert [one for one in verify(catalogue) if not one.ok] == []
