"""Steps from every older catalogue to today's: the tables are those declared, nothing is lost, a copy is kept."""

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history, migrating, migrations, schema, sqlite
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import LIVE
from tests.catalogues import copied, done, everything, files_in, live, photographs

VERSIONS = Path(__file__).with_name("versions")
HELD = {"0001": "", "0002": "C-0001 TX-0001 SE-001 V-001", "0003": "C-0001 TX-0001 SE-001 V-001 OF-001 SF-001",
        "0004": "C-0001 TX-0001 SE-001 V-001 OF-001 SF-001 HS-001"}  # fmt: skip
"""What the stored catalogues hold besides the first one's records."""
SCRIPTS = Path(migrations.__file__).parent
FURTHER = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    op.add_column("photograph", sa.Column("lens", sa.Text(), nullable=False, server_default="unknown"))
    {then}
"""


def test_the_migrated_tables_are_the_declared_ones(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        context = MigrationContext.configure(reading.connection, opts={"compare_type": True})
        found = compare_metadata(context, schema.METADATA)
    assert [one for one in found if not _is_of_search(one)] == []


def _is_of_search(difference: Any) -> bool:
    """The search index has tables of its own, which it makes anew itself."""
    return difference[0] in ("remove_table", "remove_index") and "search_" in str(difference[1])


def test_the_list_of_versions_is_that_of_the_steps() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    steps = ScriptDirectory.from_config(config)
    assert steps.get_heads() == [migrations.HEAD]
    assert tuple(step.revision for step in reversed(list(steps.walk_revisions()))) == migrations.VERSIONS


def test_no_step_imports_anything_of_today() -> None:
    steps = [step.read_text("utf-8") for step in (SCRIPTS / "versions").glob("[0-9]*.py")]
    assert len(steps) == len(migrations.VERSIONS)
    assert not [step for step in steps if "kalbajar_catalogue" in step]


def stored(version: str, folder: Path) -> Path:
    """A catalogue as a program of this version left it."""
    folders.lay_out(folder)
    database = sqlite3.connect(folders.database_of(folder))
    database.executescript((VERSIONS / f"{version}.sql").read_text("utf-8"))
    database.close()
    return folder


def test_every_version_has_a_stored_catalogue() -> None:
    assert sorted(file.stem for file in VERSIONS.glob("*.sql")) == sorted(migrations.VERSIONS)


@pytest.mark.parametrize("version", migrations.VERSIONS)
def test_a_stored_catalogue_of_every_version_opens_with_all_it_held(version: str, tmp_path: Path) -> None:
    opened = wiring.open_catalogue(stored(version, tmp_path / "c"))
    try:
        records = {one.ref: one for one in everything(opened).values()}
        refs = f"A-0001 E-001 F-0001 F-0002 L-0001 M-0001 P-0001 X-0001 {HELD[version]}"
        assert sorted(records) == sorted(f"KLB-{ref}" for ref in refs.split())
        bridge = records["KLB-F-0001"]
        assert (bridge.state, bridge.flat["title_az"], bridge.flat["title_ru"]) == (LIVE, "Daş körpü", "Каменный мост")
        assert bridge.flat["print_size"] == [
            {"type": "height", "value_mm": 450.0},
            {"type": "width", "value_mm": 600.0},
        ]
        assert records["KLB-F-0002"][2:4] == ("trashed", "twice")
        with opened.reading() as reading:
            labels = [one.action.code for one in history.change_sets(reading)]
        first = ["record.deleted", "undo", "record.edited", "works.hung", "exhibition.created", "record.added"]
        assert labels[-6:] == first
        done(opened, lambda work: history.undo(work, 1))
        assert photographs(opened, "new")
    finally:
        opened.close()
    assert sqlite.integrity(folders.database_of(tmp_path / "c")) == ()


def further(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, then: str = "") -> None:
    """As if the program had one step more."""
    steps = tmp_path / "migrations"
    (steps / "versions").mkdir(parents=True)
    for file in (SCRIPTS / "env.py", *(SCRIPTS / "versions").glob("[0-9]*.py")):
        (steps / file.relative_to(SCRIPTS)).write_text(file.read_text("utf-8"), "utf-8")
    step = FURTHER.format(revision="9999", before=migrations.HEAD, then=then)
    (steps / "versions" / "9999_further.py").write_text(step, "utf-8")
    monkeypatch.setattr(migrating, "HEAD", "9999")
    monkeypatch.setattr("kalbajar_catalogue.storage.catalogue.HEAD", "9999")
    monkeypatch.setattr(migrating, "__file__", str(steps.with_name("migrating.py")))


def test_an_older_catalogue_is_copied_and_then_migrated(
    empty_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    older = wiring.open_catalogue(folder)
    photographs(older, "kept")
    older.close()
    further(monkeypatch, tmp_path)
    wiring.open_catalogue(folder).close()
    assert sqlite.schema_version(folders.database_of(folder)) == "9999"
    (copy,) = (folder / "backups").iterdir()
    assert copy.name.startswith(f"before-9999-from-{migrations.HEAD}-")
    assert sqlite.schema_version(copy) == migrations.HEAD
    database = sqlite3.connect(folders.database_of(folder))
    assert database.execute("SELECT lens FROM photograph").fetchall() == [("unknown",)]
    database.close()
    wiring.open_catalogue(folder).close()
    assert len(list((folder / "backups").iterdir())) == 1


def test_a_step_that_fails_leaves_the_catalogue_as_it_was(
    empty_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    with monkeypatch.context() as patch:
        further(patch, tmp_path, then='op.execute("DELETE FROM catalogue_fact"); op.execute("nonsense")')
        for _ in range(2):
            with pytest.raises(Exception, match="nonsense"):
                wiring.open_catalogue(folder)
    assert sqlite.schema_version(folders.database_of(folder)) == migrations.HEAD
    opened = wiring.open_catalogue(folder)
    assert opened.facts() == {"sample": "no"}
    assert not opened.read_only
    opened.close()


def test_a_catalogue_in_use_elsewhere_is_not_migrated(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    further(monkeypatch, tmp_path)
    before = files_in(catalogue.folder)
    with pytest.raises(WorldError) as refused:
        wiring.open_catalogue(catalogue.folder)
    assert refused.value.code == "catalogue.must_migrate"
    assert files_in(catalogue.folder) == before


def test_a_catalogue_of_a_newer_program_is_refused_untouched(empty_folder: Path, tmp_path: Path) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    database = sqlite3.connect(folders.database_of(folder))
    database.execute("UPDATE alembic_version SET version_num='0099'")
    database.commit()
    database.close()
    content = folders.database_of(folder).read_bytes()
    with pytest.raises(WorldError) as refused:
        wiring.open_catalogue(folder)
    assert refused.value.problem.code == "catalogue.newer"
    assert refused.value.problem.values["version"] == "0099"
    assert folders.database_of(folder).read_bytes() == content


def test_opening_a_catalogue_of_today_needs_no_alembic(empty_folder: Path, tmp_path: Path) -> None:
    folder = copied(empty_folder, tmp_path / "c")
    program = (
        "import sys; from pathlib import Path; from kalbajar_catalogue.app import wiring;"
        "wiring.open_catalogue(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    asked = subprocess.run([sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=True)
    assert asked.stdout == "False\n"


def test_the_facts_of_a_new_catalogue_come_with_its_tables(tmp_path: Path) -> None:
    made = wiring.create(tmp_path / "c", sample=True)
    assert made.facts() == {"sample": "yes"}
    assert live(made) == {}
    made.close()
