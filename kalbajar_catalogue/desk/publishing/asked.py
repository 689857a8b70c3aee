"""What a person chose for a paper: of what it is made, and how. Pure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, get_args

from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, known
from kalbajar_catalogue.publishing.choices import Choices, Option, Purpose
from kalbajar_catalogue.publishing.papers.paper import Question

PURPOSES: Final[tuple[Purpose, ...]] = get_args(Purpose)


@dataclass(frozen=True)
class Subject:
    """Of what a paper is made: these works, else an edition by its name, else all that hangs in an exhibition."""

    exhibition: str = ""
    works: tuple[str, ...] = ()
    edition: str = ""

    def __bool__(self) -> bool:
        return bool(self.exhibition or self.works)

    @property
    def is_proof(self) -> bool:
        """Whether it is made of what stands in the catalogue now."""
        return not self.edition

    @property
    def remembered_as(self) -> str:
        """Under which name its choices are remembered."""
        return "works" if self.works else self.exhibition


@dataclass(frozen=True)
class Asked:
    """How a paper is made; empty values are the paper's usual ones, and its own language never counts as beside."""

    paper: str = "catalogue"
    language: Language = "az"
    style: str = ""
    page: str = ""
    purpose: Purpose = "archive"
    beside: tuple[Language, ...] = LANGUAGES
    options: Mapping[str, Option] = field(default_factory=dict)

    def choices(self, styles: Path, report: Language | None = None) -> Choices:
        """The same for the press; `styles` is the museum's own folder of styles."""
        return Choices(
            self.language,
            self.style,
            self.purpose,
            page=self.page,
            beside=tuple(code for code in self.beside if code != self.language),
            options=dict(self.options),
            styles=styles,
            report=report,
        )

    def answered(self, code: str, answer: Option) -> "Asked":
        """The same with another answer to one question."""
        return replace(self, options={**self.options, code: answer})

    def fitting(self, questions: tuple[Question, ...]) -> "Asked":
        """The same without answers that these questions do not ask for or do not allow."""
        known_codes = {question.code: question for question in questions}
        kept = {
            code: answer
            for code, answer in self.options.items()
            if code in known_codes and allows(known_codes[code], answer)
        }
        return replace(self, options=kept)


def allows(question: Question, answer: Option) -> bool:
    """Whether a question can be answered so."""
    if question.answers:
        return answer in question.answers
    if isinstance(question.usual, bool):
        return isinstance(answer, bool)
    if isinstance(question.usual, int):
        return isinstance(answer, int) and not isinstance(answer, bool)
    return isinstance(answer, str)


def written(asked: Asked) -> str:
    """What was chosen, to be remembered."""
    return json.dumps({
        "language": asked.language, "style": asked.style, "page": asked.page, "purpose": asked.purpose,
        "beside": list(asked.beside), "options": dict(asked.options),
    })  # fmt: skip


def read(paper: str, text: str, usual: Language, wanted: Sequence[Language] = LANGUAGES) -> Asked:
    """What was remembered of a paper, in the languages that are `wanted`.

    What cannot be read is as if nobody had chosen it.
    """
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        said = None
    told: dict[str, Any] = said if isinstance(said, dict) else {}
    purpose, language = str(told.get("purpose", "")), str(told.get("language", ""))
    return Asked(
        paper,
        known(language) if language in wanted else usual if usual in wanted else wanted[0],
        _text(told.get("style")),
        _text(told.get("page")),
        purpose if purpose in PURPOSES else PURPOSES[0],
        tuple(code for code in LANGUAGES if code in wanted and code in _listed(told.get("beside"))),
        {code: answer for code, answer in _table(told.get("options")).items() if isinstance(answer, str | int)},
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _listed(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else LANGUAGES


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
