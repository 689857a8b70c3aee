"""What would be written of one record, as words in their manner: old struck out, new in bold, remarks marked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from kalbajar_catalogue.desk.importing import check_words
from kalbajar_catalogue.desk.importing.check_words import REFUSAL, REMARK, short
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.importing.checked import Checked, Status, Trouble, newcomers_in
from kalbajar_catalogue.importing.showing import Line
from kalbajar_catalogue.storage.fields import Shape

Heading = Callable[[Trouble], str]
"""Gives the name of the column of a trouble."""
_NAMED, _LINES = 3, 6


@dataclass(frozen=True)
class Run:
    """Some words in one manner.

    `look` is `plain`, `quiet`, `bold`, `struck`, `arrow`, or the icon `triangle-alert` or `circle-x` with its words.
    """

    text: str
    look: str = "plain"


class ImportCheck(QObject):
    """Words with a number in them. The extractor of texts knows plurals in `tr` only."""

    def fields(self, count: int) -> str:
        """How many fields a record gets."""
        return self.tr("%n field(s)", "", count)

    def pictures(self, count: int) -> str:
        """How many pictures come in with its row."""
        return self.tr("%n picture(s)", "", count)

    def more(self, count: int) -> str:
        """How many fields are not shown."""
        return self.tr("and %n more field(s)", "", count)


def runs(
    record: Checked, lines: Sequence[Line] | None, language: Language, heading: Heading, pictures: Sequence[str] = ()
) -> tuple[Run, ...]:
    """What the row of a record says; `lines` is None as long as the catalogue was not asked for its values.

    `pictures` are the names of those that come in with it.
    """
    return tuple(_runs(record, lines, language, heading, pictures))


def spoken(words: Sequence[Run]) -> str:
    """The same for a screen reader."""
    old = QCoreApplication.translate("ImportCheck", "was {text}")
    said_of = {"struck": old, "arrow": "→"}
    return " ".join(said_of.get(run.look, "{text}").format(text=run.text) for run in words)


def name_of(line: Line, language: Language) -> str:
    """What the field of a line is called, with its language where it has one."""
    name = said(language, line.field.declared.label)
    return f"{name} · {line.key[-2:]}" if line.field.shape is Shape.MULTILINGUAL else name


def _runs(
    record: Checked, lines: Sequence[Line] | None, language: Language, heading: Heading, pictures: Sequence[str]
) -> Iterator[Run]:
    told = [*_troubles(record, True, language, heading), *_troubles(record, False, language, heading)]
    if record.status is Status.REFUSED:
        yield from told
        return
    if record.status is Status.NEW:
        yield from _of_new(record, pictures)
    elif record.status in (Status.CHANGED, Status.CONFLICT):
        yield from _of_changed(record, lines, language)
    elif not record.hung:
        yield Run(_nothing(record.status), "quiet")
    if record.hung:
        yield Run(QCoreApplication.translate("ImportCheck", "hangs in the exhibition"), "quiet")
    yield from told


def _nothing(status: Status) -> str:
    if status is Status.SKIPPED:
        return QCoreApplication.translate("ImportCheck", "is here already and is left as it is")
    return QCoreApplication.translate("ImportCheck", "nothing to write")


def _of_new(record: Checked, pictures: Sequence[str]) -> Iterator[Run]:
    yield Run(ImportCheck().fields(len(record.values)))
    if pictures:
        named = ", ".join(pictures[:2])
        yield Run(ImportCheck().pictures(len(pictures)))
        yield Run(short(named), "quiet")
    coming = sorted(one.name for one in newcomers_in(record.values))
    if coming:
        yield Run(QCoreApplication.translate("ImportCheck", "creates"), "quiet")
        yield Run(", ".join(coming[:_NAMED]) + (" …" if len(coming) > _NAMED else ""), "bold")


def _of_changed(record: Checked, lines: Sequence[Line] | None, language: Language) -> Iterator[Run]:
    if lines is None:
        yield Run(ImportCheck().fields(len(record.values)), "quiet")
        return
    for line in lines[:_LINES]:
        yield Run(name_of(line, language), "quiet")
        kept = line.clash is not None and not line.clash.takes_file
        if kept:
            yield Run(_said(line.now), "bold")
            yield Run(
                QCoreApplication.translate("ImportCheck", "stays, not {text}").format(text=_said(line.file)), "quiet"
            )
            continue
        yield Run(_said(line.now, 18), "struck")
        yield Run("", "arrow")
        yield Run(_said(line.file), "bold")
    if len(lines) > _LINES:
        yield Run(ImportCheck().more(len(lines) - _LINES), "quiet")


def _said(text: str, longest: int = 48) -> str:
    return short(text, longest) or QCoreApplication.translate("ImportCheck", "empty")


def _troubles(record: Checked, refused: bool, language: Language, heading: Heading) -> Iterator[Run]:
    for trouble in record.troubles:
        if trouble.refused is refused:
            name = heading(trouble)
            yield Run(f"{name}:" if name else "", REFUSAL if refused else REMARK)
            yield Run(check_words.told(trouble, language), "plain")
