"""Word counts, the source among versions, and what rights allow, as pure rules."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.texts.records import Rights, Text
from kalbajar_catalogue.texts.rules import Verdict, decided, ended, problems, source_of, words

DAY = date(2026, 6, 15)
WORDS = [
    ("", 0),
    ("   \n ", 0),
    ("Dağ", 1),
    ("Dağ cığırı, daş körpü.", 4),
    ("2025-ci il", 2),
    ("Тыг-тыг ханым", 2),
    ("the weaver's loom", 3),
    ("the weaver’s loom", 3),
    ("45 × 60 cm", 3),
    ("yun — pambıq", 2),
    ("…", 0),
    ("a_b", 2),
    ("İŞIQ\nışıq", 2),
]
ENDED = [
    ("", False),
    ("2026-06-14", True),
    ("2026-06-15", False),
    ("2026-06", False),
    ("2026-05", True),
    ("2026", False),
    ("2025", True),
    ("2027-01-01", False),
]
YES, NO, OPEN = "allowed", "forbidden", "undecided"
ALL_YES = {"may_print": "yes", "may_show": "yes", "may_give": "yes"}
DECIDED: list[tuple[list[dict[str, Any]], Verdict]] = [
    ([], Verdict(OPEN, OPEN, OPEN)),
    ([{}], Verdict(OPEN, OPEN, OPEN)),
    ([ALL_YES], Verdict(YES, YES, YES)),
    ([{"may_print": "yes", "may_show": "no"}], Verdict(YES, NO, OPEN)),
    ([ALL_YES, {}], Verdict(OPEN, OPEN, OPEN)),
    ([ALL_YES, {"may_give": "no"}], Verdict(OPEN, OPEN, NO)),
    ([ALL_YES, ALL_YES], Verdict(YES, YES, YES)),
    ([{"status": "cc_by"}], Verdict(YES, YES, YES)),
    ([{"status": "public_domain_mark", "may_give": "no"}], Verdict(YES, YES, NO)),
    ([{"status": "cc_by_nc"}], Verdict(OPEN, OPEN, OPEN)),
    ([{"status": "in_copyright"}], Verdict(OPEN, OPEN, OPEN)),
    ([ALL_YES | {"expires": "2026-06-14"}], Verdict(NO, NO, NO)),
    ([ALL_YES | {"expires": "2026-06-15"}], Verdict(YES, YES, YES)),
    ([{"expires": "2025"}], Verdict(NO, NO, NO)),
    ([ALL_YES, ALL_YES | {"expires": "2026-05"}], Verdict(NO, NO, NO)),
]


@pytest.mark.parametrize(("body", "count"), WORDS)
def test_words_are_counted_as_a_reader_would(body: str, count: int) -> None:
    assert words(body) == count


@given(st.lists(st.text("əğıİöüçşabc", min_size=1), max_size=60))
def test_words_between_spaces_are_all_counted(said: list[str]) -> None:
    assert words(" ".join(said)) == len(said)


@pytest.mark.parametrize(
    ("kind", "length", "most"),
    [
        ("short_label", 51, 50),
        ("short_label", 50, 0),
        ("long_label", 151, 150),
        ("long_label", 150, 0),
        ("essay", 900, 0),
    ],
)
def test_a_label_that_is_too_long_is_a_problem(kind: str, length: int, most: int) -> None:
    found = problems(Text(type=kind, body="söz " * length))
    assert found == ((Problem("text.too_long", {"length": length, "most": most}, "body"),) if most else ())


@pytest.mark.parametrize(
    ("versions", "source"),
    [
        ("", None),
        ("a", "a"),
        ("b a", "a"),
        ("a b*", "b"),
        ("a b* c*", "b"),
        ("c* b* a", "b"),
    ],
)
def test_the_source_is_the_one_marked_else_the_one_written_first(versions: str, source: str | None) -> None:
    texts = [Text(uid=one[0], source=one.endswith("*")) for one in versions.split()]
    found = source_of(texts)
    assert (found.uid if found else None) == source


@pytest.mark.parametrize(("expires", "over"), ENDED)
def test_a_permission_holds_to_the_end_of_what_is_named(expires: str, over: bool) -> None:
    assert ended(expires, DAY) is over


@pytest.mark.parametrize(("given_rights", "verdict"), DECIDED)
def test_all_rights_together_decide(given_rights: list[dict[str, Any]], verdict: Verdict) -> None:
    assert decided([Rights(**one) for one in given_rights], DAY) == verdict


@given(st.permutations(["yes", "no", "undecided", "yes"]))
def test_the_order_of_rights_decides_nothing(choices: list[str]) -> None:
    assert decided([Rights(may_print=choice) for choice in choices], DAY).print == NO
