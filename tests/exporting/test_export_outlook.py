"""What an export would hold is told before it is written, and anything that takes long can be stopped."""

from dataclasses import replace
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import FORMATS, Format, export
from kalbajar_catalogue.exporting.leaving import kind_leaves
from kalbajar_catalogue.exporting.outlook import outlook
from kalbajar_catalogue.exporting.telling import MOST_FINDINGS, told
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import done, photographs
from tests.exporting.filled import Filled

OUT = {"xlsx": "out.xlsx", "csv": "out"}


def scopes(filled: Filled, with_private: bool) -> list[What]:
    uids = filled.uids
    found = (What(), What(exhibition=uids["exhibition"]), What(only=(uids["carpet"],)))
    return [replace(one, with_private=with_private) for one in found]


@pytest.mark.parametrize("with_private", [False, True], ids=["public", "private"])
def test_it_tells_what_the_export_then_tells(filled: Filled, tmp_path: Path, with_private: bool) -> None:
    for number, what in enumerate(scopes(filled, with_private)):
        seen = outlook(filled.catalogue, what)
        wrote = export(filled.catalogue, "csv", tmp_path / str(number), what)
        assert dict(seen.records) == dict(wrote.records)
        fields = wrote.private if with_private else wrote.left_out
        kinds = filled.catalogue.kinds
        assert dict(seen.private_fields) == {
            kind: names for kind, names in fields.items() if kind_leaves(kinds[kind], with_private=False)}  # fmt: skip
        if not with_private:
            assert dict(seen.private_records) == dict(wrote.kept_back)


def test_the_same_records_are_private_whether_they_leave_or_not(filled: Filled) -> None:
    quiet, loud = (outlook(filled.catalogue, What(with_private=private)) for private in (False, True))
    assert dict(quiet.private_records) == dict(loud.private_records)
    assert quiet.private_records["loan"] == 1


def test_kinds_that_are_not_wanted_are_told_all_the_same(filled: Filled) -> None:
    assert outlook(filled.catalogue, What(kinds=("carpet",))) == outlook(filled.catalogue, What())


def test_a_field_in_which_nothing_private_stands_is_not_told(catalogue: Catalogue) -> None:
    done(catalogue, lambda work: items.add(work, [Carpet(object_number="X-1")]))
    assert "carpet" not in outlook(catalogue, What()).private_fields
    done(catalogue, lambda work: items.add(work, [Carpet(object_number="X-2", current_location="shelf 3")]))
    assert outlook(catalogue, What()).private_fields["carpet"] == ("current_location",)


class Stopping:
    """Progress that is told to stop at its n-th report."""

    def __init__(self, at: int) -> None:
        self.seen, self._at = 0, at

    def __call__(self, done: int, total: int, what: str = "") -> None:
        self.seen += 1
        if self.seen >= self._at:
            raise Cancelled


@pytest.mark.parametrize("format", FORMATS)
def test_wherever_it_is_stopped_nothing_is_left(catalogue: Catalogue, tmp_path: Path, format: Format) -> None:
    photographs(catalogue, *"abc")
    (folder := tmp_path / "stopped").mkdir()
    counting = Stopping(10_000)
    with catalogue.reading() as reading:
        only = tuple(uid for uid, *_ in store.glance(reading, reading.kinds["photograph"].record, ()))
    export(catalogue, format, tmp_path / OUT[format], What(only=only), "en", counting)
    for report in range(1, counting.seen + 1):
        with pytest.raises(Cancelled):
            export(catalogue, format, folder / OUT[format], What(only=only), "en", Stopping(report))
        assert list(folder.iterdir()) == []


def test_a_look_can_be_stopped(filled: Filled) -> None:
    with pytest.raises(Cancelled):
        outlook(filled.catalogue, What(), Stopping(3))


def test_many_cells_that_stayed_empty_are_not_all_named(catalogue: Catalogue, tmp_path: Path) -> None:
    def written(work: Work) -> None:
        carpet = items.add(work, [Carpet(object_number="X-1")])[0].uid
        texts = [Text(owner=carpet, language="az", body="a" * 40_000) for _ in range(MOST_FINDINGS + 1)]
        store.insert_all(work, texts)

    done(catalogue, written)
    wrote = export(catalogue, "xlsx", tmp_path / "out.xlsx", What(), "en")
    lines = told(wrote, "en", catalogue.kinds, with_private=False)
    assert len([line for line in lines if "40000 characters" in line]) == MOST_FINDINGS
    assert f"… ({MOST_FINDINGS + 1})" in lines
