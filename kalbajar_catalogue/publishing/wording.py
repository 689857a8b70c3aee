"""The words of papers that are not in any record: headings, marks, sentences of the colophon; one file per style."""

import json
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual

_FEW = range(2, 5)
_TEENS = range(11, 15)


@dataclass(frozen=True)
class Words:
    """The wording of one style, by language and key."""

    texts: dict[str, dict[str, str]]

    def say(self, key: str, language: Language, **values: str | int) -> str:
        """The words under a key, `{values}` filled in. Raises WorldError `print.words_incomplete`."""
        try:
            return self.texts[language][key].format(**values)
        except (KeyError, IndexError, ValueError, AttributeError) as fault:
            raise WorldError("print.words_incomplete", key=key, language=language) from fault

    def every(self, key: str, **values: str | int) -> Multilingual:
        """The same in all languages."""
        return Multilingual(**{language: self.say(key, language, **values) for language in LANGUAGES})

    def either(self, start: str, end: str, otherwise: str, language: Language) -> str:
        """The words under `start.end`, or under `start.otherwise` for an end that is not known."""
        key = f"{start}.{end}"
        return self.say(key if key in self.texts.get(language, {}) else f"{start}.{otherwise}", language)

    def works(self, count: int, language: Language) -> str:
        """A number of works: `44 произведения`."""
        return self.say(f"works.{_plural(count, language)}", language, count=count)


def read(common: Path, style: Path) -> Words:
    """The words that all styles have in common, then those of a style's own `words.json`.

    That file may be missing, or lack languages and words: the common ones stand in. Raises WorldError
    `print.words_unreadable` when a file is broken.
    """
    shared, own = _texts(common), _texts(style) if (style / "words.json").exists() else {}
    return Words({language: {**shared[language], **own.get(language, {})} for language in LANGUAGES})


def _texts(folder: Path) -> dict[str, dict[str, str]]:
    try:
        texts = json.loads((folder / "words.json").read_text("utf-8"))
        return {language: dict(texts.get(language, {})) for language in LANGUAGES}
    except (OSError, ValueError, TypeError, AttributeError) as fault:
        raise WorldError("print.words_unreadable", style=folder.name, reason=str(fault)) from fault


def _plural(count: int, language: Language) -> str:
    if language != "ru":
        return "one" if count == 1 else "many"
    if count % 100 in _TEENS:
        return "many"
    return "one" if count % 10 == 1 else "few" if count % 10 in _FEW else "many"
