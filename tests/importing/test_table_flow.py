"""A table of somebody else's into a catalogue and out again, as a registrar meets it: real files, real SQLite."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.importing import flow, refusals, saved_mappings
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.decisions import Decisions, Named, Naming
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.grouping import arrivals, groups, near_names, with_word
from kalbajar_catalogue.importing.mapping import NOTE, Column, Mapping, OnMatch, Target
from kalbajar_catalogue.importing.naming import Names
from kalbajar_catalogue.importing.showing import Shower
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, everything

Write = Callable[[str], Path]
CARPETS = """Inventory no,Title [en],Weaver,Woven in,Length,Width,Unit,Condition remark
K-1,Stepped medallions,"Əliyeva, Rəna",Kəlbəcər,262,148,cm,moth at one end
K-2,Lattice of lozenges,"Əliyeva, Rəna",Laçın,2.62,1.48,m,
"""
MAPPED = Mapping(
    "carpet",
    (
        Column(0, "Inventory no", (Target("object_number"),)),
        Column(1, "Title [en]", (Target("title_en"),)),
        Column(2, "Weaver", (Target("weaver"),)),
        Column(3, "Woven in", (Target("place_woven"),)),
        Column(4, "Length", (Target("dimension.length"),)),
        Column(5, "Width", (Target("dimension.width"),)),
        Column(6, "Unit", (Target("dimension.unit"),)),
        Column(7, "Condition remark", (Target(NOTE),)),
    ),
)


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Writes a table under one name and gives its path."""

    def write(text: str) -> Path:
        path = tmp_path / "carpets.csv"
        path.write_text(text, "utf-8")
        return path

    return write


def checked(catalogue: Catalogue, path: Path, mapped: Mapping = MAPPED, decisions: Decisions | None = None) -> Check:
    """The check of a file."""
    return flow.check(catalogue, open_table(path), mapped, decisions)


def brought_in(
    catalogue: Catalogue, path: Path, mapped: Mapping = MAPPED, decisions: Decisions | None = None
) -> Imported:
    """The import of a file, after its check."""
    return flow.bring_in(catalogue, WHO, checked(catalogue, path, mapped, decisions), mapped)


def carpets(catalogue: Catalogue) -> dict[str, Carpet]:
    """The carpets by their number."""
    with catalogue.reading() as reading:
        return {one.object_number: one for one in store.fetch(reading, Carpet)}


def undone(catalogue: Catalogue, change_set: int) -> history.Undone:
    """Takes a change set back."""
    with catalogue.work(WHO, Action("undo")) as work:
        return history.undo(work, change_set)


def edited(catalogue: Catalogue, number: str, **values: object) -> None:
    """A person's edit of a carpet."""
    with catalogue.work(WHO, Action("record.edited")) as work:
        store.change(work, "carpet", carpets(catalogue)[number].uid, values)


def test_rows_become_records_with_people_and_places_sizes_and_notes(catalogue: Catalogue, written: Write) -> None:
    done = brought_in(catalogue, written(CARPETS))
    made = carpets(catalogue)
    with catalogue.reading() as reading:
        weaver = store.get(reading, Agent, made["K-1"].weaver[0].agent)
    assert len(done.written) == 2
    assert (weaver.display_name.az, weaver.sort_name) == ("Rəna Əliyeva", "Əliyeva, Rəna")
    assert made["K-2"].weaver == made["K-1"].weaver
    assert [size.value_mm for size in made["K-1"].dimension] == [2620.0, 1480.0]
    assert made["K-2"].dimension == made["K-1"].dimension
    assert made["K-1"].internal_note == "Condition remark: moth at one end"
    assert made["K-2"].internal_note == ""


def test_the_same_file_again_writes_nothing(catalogue: Catalogue, written: Write) -> None:
    path = written(CARPETS)
    brought_in(catalogue, path)
    before = everything(catalogue)
    again = checked(catalogue, path)
    done = flow.bring_in(catalogue, WHO, again, MAPPED)
    assert again.counts == {Status.SAME: 2}
    assert (done.changes.change_set, done.snapshot) == (0, None)
    assert everything(catalogue) == before


def test_a_check_writes_nothing_and_tells_old_and_new(catalogue: Catalogue, written: Write) -> None:
    brought_in(catalogue, written(CARPETS))
    before = everything(catalogue)
    found = checked(catalogue, written(CARPETS.replace("Stepped", "Three stepped")))
    with catalogue.reading() as reading:
        (line,) = Shower(reading, "en").lines(found.records[0])
    assert found.counts == {Status.CHANGED: 1, Status.SAME: 1}
    assert (line.now, line.file) == ("Stepped medallions", "Three stepped medallions")
    assert everything(catalogue) == before


def test_undo_takes_back_new_and_changed_records_and_names_what_was_edited_since(
    catalogue: Catalogue, written: Write
) -> None:
    brought_in(catalogue, written(CARPETS.splitlines()[0] + "\n" + CARPETS.splitlines()[1] + "\n"))
    done = brought_in(catalogue, written(CARPETS.replace("Stepped", "Three stepped").replace("moth", "moths")))
    edited(catalogue, "K-1", title_en="Another name")
    back = undone(catalogue, done.changes.change_set)
    assert [(change.key, change.before) for change in back.left] == [("title_en", "Stepped medallions")]
    assert carpets(catalogue).keys() == {"K-1"}
    assert carpets(catalogue)["K-1"].title.en == "Another name"
    assert carpets(catalogue)["K-1"].internal_note == "Condition remark: moth at one end"


def test_an_empty_cell_never_clears_and_blank_does(catalogue: Catalogue, written: Write) -> None:
    brought_in(catalogue, written(CARPETS))
    brought_in(catalogue, written(CARPETS.replace("Stepped medallions", "").replace("Lattice of lozenges", "[BLANK]")))
    made = carpets(catalogue)
    assert (made["K-1"].title.en, made["K-2"].title.en) == ("Stepped medallions", "")


def test_an_empty_language_column_leaves_the_other_languages(catalogue: Catalogue, written: Write) -> None:
    brought_in(catalogue, written(CARPETS))
    mapped = Mapping("carpet", (Column(0, "No", (Target("object_number"),)), Column(1, "az", (Target("title_az"),)),
                                Column(2, "en", (Target("title_en"),))))  # fmt: skip
    brought_in(catalogue, written("No,az,en\nK-1,Pilləli,\n"), mapped)
    title = carpets(catalogue)["K-1"].title
    assert (title.az, title.en) == ("Pilləli", "Stepped medallions")


def test_all_that_is_wrong_with_a_row_is_told_at_once_with_its_place(catalogue: Catalogue, written: Write) -> None:
    mapped = Mapping("carpet", (*MAPPED.columns[:7], Column(7, "Class", (Target("weave_class"),)),
                                Column(8, "Date", (Target("date_earliest"),))))  # fmt: skip
    table = "No,T,W,P,L,W,U,Class,Date\nK-1,,,,wide,148,furlong,knitted,2025-13-45\n"
    (record,) = checked(catalogue, written(table), mapped).records
    assert record.status is Status.REFUSED
    assert {(one.row, one.at, one.problem.code) for one in record.troubles} == {
        (2, 4, "size.unreadable"), (2, 7, "term.unknown"), (2, 8, "date.impossible")}  # fmt: skip


def test_a_refused_row_does_not_keep_the_good_ones_out(catalogue: Catalogue, written: Write) -> None:
    found = checked(catalogue, written(CARPETS.replace("262", "long")))
    with pytest.raises(WorldError, match=r"import\.refused_rows"):
        flow.bring_in(catalogue, WHO, found, MAPPED, only_good=False)
    assert carpets(catalogue) == {}
    flow.bring_in(catalogue, WHO, found, MAPPED)
    assert carpets(catalogue).keys() == {"K-2"}


def test_refused_rows_come_back_mended(catalogue: Catalogue, written: Write, tmp_path: Path) -> None:
    path = written(CARPETS.replace("262", "long").replace("Stepped", "=Stepped"))
    found = checked(catalogue, path)
    flow.bring_in(catalogue, WHO, found, MAPPED)
    out = tmp_path / "refused.xlsx"
    assert refusals.save(found, open_table(path), out, "az") == 1
    table = open_table(out)
    (row,) = table.rows()
    assert table.headings[:8] == tuple(CARPETS.splitlines()[0].split(","))
    assert row.cells[:2] == ("K-1", "=Stepped medallions")
    assert "long" in row.cells[8]
    mended = Decisions().with_cell(row.number, 4, "262")
    flow.bring_in(catalogue, WHO, flow.check(catalogue, table, MAPPED, mended), MAPPED)
    assert carpets(catalogue).keys() == {"K-1", "K-2"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_refused_rows_have_more_is_not_brought_in_again(
    catalogue: Catalogue, written: Write, tmp_path: Path, language: Language
) -> None:
    path = written(CARPETS.replace("262", "long"))
    out, again = tmp_path / "refused.xlsx", tmp_path / "again.xlsx"
    refusals.save(checked(catalogue, path), open_table(path), out, language)
    saved_mappings.keep(catalogue.folder, replace(MAPPED, name="Registrar's"))
    table = open_table(out)
    for mapped in (flow.mapping_for(catalogue, table), flow.mapping_for(catalogue, table, "carpet")):
        assert [column.keys for column in mapped.columns[8:]] == [(), ()]
        assert mapped.columns[9].sure == 1.0
    assert flow.mapping_for(catalogue, table).name == "Registrar's"
    found = flow.check(catalogue, table, flow.mapping_for(catalogue, table))
    assert refusals.save(found, table, again, language) == 1
    assert open_table(again).headings == table.headings, "no column stands there twice"
    assert [row.cells[9] for row in open_table(again).rows()] == ["2"], "the row of the first table"


def test_each_refused_row_has_its_own_reasons(catalogue: Catalogue, written: Write, tmp_path: Path) -> None:
    path = written(CARPETS.splitlines()[0] + "\nK-1,Stepped,,,262,,cm,\nK-1,Stepped,,,,long,cm,\n")
    out = tmp_path / "refused.xlsx"
    assert refusals.save(checked(catalogue, path), open_table(path), out, "en") == 2
    first, second = (row.cells[8] for row in open_table(out).rows())
    assert "row 3" in first
    assert "long" not in first
    assert "long" in second


def test_a_name_is_read_as_another_known_or_new(catalogue: Catalogue, written: Write) -> None:
    path = written(CARPETS.replace("Laçın", "Kelbecer"))
    decisions = Decisions().with_name("place", "Kelbecer", Named(Naming.SAME, text="Kəlbəcər"))
    found = checked(catalogue, path, decisions=decisions)
    assert {one.name for one in found.newcomers} == {"Kəlbəcər", "Rəna Əliyeva"}
    ring = decisions.with_name("place", "Kəlbəcər", Named(Naming.SAME, text="Kelbecer"))
    assert checked(catalogue, path, decisions=ring).counts == {Status.NEW: 2}


def test_a_conflict_counts_as_what_it_comes_to(catalogue: Catalogue, written: Write) -> None:
    brought_in(catalogue, written(CARPETS))
    edited(catalogue, "K-1", title_en="Curator's title")
    path = written(CARPETS.replace("Stepped", "Three stepped"))
    kept = checked(catalogue, path)
    taken = checked(catalogue, path, decisions=Decisions().with_clash(2, "title_en", takes_file=True))
    assert kept.outcomes == {Status.SAME: 2}
    assert flow.nothing_to_write(kept)
    assert taken.outcomes == {Status.CHANGED: 1, Status.SAME: 1}
    assert not flow.nothing_to_write(taken)


def test_a_cell_is_mended_in_place(catalogue: Catalogue, written: Write) -> None:
    path = written(CARPETS.replace("262", "long"))
    found = checked(catalogue, path, decisions=Decisions().with_cell(2, 4, "262"))
    assert found.counts == {Status.NEW: 2}


def test_one_answer_mends_all_equal_faults(catalogue: Catalogue, written: Write) -> None:
    mapped = Mapping("carpet", (Column(0, "No", (Target("object_number"),)), Column(1, "C", (Target("weave_class"),))))
    path = written("No,C\nK-1,knoted\nK-2,knoted\nK-3,pile\n")
    (group,) = groups(checked(catalogue, path, mapped))
    assert group.rows == (2, 3)
    found = checked(catalogue, path, with_word(mapped, group.first.at, group.first.text, "pile"))
    assert found.counts == {Status.NEW: 3}


def test_an_unknown_place_is_made_linked_or_left_as_text(catalogue: Catalogue, written: Write) -> None:
    with catalogue.work(WHO, Action("record.added")) as work:
        from kalbajar_catalogue.authorities import service

        known = service.named(work, "place", "Təbriz", "az")
    path = written(CARPETS.replace("Kəlbəcər", "Tabriz").replace("Laçın", "Tabriz"))
    found = checked(catalogue, path)
    arrived = {one.newcomer.name: one.rows for one in arrivals(found)}
    with catalogue.reading() as reading:
        near = near_names(Names(reading, Decisions(), "en").spellings("place"), "Tabriz")
    linked = Decisions().with_name("place", "tabriz", Named(Naming.LINK, known))
    texts = Decisions().with_name("place", "TABRIZ", Named(Naming.TEXT))
    assert arrived["Tabriz"] == (2, 3)
    assert near == (known,)
    assert {one.values["place_woven"] for one in checked(catalogue, path, decisions=linked).records} == {known}
    for record in checked(catalogue, path, decisions=texts).records:
        assert "place_woven" not in record.values
        assert "Tabriz" in record.values["internal_note"]


def test_two_people_of_one_name_are_not_merged_but_asked_for(catalogue: Catalogue, written: Write) -> None:
    with catalogue.work(WHO, Action("record.added")) as work:
        from kalbajar_catalogue.i18n.languages import Multilingual

        one, other = store.insert_all(work, [Agent(display_name=Multilingual("Rəna Əliyeva"))] * 2)
    path = written(CARPETS)
    record = checked(catalogue, path).records[0]
    assert record.status is Status.REFUSED
    assert record.troubles[0].problem.code == "name.ambiguous"
    assert set(record.troubles[0].choices) == {one.ref, other.ref}
    chosen = Decisions().with_name("agent", "Əliyeva, Rəna", Named(Naming.LINK, other.uid))
    assert checked(catalogue, path, decisions=chosen).records[0].values["weaver"][0]["agent"] == other.uid


def test_a_number_that_two_works_have_is_a_choice(catalogue: Catalogue, written: Write) -> None:
    with catalogue.work(WHO, Action("record.added")) as work:
        one, other = store.insert_all(work, [Carpet(object_number="K-1"), Carpet(object_number="K-1")])
    path = written(CARPETS)
    record = checked(catalogue, path).records[0]
    assert (record.status, record.troubles[0].problem.code) == (Status.REFUSED, "number.ambiguous")
    assert record.troubles[0].choices == (one.ref, other.ref)
    assert checked(catalogue, path, decisions=Decisions().with_match(2, other.uid)).records[0].uid == other.uid
    assert checked(catalogue, path, decisions=Decisions().with_match(2, "")).records[0].status is Status.NEW


def test_what_a_person_changed_since_the_last_import_is_a_conflict(catalogue: Catalogue, written: Write) -> None:
    brought_in(catalogue, written(CARPETS))
    edited(catalogue, "K-1", title_en="Curator's title")
    path = written(CARPETS.replace("Stepped", "Three stepped"))
    found = checked(catalogue, path)
    clash = found.records[0].clashes["title_en"]
    assert found.records[0].status is Status.CONFLICT
    assert (clash.then, clash.file, clash.now) == (
        "Stepped medallions", "Three stepped medallions", "Curator's title")  # fmt: skip
    flow.bring_in(catalogue, WHO, found, MAPPED)
    assert carpets(catalogue)["K-1"].title.en == "Curator's title"
    brought_in(catalogue, path, decisions=Decisions().with_clash(2, "title_en", takes_file=True))
    assert carpets(catalogue)["K-1"].title.en == "Three stepped medallions"


def test_several_rows_form_one_record(catalogue: Catalogue, written: Write) -> None:
    path = written(CARPETS.splitlines()[0] + "\nK-1,Stepped,Rəna,Laçın,262,,cm,\nK-1,Stepped,Tural,,,148,cm,\n")
    found = checked(catalogue, path)
    flow.bring_in(catalogue, WHO, found, MAPPED)
    made = carpets(catalogue)["K-1"]
    assert (len(found.records), len(made.weaver)) == (1, 2)
    assert [(size.type, size.value_mm) for size in made.dimension] == [("length", 2620.0), ("width", 1480.0)]


def test_rows_of_one_number_that_disagree_are_refused(catalogue: Catalogue, written: Write) -> None:
    path = written(CARPETS.splitlines()[0] + "\nK-1,Stepped,,,,,,\nK-1,Lattice,,,,,,\nK-2,,,,,,,\nK-1,Third,,,,,,\n")
    told = [(one.row, one.status, [t.problem.code for t in one.troubles]) for one in checked(catalogue, path).records]
    assert told == [(2, Status.REFUSED, ["import.rows_disagree"]), (4, Status.NEW, []),
                    (5, Status.REFUSED, ["import.twice"])]  # fmt: skip


@pytest.mark.parametrize(
    ("way", "counts"),
    [(OnMatch.UPDATE, {Status.SAME: 2}), (OnMatch.SKIP, {Status.SKIPPED: 2}), (OnMatch.CREATE, {Status.NEW: 2})],
)
def test_what_happens_to_a_record_that_is_there_is_chosen(
    catalogue: Catalogue, written: Write, way: OnMatch, counts: dict[Status, int]
) -> None:
    path = written(CARPETS)
    brought_in(catalogue, path)
    assert checked(catalogue, path, replace(MAPPED, on_match=way)).counts == counts


def test_an_import_is_refused_when_the_catalogue_was_changed_since_its_check(
    catalogue: Catalogue, written: Write
) -> None:
    brought_in(catalogue, written(CARPETS))
    found = checked(catalogue, written(CARPETS.replace("Stepped", "Three stepped")))
    edited(catalogue, "K-2", title_en="Another name")
    before = everything(catalogue)
    with pytest.raises(WorldError, match=r"import\.overtaken"):
        flow.bring_in(catalogue, WHO, found, MAPPED)
    assert everything(catalogue) == before


def test_a_snapshot_is_made_before_and_only_the_newest_are_kept(catalogue: Catalogue, written: Write) -> None:
    tables = [CARPETS.replace("Stepped", f"Stepped {place}") for place in range(flow.KEPT_SNAPSHOTS + 2)]
    snapshots = [brought_in(catalogue, written(table)).snapshot for table in tables]
    kept = sorted((catalogue.folder / "backups").glob("before-import-*.sqlite"))
    assert kept == snapshots[-flow.KEPT_SNAPSHOTS :]


def test_a_table_that_breaks_off_gives_its_whole_rows_and_says_where(catalogue: Catalogue, written: Write) -> None:
    found = checked(catalogue, written(CARPETS + 'K-3,"Broken off'))
    assert found.counts == {Status.NEW: 2}
    assert found.unfinished is not None
    assert (found.unfinished.code, found.unfinished.values["row"]) == ("table.breaks_off", 4)


def test_a_cancelled_check_leaves_nothing(catalogue: Catalogue, written: Write) -> None:
    before = everything(catalogue)

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        flow.check(catalogue, open_table(written(CARPETS)), MAPPED, progress=stop)
    assert everything(catalogue) == before


def test_one_column_fills_several_fields_and_constants_fill_every_row(catalogue: Catalogue, written: Write) -> None:
    mapped = Mapping(
        "carpet",
        (Column(0, "No", (Target("object_number"),)),
         Column(1, "Both", (Target("title_az", 0), Target("title_en", 1)), split=" / "),
         Column(2, "Motifs", (Target("subject"),), split="|", words={"butası": "buta"})),
        constants={"holder": "Kalbajar Museum"},
    )  # fmt: skip
    brought_in(catalogue, written("No,Both,Motifs\nK-1,Pilləli / Stepped,butası|qoçbuynuzu\n"), mapped)
    made = carpets(catalogue)["K-1"]
    with catalogue.reading() as reading:
        holder = store.get(reading, Agent, made.holder)
    assert (made.title.az, made.title.en) == ("Pilləli", "Stepped")
    assert len(made.subject) == 2
    assert holder.display_name.en == "Kalbajar Museum"


def test_a_column_names_the_kind_of_each_row(catalogue: Catalogue, written: Write) -> None:
    mapped = Mapping("other", MAPPED.columns[:2], kind_column=2, kinds={"rug": "carpet", "n/a": ""})
    brought_in(catalogue, written("No,T,What\n1,a,rug\n2,b,jug\n3,c,n/a\n"), mapped)
    with catalogue.reading() as reading:
        counts = store.live_counts(reading)
    assert (counts["carpet"], counts["other"]) == (1, 1)


def test_what_is_remembered_of_the_last_import_changes_no_answer(catalogue: Catalogue, written: Write) -> None:
    """A row that says the same is not read again, unless somebody touched its record or a person decides anew."""
    path = written(CARPETS)
    brought_in(catalogue, path)
    edited(catalogue, "K-2", title_en="Another name")
    with catalogue.work(WHO, Action("record.deleted")) as work:
        store.set_state(work, carpets(catalogue)["K-1"].uid, "trashed")
    remembered = checked(catalogue, path)
    shutil.rmtree(catalogue.folder / "derived" / "imports")
    anew = checked(catalogue, path)
    assert [one.status for one in remembered.records] == [Status.NEW, Status.CONFLICT]
    assert remembered.records == anew.records


def test_new_words_in_groups_become_words_and_come_again_as_the_same(catalogue: Catalogue, written: Write) -> None:
    mapped = Mapping(
        "carpet",
        (
            Column(0, "No", (Target("object_number"),)),
            Column(1, "M", (Target("material"),)),
            Column(2, "W", (Target("warp"),)),
            Column(3, "P", (Target("style_period"),)),
        ),
    )
    path = written(
        'No,M,W,P\nK-1,"wool; goat down (warp)",yun (2 qat); goat down,"[""a""]; x"\n'
        'K-2,"[{""material"": ""goat down""}]",,"[""a"", ""a""]"\n'
    )
    brought_in(catalogue, path, mapped)
    made = carpets(catalogue)
    assert [(one.material, one.part) for one in made["K-1"].material] == [("wool", ""), ("goat down", "warp")]
    assert [one.material for one in made["K-2"].material] == ["goat down"]
    assert (made["K-1"].style_period, made["K-2"].style_period) == (('["a"]', "x"), ("a", "a"))
    assert checked(catalogue, path, mapped).counts == {Status.SAME: 2}
