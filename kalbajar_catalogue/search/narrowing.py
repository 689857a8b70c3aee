"""What narrows a search down besides its words. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Range:
    """A figure from `least` to `most`, each of them open when None: `size` and `size.height` in mm, or a field."""

    name: str
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class Narrowing:
    """Everything here must hold; of several values of one facet one is enough.

    `where` has pairs of a facet or coded field and its stored value; `missing` facets, fields (`title`), their
    languages (`title_ru`) or parts (`media_link`) that must be empty; `holding` pairs of a field and words that
    stand in it; `begin` and `end` are dates of any precision that the date of the record must overlap.
    """

    kinds: tuple[str, ...] = ()
    where: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] = ()
    holding: tuple[tuple[str, str], ...] = ()
    begin: str = ""
    end: str = ""
    ranges: tuple[Range, ...] = ()
