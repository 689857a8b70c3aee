"""Equal faults together, so that one answer mends them all; and what may have been meant. Pure but for the names."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Newcomer, Trouble, newcomers_in
from kalbajar_catalogue.importing.mapping import Column
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.storage.fields import Field

MOST_NEAR = 5
_LIKE = 0.72
_FIRST_LOOK = 4
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Group:
    """The same fault in the same text of the same column: its troubles, the first standing for all."""

    troubles: tuple[Trouble, ...]

    @property
    def first(self) -> Trouble:
        """The trouble that stands for all."""
        return self.troubles[0]

    @property
    def rows(self) -> tuple[int, ...]:
        """Their rows."""
        return tuple(trouble.row for trouble in self.troubles)


@dataclass(frozen=True)
class Arrived:
    """Somebody who would get a record, and the rows that name them."""

    newcomer: Newcomer
    rows: tuple[int, ...]


def groups(check: Check) -> tuple[Group, ...]:
    """All that is wrong: what keeps records out first, then by how often it occurs."""
    found: dict[tuple[str, int, str, str, bool], list[Trouble]] = defaultdict(list)
    for trouble in check.troubles:
        found[trouble.problem.code, trouble.at, trouble.key, trouble.text, trouble.refused].append(trouble)
    together = [Group(tuple(troubles)) for troubles in found.values()]
    return tuple(sorted(together, key=lambda group: (not group.first.refused, -len(group.troubles), group.first.row)))


def arrivals(check: Check) -> tuple[Arrived, ...]:
    """Whoever would get a record, by how many rows name them."""
    rows: dict[Newcomer, list[int]] = defaultdict(list)
    for record in check.records:
        for one in newcomers_in(record.written) if record.status in WRITTEN else ():
            rows[one].append(record.row)
    together = [Arrived(one, tuple(own)) for one, own in rows.items()]
    return tuple(sorted(together, key=lambda one: (-len(one.rows), one.newcomer.name)))


def near_words(field: Field, text: str, language: Language) -> tuple[str, ...]:
    """Words of the vocabulary of a field that look like a text, nearest first."""
    names = [field.declared.vocabulary] if field.declared.vocabulary else []
    words = {vocabularies.word(name, term.code, language) for name in names for term in vocabularies.terms(name)}
    by_fold = {fold(word): word for word in words}
    near = get_close_matches(fold(text), list(by_fold), MOST_NEAR, _LIKE)
    return tuple(by_fold[one] for one in near)


def near_names(spellings: Mapping[str, str], name: str) -> tuple[str, ...]:
    """The uids of those whose spelling looks like a name, nearest first; `spellings` is folded spelling -> uid.

    Word by word: two people are not alike for the first name that they share.
    """
    folded = fold(name)
    near = get_close_matches(folded, list(spellings), _FIRST_LOOK * MOST_NEAR, _LIKE)
    alike = [one for one in near if _alike_by_words(folded, one)]
    return tuple(dict.fromkeys(spellings[one] for one in alike[:MOST_NEAR]))


def _alike_by_words(name: str, other: str) -> bool:
    """Whether each word of the name with fewer words looks like a word of the other, or is its first letter."""
    fewer, more = sorted((_WORD.findall(name), _WORD.findall(other)), key=len)
    return all(_alike_to_any(word, more) for word in fewer)


def _alike_to_any(word: str, words: Sequence[str]) -> bool:
    initials = [one for one in words if min(len(word), len(one)) == 1]
    return any(word[0] == one[0] for one in initials) or bool(get_close_matches(word, words, 1, _LIKE))


def with_word(mapped: Mapped, at: int, text: str, meant: str) -> Mapped:
    """A mapping by which a column reads one text as another, in every row."""
    return replace(mapped, columns=tuple(_reading(one, text, meant) if one.at == at else one for one in mapped.columns))


def _reading(column: Column, text: str, meant: str) -> Column:
    return replace(column, words={**column.words, text: meant})


def shown_rows(rows: Sequence[int], most: int = 4) -> str:
    """Rows as a person reads them: `5–8, 17, 18 …`."""
    runs: list[tuple[int, int]] = []
    for row in sorted(set(rows)):
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    said = [str(first) if first == last else f"{first}–{last}" for first, last in runs[:most]]
    return ", ".join(said) + (" …" if len(runs) > most else "")
