"""Words about pictures that come in, for all parts of their panel."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.importing.picture_verbs import Known, Named
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import Check
from kalbajar_catalogue.importing.picture_edits import Owner


class PictureCounts(QObject):
    """Words with a number in them. The extractor of texts knows plurals in `tr` only."""

    def coming(self, count: int) -> str:
        """How many pictures come in."""
        return self.tr("%n picture(s)", "", count)

    def skipped(self, count: int) -> str:
        """How many of them are skipped, '' for none."""
        return self.tr("%n skipped", "", count) if count else ""


def roles(language: Language) -> list[tuple[str, str]]:
    """(code, word) of all that a picture may show."""
    terms = vocabularies.terms("picture_role")
    return [(term.code, capitalised(term.label.best(language).text, language)) for term in terms]


def role_word(role: str, language: Language) -> str:
    """What a picture shows, in words."""
    return capitalised(vocabularies.word("picture_role", role, language), language)


def names_of_rows(check: Check | None, language: Language) -> dict[int, Named]:
    """What the records of a table are called, by their rows."""
    found = {}
    for record in check.records if check else ():
        number = record.number or record.ref
        title = record.called(language)
        found[record.row] = Named(number, title if title != number else "")
    return found


def named(owner: Owner, known: Known, rows: Mapping[int, Named]) -> Named:
    """What a record is called; the row of the table where it has neither number nor title."""
    called = known.works.get(owner.uid) if owner.uid else rows.get(owner.row)
    if called and (called.number or called.title):
        return called
    if owner.uid and known.works:
        return Named("", QCoreApplication.translate("ImportPictures", "a work in the trash"))
    return Named("", row_words(owner.row) if owner.row else "")


def row_words(row: int) -> str:
    """The row of a table."""
    return QCoreApplication.translate("ImportPictures", "Row {row}").format(row=row)


def choice(named: Named) -> str:
    """A record as it is offered while it is typed."""
    return " · ".join(part for part in (named.number, named.title) if part)
