"""The letter of permission: kept with the rights, one at a time, and never leaving the house."""

from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exporting import flow
from kalbajar_catalogue.freezing import letters, service
from kalbajar_catalogue.media import documents
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Attachment, MediaFile
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights
from tests.catalogues import done, photographs, set_of, show

SECRET = b"My telephone is 0123456789, please never print it."


def letter(catalogue: Catalogue, folder: Path, words: bytes = SECRET) -> MediaFile:
    folder.mkdir(exist_ok=True)
    file = folder / "icazə məktubu.txt"
    file.write_bytes(words)
    return documents.kept(catalogue.folder / media.ORIGINALS, file)


def recorded(catalogue: Catalogue) -> tuple[str, Rights]:
    (uid,) = photographs(catalogue, "A")
    return uid, done(catalogue, lambda work: rights.record(work, Rights(owner=uid, may_print="yes")))


def kept(catalogue: Catalogue, owner: str) -> dict[str, str]:
    with catalogue.reading() as reading:
        found = letters.letters_of(reading, rights.rights_of(reading, owner))
    return {uid: one.file.original_filename for uid, one in found.items()}


def test_a_letter_is_kept_with_its_rights(catalogue: Catalogue, tmp_path: Path) -> None:
    uid, of = recorded(catalogue)
    file = letter(catalogue, tmp_path / "in")
    done(catalogue, lambda work: letters.attach(work, (of.uid,), file))
    assert kept(catalogue, uid) == {of.uid: "icazə məktubu.txt"}
    assert (catalogue.folder / media.ORIGINALS / file.file_path).read_bytes() == SECRET


def test_another_letter_takes_the_place_of_the_first(catalogue: Catalogue, tmp_path: Path) -> None:
    uid, of = recorded(catalogue)
    first, second = (letter(catalogue, tmp_path / "in", words) for words in (SECRET, b"A second letter."))
    done(catalogue, lambda work: letters.attach(work, (of.uid,), first))
    done(catalogue, lambda work: letters.attach(work, (of.uid,), second))
    with catalogue.reading() as reading:
        assert len(store.fetch(reading, Attachment)) == 1
        (found,) = letters.letters_of(reading, rights.rights_of(reading, uid)).values()
        assert found.file.sha256 == second.sha256


def test_it_is_taken_away_and_comes_back_by_undo(catalogue: Catalogue, tmp_path: Path) -> None:
    uid, of = recorded(catalogue)
    file = letter(catalogue, tmp_path / "in")
    done(catalogue, lambda work: letters.attach(work, (of.uid,), file))
    step = set_of(catalogue, lambda work: letters.detach(work, of.uid))
    assert kept(catalogue, uid) == {}
    done(catalogue, lambda work: history.undo(work, step))
    assert kept(catalogue, uid) == {of.uid: "icazə məktubu.txt"}


def test_one_letter_stands_for_many(catalogue: Catalogue, tmp_path: Path) -> None:
    uids = photographs(catalogue, "A", "B")
    of = done(catalogue, lambda work: rights.grant(work, uids, "object", {"may_print": "yes"})).rights
    file = letter(catalogue, tmp_path / "in")
    done(catalogue, lambda work: letters.attach(work, of, file))
    done(catalogue, lambda work: letters.detach(work, of[0]))
    assert [kept(catalogue, uid) for uid in uids] == [{}, {of[1]: "icazə məktubu.txt"}]


def test_rights_that_are_gone_get_no_letter(catalogue: Catalogue, tmp_path: Path) -> None:
    _, of = recorded(catalogue)
    file = letter(catalogue, tmp_path / "in")
    done(catalogue, lambda work: rights.remove(work, (of.uid,)))
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: letters.attach(work, (of.uid,), file))


def test_a_letter_is_in_no_export_and_in_no_edition(catalogue: Catalogue, tmp_path: Path) -> None:
    uid, of = recorded(catalogue)
    file = letter(catalogue, tmp_path / "in")
    done(catalogue, lambda work: letters.attach(work, (of.uid,), file))
    exhibition = show(catalogue)
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, (uid,)))
    service.freeze(catalogue, exhibition, "Aytən", accept=True)
    flow.export(catalogue, "csv", tmp_path / "out")
    written = [one for folder in (tmp_path / "out", catalogue.folder / "editions") for one in folder.rglob("*.*")]
    assert written
    for one in written:
        if one.is_file():
            inside = one.read_bytes()
            assert SECRET not in inside
            assert "məktubu".encode() not in inside
            assert file.sha256.encode() not in inside


def test_the_kinds_know_whose_letter_it_is(catalogue: Catalogue, tmp_path: Path) -> None:
    _, of = recorded(catalogue)
    file = letter(catalogue, tmp_path / "in")
    (made,) = done(catalogue, lambda work: letters.attach(work, (of.uid,), file))
    assert (made.owner, made.public) == (of.uid, False)
    assert "attachment" in {kind.name for kind in wiring.kinds()}
