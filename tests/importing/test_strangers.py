"""One table of another catalogue: its references are those of other records here, and none of these is written over."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.authorities.records.agent import AgentRole
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import export
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing import flow, own_tables
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import REF, Mapping
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.importing.sources.tables import Table
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, copied, done, everything


@pytest.fixture
def elsewhere(empty_folder: Path, tmp_path: Path) -> Iterator[Catalogue]:
    """Another catalogue, with nothing in it."""
    opened = wiring.open_catalogue(copied(empty_folder, tmp_path / "elsewhere"), who=WHO)
    yield opened
    opened.close()


def filled(catalogue: Catalogue, letter: str, count: int) -> None:
    """Carpets with numbers such as X-0, each by a weaver of its own."""

    def fill(work: Work) -> None:
        weavers = [
            store.insert(work, Agent(display_name=Multilingual(az=f"{letter} toxucu {at}"))) for at in range(count)
        ]
        items.add(work, [Carpet(object_number=f"{letter}-{at}", title=Multilingual(az=f"{letter} xalçası {at}"),
                                weaver=(AgentRole(weaver.uid),)) for at, weaver in enumerate(weavers)])  # fmt: skip

    done(catalogue, fill)


def exported(catalogue: Catalogue, folder: Path) -> Path:
    export(catalogue, "csv", folder / "out", What(kinds=("carpet",)), "az")
    return folder / "out" / "carpet.csv"


def checked(catalogue: Catalogue, path: Path, decisions: Decisions | None = None) -> tuple[Table, Mapping, Check]:
    table = open_table(path)
    mapped = flow.mapping_for(catalogue, table)
    assert mapped.match == REF
    return table, mapped, flow.check(catalogue, table, mapped, decisions)


def numbers(catalogue: Catalogue) -> dict[str, str]:
    with catalogue.reading() as reading:
        return {one.ref: one.object_number for one in store.fetch(reading, Carpet)}


def codes(found: Check) -> list[tuple[int, str, bool]]:
    return [(one.row, one.problem.code, one.refused) for one in found.troubles]


def test_a_table_of_another_catalogue_touches_no_record_here_and_says_so(
    catalogue: Catalogue, elsewhere: Catalogue, tmp_path: Path
) -> None:
    filled(catalogue, "X", 4)
    filled(elsewhere, "Y", 5)
    before = everything(elsewhere)
    path = exported(catalogue, tmp_path)
    _, mapped, found = checked(elsewhere, path)
    assert found.counts == {Status.NEW: 4}
    assert codes(found) == [(row, "import.other_catalogue", False) for row in (2, 3, 4, 5)]
    flow.bring_in(elsewhere, WHO, found, mapped)
    after = everything(elsewhere)
    assert {uid: after[uid] for uid in before} == before
    assert sorted(numbers(elsewhere).values()) == sorted(
        [*(f"X-{at}" for at in range(4)), *(f"Y-{at}" for at in range(5))]
    )
    again = checked(elsewhere, path)[2]
    assert again.counts == {Status.SAME: 4}


def test_what_has_the_same_number_here_is_known_by_it(
    catalogue: Catalogue, elsewhere: Catalogue, tmp_path: Path
) -> None:
    filled(catalogue, "X", 4)
    filled(elsewhere, "Y", 4)
    done(elsewhere, lambda work: items.add(work, [Carpet(object_number="X-2")]))
    _, mapped, found = checked(elsewhere, exported(catalogue, tmp_path))
    assert [(one.number, one.ref) for one in found.records if one.status is Status.CHANGED] == [("X-2", "KLB-C-0005")]
    flow.bring_in(elsewhere, WHO, found, mapped)
    assert list(numbers(elsewhere).values()).count("X-2") == 1


def test_a_name_that_is_a_reference_is_not_looked_for_here(
    catalogue: Catalogue, elsewhere: Catalogue, tmp_path: Path
) -> None:
    filled(catalogue, "X", 4)
    filled(elsewhere, "Y", 4)
    path = exported(catalogue, tmp_path)
    path.write_text(path.read_text("utf-8-sig").replace("X toxucu 1", "KLB-A-0001"), "utf-8-sig")
    _, _, found = checked(elsewhere, path)
    refused = [(one.row, one.problem.code, one.text) for one in found.troubles if one.refused]
    assert refused == [(3, "record.unknown_ref", "KLB-A-0001")]


def test_our_own_table_with_some_new_numbers_updates_and_raises_no_doubt(catalogue: Catalogue, tmp_path: Path) -> None:
    filled(catalogue, "X", 8)
    path = exported(catalogue, tmp_path)
    text = path.read_text("utf-8-sig")
    for at in range(3):
        text = text.replace(f"X-{at}", f"N-{at}")
    path.write_text(text, "utf-8-sig")
    _, _, found = checked(catalogue, path)
    assert found.counts == {Status.CHANGED: 3, Status.SAME: 5}
    assert found.troubles == ()


def test_where_few_rows_tell_the_doubt_is_told(catalogue: Catalogue, elsewhere: Catalogue, tmp_path: Path) -> None:
    filled(catalogue, "X", 2)
    filled(elsewhere, "Y", 2)
    _, _, found = checked(elsewhere, exported(catalogue, tmp_path))
    assert found.counts == {Status.CHANGED: 2}
    assert codes(found) == [(2, "import.other_records", False), (3, "import.other_records", False)]


@pytest.mark.parametrize(("hold", "status"), [(True, Status.CHANGED), (False, Status.NEW)])
@pytest.mark.parametrize("count", [2, 5])
def test_a_person_decides_whose_the_references_are(
    catalogue: Catalogue, elsewhere: Catalogue, tmp_path: Path, hold: bool, status: Status, count: int
) -> None:
    filled(catalogue, "X", count)
    filled(elsewhere, "Y", count)
    _, _, found = checked(elsewhere, exported(catalogue, tmp_path), Decisions().with_refs(hold))
    assert found.counts == {status: count}


def with_own_field(path: Path) -> Path:
    """A table with a heading that no catalogue here has."""
    first, *rows = path.read_text("utf-8-sig").splitlines()
    path.write_text("\r\n".join([f"{first};Toxucunun möhürü", *(f"{row};ay-ulduz" for row in rows), ""]), "utf-8-sig")
    return path


def test_a_table_with_a_field_of_another_museums_own_is_known_and_tells_what_becomes_of_it(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    filled(catalogue, "X", 4)
    path = with_own_field(exported(catalogue, tmp_path))
    _, mapped, found = checked(catalogue, path)
    assert own_tables.kind_of(open_table(path)) == "carpet"
    assert found.counts == {Status.CHANGED: 4}
    assert [(one.row, one.text, one.problem.code, one.refused) for one in found.troubles] == [
        (2, "Toxucunun möhürü", "import.own_heading", False)
    ]
    flow.bring_in(catalogue, WHO, found, mapped)
    with catalogue.reading() as reading:
        notes = {one.internal_note for one in store.fetch(reading, Carpet)}
    assert notes == {"Toxucunun möhürü: ay-ulduz"}
    assert checked(catalogue, path)[2].counts == {Status.SAME: 4}


def test_a_table_of_few_known_headings_is_not_taken_for_one_of_ours() -> None:
    assert own_tables.likely(["ref", "Inventar nömrəsi", "Colour of the sky", "Wind"], "carpet") is None
