"""What the code of a work says, on a label and on a screen alike."""

from typing import Final
from urllib.parse import quote

from kalbajar_catalogue.editions.format import Edition, EditionWork

_LONGEST_URL: Final = 120


def said_by_code(edition: Edition, work: EditionWork) -> str:
    """A work's address under the institution's, or `KLB:` and its ref where there is none."""
    ref = work.ref or work.uid
    web = edition.institution.web.strip().rstrip("/")
    address = f"{web if '://' in web else f'https://{web}'}/{quote(ref, safe='')}"
    usable = web and web.isascii() and " " not in web and len(address) <= _LONGEST_URL
    return address if usable else f"KLB:{ref}"
