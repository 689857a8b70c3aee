"""A file brings its museum's own fields and words with it: what is said in them comes in at the first import."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import own_fields, terms, vocabularies
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import Format, export
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing import several
from kalbajar_catalogue.importing.checked import Status
from kalbajar_catalogue.importing.several import Several
from kalbajar_catalogue.importing.showing import Shower
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import own_in_force
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, copied, done
from tests.exporting.conftest import as_before as as_before

Out = Callable[..., Path]
FIELDS = {"shelf": "text", "told_by": "multilingual", "stars": "integer", "weight": "number", "lent": "yes_no",
          "seen": "date", "ground": "word"}  # fmt: skip
SAID = {"own_shelf": "A-12; B", "own_told_by_az": "Nənəm", "own_stars": 4, "own_weight": 2.5, "own_lent": True,
        "own_seen": "1988-05", "own_ground": "Qum"}  # fmt: skip


def filled(work: Work) -> None:
    """A carpet of which something is said in an own field of every type, and one of which nothing is."""
    for order, (code, type_) in enumerate(FIELDS.items(), 1):
        label = Multilingual(az=f"Öz sahə {order}", en=f"Field of theirs {order}")
        words = "own_ground" if type_ == "word" else ""
        own_fields.make(work, OwnField(label=label, code=code, of_kinds=("carpet",), type=type_, words=words))


def said(work: Work) -> None:
    carpet, _ = items.add(work, [Carpet(object_number="Q-1"), Carpet(object_number="Q-2")])
    code = terms.entered(work, "own_ground", "Qum", "az")
    store.change(work, Carpet.kind, carpet.uid, {**SAID, "own_ground": code})


@pytest.fixture
def theirs(catalogue: Catalogue, as_before: None, tmp_path: Path) -> Out:
    """Exports the catalogue of the other museum."""
    done(catalogue, filled)
    done(catalogue, said)

    def out(format: Format = "csv") -> Path:
        path = tmp_path / {"csv": "theirs", "xlsx": "theirs.xlsx"}[format]
        in_force(catalogue)
        export(catalogue, format, path, What(with_private=True), "en")
        return path

    return out


@pytest.fixture
def ours(empty_folder: Path, tmp_path: Path, as_before: None) -> Iterator[Catalogue]:
    """Our catalogue, in which there is nothing yet."""
    opened = wiring.open_catalogue(copied(empty_folder, tmp_path / "ours"), who=WHO)
    yield opened
    opened.close()


def in_force(catalogue: Catalogue) -> None:
    """What holds in the process is what this catalogue has, as when it alone is open."""
    with catalogue.reading() as reading:
        own_fields.take(reading)
        terms.take(reading)


def opened(ours: Catalogue, path: Path) -> Several:
    in_force(ours)
    return several.opened(path)


def carpets(catalogue: Catalogue) -> dict[str, Carpet]:
    with catalogue.reading() as reading:
        return {one.object_number: one for one in store.fetch(reading, Carpet)}


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_what_is_said_in_own_fields_comes_in_with_them(theirs: Out, ours: Catalogue, format: Format) -> None:
    path = theirs(format)
    coming = opened(ours, path)
    before = own_in_force()
    found = several.check(ours, coming)
    assert found.count(Status.REFUSED) == 0
    assert [dict(one.problem.values) for check in found.checks for one in check.troubles] == []
    assert own_in_force() is before, "while it is checked nothing is other than it was for everybody else"
    brought = several.carry_in(ours, WHO, coming, found)
    assert "own_ground" in vocabularies.names()
    first, second = carpets(ours)["Q-1"], carpets(ours)["Q-2"]
    assert {key: first.own.get(key) for key in ("own_shelf", "own_stars", "own_weight", "own_lent", "own_seen")} == {
        key: SAID[key] for key in ("own_shelf", "own_stars", "own_weight", "own_lent", "own_seen")}  # fmt: skip
    assert (first.own.get("own_told_by"), first.own.get("own_ground")) == (Multilingual(az="Nənəm"), "Qum")
    assert (dict(second.own), first.internal_note) == ({}, "")
    again = several.check(ours, opened(ours, path))
    assert again.count(Status.SAME) == sum(len(check.records) for check in again.checks)
    with ours.work(WHO, Action("undo")) as work:
        history.undo(work, brought.changes.change_set)
    assert carpets(ours) == {}


def test_what_would_stand_in_them_is_shown_before_they_are_here(theirs: Out, ours: Catalogue) -> None:
    coming = opened(ours, theirs())
    found = several.check(ours, coming)
    (carpet,) = (one for check in found.checks for one in check.records if one.number == "Q-1")
    assert found.known is not None
    with ours.reading() as reading, found.known.in_force():
        lines = {line.field.declared.label: line.file for line in Shower(reading, "en").lines(carpet)}
    assert (lines["Field of theirs 1"], lines["Field of theirs 3"]) == ("A-12; B", "4")


def test_without_the_table_of_fields_what_is_said_in_them_goes_to_the_note(theirs: Out, ours: Catalogue) -> None:
    coming = opened(ours, theirs())
    tables = tuple(own for own in coming.tables if own.mapped.kind not in ("own_field", "term"))
    coming = replace(coming, tables=tables)
    found = several.check(ours, coming)
    assert found.count(Status.REFUSED) == 0
    several.carry_in(ours, WHO, coming, found)
    note = carpets(ours)["Q-1"].internal_note
    assert all(text in note for text in ("A-12; B", "Nənəm", "1988-05"))


def put(file: Path, was: str, now: str) -> None:
    text = file.read_text("utf-8-sig")
    assert was in text
    file.write_text(text.replace(was, now), "utf-8-sig")


def refusals(found: several.Checks) -> set[tuple[str, str]]:
    return {(one.kind, trouble.problem.code) for check in found.checks for one in check.records
            for trouble in one.troubles if trouble.refused}  # fmt: skip


def test_what_is_said_in_a_field_that_no_catalogue_takes_goes_to_the_note(theirs: Out, ours: Catalogue) -> None:
    path = theirs()
    put(path / "own_field.csv", "carpet", "no_such_kind")
    coming = opened(ours, path)
    found = several.check(ours, coming)
    assert refusals(found) == {("own_field", "own_field.no_kind"), ("term", "term.no_vocabulary")}
    several.carry_in(ours, WHO, coming, found)
    assert "A-12; B" in carpets(ours)["Q-1"].internal_note


def test_where_a_field_is_refused_nothing_that_is_said_in_it_is_lost_in_silence(theirs: Out, ours: Catalogue) -> None:
    path = theirs()
    put(path / "own_field.csv", "own_ground;8", "own_ground;not a number")
    coming = opened(ours, path)
    found = several.check(ours, coming)
    assert refusals(found) == {
        ("own_field", "number.unreadable"), ("term", "term.no_vocabulary"), ("carpet", "import.not_settled")
    }  # fmt: skip
    several.carry_in(ours, WHO, coming, found)
    assert set(carpets(ours)) == {"Q-2"}


WORDS = "ref;Vocabulary;Code;Word [en];Order\nKLB-V-9002;{list};knotless;Knotless;not a number\n"
HEAD = "ref;Object number;Title [en];Weave class;Weaver\n"


def theirs_of(folder: Path, **tables: str) -> Path:
    folder.mkdir()
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    return folder


def test_a_word_of_a_closed_list_comes_in_with_its_row_only(ours: Catalogue, tmp_path: Path) -> None:
    words = WORDS.format(list="weave_class") + "KLB-V-9001;weave_class;twined;Twined;\n"
    table = f"{HEAD}KLB-C-0901;Q-1;One;twined;\nKLB-C-0902;Q-2;Two;knotless;\nKLB-C-0903;Q-3;Three;pile;\n"
    coming = opened(ours, theirs_of(tmp_path / "theirs", term=words, carpet=table))
    found = several.check(ours, coming)
    refused = [(one.kind, one.row, one.troubles[-1].problem.code) for check in found.checks for one in check.records
               if one.status is Status.REFUSED]  # fmt: skip
    assert refused == [("term", 2, "number.unreadable"), ("carpet", 3, "term.unknown")]
    several.carry_in(ours, WHO, coming, found)
    assert {number: one.weave_class for number, one in carpets(ours).items()} == {"Q-1": "twined", "Q-3": "pile"}
    assert vocabularies.known_code("weave_class", "Twined") == "twined"


def test_a_word_of_an_open_list_comes_in_though_its_row_does_not(ours: Catalogue, tmp_path: Path) -> None:
    words = WORDS.format(list="technique")
    table = "ref;Object number;Title [en];Technique\nKLB-C-0902;Q-2;Two;knotless\n"
    coming = opened(ours, theirs_of(tmp_path / "theirs", term=words, carpet=table))
    found = several.check(ours, coming)
    assert found.count(Status.REFUSED) == 1
    several.carry_in(ours, WHO, coming, found)
    assert carpets(ours)["Q-2"].technique == ("knotless",)
    assert vocabularies.known_code("technique", "knotless") == "knotless"


@pytest.mark.parametrize("weaver", ['[{""agent"": ""KLB-A-0901"", ""qualifier"": ""zzz""}]', "Aynur (zzz)"])
def test_a_word_about_somebody_who_comes_in_is_looked_up_too(ours: Catalogue, tmp_path: Path, weaver: str) -> None:
    people = "ref;Name [en]\nKLB-A-0901;Aynur\n"
    table = f'{HEAD}KLB-C-0901;Q-1;One;pile;"{weaver}"\nKLB-C-0902;Q-2;Two;pile;Aynur\n'
    coming = opened(ours, theirs_of(tmp_path / "theirs", agent=people, carpet=table))
    found = several.check(ours, coming)
    several.carry_in(ours, WHO, coming, found)
    codes = {one.problem.code for check in found.checks for one in check.troubles if one.refused}
    assert codes == ({"term.unknown"} if weaver.startswith("[") else set())
    for one in carpets(ours).values():
        assert all(vocabularies.known_code("attribution", role.qualifier) for role in one.weaver if role.qualifier)
    assert "Q-2" in carpets(ours)
