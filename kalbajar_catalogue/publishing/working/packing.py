"""The packing list: what is in the crates, by lender, with boxes to tick when it is packed and unpacked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from kalbajar_catalogue.custody.records import Loan
from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.i18n.dates import shown_date, shown_range
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.moments import moment
from kalbajar_catalogue.publishing.papers import answers
from kalbajar_catalogue.publishing.papers.entries import Entries, show_frames, wanted_of
from kalbajar_catalogue.publishing.papers.paper import Document, Expected, Question, Setting, Wanted
from kalbajar_catalogue.publishing.runs import Run
from kalbajar_catalogue.publishing.working.facts import Facts, WorkFacts
from kalbajar_catalogue.publishing.working.telling import Telling, grams, outer_size, weight

NAME: Final = "packing"
LONGEST_MM: Final = 19
IN, BACK = "to_exhibition", "to_lender"

WAY = Question("way", (IN, BACK), IN, Multilingual("İstiqamət", "Direction", "Направление"))
APART = Question(
    "apart", (), True,
    Multilingual("Hər sahib ayrı vərəqdə", "Each lender on sheets of its own", "Каждый владелец на отдельных листах"),
)  # fmt: skip
PICTURES = Question("pictures", (), True, Multilingual("Şəkillər", "Pictures", "Изображения"))
VALUES = Question(
    "values", (), False,
    Multilingual("Sığorta dəyəri (məxfi)", "Insurance values (confidential)", "Страховая стоимость (конфиденциально)"),
)  # fmt: skip
QUESTIONS: Final = (WAY, APART, PICTURES, VALUES)

_LONGEST_TITLE, _LONGEST_FACT = 180, 120
_WORDS = (
    "packing", "list.empty", "from", "to", "dates", "loan", "contact", "lender.none", "column.number",
    "column.picture", "column.title", "column.size", "column.weight", "column.condition", "column.crate",
    "column.packed", "column.unpacked", "column.value", "total", "total.all", "total.unweighed", "total.values",
    "values.warning", "picture.missing", "sign.packed", "sign.received", "sign.courier", "sign.name", "sign.date",
    "crates", "sheet",
)  # fmt: skip


@dataclass(frozen=True)
class Group:
    """The works of one lender in one loan; `lender` is the uid of a person or a house, '' for nobody."""

    lender: str
    loan: Loan | None
    works: tuple[EditionWork, ...]


@dataclass(frozen=True)
class PackingList:
    """Writes the rows of one paper."""

    telling: Telling
    facts: Facts

    def document(self) -> Document:
        """The paper's data: groups of rows, each under its lender, with its totals."""
        entries, choices = self.telling.entries, self.telling.entries.setting.choices
        edition = entries.setting.edition
        made = moment(edition)
        groups = [self._group(group) for group in grouped(edition.works, self.facts)]
        return {
            **entries.head(),
            "words": self.telling.words(*_WORDS),
            "made": shown_date(made.date().isoformat(), entries.reader.language) if made else "",
            "pictures": answers.flag(choices, PICTURES)
            and show_frames([row for group in groups for row in group["rows"]]),
            "values": self._loudly(),
            "apart": answers.flag(choices, APART),
            "groups": groups,
            "total": self._total(edition.works),
        }

    def _loudly(self) -> bool:
        """Whether insurance values are printed; the report says so."""
        asked = answers.flag(self.telling.entries.setting.choices, VALUES)
        if asked:
            self.telling.entries.reader.preflight.note("print.values_printed")
        return asked

    def _group(self, group: Group) -> dict[str, Any]:
        entries = self.telling.entries
        start, end = self._ways(group)
        return {
            "lender": entries.both(self.facts.names.get(group.lender, NOTHING), "holder"),
            "from": start,
            "to": end,
            **self._agreed(group.loan),
            "total": self._total(group.works),
            "rows": [self._row(work) for work in group.works],
        }

    def _ways(self, group: Group) -> tuple[Any, Any]:
        """From where to where; None for a line to be filled in."""
        entries = self.telling.entries
        ours = entries.setting.edition.institution.name
        lender = entries.both(self.facts.names.get(group.lender, ours), "holder")
        show = entries.both(entries.venue() or ours, "venue")
        return (lender, show) if answers.code(entries.setting.choices, WAY) == IN else (show, lender)

    def _agreed(self, loan: Loan | None) -> dict[str, Any]:
        if loan is None:
            return {"loan": None, "dates": "", "contact": None}
        entries = self.telling.entries
        span = shown_range(loan.begin, loan.due_back or loan.end, entries.reader.language)
        other = loan.lender_contact if loan.lender_contact != loan.lender else ""
        contact = entries.both(self.facts.names.get(other, NOTHING), "holder")
        return {"loan": self.telling.line(loan.number or loan.ref, ""), "dates": span, "contact": contact}

    def _row(self, work: EditionWork) -> dict[str, Any]:
        entries, known = self.telling.entries, self.facts.of(work.uid)
        choices, titled = entries.setting.choices, entries.titled(work)
        latest = known.reports[0].overall if known.reports else ""
        plate = entries.plate(work, titled["title"]["main"]) if answers.flag(choices, PICTURES) else None
        return {
            **titled,
            **self.telling.numbers(work),
            "title": self._shortened(titled["title"], work.number, "title", _LONGEST_TITLE),
            "plate": plate,
            "maker": [self._cut(run, work.number, "makers", _LONGEST_FACT) for run in self.telling.who(work)],
            "size": self._short(outer_size(known.item, work), work.number),
            "weight": self._short(weight(grams(known.item)), work.number),
            "condition": self.telling.term("condition", latest, work.number),
            "packing": self._packing(known, work.number),
            "value": self._value(known) if answers.flag(choices, VALUES) else "",
        }

    def _packing(self, known: WorkFacts, number: str) -> Run | None:
        line = self.telling.line(known.lent.packing, number) if known.lent else None
        return self._cut(line, number, "other", _LONGEST_FACT) if line else None

    def _short(self, value: Multilingual, number: str) -> Run | None:
        run = self.telling.entries.value(value, "dimensions", self.telling.entries.reader.language, number)
        return self._cut(run, number, "dimensions", _LONGEST_FACT) if run else None

    def _shortened(self, both: dict[str, Any], number: str, field: str, most: int) -> dict[str, Any]:
        main = self._cut(both["main"], number, field, most)
        return {"main": main, "others": [self._cut(run, number, field, most) for run in both["others"]]}

    def _cut(self, run: Run, number: str, field: str, most: int) -> Run:
        """A row is a few lines: what is longer is cut, and told."""
        if len(run["text"]) <= most:
            return run
        self.telling.entries.reader.preflight.note("print.text_cut", number, field, run["lang"], letters=most)
        kept = run["text"][:most].rsplit(" ", 1)[0].rstrip() + " …"
        return Run(text=kept, lang=run["lang"], fallback=run["fallback"])

    def _value(self, known: WorkFacts) -> str:
        lent, language = known.lent, self.telling.entries.reader.language
        return _money(lent.value, lent.currency, language) if lent and lent.value is not None else ""

    def _total(self, works: Sequence[EditionWork]) -> dict[str, Any]:
        """How many works, how heavy, how many of them nobody has weighed, and what they are worth by currency."""
        entries = self.telling.entries
        weights = [grams(self.facts.of(work.uid).item) for work in works]
        unweighed = sum(one is None for one in weights)
        values = self._worth(works) if answers.flag(entries.setting.choices, VALUES) else []
        return {
            "count": entries.counted(len(works)),
            "weight": entries.both(weight(sum(one or 0.0 for one in weights)), "dimensions"),
            "unweighed": unweighed,
            "values": values,
        }

    def _worth(self, works: Iterable[EditionWork]) -> list[str]:
        sums: dict[str, float] = {}
        for lent in (self.facts.of(work.uid).lent for work in works):
            if lent and lent.value is not None:
                sums[lent.currency] = sums.get(lent.currency, 0.0) + lent.value
        return [_money(value, currency, self.telling.entries.reader.language) for currency, value in sums.items()]


def grouped(works: Iterable[EditionWork], facts: Facts) -> Iterator[Group]:
    """The works by lender and loan, in the order in which these first come; within each as was asked for. Pure."""
    found: dict[tuple[str, str], list[EditionWork]] = {}
    loans: dict[str, Loan | None] = {"": None}
    for work in works:
        known = facts.of(work.uid)
        loan = known.loan.uid if known.loan else ""
        loans[loan] = known.loan
        found.setdefault((known.lender, loan), []).append(work)
    for (lender, loan), several in found.items():
        yield Group(lender, loans[loan], tuple(several))


def wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    """The main picture of each work, small."""
    return wanted_of(edition.works, LONGEST_MM) if answers.flag(choices, PICTURES) else ()


def composed(facts: Facts, setting: Setting) -> Document:
    """The data of the paper. Raises WorldError `print.option_answer`."""
    return PackingList(Telling(Entries(setting)), facts).document()


def expected(setting: Setting) -> Sequence[Expected]:
    """The ref of every work."""
    entries = Entries(setting)
    return [Expected(work.number, "number", entries.number(work)) for work in setting.edition.works]


def _money(value: float, currency: str, language: Language) -> str:
    return f"{shown_number(value, language, 2)}\u00a0{currency}".rstrip()
