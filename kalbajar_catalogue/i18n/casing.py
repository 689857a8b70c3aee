"""Capital and small letters as each language pairs them: Azerbaijani i/İ and ı/I (DOMAIN 4).

Only for words a person reads. Identifiers, file names, addresses and formats keep Python's own pairs:
Azerbaijani ones turn TIFF into tıff.
"""

from kalbajar_catalogue.i18n.languages import Language

_DOT = "\u0307"


def upper(text: str, language: Language) -> str:
    """A text in capitals: `işıq` becomes `İŞIQ` in Azerbaijani."""
    return text.replace(f"i{_DOT}", "i").replace("i", "İ").upper() if language == "az" else text.upper()


def lower(text: str, language: Language) -> str:
    """A text in small letters: `IŞIQ` becomes `ışıq` in Azerbaijani; İ is a plain i in every language."""
    dotted = text.replace("İ", "i")
    if language == "az":
        dotted = dotted.replace(f"I{_DOT}", "i").replace("I", "ı")
    return dotted.lower()


def capitalised(text: str, language: Language) -> str:
    """A text whose first letter is a capital, quotes before it passed over; one that begins with a number stays."""
    place = next((place for place, sign in enumerate(text) if sign.isalnum()), len(text))
    first, rest = text[place : place + 1], text[place + 1 :]
    if language == "az" and first == "i":
        return f"{text[:place]}İ{rest.removeprefix(_DOT)}"
    return f"{text[:place]}{first.title()}{rest}"
