"""The same place or word in the lists that the world shares: AAT, TGN, GeoNames, Wikidata. Pure; nothing is fetched.

What is stored is the address, as the list itself writes it; what is shown is the name of the list and the number.
"""

import re
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError


@dataclass(frozen=True)
class Shared:
    """A shared list: its name, its address before the number, and what of other spellings leads to a number."""

    name: str
    address: str
    number: str
    hosts: str


LISTS: Final = (
    Shared("AAT", "http://vocab.getty.edu/aat/", r"3\d{8}", r"vocab\.getty\.edu/(?:page/)?aat/"),
    Shared("TGN", "http://vocab.getty.edu/tgn/", r"[17]\d{6}", r"vocab\.getty\.edu/(?:page/)?tgn/"),
    Shared("ULAN", "http://vocab.getty.edu/ulan/", r"500\d{6}", r"vocab\.getty\.edu/(?:page/)?ulan/"),
    Shared("GeoNames", "https://sws.geonames.org/", r"\d{1,9}", r"(?:sws|www)?\.?geonames\.org/"),
    Shared("Wikidata", "http://www.wikidata.org/entity/", r"Q\d{1,10}", r"(?:www\.)?wikidata\.org/(?:entity|wiki)/"),
)
TERMS, PLACES = ("AAT", "Wikidata"), ("TGN", "GeoNames", "Wikidata")
"""The lists in which words, and places, are to be found."""
_ADDRESS: Final = re.compile(r"https?://[^\s;\"<>]+\.[^\s;\"<>]+", re.IGNORECASE)


def read_address(text: str, lists: tuple[str, ...]) -> str:
    """The address behind what a person typed: an address, `AAT 300243430`, or a bare number only one of `lists` has.

    Raises WorldError `elsewhere.unread`.
    """
    said = text.strip()
    known = [one for one in LISTS if one.name in lists]
    found = [f"{one.address}{number}" for one in known if (number := _number(one, said))]
    if len(found) == 1:
        return found[0] + ("/" if found[0].startswith("https://sws.") else "")
    if _ADDRESS.fullmatch(said):
        return said
    raise WorldError("elsewhere.unread", value=said, known=", ".join(lists))


def said_shortly(address: str) -> str:
    """`AAT 300243430`; an address of no list that is known stays as it is, without what every address has."""
    for one in LISTS:
        if found := re.search(rf"{one.hosts}({one.number})", address, re.IGNORECASE):
            return f"{one.name} {found[1]}"
    return re.sub(r"^https?://(?:www\.)?", "", address).rstrip("/")


def _number(one: Shared, said: str) -> str:
    """The number in that list, '' where what was said is none of it."""
    named = re.fullmatch(rf"{one.name}\s*[:#/ ]?\s*({one.number})", said, re.IGNORECASE)
    addressed = re.fullmatch(rf"(?:https?://)?{one.hosts}({one.number})(?:[/?#.].*)?", said, re.IGNORECASE)
    # Any number might be one of GeoNames.
    bare = re.fullmatch(f"({one.number})", said, re.IGNORECASE) if one.name != "GeoNames" else None
    found = named or addressed or bare
    return found[1].upper() if found else ""
