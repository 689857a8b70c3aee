"""The encoding of a text is told by its marks, its bytes and its letters."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.sources.delimited import open_delimited
from kalbajar_catalogue.importing.sources.encodings import ENCODINGS, known_encoding, recognised_encoding
from kalbajar_catalogue.importing.sources.tables import How

AZERBAIJANI = "Kəlbəcər xalçası: yun, XIX əsr; İstisu çeşnisi, ilmə sıxlığı 40 × 40."
TURKISH = "Halının boyu üç metre, eni iki metredir; Şuşa’da dokunmuş, bağış yoluyla gelmiştir. İğdır, göğüs, ağaç."
RUSSIAN = "Ковёр «Кельбаджар», шерсть, ручное ткачество; поступил в дар от семьи Алиевых в 1987 году."
SHOUTED = "КОВЁР КЕЛЬБАДЖАР; ШЕРСТЬ"
ENGLISH = "Carpet, wool, hand-knotted; gift of the Aliyev family, 1987."
FRENCH = "Tapis noué à la main, laine, donné par la société des amis du musée: très bon état, où l’on voit déjà."
GERMAN = "Geknüpfter Teppich, Wolle, 19. Jahrhundert; schöne Blüten, großes Mittelfeld, Rückseite glatt."
TOLD = [
    (AZERBAIJANI, "utf-8", "utf-8"),
    (AZERBAIJANI, "utf-8-sig", "utf-8-sig"),
    (AZERBAIJANI, "utf-16", "utf-16"),
    (AZERBAIJANI, "utf-16-le", "utf-16-le"),
    (AZERBAIJANI, "utf-16-be", "utf-16-be"),
    (RUSSIAN, "utf-16-le", "utf-16-le"),
    (RUSSIAN, "utf-16-be", "utf-16-be"),
    (RUSSIAN, "utf-8", "utf-8"),
    (RUSSIAN, "utf-32", "utf-32"),
    (TURKISH, "windows-1254", "windows-1254"),
    (RUSSIAN, "windows-1251", "windows-1251"),
    (SHOUTED, "windows-1251", "windows-1251"),
    (f"{ENGLISH}\n{RUSSIAN}", "windows-1251", "windows-1251"),
    (f"{ENGLISH}\n{TURKISH}", "windows-1254", "windows-1254"),
    (FRENCH, "windows-1252", "windows-1252"),
    (GERMAN, "latin-1", "latin-1"),
    ("Île où l'été à la forêt: é è ê", "latin-1", "latin-1"),
    (ENGLISH, "ascii", "utf-8"),
]


@pytest.mark.parametrize(("text", "written", "told"), TOLD)
def test_an_encoding_is_told_by_what_is_written(text: str, written: str, told: str) -> None:
    assert recognised_encoding(BytesIO(text.encode(written))) == told
    far = f"{ENGLISH}\n" * 2000 + text
    if not written.startswith("utf-16-"):
        assert recognised_encoding(BytesIO(far.encode(written))) == told


@pytest.mark.parametrize(("text", "written", "told"), TOLD)
def test_what_is_read_is_what_was_written(tmp_path: Path, text: str, written: str, told: str) -> None:
    path = tmp_path / "one.csv"
    path.write_bytes(("başlıq\n" if written not in ("ascii", "windows-1251") else "a\n").encode(
        "latin-1" if written == "ascii" else written, "replace"
    ) + text.encode(written).removeprefix(b"\xff\xfe").removeprefix(b"\xef\xbb\xbf"))  # fmt: skip
    if written in ("utf-32", "utf-16"):
        path.write_bytes(f"a\n{text}".encode(written))
    table = open_delimited(path, How(delimiter="\t", header=1))
    assert [row.cells for row in table.rows()] == [
        tuple(text.split("\n")[at : at + 1]) for at in range(len(text.split("\n")))
    ]
    assert ENCODINGS[table.how.encoding]


def test_one_bad_byte_does_not_speak_against_utf_8_and_its_place_is_told(tmp_path: Path) -> None:
    good = [f"{number};{AZERBAIJANI.replace(';', ',')}\n" for number in range(1, 101)]
    before = "".join(["nömrə;təsvir\n", *good]).encode()
    path = tmp_path / "bad.csv"
    path.write_bytes(before + b"101;K\xff\n" + b"102;x\n")
    table = open_delimited(path)
    assert table.how.encoding == "utf-8"
    rows = table.rows()
    assert [next(rows).number for _ in range(100)] == list(range(2, 102))
    with pytest.raises(WorldError) as told:
        next(rows)
    assert told.value.code == "table.undecodable"
    assert told.value.problem.values == {"name": "bad.csv", "encoding": "utf-8", "byte": len(before) + 6, "row": 102}


@pytest.mark.parametrize("chosen", ["utf-16", "utf-16-le", "utf-8", "ascii"])
def test_an_encoding_that_does_not_fit_is_refused_in_a_sentence(tmp_path: Path, chosen: str) -> None:
    path = tmp_path / "one.csv"
    path.write_bytes("a;b\nş;ı\nx;y".encode("windows-1254"))
    with pytest.raises(WorldError) as told:
        list(open_delimited(path, How(encoding=chosen)).rows())
    assert told.value.code in ("table.undecodable", "table.breaks_off")


@pytest.mark.parametrize("name", ["no-such", "base64", "zip", "rot13", "", "idna\0"])
def test_an_encoding_that_no_text_has_is_refused(name: str) -> None:
    with pytest.raises(WorldError) as told:
        known_encoding(name)
    assert told.value.code == "table.encoding_unknown"


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_that_is_offered_is_known(name: str) -> None:
    assert known_encoding(name) == name


@given(st.binary(max_size=300))
def test_any_bytes_have_an_encoding(content: bytes) -> None:
    assert recognised_encoding(BytesIO(content)) in ENCODINGS
