"""What there is to read: a few words beside the picture, and the rest, nothing said twice."""

from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.editions.format import EditionCitation, EditionFact, EditionSource, EditionText, EditionWork
from kalbajar_catalogue.i18n.languages import NOTHING
from kalbajar_catalogue.kiosk.subjects.reading import Block, blocks, short, tells_making
from tests.kiosk.editions_made import show, words, work

LABEL, LONG = EditionText("short_label", words("label")), EditionText("long_label", words("long"))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"texts": (LONG, LABEL), "caption": words("caption"), "description": words("description")}, words("label")),
        ({"texts": (LONG,), "caption": words("caption"), "description": words("description")}, words("caption")),
        ({"texts": (LONG,), "description": words("description")}, words("description")),
        ({"texts": (LONG,)}, words("long")),
        ({}, NOTHING),
    ],
)
def test_the_few_words_are_the_label_else_what_comes_next(values: dict[str, object], said: object) -> None:
    assert short(work(1, **values)) == said


def told(tmp_path: Path, one: EditionWork, **values: Any) -> dict[str, Block]:
    return {block.head: block for block in blocks(show(tmp_path, [one], **values), one)}


def test_what_stands_beside_the_picture_is_not_told_again(tmp_path: Path) -> None:
    one = work(1, texts=(LONG,), description=words("description"))
    assert told(tmp_path, one)[""].texts == (words("long"),)
    assert told(tmp_path, work(1, texts=(LONG,))) == {}


def test_a_text_that_is_there_twice_is_told_once(tmp_path: Path) -> None:
    one = work(1, texts=(LABEL, LONG), description=words("long"))
    assert told(tmp_path, one)[""].texts == (words("long"),)


def test_each_part_has_its_place(tmp_path: Path) -> None:
    one = work(
        1,
        texts=(LABEL,),
        dimensions=words("size"),
        structure=(EditionFact(words("Size"), words("size"), "dimensions"), EditionFact(words("Knot"), words("knot"))),
        inscriptions=(EditionFact(words("signature"), words("N")),),
        provenance=words("a gift"),
        holder=words("museum"),
        credit_line=words("museum"),
        citations=(EditionCitation("book", "date"), EditionCitation("book", "place"), EditionCitation("lost")),
    )
    found = told(tmp_path, one, sources=(EditionSource("book", "A. Author: A Book"),))
    assert list(found) == ["facts", "inscriptions", "provenance", "credit", "sources"]
    assert [fact.value for fact in found["facts"].facts] == [words("knot")]
    assert found["credit"].texts == (words("museum"),)
    assert [text.az for text in found["sources"].texts] == ["A. Author: A Book"]


def test_only_a_craft_that_says_how_tells_of_its_making() -> None:
    steps = (EditionFact(words("Steps"), words("cut"), "process_steps"),)
    assert tells_making(work(1, kind="craft", structure=steps))
    assert not tells_making(work(1, kind="craft"))
    assert not tells_making(work(1, kind="painting", structure=steps))


def test_a_caption_that_only_repeats_the_title_is_not_said() -> None:
    told = work(1, title=words("Bus"), caption=words("Bus"), description=words("A red one"))
    assert short(told) == words("A red one")
    assert short(work(1, title=words("Bus"), caption=words("Bus"))) == NOTHING
