"""The words of the core, the command line and the reports, in the language of whoever reads them.

English stands in the code and is the key; `resources/translations/core_az.mo` and `core_ru.mo` hold
the rest (gettext). The two faces use Qt Linguist for what belongs to their widgets.
"""

import gettext
from collections.abc import Mapping
from functools import cache

from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.settings.paths import resources

Value = str | int | float


class _Quiet(dict[str, Value]):
    """Values for a sentence; one that is missing shows as three dots instead of failing."""

    def __missing__(self, key: str) -> str:
        return "…"


@cache
def _catalogue(language: Language) -> gettext.NullTranslations:
    file = resources() / "translations" / f"core_{language}.mo"
    if language == "en" or not file.is_file():
        return gettext.NullTranslations()
    with file.open("rb") as stream:
        return gettext.GNUTranslations(stream)


def word(language: Language, text: str) -> str:
    """A text of the code, or a label of the museum's own, in a language: for one that may be neither, as it stands."""
    return _own(language, text) or _catalogue(language).gettext(text) if text else ""


def said(language: Language, text: str, **values: Value) -> str:
    """An English text of the code in a language, its `{names}` filled in; a label of the museum's own as it stands."""
    if isinstance(text, own_words.OwnWords):
        return text.said(language)
    return _filled(_catalogue(language).gettext(text), values) if text else ""


def counted(language: Language, one: str, many: str, count: int, **values: Value) -> str:
    """The form of a text that fits a number, with `{count}` filled in."""
    return _filled(_catalogue(language).ngettext(one, many, count), {**values, "count": count})


def sentence(language: Language, code: str, values: Mapping[str, Value] | None = None) -> str:
    """The sentence for a problem's or an action's code; an unknown code is shown as it is, never raised."""
    form = SENTENCES.get(code)
    if form is None:
        return code
    if isinstance(form, tuple):
        one, many = form
        count = int((values or {}).get("count", 0))
        return _filled(_catalogue(language).ngettext(one, many, count), values or {})
    return _filled(_catalogue(language).gettext(form), values or {})


def _own(language: Language, text: str) -> str:
    """A label of the museum's own in a language, '' where the text is one of the program."""
    own = own_words.known(text)
    if own is None or (own is not text and _catalogue(language).gettext(text) != text):
        return ""
    return own.said(language)


def _filled(text: str, values: Mapping[str, Value]) -> str:
    return text.format_map(_Quiet(values)) if "{" in text else text
