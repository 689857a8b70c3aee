"""Labels for the wall, many to a sheet: a tombstone, an extended label with its text, a label in large print."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.expecting import exhibits
from kalbajar_catalogue.publishing.papers import answers, codes, labels_sheets
from kalbajar_catalogue.publishing.papers.entries import Entries, Lines
from kalbajar_catalogue.publishing.papers.labels_sheets import Sheet
from kalbajar_catalogue.publishing.papers.paper import Document, Paper, Question, Setting, Wanted
from kalbajar_catalogue.publishing.runs import Passage

TOMBSTONE: Final = "tombstone"
EXTENDED: Final = "extended"
LARGE_PRINT: Final = "large_print"
LIMITS: Final = {"short_label": 50, "long_label": 150}
"""Words of a text on a label that visitors still read standing."""

KIND = Question("kind", (TOMBSTONE, EXTENDED, LARGE_PRINT), TOMBSTONE)
CODE = Question("code", (), True)

_USUAL_SHEET = {TOMBSTONE: "2x3", EXTENDED: "1x2", LARGE_PRINT: "1x1"}
_CODE_MM = {TOMBSTONE: 22, EXTENDED: 22, LARGE_PRINT: 30}
_LEAST_CODE_MM = 20
_ROOMY_MM = (85, 60)


@dataclass(frozen=True)
class Labels:
    """Writes the labels of one paper."""

    entries: Entries
    kind: str
    sheet: Sheet
    with_code: bool

    def document(self, used: int) -> Document:
        """The paper's data; `used` places of the first sheet stay empty."""
        return {
            **self.entries.head(),
            "heading": self.entries.said("labels")["main"],
            "kind": self.kind,
            "sheet": {
                "paper": self.sheet.paper,
                "columns": self.sheet.columns,
                "rows": self.sheet.rows,
                "width": self.sheet.width,
                "height": self.sheet.height,
                "gap": self.sheet.gap,
                "corner": self.sheet.corner,
            },
            "used": used,
            "labels": [self._label(work) for work in self.entries.setting.edition.works],
            "words": self.entries.say("list.empty"),
        }

    def _label(self, work: EditionWork) -> dict[str, Any]:
        texts = self._texts(work) if self.kind != TOMBSTONE else []
        return {
            **self.entries.titled(work),
            "texts": texts,
            "data": [{"lang": language, "lines": list(self._lines(work, language))} for language in self._spoken(work)],
            "code": self._code(work) if self.with_code else None,
        }

    def _spoken(self, work: EditionWork) -> Iterator[Language]:
        return self.entries.spoken(work)

    def _lines(self, work: EditionWork, language: Language) -> Iterator[Lines]:
        """Sentences, each a list of groups that commas part: who; when, of what, how large; whose."""
        entries = self.entries
        yield [entries.maker(work, language)]
        if facts := entries.facts(work, ("date", "materials", "dimensions"), language):
            yield [[fact] for fact in facts]
        # A credit is owed once.
        credit = ("credit_line",) if work.credit_line else ("holder",)
        if language == entries.reader.language and (owed := entries.facts(work, credit, language)):
            yield [[fact] for fact in owed]

    def _texts(self, work: EditionWork) -> list[Passage]:
        kind, text = label_text(work)
        for language in self.entries.languages:
            self._weigh(work, kind, text, language)
        return self.entries.passages(text, kind, work.number)

    def _weigh(self, work: EditionWork, kind: str, text: Multilingual, language: Language) -> None:
        count, limit = len(text.get(language).split()), LIMITS.get(kind, LIMITS["long_label"])
        if count > limit:
            self.entries.reader.preflight.note(
                "print.words_over", work.number, kind, language, words=count, limit=limit
            )

    def _code(self, work: EditionWork) -> dict[str, Any] | None:
        roomy = self.sheet.width >= _ROOMY_MM[0] and self.sheet.height >= _ROOMY_MM[1]
        drawn = codes.drawn(
            codes.payload(self.entries.setting.edition, work), _CODE_MM[self.kind] if roomy else _LEAST_CODE_MM
        )
        room = min(self.sheet.height, self.sheet.width / 2)
        if not drawn["svg"] or drawn["side"] + 2 * drawn["quiet"] > room:
            self.entries.reader.preflight.note("print.code_left_out", work.number)
            return None
        number = self.entries.number(work)
        alt = self.entries.setting.words.say("code.alt", self.entries.reader.language, number="{number}")
        return {**drawn, "alt": alt.replace("{number}", number)}


def label_text(work: EditionWork) -> tuple[str, Multilingual]:
    """The text of a work's label and its kind: the one that was chosen, else a label's, else what is said of it."""
    bodies = {text.type: text.body for text in work.texts if text.body}
    for kind in (work.label_choice, "short_label", "long_label"):
        if kind in bodies:
            return kind, bodies[kind]
    if work.caption:
        return "caption", work.caption
    return ("description", work.description) if work.description else ("", NOTHING)


def _wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    """No label bears a picture."""
    del edition, choices
    return ()


def _composed(setting: Setting) -> Document:
    choices = setting.choices
    kind = answers.code(choices, KIND)
    sheet = labels_sheets.chosen(choices, _USUAL_SHEET[kind])
    labels = Labels(Entries(setting), kind, sheet, answers.flag(choices, CODE))
    return labels.document(labels_sheets.start(choices, sheet))


LABELS = Paper(
    "labels",
    "labels",
    _wanted,
    _composed,
    questions=(KIND, labels_sheets.SHEET, labels_sheets.SIZE, labels_sheets.PAPER, labels_sheets.START, CODE),
    longest_mm=0,
    expected=exhibits,
)
"""Labels for the wall."""
