"""Patterns that could take for ever are refused before they are tried; those that people write are not."""

import time

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items.batch import Finding, Operation, Step, patterns, texts

LOOK, SEARCH = 0.02, 0.4
"""Processor time in s that may be taken to judge a pattern, and to look through the longest text there may be."""

ENDLESS = [
    "(a+)+$", "((a+))+$", "(((a+)))*$", "(?:(?:a*)b?)*", "(a*)*", "([a-zA-Z]+)*$", r"(\w+\s?)*$", "(x+x+)+y",
    "(a|a)+$", "(a|aa)+$", "(a|ab|b)*c", "(aa?)+$", r"(?:\d\d|\d)+x", "(?:a|(?:b|))+$", "((a|a){8}){8}$",
    "(?=(a+)+$)x", "(?!(a|a)+$)x", "(?<y>a)?(?(y)(b+)+|c)".replace("<y>", "P<y>"), "(.*a){11}", "(.*a){20}",
    "((?:a+){8}){8}b", "a?" * 30 + "a" * 30, "(a?){30}a{30}", ".*.*.*x", r"\s*\s*\s*\s*x", "(?i)(a|A)*(a|A)*(a|A)*$",
    "(?:a{1,9})+$", "(a+){9,}$", r"(ab|\w\w)+$",
]  # fmt: skip
FINE = [
    "--", "DAĞ$", r"(\d+) x (\d+)", "^(.*), (.*)$", "(.*) x (.*)", r"\s+$", "(ab|cd)+", "(?:ab)+", "(a|b)+", "[az]+",
    r"\bfoto\b", r"\d{4}-\d{2}-\d{2}", r"(\d{1,3}\.){3}\d{1,3}", r"(\w+), (\w+)", r"^\s*(\d+)\s*$",
    r"(?P<year>\d{4})", r"(az|en|ru)\b", "(?<=a)b+", r"\(.*?\)", ".*x.*y", r"(?:\w\.?)+", r"\d+(?:[.,]\d+)?",
    r"(?:No\.?|№)\s*\d+", "(?i)kalbajar|kelbecer", r"\(+", "(a|[a-c])+$", r"[(+*]+", r"(a)\1", "^$", ".", "(?:)",
]  # fmt: skip


def took(began: float) -> float:
    return time.process_time() - began


def step(pattern: str, by: str = "") -> Step:
    return Step("title_az", Operation.REPLACE, pattern, by, finding=Finding.PATTERN)


@pytest.mark.parametrize("pattern", ENDLESS)
def test_a_pattern_that_could_take_for_ever_is_refused_at_once(pattern: str) -> None:
    began = time.process_time()
    with pytest.raises(WorldError) as fault:
        texts.replacing(step(pattern))("a" * 26 + "!")
    assert fault.value.code == "pattern.endless"
    assert took(began) < LOOK


@pytest.mark.parametrize("pattern", FINE)
def test_a_pattern_that_people_write_is_tried_and_does_not_take_long(pattern: str) -> None:
    change = texts.replacing(step(pattern))
    most = int(min(patterns.effort(pattern).longest, 6_000))
    for signs in ("a", "1", " ", "(", "x", "ab", "1.", "a "):
        began = time.process_time()
        change((signs * most)[: most - 1] + "!")
        assert took(began) < SEARCH, (pattern, signs)


@pytest.mark.parametrize(("pattern", "most"), [(".*x.*y", 271), ("a+", 4472)])
def test_a_text_that_is_too_long_for_its_pattern_is_refused(pattern: str, most: int) -> None:
    change = texts.replacing(step(pattern))
    assert change("b" * most)
    with pytest.raises(WorldError) as fault:
        change("b" * (most + 1))
    assert fault.value.code == "pattern.text_too_long"
    assert fault.value.problem.values == {"count": most + 1, "most": most}


def test_a_pattern_without_repetition_looks_through_long_texts() -> None:
    assert texts.replacing(step("foto", "şəkil"))("foto " * 50_000) == "şəkil " * 50_000
