"""How long a text is, and how long its kind may be. Pure."""

from dataclasses import dataclass

from kalbajar_catalogue.texts.rules import LIMITS, words


@dataclass(frozen=True)
class Count:
    """The words of a text; `most` is the limit of its kind, None where there is none."""

    words: int
    most: int | None = None

    @property
    def over(self) -> int:
        """How many words are too many; 0 within the limit."""
        return max(0, self.words - self.most) if self.most is not None else 0


def count(body: str, kind: str) -> Count:
    """Counts the words of a text of a kind; kinds without a limit, and fields, only have words."""
    return Count(words(body), LIMITS.get(kind))


def may_be_over(length: int, kind: str) -> bool:
    """Whether a body of so many characters can have more words than its kind may: what cannot needs no counting."""
    most = LIMITS.get(kind)
    return most is not None and length > 2 * most
