"""What this program exported comes in again: nothing changes where it came from, and elsewhere it is all there."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities.records import Agent, Citation, Place, Source, Term
from kalbajar_catalogue.authorities.records.agent import AgentRole
from kalbajar_catalogue.custody.records import Loan, LoanItem
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import FORMATS, Format, export
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.importing import flow, own_tables, several
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.importing.mapping import REF
from kalbajar_catalogue.importing.several import Several
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet, Painting
from kalbajar_catalogue.storage import history, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Rights, Text
from tests.catalogues import WHO, copied, done, everything, journal
from tests.exporting.conftest import as_before as as_before
from tests.exporting.conftest import readable as readable
from tests.exporting.conftest import readable_once as readable_once
from tests.exporting.filled import Filled

OUT = {"xlsx": "out.xlsx", "csv": "out"}
PRIVATE = What(with_private=True)


def filled(work: Work) -> None:
    """A small museum: people of one name, places in places, sections in sections, words of its own."""
    word = Term(vocabulary="subject", code="own_motif", label=Multilingual(az="Öz naxışımız", en="Motif"))
    role = Term(vocabulary="role", code="own_role", label=Multilingual(az="usta, köməkçi", en="master, helper"))
    for term in (word, role):
        trash.settle(work, store.insert(work, term).uid)
    region = store.insert(work, Place(name=Multilingual(az="Kəlbəcər")))
    village = store.insert(work, Place(name=Multilingual(az="İstisu"), parent=region.uid))
    one, other = (store.insert(work, Agent(display_name=Multilingual(az="Rəna Əliyeva"))) for _ in range(2))
    group = store.insert(work, Agent(display_name=Multilingual(az="Birlik"), membership=(other.uid,)))
    weavers = (AgentRole(other.uid), AgentRole(group.uid, role="own_role"))
    carpet = Carpet(object_number="X-1", weaver=weavers, holder=group.uid, place_woven=village.uid)
    painting = Painting(object_number="R-1", maker=(AgentRole(one.uid),), subject=("own_motif",), internal_note="x")
    works = [items.add(work, [record])[0] for record in (carpet, painting)]
    programme = store.insert(work, Programme(title=Multilingual(az="Şəhər günü")))
    show = store.insert(work, Exhibition(title=Multilingual(az="Palitra"), programme=programme.uid))
    part = store.insert(work, Section(exhibition=show.uid, title=Multilingual(az="A"), order=2))
    inside = store.insert(work, Section(exhibition=show.uid, title=Multilingual(az="B"), order=1, parent=part.uid))
    text = store.insert(work, Text(owner=works[0].uid, language="az", body="Xalça", author=one.uid))
    for at, record in enumerate(works, 1):
        store.insert(work, Exhibit(exhibition=show.uid, item=record.uid, order=3 - at, section=inside.uid,
                                   label_choice=text.uid if at == 1 else ""))  # fmt: skip
    store.insert(work, Event(title=Multilingual(az="Açılış"), exhibition=show.uid, items=(works[1].uid,)))
    trash.settle(work, store.insert(work, Rights(owner=works[1].uid, holder=one.uid)).uid)
    source = store.insert(work, Source(citation="Bir kitab"))
    store.insert(work, Citation(about=works[0].uid, source=source.uid, quote="«…»"))
    loan = store.insert(work, Loan(exhibition=show.uid, lender=group.uid))
    store.insert(work, LoanItem(loan=loan.uid, item=works[0].uid))


@pytest.fixture
def museum(catalogue: Catalogue) -> Catalogue:
    """The catalogue of a small museum."""
    done(catalogue, filled)
    return catalogue


@pytest.fixture
def elsewhere(empty_folder: Path, tmp_path: Path) -> Iterator[Catalogue]:
    """Another catalogue, with nothing in it."""
    opened = wiring.open_catalogue(copied(empty_folder, tmp_path / "elsewhere"), who=WHO)
    yield opened
    opened.close()


def written(catalogue: Catalogue, folder: Path, format: Format, language: Language, what: What = PRIVATE) -> Path:
    out = folder / OUT[format]
    shutil.rmtree(out, ignore_errors=True)
    export(catalogue, format, out, what, language)
    return out


def brought_in(catalogue: Catalogue, coming: Several) -> several.Checks:
    found = several.check(catalogue, coming)
    several.bring_in(catalogue, WHO, coming, found)
    return found


def tables(catalogue: Catalogue, folder: Path, what: What = PRIVATE) -> dict[str, str]:
    """The text of each table of an export."""
    out = written(catalogue, folder, "csv", "en", what)
    return {file.name: file.read_text("utf-8-sig") for file in out.iterdir()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("format", FORMATS)
def test_export_then_import_changes_nothing_whatever_the_fields_hold(
    readable: Filled, tmp_path: Path, format: Format, language: Language
) -> None:
    catalogue = readable.catalogue
    before, told = everything(catalogue, with_terms=True), journal(catalogue)
    found = brought_in(catalogue, several.opened(written(catalogue, tmp_path, format, language)))
    wrong = [(one.kind, one.ref, dict(one.values), one.troubles)
             for check in found.checks for one in check.records if one.status is not Status.SAME]  # fmt: skip
    assert wrong == []
    stays = ("desk_person", "numbering", "house_setting", "saved_filter", "edition")
    assert found.count(Status.SAME) == sum(one.state == "live" and one.kind not in stays for one in before.values())
    assert everything(catalogue, with_terms=True) == before
    assert journal(catalogue) == told


@pytest.mark.parametrize("format", FORMATS)
def test_an_export_without_private_fields_wipes_none_out(museum: Catalogue, tmp_path: Path, format: Format) -> None:
    before = everything(museum)
    found = brought_in(museum, several.opened(written(museum, tmp_path, format, "az", What())))
    assert found.count(Status.SAME) == sum(map(len, (check.records for check in found.checks)))
    assert everything(museum) == before


def test_each_table_alone_changes_nothing(museum: Catalogue, tmp_path: Path) -> None:
    out = written(museum, tmp_path, "csv", "ru")
    for file in sorted(out.iterdir()):
        table = open_table(file)
        mapped = flow.mapping_for(museum, table)
        found = flow.check(museum, table, mapped)
        assert (mapped.kind, mapped.match, mapped.language) == (file.stem, REF, "ru")
        assert found.counts.keys() == {Status.SAME}, file.stem


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("format", FORMATS)
def test_an_empty_catalogue_gets_equal_records(
    museum: Catalogue, elsewhere: Catalogue, tmp_path: Path, format: Format, language: Language
) -> None:
    coming = several.opened(written(museum, tmp_path, format, language))
    found = brought_in(elsewhere, coming)
    assert found.count(Status.REFUSED, Status.CHANGED, Status.SKIPPED) == 0
    assert tables(elsewhere, tmp_path) == tables(museum, tmp_path)
    again = several.check(elsewhere, several.opened(written(museum, tmp_path, format, language)))
    assert again.count(Status.SAME) == sum(len(check.records) for check in again.checks)


def refs_of(catalogue: Catalogue) -> dict[str, str]:
    """The number of each carpet by its reference."""
    with catalogue.reading() as reading:
        return {one.ref: one.object_number for one in store.fetch(reading, Carpet)}


def with_gaps(catalogue: Catalogue, count: int = 9) -> None:
    """Carpets X-0, X-1 and so on, of which only every third is still there."""

    def fill(work: Work) -> None:
        made = items.add(work, [Carpet(object_number=f"X-{at}") for at in range(count)])
        for at, one in enumerate(made):
            if at % 3 != 2:
                items.delete(work, one.uid, "gone")

    done(catalogue, fill)


@pytest.mark.parametrize("format", FORMATS)
def test_references_with_gaps_are_kept_where_they_are_free(
    catalogue: Catalogue, elsewhere: Catalogue, tmp_path: Path, format: Format
) -> None:
    with_gaps(catalogue)
    brought_in(elsewhere, several.opened(written(catalogue, tmp_path, format, "az")))
    assert refs_of(elsewhere) == refs_of(catalogue)
    assert list(refs_of(elsewhere)) == ["KLB-C-0003", "KLB-C-0006", "KLB-C-0009"]
    added = done(elsewhere, lambda work: items.add(work, [Carpet(object_number="X-10")]))
    assert [one.ref for one in added] == ["KLB-C-0010"]


def test_a_table_alone_keeps_them_too_but_not_beside_others(
    catalogue: Catalogue, elsewhere: Catalogue, tmp_path: Path
) -> None:
    with_gaps(catalogue)
    table = open_table(written(catalogue, tmp_path, "csv", "en") / "carpet.csv")
    mapped = flow.mapping_for(elsewhere, table)
    flow.bring_in(elsewhere, WHO, flow.check(elsewhere, table, mapped), mapped)
    assert refs_of(elsewhere) == refs_of(catalogue)
    path = tmp_path / "more.csv"
    path.write_text("ref,object_number\nKLB-C-0077,Y-1\n", "utf-8")
    table = open_table(path)
    mapped = flow.mapping_for(elsewhere, table, "carpet")
    flow.bring_in(elsewhere, WHO, flow.check(elsewhere, table, mapped), mapped)
    assert {ref for ref, number in refs_of(elsewhere).items() if number == "Y-1"} == {"KLB-C-0010"}


def test_references_that_are_given_are_not_given_again(
    catalogue: Catalogue, elsewhere: Catalogue, tmp_path: Path
) -> None:
    with_gaps(catalogue, 18)
    done(elsewhere, lambda work: items.add(work, [Carpet(object_number=f"Y-{at}") for at in range(10)]))
    before = refs_of(elsewhere)
    brought_in(elsewhere, several.opened(written(catalogue, tmp_path, "xlsx", "ru")))
    after = refs_of(elsewhere)
    assert after.items() >= before.items()
    assert {number: ref for ref, number in after.items()}["X-17"] == "KLB-C-0018"
    assert len(after) == 16


def test_references_that_are_of_other_records_here_touch_none_of_them(
    museum: Catalogue, elsewhere: Catalogue, tmp_path: Path
) -> None:
    def others(work: Work) -> None:
        for at in range(4):
            items.add(work, [Carpet(object_number=f"Y-{at}")])
            items.add(work, [Painting(object_number=f"Z-{at}")])
            show = store.insert(work, Exhibition(title=Multilingual(en=f"Another {at}")))
            store.insert(work, Agent(display_name=Multilingual(en=f"Somebody {at}")))
            store.insert(work, Section(exhibition=show.uid, title=Multilingual(en="Hall")))

    def more(work: Work) -> None:
        for at in range(4):
            items.add(work, [Carpet(object_number=f"X-9{at}")])
            items.add(work, [Painting(object_number=f"R-9{at}")])
            store.insert(work, Agent(display_name=Multilingual(en=f"Anybody {at}")))

    done(elsewhere, others)
    done(museum, more)
    before = everything(elsewhere)
    out = written(museum, tmp_path, "xlsx", "az")
    brought_in(elsewhere, several.opened(out))
    after = everything(elsewhere)
    assert {uid: after[uid] for uid in before} == before
    with elsewhere.reading() as reading:
        carpets = {one.object_number: one for one in store.fetch(reading, Carpet)}
        weaver = store.get(reading, Agent, carpets["X-1"].weaver[0].agent)
        shown = [one for one in store.fetch(reading, Exhibit) if one.item == carpets["X-1"].uid]
        show = store.get(reading, Exhibition, shown[0].exhibition)
    assert weaver.display_name.az == "Rəna Əliyeva"
    assert show.title.az == "Palitra"
    assert several.check(elsewhere, several.opened(out)).count(Status.NEW, Status.CHANGED, Status.REFUSED) == 0


def test_what_is_changed_in_the_workbook_is_changed_and_what_is_added_is_new(museum: Catalogue, tmp_path: Path) -> None:
    out = written(museum, tmp_path, "csv", "en", What(kinds=("painting",), with_private=True))
    file = out / "painting.csv"
    text = file.read_text("utf-8-sig").replace("R-1", "R-77")
    cells = ["R-78" if cell == "R-77" else "" for cell in text.splitlines()[1].split(";")]
    file.write_text("\r\n".join([*text.splitlines(), ";".join(cells), ""]), "utf-8-sig")
    table = open_table(file)
    mapped = flow.mapping_for(museum, table)
    found = flow.check(museum, table, mapped)
    assert found.counts == {Status.CHANGED: 1, Status.NEW: 1}
    flow.bring_in(museum, WHO, found, mapped)
    with museum.reading() as reading:
        assert {one.object_number for one in store.fetch(reading, Painting)} == {"R-77", "R-78"}


def test_one_undo_takes_all_tables_back(museum: Catalogue, elsewhere: Catalogue, tmp_path: Path) -> None:
    coming = several.opened(written(museum, tmp_path, "xlsx", "en"))
    changes = several.bring_in(elsewhere, WHO, coming, several.check(elsewhere, coming))
    with elsewhere.work(WHO, Action("undo")) as work:
        assert history.undo(work, changes.change_set).left == ()
    assert {one.state for one in everything(elsewhere).values()} == {"undone"}
    brought_in(elsewhere, coming)
    assert tables(elsewhere, tmp_path).keys() == tables(museum, tmp_path).keys()


def test_a_table_is_known_by_its_sheet_and_by_its_headings_when_the_file_is_called_otherwise(
    museum: Catalogue, tmp_path: Path
) -> None:
    out = written(museum, tmp_path, "csv", "az", What(kinds=("carpet",)))
    other = Path(shutil.copy(out / "carpet.csv", tmp_path / "list.csv"))
    assert own_tables.kind_of(open_table(out / "carpet.csv")) == "carpet"
    assert own_tables.kind_of(open_table(other)) == "carpet"
    book = open_table(written(museum, tmp_path, "xlsx", "ru"))
    assert own_tables.kind_of(book) == "carpet"


def test_an_import_is_refused_when_the_catalogue_was_changed_since_its_check(museum: Catalogue, tmp_path: Path) -> None:
    out = written(museum, tmp_path, "csv", "en")
    (out / "painting.csv").write_text((out / "painting.csv").read_text("utf-8-sig").replace("R-1", "R-5"), "utf-8-sig")
    coming = several.opened(out)
    found = several.check(museum, coming)
    done(museum, lambda work: items.add(work, [Painting(object_number="R-2")]))
    with pytest.raises(WorldError, match=r"import\.overtaken"):
        several.bring_in(museum, WHO, coming, found)


def test_what_is_not_exported_is_not_taken_for_it(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "carpet.csv").write_text("ref,Colour of the sky\nKLB-C-0001,blue\n", "utf-8")
    (tmp_path / "list.csv").write_text("Number,Title\n1,a\n", "utf-8")
    assert own_tables.kind_of(open_table(tmp_path / "carpet.csv")) == ""
    assert several.tables_of(tmp_path / "list.csv") == ()
    with pytest.raises(WorldError, match=r"import\.no_tables"):
        several.opened(tmp_path / "list.csv")


@pytest.mark.parametrize("format", FORMATS)
def test_tables_of_the_sample_come_into_no_real_catalogue(elsewhere: Catalogue, tmp_path: Path, format: Format) -> None:
    sample = wiring.create(tmp_path / "sample", who=WHO, sample=True)
    done(sample, filled)
    out = written(sample, tmp_path, format, "en")
    coming = several.opened(out)
    before = everything(elsewhere)
    with pytest.raises(WorldError, match=r"import\.table_of_sample"):
        several.check(elsewhere, coming)
    for own in coming.tables:
        with pytest.raises(WorldError, match=r"import\.table_of_sample"):
            flow.mapping_for(elsewhere, own.table)
        with pytest.raises(WorldError, match=r"import\.table_of_sample"):
            flow.check(elsewhere, own.table, own.mapped)
    assert everything(elsewhere) == before
    assert several.check(sample, coming).count(Status.SAME) == sum(len(one.records) for one in
                                                                    several.check(sample, coming).checks)  # fmt: skip
    sample.close()
