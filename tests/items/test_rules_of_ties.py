"""What can hardly be meant of a work and others."""

import pytest

from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.items.groups import Pair, RelatedItem
from kalbajar_catalogue.items.records import Dwelling, Item, Other, Part, Photograph
from kalbajar_catalogue.items.rules import Surroundings, part_problems, problems

SELF, OTHER = "self", "other"
ITEMS: list[tuple[str, Item, list[tuple[str, str]]]] = [
    ("related to another", Other(uid=SELF, related_item=(RelatedItem(OTHER, "copy_of"),)), []),
    ("related to itself", Other(uid=SELF, related_item=(RelatedItem(OTHER), RelatedItem(SELF))),
     [("item.related_to_itself", "related_item")]),
    ("not stored yet", Other(related_item=(RelatedItem(""),)), []),
    ("furnished", Dwelling(uid=SELF, contents=(OTHER,)), []),
    ("furnished with itself", Dwelling(uid=SELF, contents=(SELF,)), [("item.part_of_itself", "contents")]),
    ("paired", Photograph(uid=SELF, pair_of=(Pair(OTHER),)), []),
    ("paired with itself", Photograph(uid=SELF, pair_of=(Pair(SELF),)), [("photograph.pair_of_itself", "pair_of")]),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), [row[1:] for row in ITEMS], ids=[row[0] for row in ITEMS])
def test_no_work_is_tied_to_itself(item: Item, expected: list[tuple[str, str]]) -> None:
    found = problems(item)
    assert [(problem.code, problem.field) for problem in found] == expected
    assert all(problem.code in SENTENCES for problem in found)


@pytest.mark.parametrize(
    ("taken", "era", "relation", "other_taken", "other_era", "contradicts"),
    [
        ("2023", "", "before", "1988", "", False),
        ("2023", "", "before", "2024", "", True),
        ("1988", "", "after", "2023", "", False),
        ("1988", "", "after", "1975-05-01", "", True),
        ("2023", "", "before", "2023-05", "", False),
        ("2023", "", "same_subject", "2024", "", False),
        ("2023", "", "", "2024", "", False),
        ("", "after_liberation", "before", "", "before_occupation", False),
        ("", "before_occupation", "before", "", "after_liberation", True),
        ("", "during_occupation", "after", "", "before_occupation", True),
        ("", "restoration", "after", "", "after_liberation", False),
        ("", "undated", "before", "", "restoration", False),
        ("2023", "before_occupation", "before", "1988", "restoration", False),
        ("2023", "before_occupation", "before", "", "restoration", True),
    ],
)
def test_a_pair_agrees_with_its_dates(
    taken: str, era: str, relation: str, other_taken: str, other_era: str, contradicts: bool
) -> None:
    other = Photograph(uid=OTHER, ref="KLB-F-0002", date_taken=other_taken, period_relation=other_era)
    own = Photograph(uid=SELF, date_taken=taken, period_relation=era, pair_of=(Pair(OTHER, relation),))
    found = problems(own, Surroundings(photographs={OTHER: other}))
    assert [problem.code for problem in found] == ["photograph.pair_contradicts"] * contradicts
    assert all(str(SENTENCES[problem.code]).format(**problem.values).startswith("KLB-F-0002") for problem in found)


PARTS: list[tuple[str, list[Part], list[tuple[int, str]]]] = [
    ("a tree", [Part(whole="a", item="b"), Part(whole="a", item="c"), Part(whole="b", item="d")], []),
    ("two wholes of one", [Part(whole="a", item="c"), Part(whole="b", item="c")], []),
    ("nameless rods", [Part(whole="a"), Part(whole="a", type="rod")], []),
    ("itself", [Part(whole="a", item="a")], [(0, "item.part_of_itself")]),
    ("each other", [Part(whole="a", item="b"), Part(whole="b", item="a")],
     [(0, "part.in_circle"), (1, "part.in_circle")]),
    ("a long circle", [Part(whole="a", item="b"), Part(whole="b", item="c"), Part(whole="c", item="a"),
                       Part(whole="c", item="d")],
     [(0, "part.in_circle"), (1, "part.in_circle"), (2, "part.in_circle")]),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "expected"), [row[1:] for row in PARTS], ids=[row[0] for row in PARTS])
def test_no_work_is_a_part_of_itself(parts: list[Part], expected: list[tuple[int, str]]) -> None:
    found = part_problems(parts)
    assert [(parts.index(part), problem.code) for part, problem in found] == expected
    assert all(problem.field == "item" and problem.code in SENTENCES for _, problem in found)
