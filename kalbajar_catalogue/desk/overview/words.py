"""What the overview says: gaps and doubts in lines, moments, sizes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kalbajar_catalogue.desk.events_said import title_of
from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.exhibitions.number_runs import ranges
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.freezing.telling import point_said
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence, word
from kalbajar_catalogue.standing.doubt_lines import DoubtLine
from kalbajar_catalogue.standing.papers import InShow, Missing
from kalbajar_catalogue.storage.called import Called

MEGABYTE: Final = 1024 * 1024
_MOST_REFS: Final = 6
_MOST_LETTERS: Final = 24


def gap_said(line: Missing, language: Language) -> str:
    """What is missing: `Not recorded: Credit line (ru)`."""
    named = line.languages[0] if len(line.languages) == 1 else ""
    told = point_said(OpenPoint(line.code, field=line.field, language=named), language)
    return told[:1].upper() + told[1:]


def where_said(line: Missing, titles: Mapping[str, str], names: Mapping[str, Called], language: Language) -> str:
    """Of which works or records: with their numbers where one exhibition is meant, else how many of each."""
    if line.of_works:
        return _of_works(line.shows, titles, language)
    codes = ", ".join(line.languages) if 1 < len(line.languages) < len(LANGUAGES) else ""
    called = [name for uid in line.records if uid in names if (name := called_said(names[uid], language))]
    return " · ".join(part for part in ("; ".join(called), codes) if part)


def _of_works(found: Sequence[InShow], titles: Mapping[str, str], language: Language) -> str:
    if len(found) == 1:
        title, numbers = titles.get(found[0].show, ""), ranges(found[0].numbers)
        return f"{title}: {numbers}" if numbers else title
    each = ((shortened(titles.get(one.show, "")), shown_number(one.often, language, 0)) for one in found)
    return " · ".join(f"{title} {often}" for title, often in each)


def titles_of(shows: Iterable[Exhibition], language: Language) -> dict[str, str]:
    """What exhibitions are called beside each other, by uid: without a word before a full stop that all begin with."""
    titles = {show.uid: title_of(show.title, language) for show in shows}
    first = {title.partition(". ")[0] if ". " in title else "" for title in titles.values()}
    begins = f"{first.pop()}. " if len(first) == 1 and len(titles) > 1 else ". "
    return {uid: title.removeprefix(begins) for uid, title in titles.items()}


def shortened(title: str) -> str:
    """A title that leaves room for others beside it, cut between words where it can be."""
    if len(title) <= _MOST_LETTERS:
        return title
    whole, _, _ = title[:_MOST_LETTERS].rpartition(" ")
    return f"{(whole or title[:_MOST_LETTERS]).rstrip(' –—-:,.')}…"


def called_said(called: Called, language: Language) -> str:
    """What a record is called, its ref where it has no name."""
    return called.name.best(language).text or called.ref


def doubt_said(line: DoubtLine, language: Language) -> str:
    """Which field can hardly be meant."""
    label = word(language, line.label)
    return sentence(language, "overview.doubt_in" if label else "overview.doubt", {"field": label})


def why_said(line: DoubtLine, language: Language) -> str:
    """The rule's own sentence about one record; of several also which they are."""
    why = sentence(language, line.first.problem.code, _values(line, language))
    if line.count == 1:
        return f"{line.refs[0]}: {why}"
    more = ", …" if line.count > _MOST_REFS else ""
    return f"{', '.join(line.refs[:_MOST_REFS])}{more}. {line.refs[0]}: {why}"


def _values(line: DoubtLine, language: Language) -> dict[str, str | int | float]:
    """The values of the sentence; the name of a field is said in the language."""
    values = dict(line.first.problem.values)
    return {name: word(language, value) if name == "field" and isinstance(value, str) else value
            for name, value in values.items()}  # fmt: skip


def moment_said(moment: datetime, today: date, language: Language) -> str:
    """The hour of what happened today, `yesterday`, else the day."""
    when = moment.astimezone()
    days = (today - when.date()).days
    if days == 0:
        return f"{when:%H:%M}"
    if days == 1:
        return QCoreApplication.translate("Overview", "yesterday")
    return QLocale(language).toString(QDate(when.year, when.month, when.day), "d MMM yyyy")


def figured(told: str, count: int, language: Language) -> str:
    """Words with a number in them, the number in the marks of the language: `70.000 əsər`."""
    return told.replace(str(count), shown_number(count, language, 0), 1)


def size_said(count: int, language: Language) -> str:
    """A size on the disk: `412 MB`, below one MB as `0,4 MB`, above 1024 of them in GB."""
    if count >= 1024 * MEGABYTE:
        size = shown_number(count / MEGABYTE / 1024, language)
        return QCoreApplication.translate("Overview", "{size} GB").format(size=size)
    megabytes = count / MEGABYTE
    size = shown_number(megabytes, language, 1 if megabytes < 10 else 0)
    return QCoreApplication.translate("Overview", "{size} MB").format(size=size)
