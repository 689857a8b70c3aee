"""Warp, weft and pile yarns as people type and read them: `wool (ivory, 2-ply, S, Z2S)`; `wool (red, 2 shoots)`."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.fields import member

_PLY = re.compile(r"([0-9]{1,9})[\s-]?(?:ply|qat|нит\w*|слой\w*)", re.IGNORECASE)
_SHOOTS = re.compile(r"([0-9]{1,9})\s?(?:shoots?|picks?|keçid|atqı|прокид\w*|проклад\w*)", re.IGNORECASE)
_NOTATION = re.compile(r"[SZ][0-9]*[SZ]?[0-9]+[SZ]?", re.IGNORECASE)
_PLY_SAID: dict[Language, str] = {"az": "{} qat", "en": "{}-ply", "ru": "{} нити"}
_SHOOTS_SAID: dict[Language, str] = {"az": "{} keçid", "en": "{} shoots", "ru": "{} прокидки"}
_BRACKETED = re.compile(r"([^()]*)(?:\(([^()]*)\))?")


@dataclass(frozen=True)
class Yarn:
    """A yarn of a textile; `notation` is its twist as it is written, such as Z2S."""

    material: str = member("", "Material", vocabulary="material")
    colour: str = member("", "Colour", vocabulary="colour")
    ply: int | None = member(None, "Ply")
    spin: str = member("", "Spin", vocabulary="spin")
    notation: str = member("", "Notation")

    counts: ClassVar[tuple[str, ...]] = ("ply",)

    @classmethod
    def from_typed(cls, text: str, order: Sequence[str] = ()) -> tuple[Self, ...]:
        """Yarns from what a person typed; they have no `order` of sizes. Raises WorldError `yarn.unreadable`."""
        pieces = (piece.strip() for piece in re.split(r"[;\n]", text))
        return tuple(cls(**_members(cls, piece, text)) for piece in pieces if piece)

    @classmethod
    def to_typed(cls, yarns: "Sequence[Yarn]", language: Language, order: Sequence[str] = ()) -> str:
        """Yarns as a person would type them."""
        return "; ".join(_shown(yarn, language) for yarn in yarns)


@dataclass(frozen=True)
class Weft(Yarn):
    """A weft; `shoots` counts its passes between two rows of knots."""

    shoots: int | None = member(None, "Shoots between the rows")

    counts: ClassVar[tuple[str, ...]] = ("ply", "shoots")


def _members(kind: type[Yarn], piece: str, whole: str) -> dict[str, Any]:
    found = _BRACKETED.fullmatch(piece)
    if found is None:
        raise WorldError("yarn.unreadable", value=whole)
    members: dict[str, Any] = {"material": vocabularies.code_of("material", found[1].strip()) if found[1] else ""}
    for said in filter(None, (part.strip() for part in (found[2] or "").split(","))):
        name, value = next(_readings(kind, said))
        if name in members:
            raise WorldError("yarn.unreadable", value=whole)
        members[name] = value
    return members


def _readings(kind: type[Yarn], said: str) -> Iterator[tuple[str, Any]]:
    """What one word in the brackets is; the colour is whatever is nothing else."""
    for name, pattern in (("ply", _PLY), ("shoots", _SHOOTS)):
        if name in kind.counts and (match := pattern.fullmatch(said)):
            yield name, int(match[1])
    if spin := vocabularies.known_code("spin", said):
        yield "spin", spin
    if _NOTATION.fullmatch(said):
        yield "notation", said
    yield "colour", vocabularies.code_of("colour", said)


def _shown(yarn: Yarn, language: Language) -> str:
    says: dict[str, Callable[[Any], str]] = {
        "colour": lambda code: vocabularies.word("colour", code, language),
        "ply": _PLY_SAID[language].format,
        "spin": lambda code: vocabularies.word("spin", code, language),
        "notation": str,
        "shoots": _SHOOTS_SAID[language].format,
    }
    said = [say(value) for name, say in says.items() if (value := getattr(yarn, name, None)) not in (None, "")]
    material = vocabularies.word("material", yarn.material, language) if yarn.material else ""
    return f"{material} ({', '.join(said)})".strip() if said else material
