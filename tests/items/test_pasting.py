"""Tables from a spreadsheet: what is new, changed, refused; and that a copied table changes nothing when pasted."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, event

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.items import pasting
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.batch import Outcome, Preview
from kalbajar_catalogue.items.pasting import Table
from kalbajar_catalogue.items.records import WORKS, Carpet, Item, Painting, Photograph
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.flat import flatten as flat_of
from tests.catalogues import done, everything, live, set_of

KEYS = [key for field in fields_of(Carpet) if not field.declared.system for key in field.keys]


def made(catalogue: Catalogue, *works: Item) -> tuple[Item, ...]:
    return done(catalogue, lambda work: items.add(work, works))


def planned(catalogue: Catalogue, text: str, kind: str = "carpet", clears: bool = False) -> Preview:
    with catalogue.reading() as reading:
        return pasting.plan(reading, pasting.table(reading, text, kind, clears=clears), "en")


def paste(catalogue: Catalogue, text: str, kind: str = "carpet", skip: bool = False) -> tuple[str, ...]:
    pasted = table(catalogue, text, kind)
    return done(catalogue, lambda work: pasting.paste(work, pasted, "en", skip_refused=skip)).changed


def table(catalogue: Catalogue, text: str, kind: str = "carpet", columns: Sequence[str] | None = None) -> Table:
    with catalogue.reading() as reading:
        return pasting.table(reading, text, kind, columns)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb\r\nc\td\r\n", [("a", "b"), ("c", "d")]),
        ('a\t"two\nlines"\n', [("a", "two\nlines")]),
        ('a\t"say ""hi"""\n', [("a", 'say "hi"')]),
        ("a;b,c\nd;e", [("a", "b,c"), ("d", "e")]),
        ("a,b\nc,d", [("a", "b"), ("c", "d")]),
        ('a\t15" wide\n', [("a", '15" wide')]),
        ('a\t"Memory" show\n', [("a", "Memory show")]),
        ("\ufeffa\tb", [("a", "b")]),
        ("'=1+1\t'-5\t''=x\t'a", [("=1+1", "-5", "'=x", "'a")]),
        ("a\n\nb\n", [("a",), (), ("b",)]),
    ],
)
def test_cells_are_read_as_a_spreadsheet_gives_them(text: str, cells: list[tuple[str, ...]]) -> None:
    assert list(pasting.cells_of(text)) == cells


@pytest.mark.parametrize(
    ("text", "code"), [("", "paste.empty"), (" \n", "paste.empty"), ('a\tb\n"c\n', "paste.unreadable")]
)
def test_what_is_no_table_is_refused_in_a_sentence(text: str, code: str) -> None:
    with pytest.raises(WorldError) as fault:
        pasting.cells_of(text)
    assert fault.value.code == code


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Title", "title_en"), ("başlıq", "title_az"), ("Название", "title_ru"), ("Title [az]", "title_az"),
        ("title (ru)", "title_ru"), ("title_en", "title_en"), ("TOXUCU", "weaver"),
        ("knots across", "knots_horizontal_dm"),
        ("ref", "ref"), ("İstinad", "ref"), ("inventory number", "object_number"), ("alt text [en]", "alt_text_en"),
        ("nonsense", ""), ("sha256", ""),
    ],
)  # fmt: skip
def test_headings_are_known_in_three_languages(heading: str, key: str) -> None:
    assert pasting.key_of(Carpet, heading) == key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_that_is_written_is_known_again(language: str) -> None:
    for key, _ in pasting.columns_offered():
        said = pasting.heading(key, language)  # type: ignore[arg-type]  # the three codes are the languages
        known = {pasting.key_of(kind, said) for kind in WORKS if key in {k for f in fields_of(kind) for k in f.keys}}
        assert known <= {key}


def test_five_rows_of_which_one_is_broken(catalogue: Catalogue) -> None:
    first, second = made(catalogue, Carpet(title=Multilingual("A")), Carpet(object_number="N-2"))
    text = (
        "Ref\tInventory number\tTitle [az]\tKnots across\n"
        f"{first.ref}\t\tYeni\t40\n"
        "\tN-2\tİkinci\t\n"
        "\tN-3\tÜçüncü\t36\n"
        "\t\t\t\n"
        "\tN-4\t\tmany\n"
    )
    told = planned(catalogue, text)
    assert (told.of(Outcome.NEW), told.of(Outcome.CHANGES), told.of(Outcome.REFUSED), told.of(Outcome.SAME)) == (
        1,
        2,
        1,
        0,
    )
    (broken,) = [line for line in told.lines if line.problem]
    assert (broken.row, broken.key) == (6, "knots_horizontal_dm")
    assert {(line.row, line.key, line.before, line.after) for line in told.lines} >= {
        (2, "title_az", "A", "Yeni"), (3, "title_az", "", "İkinci"), (4, "title_az", "", "Üçüncü"),
    }  # fmt: skip
    before = everything(catalogue)
    with pytest.raises(WorldError) as fault:
        paste(catalogue, text)
    assert (fault.value.code, fault.value.problem.values) == ("paste.refused", {"count": 1, "example": 6})
    assert everything(catalogue) == before
    changed = paste(catalogue, text, skip=True)
    assert set(changed[:2]) == {first.uid, second.uid}
    with catalogue.reading() as reading:
        new = items.get(reading, changed[2])
    assert (new.object_number, new.title.az, flat_of(new)["knots_horizontal_dm"]) == ("N-3", "Üçüncü", 36)


def test_a_paste_is_one_step_of_undo(catalogue: Catalogue) -> None:
    (first,) = made(catalogue, Carpet())
    before = live(catalogue)
    pasted = table(catalogue, f"ref\tweaver\n{first.ref}\tGül\n\tAna\n")
    number = set_of(catalogue, lambda work: pasting.paste(work, pasted, "en"))
    assert len(live(catalogue)) == len(before) + 3
    done(catalogue, lambda work: history.undo(work, number))
    assert live(catalogue) == before


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("KLB-C-9999\tx", "record.unknown_ref"), ("KLB-A-0001\tx", "paste.no_work"),
        ("\tx\ty\tz", "paste.too_many_cells"),
    ],
)  # fmt: skip
def test_a_row_that_names_no_work_is_refused(catalogue: Catalogue, row: str, code: str) -> None:
    made(catalogue, Carpet())
    paste(catalogue, "ref\tweaver\n\tGül\n")
    told = planned(catalogue, f"ref\tTitle\n{row}\n")
    assert [line.problem.code for line in told.lines if line.problem] == [code]


def test_a_work_in_two_rows_a_number_of_two_works_and_one_in_the_trash_are_refused(catalogue: Catalogue) -> None:
    one, _, gone = made(catalogue, Carpet(object_number="N"), Carpet(object_number="N"), Carpet())
    done(catalogue, lambda work: items.delete(work, gone.uid, ""))
    told = planned(catalogue, f"ref\tTitle\n{one.ref}\ta\n{one.ref}\tb\n{gone.ref}\tc\n")
    assert [line.problem.code for line in told.lines if line.problem] == ["paste.twice", "record.in_trash"]
    told = planned(catalogue, "inventory number\tTitle\nN\ta\n")
    assert [line.problem.code for line in told.lines if line.problem] == ["number.ambiguous"]


def test_a_column_without_a_field_is_refused_where_something_stands_in_it(catalogue: Catalogue) -> None:
    one, other = made(catalogue, Carpet(), Painting())
    told = planned(catalogue, f"ref\tTitle\tknots across\n{one.ref}\ta\t40\n{other.ref}\tb\t40\n")
    assert [(line.row, line.problem.code) for line in told.lines if line.problem] == [(3, "paste.heading_unknown")]


def test_without_headings_the_first_column_names_the_works_and_the_others_wait(catalogue: Catalogue) -> None:
    (one,) = made(catalogue, Carpet())
    pasted = table(catalogue, f"{one.ref}\tYeni\n")
    assert (pasted.columns, pasted.first, pasted.heads) == (("ref", ""), 1, ())
    assert table(catalogue, "N-1\tYeni\n").columns == ("object_number", "")
    chosen = table(catalogue, f"{one.ref}\tYeni\n", columns=("ref", "title_az"))
    done(catalogue, lambda work: pasting.paste(work, chosen, "en"))
    with catalogue.reading() as reading:
        assert items.get(reading, one.uid).title.az == "Yeni"


def test_an_empty_cell_clears_only_when_that_is_wished(catalogue: Catalogue) -> None:
    (one,) = made(catalogue, Carpet(title=Multilingual("A")))
    text = f"ref\tTitle [az]\n{one.ref}\t\n"
    assert planned(catalogue, text).lines == ()
    assert [(line.before, line.after) for line in planned(catalogue, text, clears=True).lines] == [("A", "")]


def test_no_cell_is_a_formula(catalogue: Catalogue) -> None:
    (one,) = made(catalogue, Carpet(title=Multilingual("=HYPERLINK(1)", "+1", "@x"), internal_note="-1"))
    with catalogue.reading() as reading:
        text = pasting.as_table(reading, [one.uid], ["title_az", "title_en", "title_ru", "internal_note"], "en")
    row = text.splitlines()[1].split("\t")
    assert row == [one.ref, "'=HYPERLINK(1)", "'+1", "'@x", "'-1"]


words = st.one_of(
    st.text(max_size=20), st.sampled_from(["=1", "'=1", "''", '"', 'a"b', "a\tb", "a\nb", "'", "-5", " x "])
)


@given(
    az=words,
    note=words,
    numbers=st.lists(words, max_size=3),
    knots=st.none() | st.integers(0, 90),
    language=st.sampled_from(LANGUAGES),
)
def test_a_copied_table_changes_nothing_when_it_is_pasted(
    archive: Catalogue, az: str, note: str, numbers: list[str], knots: int | None, language: Language
) -> None:
    kept = tuple(dict.fromkeys(word for number in numbers if (word := cleaned(number))))
    work = Carpet(
        title=Multilingual(cleaned(az)), internal_note=cleaned(note), style_period=kept, knots_horizontal_dm=knots
    )
    (one,) = made(archive, work)
    with archive.reading() as reading:
        text = pasting.as_table(reading, [one.uid], KEYS, language)
        told = pasting.plan(reading, pasting.table(reading, text, "carpet", clears=True), language)
    assert {line.outcome for line in told.lines} == {Outcome.SAME}, [
        line for line in told.lines if line.outcome is not Outcome.SAME
    ]


def test_works_of_every_kind_and_their_names_come_back_as_they_are(catalogue: Catalogue) -> None:
    uids = [one.uid for one in made(catalogue, *(kind() for kind in WORKS), Photograph())]
    typed = {"maker": "Gül (artisan); Ana", "dimension": "45 × 60 cm", "subject": "bridges; snow"}
    for uid in uids:
        done(catalogue, partial(items.enter, uid=uid, typed=typed, language="en"))
    keys = [key for key, _ in pasting.columns_offered()]
    with catalogue.reading() as reading:
        text = pasting.as_table(reading, uids, keys, "az")
        told = pasting.plan(reading, pasting.table(reading, text, "photograph"), "az")
    assert told.of(Outcome.SAME) == len(uids)


def test_numbers_that_look_like_references_and_references_that_do_not_are_asked_of_the_catalogue(
    catalogue: Catalogue,
) -> None:
    made(catalogue, Carpet(object_number="KLB-2025/1"), Carpet(object_number="KLB-2025/2"))
    assert table(catalogue, "KLB-2025/1\tBir\nKLB-2025/2\tİki\n").columns == ("object_number", "")
    assert table(catalogue, "KLB-C-0001\tBir\nKLB-C-0002\tİki\n").columns == ("ref", "")
    assert table(catalogue, "new\tBir\nKLB-C-0002\tİki\n").columns == ("ref", "")
    assert table(catalogue, "KLB-C-9999\tBir\n").columns == ("ref", "")


def test_two_new_works_with_one_number_are_refused_and_two_old_ones_are_not(catalogue: Catalogue) -> None:
    one, other = made(catalogue, Carpet(object_number="OLD"), Carpet(object_number="OLD"))
    told = planned(catalogue, "inventory number\tTitle\nNEW\ta\n NEW \tb\nN-3\tc\n")
    (refused,) = [line for line in told.lines if line.problem]
    assert (refused.row, refused.problem and refused.problem.code) == (3, "paste.twice")
    assert refused.problem is not None
    assert refused.problem.values == {"ref": "NEW", "row": 2}
    assert told.of(Outcome.NEW) == 2
    told = planned(catalogue, f"ref\tinventory number\n{one.ref}\tOLD\n{other.ref}\tOLD\n")
    assert told.of(Outcome.SAME) == 2
    told = planned(catalogue, f"ref\tinventory number\n{one.ref}\tNEW\n\tNEW\n")
    assert (told.of(Outcome.CHANGES), told.of(Outcome.REFUSED)) == (1, 1)


def test_a_row_that_is_left_out_leaves_nobody_behind(catalogue: Catalogue) -> None:
    text = "weaver\tmaker\tKnots across\nGül\tTural\tmany\nAna\t\t40\nAna\t\t36\n"
    assert len(paste(catalogue, text, skip=True)) == 2
    with catalogue.reading() as reading:
        assert [name.best("en").text for _, name in authorities.names(reading, "agent")] == ["Ana"]


def test_parts_of_a_plan_are_the_whole_plan(catalogue: Catalogue) -> None:
    made(catalogue, *(Carpet(object_number=f"N-{number}") for number in range(6)))
    text = "inventory number\tTitle\n" + "".join(f"N-{number % 8}\tt{number}\n" for number in range(12))
    with catalogue.reading() as reading:
        pasted = pasting.table(reading, text, "carpet")
        rows = pasting.rows_of(reading, pasted)
        parts = [pasting.plan_rows(reading, pasted, rows[start : start + 5], "en") for start in range(0, len(rows), 5)]
        whole = pasting.plan(reading, pasted, "en")
    summed = parts[0] + parts[1] + parts[2]
    assert summed.lines == whole.lines
    assert [summed.of(outcome) for outcome in Outcome] == [whole.of(outcome) for outcome in Outcome]
    assert whole.of(Outcome.REFUSED) == 4


@contextmanager
def statements_of(connection: Connection) -> Iterator[list[str]]:
    """The statements that are carried out meanwhile."""
    seen: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        seen.append(statement)

    event.listen(connection, "before_cursor_execute", note)
    yield seen
    event.remove(connection, "before_cursor_execute", note)


def test_many_rows_are_looked_up_together(catalogue: Catalogue) -> None:
    works = made(catalogue, *(Carpet(object_number=f"N-{number}") for number in range(300)))
    by_ref = "ref\tTitle\n" + "".join(f"{one.ref}\tt\n" for one in works)
    by_number = "inventory number\tTitle\n" + "".join(f"N-{number}\tt\n" for number in range(400))
    for text in (by_ref, by_number):
        with catalogue.reading() as reading, statements_of(reading.connection) as seen:
            pasted = pasting.table(reading, text, "carpet")
            assert len(pasting.rows_of(reading, pasted)) == len(pasted.rows)
            assert len(seen) < 25
