"""Warp, weft and pile as people type and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.items.yarns import Weft, Yarn

READ: list[tuple[str, list[Weft]]] = [
    ("wool", [Weft("wool")]),
    ("yun (ağ, 2 qat, S, Z2S)", [Weft("wool", "white", 2, "s", "Z2S")]),
    ("wool (ivory, 2-ply, S spin, Z2S)", [Weft("wool", "ivory", 2, "s", "Z2S")]),
    ("wool (2ply)", [Weft("wool", ply=2)]),
    ("шерсть (красный, 3 нити, 2 прокидки)", [Weft("wool", "red", 3, shoots=2)]),
    ("pambıq (2 keçid); wool (3 shoots)", [Weft("cotton", shoots=2), Weft("wool", shoots=3)]),
    ("cotton (1 shoot)\nwool", [Weft("cotton", shoots=1), Weft("wool")]),
    ("our own thread (madder red)", [Weft("our own thread", "madder red")]),
    ("(S)", [Weft(spin="s")]),
    ("", []),
    (" ; ", []),
]
REFUSED = ["wool (ivory", "wool (ivory) (red)", "wool (ivory, red)", "wool (2-ply, 3-ply)", "wool (S, Z)"]


@pytest.mark.parametrize(("typed", "yarns"), READ)
def test_yarns_are_read_member_by_member(typed: str, yarns: list[Weft]) -> None:
    assert Weft.from_typed(typed) == tuple(yarns)


@pytest.mark.parametrize("typed", REFUSED)
def test_what_is_no_yarn_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(WorldError) as refused:
        Weft.from_typed(typed)
    assert refused.value.code == "yarn.unreadable"
    assert refused.value.problem.values["value"] == typed


def test_a_warp_has_no_shoots() -> None:
    assert Yarn.from_typed("wool (2 shoots)") == (Yarn("wool", "2 shoots"),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "yun (ağ, 2 qat, S burum, Z2S, 3 keçid); ipək"),
        ("en", "wool (white, 2-ply, S spin, Z2S, 3 shoots); silk"),
        ("ru", "шерсть (белый, 2 нити, S-крутка, Z2S, 3 прокидки); шёлк"),
    ],
)
def test_yarns_are_shown_in_the_words_of_the_language(language: Language, text: str) -> None:
    assert Weft.to_typed([Weft("wool", "white", 2, "s", "Z2S", 3), Weft("silk")], language) == text


def codes(name: str) -> st.SearchStrategy[str]:
    return st.sampled_from(["", *(term.code for term in vocabularies.terms(name))])


counts = st.none() | st.integers(0, 999_999)
notations = st.sampled_from(["", "Z2S", "S3Z", "z4s"])
wefts = st.builds(Weft, codes("material"), codes("colour"), counts, codes("spin"), notations, counts)


@given(st.lists(wefts.filter(lambda weft: weft != Weft()), max_size=4), st.sampled_from(LANGUAGES))
def test_what_is_shown_is_read_as_the_same_yarns(yarns: list[Weft], language: Language) -> None:
    assert Weft.from_typed(Weft.to_typed(yarns, language)) == tuple(yarns)
