"""A mapping as the text of a file that may be carried to another catalogue, and back: every value is looked at."""

import json
from collections.abc import Collection
from collections.abc import Mapping as Pairs
from typing import Any, NoReturn

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.importing.headings import RECORDS, is_target
from kalbajar_catalogue.importing.mapping import LEFT_OUT, Column, Mapping, OnMatch, Target
from kalbajar_catalogue.settings import limits

FORMAT, VERSION = "kalbajar-catalogue mapping", 1
LIMIT = limits.MAPPING_SIGNS
"""So many characters a mapping may have."""

_MOST_COLUMNS, _MOST_WORDS = limits.MAPPING_COLUMNS, limits.MAPPING_WORDS
_LONGEST = limits.MAPPING_WORD_SIGNS


def to_json(mapping: Mapping) -> str:
    """A mapping as text; `from_json` reads it back to an equal one."""
    told = {
        "format": FORMAT, "version": VERSION, "name": mapping.name, "kind": mapping.kind,
        "columns": [_column_told(column) for column in mapping.columns],
        "constants": dict(mapping.constants), "kind_column": mapping.kind_column, "kinds": dict(mapping.kinds),
        "match": mapping.match, "on_match": mapping.on_match.value, "language": mapping.language, "join": mapping.join,
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str, name: str = "") -> Mapping:
    """The mapping in a text; `name` is that of its file, for messages.

    Raises WorldError `mapping.too_large`, `mapping.unreadable`, `mapping.newer`, `mapping.broken` (with the part that
    is wrong), `mapping.unknown_kind`, `mapping.unknown_field`.
    """
    if len(text) > LIMIT:
        raise WorldError("mapping.too_large", name=name)
    try:
        told = json.loads(text.removeprefix("\ufeff"), parse_constant=_refused)
    except (ValueError, RecursionError):
        raise WorldError("mapping.unreadable", name=name) from None
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise WorldError("mapping.unreadable", name=name)
    version = told.get("version")
    if isinstance(version, int) and version > VERSION:
        raise WorldError("mapping.newer", name=name)
    return _Reader(told, name).mapping()


class _Reader:
    """Takes the parts of a mapping out of JSON, each of the type that it must have."""

    def __init__(self, told: dict[str, Any], name: str) -> None:
        self._told = told
        self._name = name

    def mapping(self) -> Mapping:
        kind, kinds = self._text("kind"), self._pairs(self._told.get("kinds"), "kinds")
        used = {kind, *filter(None, kinds.values())}
        self._known_kinds(used)
        columns = self._columns(used)
        constants = self._pairs(self._told.get("constants"), "constants")
        for key in constants:
            self._known_key(key, used)
        return Mapping(
            kind=kind, columns=columns, constants=constants, kinds=kinds, kind_column=self._place(),
            match=self._match(used), on_match=self._on_match(), language=self._language(), join=self._text("join"),
            name=self._text("name"),
        )  # fmt: skip

    def _columns(self, kinds: Collection[str]) -> tuple[Column, ...]:
        told = self._told.get("columns")
        if not isinstance(told, list) or len(told) > _MOST_COLUMNS:
            self._broken("columns")
        columns = tuple(self._column(one, kinds) for one in told)
        if len({column.at for column in columns}) < len(columns):
            self._broken("columns.at")
        return columns

    def _column(self, told: Any, kinds: Collection[str]) -> Column:
        if not isinstance(told, dict):
            self._broken("columns")
        targets = told.get("targets")
        if not isinstance(targets, list) or len(targets) > _MOST_COLUMNS:
            self._broken("columns.targets")
        sure = told.get("sure", 1.0)
        if isinstance(sure, bool) or not isinstance(sure, int | float) or not 0 <= sure <= 1:
            self._broken("columns.sure")
        return Column(
            at=self._whole(told.get("at"), "columns.at"),
            heading=self._as_text(told.get("heading"), "columns.heading"),
            targets=tuple(self._target(one, kinds) for one in targets),
            split=self._as_text(told.get("split", ""), "columns.split"),
            words=self._pairs(told.get("words", {}), "columns.words"),
            sure=float(sure),
        )

    def _target(self, told: Any, kinds: Collection[str]) -> Target:
        if not isinstance(told, dict):
            self._broken("columns.targets")
        key = self._as_text(told.get("key"), "columns.targets.key")
        self._known_key(key, kinds)
        part = told.get("part")
        return Target(key, None if part is None else self._whole(part, "columns.targets.part"))

    def _known_kinds(self, kinds: Collection[str]) -> None:
        unknown = next((kind for kind in kinds if kind not in RECORDS), None)
        if unknown is not None:
            raise WorldError("mapping.unknown_kind", name=self._name, kind=unknown[:80])

    def _known_key(self, key: str, kinds: Collection[str]) -> None:
        if key != LEFT_OUT and not any(is_target(kind, key) for kind in kinds):
            raise WorldError("mapping.unknown_field", name=self._name, field=key[:80])

    def _match(self, kinds: Collection[str]) -> str:
        key = self._text("match")
        self._known_key(key, kinds)
        return key

    def _on_match(self) -> OnMatch:
        try:
            return OnMatch(self._told.get("on_match"))
        except ValueError:
            self._broken("on_match")

    def _language(self) -> Language:
        found = next((language for language in LANGUAGES if language == self._told.get("language")), None)
        return found or self._broken("language")

    def _place(self) -> int | None:
        told = self._told.get("kind_column")
        return None if told is None else self._whole(told, "kind_column")

    def _text(self, part: str) -> str:
        return self._as_text(self._told.get(part), part)

    def _as_text(self, told: Any, part: str) -> str:
        if not isinstance(told, str) or len(told) > _LONGEST:
            self._broken(part)
        return told

    def _whole(self, told: Any, part: str) -> int:
        if isinstance(told, bool) or not isinstance(told, int) or not 0 <= told < _MOST_COLUMNS:
            self._broken(part)
        return told

    def _pairs(self, told: Any, part: str) -> Pairs[str, str]:
        if not isinstance(told, dict) or len(told) > _MOST_WORDS:
            self._broken(part)
        return {self._as_text(one, part): self._as_text(other, part) for one, other in told.items()}

    def _broken(self, part: str) -> NoReturn:
        raise WorldError("mapping.broken", name=self._name, part=part)


def _column_told(column: Column) -> dict[str, Any]:
    return {
        "at": column.at, "heading": column.heading,
        "targets": [_target_told(target) for target in column.targets],
        "split": column.split, "words": dict(column.words), "sure": column.sure,
    }  # fmt: skip


def _target_told(target: Target) -> dict[str, Any]:
    return {"key": target.key} if target.part is None else {"key": target.key, "part": target.part}


def _refused(name: str) -> NoReturn:
    raise ValueError(name)
