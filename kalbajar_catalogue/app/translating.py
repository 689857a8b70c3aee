"""Gathers the core's English texts for the translators and compiles what they wrote.

`python -m kalbajar_catalogue.app.translating` rewrites `resources/translations/core_az.po` and
`core_ru.po`, keeping every translation, and their `.mo`. New texts come without a translation; a test
fails until they have one.
"""

import ast
import io
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from kalbajar_catalogue.app.wiring import kinds
from kalbajar_catalogue.i18n.kinds import KINDS
from kalbajar_catalogue.i18n.wording import GROUPS, SENTENCES, WORDS
from kalbajar_catalogue.settings.paths import resources
from kalbajar_catalogue.storage.fields import fields_of

Id = str | tuple[str, str]
TRANSLATED = ("az", "ru")
_MOMENT = datetime(2025, 11, 25, 12, tzinfo=UTC)
_HEAD: dict[str, Any] = {
    "project": "Kalbajar Catalogue", "version": "1", "copyright_holder": "The Kalbajar Catalogue authors",
    "header_comment": "# The core's texts; kalbajar_catalogue.app.translating keeps them up to date.",
    "creation_date": _MOMENT, "revision_date": _MOMENT,
    "last_translator": "-",
    "language_team": "-",
    "msgid_bugs_address": "-",
}  # fmt: skip
"""The same at every run, so that the compiled files are the same for the same texts."""


def texts() -> tuple[Id, ...]:
    """Every English text of the core, once, in a steady order."""
    found: list[Id] = [
        *SENTENCES.values(),
        *GROUPS.values(),
        *KINDS.values(),
        *WORDS,
        *_declared_texts(),
        *_said_texts(),
    ]
    return tuple(dict.fromkeys(text for text in found if text))


def brought_up_to_date(language: str) -> Catalog:
    """The translations of a language: all of today's texts, with what was translated before."""
    before = _read(language)
    catalogue = Catalog(locale=language, charset="utf-8", fuzzy=False, **_HEAD)
    for text in texts():
        old: Message | None = before.get(text[0] if isinstance(text, tuple) else text)
        catalogue.add(text, old.string if old and _same_form(old, text) else ())
    return catalogue


def unfinished(catalogue: Catalog) -> tuple[Id, ...]:
    """The texts that have no translation, or not all plural forms of one."""
    return tuple(text for text in texts() if not _finished(catalogue, text))


def _finished(catalogue: Catalog, text: Id) -> bool:
    message: Message | None = catalogue.get(text[0] if isinstance(text, tuple) else text)
    strings = message.string if message and message.string else ("",)
    return all(strings)


def _same_form(message: Message, text: Id) -> bool:
    return isinstance(message.id, tuple | list) == isinstance(text, tuple)


def _read(language: str) -> Catalog:
    file = _file(language, "po")
    if not file.is_file():
        return Catalog(locale=language)
    with file.open("rb") as stream:
        return read_po(stream, locale=language)


def _file(language: str, ending: str) -> Path:
    return resources() / "translations" / f"core_{language}.{ending}"


def _declared_texts() -> Iterator[str]:
    for kind in kinds():
        yield from _texts_of(kind.record)


def _texts_of(record_type: type[Any]) -> Iterator[str]:
    for field in fields_of(record_type):
        yield from (field.declared.label, field.declared.help)
        if field.group_type:
            yield from _texts_of(field.group_type)


def _said_texts() -> Iterator[Id]:
    package = Path(__file__).resolve().parents[1]
    for file in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield from _said_in(node)


def _said_in(call: ast.Call) -> Iterator[Id]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    parts = (part for node in call.args[1:] for part in ast.walk(node) if isinstance(part, ast.Constant))
    literals = [part.value for part in parts if isinstance(part.value, str) and " " in part.value]
    if name == "said":
        yield from literals
    elif name == "counted" and len(literals) >= 2:
        yield (literals[0], literals[1])


def _written(write: Callable[[io.BytesIO, Catalog], None], catalogue: Catalog) -> bytes:
    stream = io.BytesIO()
    write(stream, catalogue)
    return stream.getvalue()


def main() -> int:
    """Brings every language up to date; the exit code counts the texts without a translation."""
    missing = 0
    for language in TRANSLATED:
        catalogue = brought_up_to_date(language)
        _file(language, "po").write_bytes(_written(partial(write_po, width=120, ignore_obsolete=True), catalogue))
        _file(language, "mo").write_bytes(_written(write_mo, catalogue))
        missing += len(unfinished(catalogue))
    return min(missing, 100)


if __name__ == "__main__":
    sys.exit(main())
