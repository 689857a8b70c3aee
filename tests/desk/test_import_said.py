"""What the page that imports says is so: titles in its language, records counted, pictures and people that came."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.desk.importing.check_model import TITLE, WRITES, CheckRows
from kalbajar_catalogue.desk.importing.created import CreatedWords, created_beside
from kalbajar_catalogue.desk.importing.state import Source, Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.diagnostics.in_force import apart
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import export
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import CREATED, Action, Change, Changes
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO
from tests.catalogues import empty_folder as empty_folder
from tests.desk.conftest import Desk
from tests.desk.whole_ground import at_check, changed, folder, museum, put, turned
from tests.desk.wizard_ground import choose, press, table, wizard, written
from tests.exporting.conftest import as_before as as_before

__all__ = ["folder", "museum", "table", "wizard"]
pytestmark = [
    pytest.mark.usefixtures("as_before"),
    pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True),
]
PICTURED = "Object number;Title;Picture\nK-1;Palaz;navy.png\nK-2;Xurcun;gone.png\n"
TITLES: dict[Language, str] = {"az": "Zolaqlı palaz", "en": "Palaz with bands", "ru": "Палас с полосами"}
LIDO = """<lido xmlns="http://www.lido-schema.org"><lidoRecID>1</lidoRecID><descriptiveMetadata xml:lang="en">
<objectIdentificationWrap><repositoryWrap><repositorySet><workID>A 1</workID></repositorySet></repositoryWrap>
</objectIdentificationWrap><objectRelationWrap><subjectWrap>{subjects}</subjectWrap></objectRelationWrap>
</descriptiveMetadata></lido>"""
SUBJECT = "<subjectSet><subject><subjectConcept><term>{word}</term></subjectConcept></subject></subjectSet>"


def checked(desk: Desk, wizard: ImportWizard, file: Path) -> None:
    wizard.take([file])
    desk.settle()
    wizard.go(Step.CHECK)
    desk.settle()
    assert wizard.state.check is not None, wizard.state.problem


def pictured(desk: Desk, wizard: ImportWizard, *paths: Path) -> None:
    wizard.take(list(paths))
    desk.settle()
    wizard.go(Step.MATCH)
    desk.settle()
    choose(wizard.match.rules.choices["kind"], "carpet")
    desk.settle()
    wizard.match.put([2], "picture")
    wizard.go(Step.CHECK)
    desk.settle()


def brought_in(desk: Desk, wizard: ImportWizard) -> None:
    wizard.check.import_asked.emit(True)
    desk.settle()
    assert wizard.step is Step.DONE


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_several_tables_are_in_the_language_of_the_desk(
    desk: Desk, wizard: ImportWizard, folder: Path, language: Language
) -> None:
    for code, text in TITLES.items():
        changed(folder / "carpet.csv", put(f"Title [{code}]", text))
    wizard.speak(language)
    at_check(desk, wizard, folder)
    turned(desk, wizard, Carpet.kind)
    rows = wizard.check.rows
    assert rows.data(rows.index(0, TITLE)) == TITLES[language]
    brought_in(desk, wizard)
    rows = wizard.finish.rows
    assert rows.data(rows.index(rows.row_of(2), TITLE)) == TITLES[language]


def test_titles_follow_the_language_while_they_are_shown(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    checked(desk, wizard, table)
    rows = wizard.check.rows
    said = {}
    for language in LANGUAGES:
        wizard.speak(language)
        said[language] = rows.data(rows.index(0, TITLE))
    assert said == {"az": "Zolaqlı palaz", "en": "Palaz with bands", "ru": "Zolaqlı palaz"}


def test_rows_of_one_record_are_one_record(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    subjects = "".join(SUBJECT.format(word=word) for word in ("water", "mountain", "weaving"))
    wizard.take([written(tmp_path / "one.xml", LIDO.format(subjects=subjects))])
    desk.settle()
    rows = wizard.choose.table.rows
    numbers = [rows.headerData(place, Qt.Orientation.Vertical) for place in range(rows.rowCount())]
    assert numbers == ["1", "", ""]
    assert wizard.state.survey is not None
    assert wizard.state.survey.count == 1
    said = (wizard.header._figures.text(), wizard.choose._recognised.text(), wizard.choose._rows_words.text())
    for words in said:
        assert "1 record" in words
        assert "row" not in words


def test_rows_of_a_table_stay_rows(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    wizard.take([table])
    desk.settle()
    assert "3 row" in wizard.header._figures.text()
    assert "3 rows" in wizard.choose._recognised.text()


def test_pictures_that_are_only_named_are_not_written(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    pictured(desk, wizard, written(tmp_path / "with.csv", PICTURED))
    assert "picture" not in shown(wizard.check.rows, 0)
    brought_in(desk, wizard)
    assert "2 pictures named, but not brought in" in wizard.finish._said.text()
    assert "picture" not in shown(wizard.finish.rows, 0)


def test_pictures_that_come_are_written(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    beside = tmp_path / "pictures"
    beside.mkdir()
    Image.new("RGB", (320, 240), "navy").save(beside / "navy.png")
    pictured(desk, wizard, written(tmp_path / "with.csv", PICTURED), beside)
    assert "1 picture navy.png" in shown(wizard.check.rows, 0)
    brought_in(desk, wizard)
    assert "1 picture navy.png" in shown(wizard.finish.rows, 0)
    assert "1 picture" not in shown(wizard.finish.rows, 1)


def shown(rows: CheckRows, row: int) -> str:
    return str(rows.data(rows.index(row, WRITES)))


@pytest.fixture
def of_sample(tmp_path: Path) -> Path:
    """The workbook of a sample catalogue."""
    with apart():
        sample = wiring.create(tmp_path / "sample", who=WHO, sample=True)
        try:
            with sample.work(WHO, Action("record.created")) as work:
                _fill(work)
            export(sample, "xlsx", tmp_path / "sample.xlsx", What(with_private=True), "en")
        finally:
            sample.close()
    return tmp_path / "sample.xlsx"


def _fill(work: Work) -> None:
    store.insert(work, Agent(display_name=Multilingual(en="Sample Weaver")))
    store.insert(work, Place(name=Multilingual(en="Kalbajar")))


@pytest.mark.parametrize("single", [False, True])
def test_what_is_of_the_sample_is_refused_where_it_is_chosen(
    desk: Desk, wizard: ImportWizard, of_sample: Path, single: bool
) -> None:
    wizard.importer.begin(Source(of_sample, single=single))
    desk.settle()
    assert wizard.state.table is None
    assert "sample catalogue" in wizard.choose._problem.text()
    assert not wizard.choose._notice.isHidden()
    assert not wizard.foot.next.isEnabled()


def test_it_is_said_who_and_what_was_created(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    head = "Object number;Title en;Weaver;Place woven;Weave class\n"
    rows = "K-1;Palaz;Weaver, One;Upper village;pile\nK-2;Xurcun;Weaver, Two;Upper village;pile\n"
    checked(desk, wizard, written(tmp_path / "carpets.csv", head + rows))
    assert "Created" not in wizard.finish._where.text()
    brought_in(desk, wizard)
    people, places = wizard.finish._where.text().splitlines()[0].split(" · ")
    assert (": 2 pe" in people, places[:7]) == (True, "1 place")
    press(wizard.finish.undo)
    desk.settle()
    assert "Created" not in wizard.finish._where.text()


def test_records_of_rows_and_what_hangs_are_not_told_twice() -> None:
    made = [("carpet", "a"), ("agent", "b"), ("agent", "c"), ("exhibit", "d"), ("media_file", "e"), ("section", "f")]
    entries = (*(Change(kind, uid, CREATED) for kind, uid in made), Change("agent", "z", "birth"))
    counts = created_beside(Changes(1, entries), ["a", "c"])
    assert dict(counts) == {"agent": 1, "section": 1}
    assert created_beside(None, []) == {}
    said = CreatedWords().said({"section": 1, "agent": 3330}, "en")
    assert said.index("3,330 pe") < said.index("Sections: 1.")


def test_a_check_says_how_far_it_is(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    told: list[tuple[int, int]] = []

    def follow(job: Job, doing: str) -> None:
        job.progressed.connect(lambda done, total, what: told.append((done, total)))

    wizard.take([table])
    desk.settle()
    wizard.importer.began.connect(follow)
    wizard.go(Step.CHECK)
    desk.settle()
    assert (3, 3) in told
    assert all(total == 3 for _, total in told)
