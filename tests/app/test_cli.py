"""The command line, called as a person or a script calls it: real files, exit codes, one JSON document."""

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pypdfium2
import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.cli import main
from kalbajar_catalogue.app.commands import papers
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.publishing.catalogue import Purpose
from kalbajar_catalogue.publishing.report import Finding, LayoutReport
from tests.app.calling import calling
from tests.catalogues import copied, files_in

Cli = Callable[..., tuple[int, str, str]]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Calls the command line on one catalogue folder; gives back exit code, stdout and stderr."""
    monkeypatch.setenv("KALBAJAR_LANGUAGE", "en")
    monkeypatch.setenv("KALBAJAR_CATALOGUE", str(tmp_path / "catalogue"))

    def call(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["--as", "Aysel", *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def photographed(folder: Path) -> Path:
    """A new folder with two photographs and a file that is none."""
    folder.mkdir()
    for number, colour in enumerate(("#9B2D2A", "#22395B")):
        Image.new("RGB", (640, 480), colour).save(folder / f"photo-{number}.jpg")
    (folder / "notes.txt").write_text("not a picture")
    return folder


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """A folder with two photographs and a file that is none."""
    return photographed(tmp_path / "photographs")


@pytest.fixture(scope="module")
def hung(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue with an exhibition in which the two photographs hang, to be copied."""
    folder = tmp_path_factory.mktemp("hung")
    call = calling(folder / "catalogue")
    assert call("new")["code"] == 0
    call("add", "exhibition", "title_az=Kəlbəcər – obyektivdən tarixə", "title_en=Kalbajar", "announced_count=44")
    call("import", str(photographed(folder / "photographs")), "--exhibition", "KLB-E-001")
    return folder / "catalogue"


@pytest.fixture
def show(cli: Cli, hung: Path, photographs: Path, tmp_path: Path) -> Cli:
    """A catalogue with an exhibition in which the two photographs hang."""
    copied(hung, tmp_path / "catalogue")
    return cli


def document(cli: Cli, *words: str) -> dict[str, Any]:
    code, out, _ = cli(*words, "--json")
    assert code in (0, 1)
    found: dict[str, Any] = json.loads(out)
    return found


def test_new_makes_a_folder_once_and_refuses_a_second_time(cli: Cli, tmp_path: Path) -> None:
    assert cli("new")[0] == 0
    code, out, err = cli("new")
    assert (code, out) == (2, "")
    assert err == f"{tmp_path / 'catalogue'} is not empty. Choose an empty folder for a new catalogue.\n"


def test_a_folder_without_a_catalogue_is_one_sentence_not_a_traceback(cli: Cli) -> None:
    code, out, err = cli("status")
    assert (code, out) == (2, "")
    assert err.startswith("There is no catalogue in ")
    assert err.count("\n") == 1


def test_import_counts_names_what_is_refused_and_exits_1(cli: Cli, photographs: Path) -> None:
    cli("new")
    code, out, _ = cli("import", str(photographs), "--json")
    found = json.loads(out)
    assert code == 1
    assert {key: found[key] for key in ("new", "changed", "same", "refused")} == {
        "new": 2, "changed": 0, "same": 0, "refused": 1}  # fmt: skip
    assert [finding["source"] for finding in found["findings"]] == ["notes.txt"]
    assert found["findings"][0]["message"].startswith("notes.txt is not a picture.")
    again = document(cli, "import", str(photographs))
    assert (again["new"], again["same"], again["change_set"]) == (0, 2, 0)


def test_check_writes_nothing(cli: Cli, photographs: Path, tmp_path: Path) -> None:
    cli("new")
    assert document(cli, "import", str(photographs), "--check")["new"] == 2
    assert set(document(cli, "status")["items"].values()) == {0}
    assert document(cli, "history")["change_sets"] == []
    for part in ("originals", "derived"):
        assert not list((tmp_path / "catalogue" / part).rglob("*"))


def test_set_and_show_speak_fields_by_language_and_references_by_name(show: Cli) -> None:
    typed = ("title_az=Körpü", "photographer=Rəna Əliyeva; Əli Əhmədov", "print_size=45 × 60 sm",
             "place_shown=Kəlbəcər", "period_relation=bərpa", "alt_text_az=Daş körpü")  # fmt: skip
    assert show("set", "KLB-F-0001", *typed)[0] == 0
    shown = document(show, "show", "KLB-F-0001")
    assert (shown["kind"], shown["ref"]) == ("photograph", "KLB-F-0001")
    assert shown["fields"]["title"] == {"az": "Körpü"}
    people = [one["agent"]["name"] for one in shown["fields"]["photographer"]]
    assert people == [{"az": "Rəna Əliyeva"}, {"az": "Əli Əhmədov"}]
    assert shown["fields"]["print_size"] == [
        {"type": "height", "value_mm": 450.0}, {"type": "width", "value_mm": 600.0}]  # fmt: skip
    assert shown["fields"]["period_relation"] == "restoration"
    assert shown["pictures"][0]["alt_text"] == {"az": "Daş körpü"}
    assert shown["exhibits"][0]["ref"] == "KLB-E-001"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("set", "KLB-F-0001", "weather=fine"), "has no field weather"),
        (("set", "KLB-F-0001", "date_taken=31.02.2020"), "No calendar has"),
        (("set", "KLB-F-0001", "print_size=large"), "“large” is not a size."),
        (("set", "KLB-F-0001", "title_az"), "is not FIELD=VALUE"),
        (("set", "KLB-F-9999", "title_az=x"), "There is no record KLB-F-9999."),
        (("hang", "KLB-F-0001", "KLB-F-0002"), "a record of the kind exhibition is needed here"),
        (("restore", "KLB-F-0001"), "is not in the trash"),
        (("print", "catalogue", "KLB-F-0001", "x.pdf"), "a record of the kind exhibition is needed here"),
        (("redo",), "There is nothing to redo."),
        (("undo", "999"), "There is no change set 999"),
        (("undo", "99999999999999999999"), "There is no change set 99999999999999999999"),
        (("undo", "0"), "There is no change set 0"),
        (("set", "KLB-X-0001", "item=KLB-F-0002"), "The field item is filled by the program"),
        (("set", "KLB-M-0001", "file_path=../../etc/passwd"), "The field file_path is filled by the program"),
        (("set", "KLB-E-001", "announced_count=100001"), "100001 cannot be meant for announced_count"),
        (("set", "KLB-E-001", "announced_count=-1"), "Write a whole number from 0 to 100000."),
        (("set", "KLB-X-0001", "order=0"), "Write a whole number from 1 to 100000."),
        (("set", "KLB-X-0001", "order="), "Write a whole number from 1 to 100000."),
        (("set", "KLB-X-0001", "order=2"), "KLB-X-0002 hangs in frame 2 already."),
        (("hang", "KLB-E-001", "KLB-F-0001", "--at", "99999999999999999999"), "cannot be meant for --at"),
        (("add", "exhibition", "announced_count=99999999999999999999"), "99999999999999999999"),
        (("print", "catalogue", "KLB-E-001", "."), ". is a folder."),
        (("print", "catalogue", "KLB-E-001", "/"), "/ is a folder."),
        (("import", "/nowhere", "--exhibition", "KLB-F-0001"), "a record of the kind exhibition is needed here"),
        (("attach", "KLB-E-999", "/nowhere"), "There is no record KLB-E-999"),
        (("attach", "KLB-F-0001", "/nowhere", "--role", "nonsense"), "Choose one of: "),
        (("show", "KLB-\udcff"), "is not written in UTF-8."),
        (("--catalogue", "x" * 5000, "status"), "the catalogue's folder"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence_and_nothing_changes(
    show: Cli, words: tuple[str, ...], sentence: str
) -> None:
    before = document(show, "history")["change_sets"]
    code, out, err = show(*words)
    assert (code, out) == (2, "")
    assert sentence in err
    assert "Traceback" not in err
    assert document(show, "history")["change_sets"] == before


def test_undo_and_redo_walk_the_journal_across_calls(show: Cli) -> None:
    show("set", "KLB-F-0001", "title_en=Bridge")
    assert document(show, "undo")["left"] == []
    assert "title" not in document(show, "show", "KLB-F-0001")["fields"]
    document(show, "redo")
    assert document(show, "show", "KLB-F-0001")["fields"]["title"] == {"en": "Bridge"}
    labels = [(one["label"], one["undone"]) for one in document(show, "history")["change_sets"]]
    assert labels[:3] == [("Redo: Title of KLB-F-0001", "no"), ("Undo: Title of KLB-F-0001", "yes"),
                          ("Title of KLB-F-0001", "no")]  # fmt: skip


def test_a_deleted_work_leaves_the_wall_and_comes_back(show: Cli) -> None:
    show("delete", "KLB-F-0001", "--reason", "twice")
    assert [one["number"] for one in document(show, "show", "KLB-E-001")["exhibits"]] == ["2"]
    assert show("show", "KLB-F-0001")[0] == 2
    show("restore", "KLB-F-0001")
    assert [one["number"] for one in document(show, "show", "KLB-E-001")["exhibits"]] == ["1", "2"]


def test_attach_adds_a_detail_and_hang_fills_the_next_frames(show: Cli, tmp_path: Path) -> None:
    Image.new("RGB", (300, 300), "#D9A93A").save(tmp_path / "detail.png")
    assert show("attach", "KLB-F-0001", str(tmp_path / "detail.png"))[0] == 0
    assert [one["role"] for one in document(show, "show", "KLB-F-0001")["pictures"]] == ["main", "detail"]
    show("add", "photograph", "title_en=Later")
    show("hang", "KLB-E-001", "KLB-F-0003", "--at", "9")
    assert [one["number"] for one in document(show, "show", "KLB-E-001")["exhibits"]] == ["1", "2", "9"]


def test_status_counts_completeness_and_names_what_is_implausible(show: Cli) -> None:
    show("set", "KLB-F-0001", "title_az=Körpü", "date_earliest=1950", "date_latest=1900")
    found = document(show, "status")
    assert found["items"]["photograph"] == sum(found["items"].values()) == 2
    exhibition = found["exhibitions"][0]
    assert (exhibition["announced"], exhibition["catalogued"]) == (44, 2)
    assert 0 < exhibition["completeness"]["az"] < 1
    assert exhibition["completeness"]["ru"] == 0
    assert [problem["code"] for problem in found["problems"]] == ["item.dates_reversed"]


def test_verify_finds_an_original_that_was_altered(show: Cli, tmp_path: Path) -> None:
    assert document(show, "verify")["ok"] is True
    original = next(path for path in (tmp_path / "catalogue" / "originals").rglob("*.jpg"))
    original.chmod(0o644)
    original.write_bytes(original.read_bytes()[:-1] + b"x")
    code, out, _ = show("verify", "--json")
    checks = {check["name"]: check["ok"] for check in json.loads(out)["checks"]}
    assert code == 1
    assert checks["originals"] is False
    assert checks["database"]
    assert checks["journal"]


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_print_makes_a_pdf_with_every_number_and_title(show: Cli, tmp_path: Path, language: str) -> None:
    show("set", "KLB-F-0001", "title_az=Körpü", "title_en=Bridge", "title_ru=Мост")
    out = tmp_path / "book.pdf"
    found = document(show, "print", "catalogue", "KLB-E-001", str(out), "--language", language)
    assert found["works"] == 2
    with pypdfium2.PdfDocument(out) as pdf:
        assert len(pdf) == found["pages"]
        text = "".join(pdf[page].get_textpage().get_text_range() for page in range(len(pdf)))
    assert {"az": "Körpü", "en": "Bridge", "ru": "Мост"}[language] in text


def test_a_second_writer_is_told_who_has_the_catalogue_open(show: Cli, tmp_path: Path) -> None:
    held = wiring.open_catalogue(tmp_path / "catalogue", "Rauf")
    try:
        code, _, err = show("set", "KLB-F-0001", "title_az=x")
        assert code == 2
        assert err.startswith("Rauf has this catalogue open.")
        assert show("show", "KLB-F-0001")[0] == 0
    finally:
        held.close()


def test_json_goes_alone_to_stdout_of_the_real_process(show: Cli, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "kalbajar_catalogue",
        "--catalogue",
        str(tmp_path / "catalogue"),
        "status",
        "--json",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ}, timeout=60)
    assert json.loads(done.stdout)["items"]["photograph"] == 2
    assert done.stderr == ""


def test_what_the_system_refuses_is_a_sentence(show: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "/secret")

    monkeypatch.setattr("kalbajar_catalogue.app.wiring.open_catalogue", refuse)
    code, out, err = show("status")
    assert (code, out) == (2, "")
    assert err.startswith("The system refused /secret: Permission denied.")


def test_a_mistake_of_our_own_is_kept_and_told_without_a_traceback(show: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret value")

    monkeypatch.setattr("kalbajar_catalogue.app.wiring.open_catalogue", broken)
    code, out, err = show("status")
    assert (code, out, err.count("\n")) == (2, "", 1)
    report = re.search(r"A report lies in (.+\.txt):", err)
    assert report
    assert "RuntimeError" in Path(report[1]).read_text("utf-8")


def _process(folder: Path, *words: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "kalbajar_catalogue", "--catalogue", str(folder), *words]
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(command, capture_output=True, env=kept | environment, timeout=60)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there Qt ends the process")
def test_the_desk_without_a_screen_says_so(tmp_path: Path) -> None:
    done = _process(tmp_path / "c", "desk", QT_QPA_PLATFORM="", KALBAJAR_LANGUAGE="en")
    assert done.returncode == 2
    assert done.stderr.startswith(b"There is no screen here")
    assert done.stderr.count(b"\n") == 1
    assert not (tmp_path / "c").exists()


def test_every_letter_is_written_whatever_the_terminal_was_set_to(show: Cli, tmp_path: Path) -> None:
    show("set", "KLB-F-0001", "title_az=Kəlbəcər")
    done = _process(tmp_path / "catalogue", "show", "KLB-F-0001", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Kəlbəcər" in done.stdout.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_goes_away_hears_nothing_more(show: Cli, tmp_path: Path) -> None:
    for number in range(3):
        show("set", "KLB-F-0001", f"subject={'x' * 40_000}{number}")
    command = [sys.executable, "-m", "kalbajar_catalogue", "--catalogue", str(tmp_path / "catalogue"),
               "show", "KLB-F-0001"]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout
        assert child.stderr
        child.stdout.close()
        assert (child.stderr.read(), child.wait(60)) == (b"", 0)


def test_an_exhibit_does_not_come_back_into_a_frame_that_is_taken(show: Cli) -> None:
    show("delete", "KLB-X-0001")
    show("add", "photograph", "title_en=New")
    show("hang", "KLB-E-001", "KLB-F-0003")
    code, _, err = show("restore", "KLB-X-0001")
    assert (code, "KLB-X-0003 hangs in frame 1 already." in err) == (2, True)
    show("set", "KLB-X-0003", "order=9")
    assert show("restore", "KLB-X-0001")[0] == 0
    show("delete", "KLB-X-0001")
    show("hang", "KLB-E-001", "KLB-F-0001", "--at", "5")
    code, _, err = show("restore", "KLB-X-0001")
    assert (code, "That work hangs in this exhibition already" in err) == (2, True)


def test_a_trashed_neighbour_is_passed_over(show: Cli, tmp_path: Path) -> None:
    assert show("delete", "KLB-E-001")[0] == 0
    assert show("delete", "KLB-M-0001")[0] == 0
    assert show("set", "KLB-F-0001", "title_en=Alone")[0] == 0
    shown = document(show, "show", "KLB-F-0001")
    assert shown["fields"]["title"] == {"en": "Alone"}
    assert (shown["exhibits"], shown.get("pictures", [])) == ([], [])


def test_nothing_is_attached_to_what_is_in_the_trash(show: Cli, photographs: Path) -> None:
    show("delete", "KLB-F-0001")
    code, _, err = show("attach", "KLB-F-0001", str(photographs / "photo-1.jpg"))
    assert (code, "is in the trash" in err) == (2, True)


def test_an_import_that_fails_leaves_no_original(
    show: Cli, tmp_path: Path, photographs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise WorldError("disk.full")

    before = files_in(tmp_path / "catalogue" / "originals")
    Image.new("RGB", (640, 480), "#123456").save(photographs / "new.jpg")
    monkeypatch.setattr("kalbajar_catalogue.importing.photographs.flow.run", full)
    assert show("import", str(photographs / "new.jpg"))[0] == 2
    monkeypatch.setattr("kalbajar_catalogue.importing.photographs.attaching.attach", full)
    assert show("attach", "KLB-F-0001", str(photographs / "new.jpg"))[0] == 2
    assert files_in(tmp_path / "catalogue" / "originals") == before


def test_status_counts_events(show: Cli) -> None:
    assert document(show, "status")["events"] == 0


@pytest.mark.parametrize("purpose", ["printer", "screen"])
def test_a_paper_is_made_for_a_printer_and_for_a_screen(show: Cli, tmp_path: Path, purpose: str) -> None:
    out = tmp_path / "book.pdf"
    code, _, err = show("print", "catalogue", "KLB-E-001", str(out), "--for", purpose)
    assert code == 0
    assert out.is_file()
    assert "No. 1" in err


def test_a_paper_that_lacks_a_picture_exits_1_and_says_which(
    show: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = LayoutReport(3, 2, (), (Finding("print.picture_missing", "2"),))
    monkeypatch.setattr("kalbajar_catalogue.publishing.printing.print_paper", lambda *_: made)
    code, _, err = show("print", "catalogue", "KLB-E-001", str(tmp_path / "book.pdf"))
    assert (code, "No. 2: the picture file is missing" in err) == (1, True)


def test_the_purposes_are_those_of_the_press() -> None:
    assert get_args(Purpose) == papers.PURPOSES
