"""What the page of rights says, in the language of the desk."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.rights.rows import (
    ENDED,
    ENDS,
    IN_30,
    IN_90,
    LACKING,
    NOWHERE,
    SHOW,
    Row,
)
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.freezing.clearance import Answer, Clearance
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.texts.records import Rights
from kalbajar_catalogue.texts.rights import scope_of
from kalbajar_catalogue.texts.rules import ALLOWED, FORBIDDEN, UNDECIDED, days_left

SYMBOLS: Final = {ALLOWED: "check", FORBIDDEN: "x", UNDECIDED: "circle-dashed"}
"""The icon of each verdict; it differs in shape too."""


def ink_of(verdict: str, tokens: Tokens) -> str:
    """The colour of a verdict."""
    return {ALLOWED: tokens.sage, FORBIDDEN: tokens.madder}.get(verdict, tokens.weld)


def verdict_said(verdict: str) -> str:
    """A verdict in a word or two."""
    words = {
        ALLOWED: QCoreApplication.translate("Rights", "Allowed"),
        UNDECIDED: QCoreApplication.translate("Rights", "Not decided"),
        FORBIDDEN: QCoreApplication.translate("Rights", "Not allowed"),
    }
    return words[verdict]


def use_said(use: str) -> str:
    """What may be asked, as the head of a column."""
    words = {
        "print": QCoreApplication.translate("Rights", "Print"),
        "show": QCoreApplication.translate("Rights", "Show"),
        "give": QCoreApplication.translate("Rights", "Give on"),
    }
    return words[use]


def use_meant(use: str) -> str:
    """What a use is, for whoever asks."""
    words = {
        "print": QCoreApplication.translate("Rights", "In the catalogue, on labels and in the press"),
        "show": QCoreApplication.translate("Rights", "On the screens in the hall"),
        "give": QCoreApplication.translate("Rights", "To other museums and in exchange files"),
    }
    return words[use]


def facet_said(name: str) -> str:
    """The head of a facet."""
    words = {
        "print": QCoreApplication.translate("Rights", "May be printed"),
        "show": QCoreApplication.translate("Rights", "May be shown"),
        "give": QCoreApplication.translate("Rights", "May be given on"),
        ENDS: QCoreApplication.translate("Rights", "Permission"),
        LACKING: QCoreApplication.translate("Rights", "To look at"),
        SHOW: QCoreApplication.translate("Rights", "Exhibition"),
    }
    return words[name]


def value_said(name: str, value: str, shows: Mapping[str, str]) -> str:
    """A value of a facet."""
    if name == SHOW:
        return shows.get(value, "") if value != NOWHERE else QCoreApplication.translate("Rights", "Hangs nowhere")
    words = {
        ENDED: QCoreApplication.translate("Rights", "Ended"),
        IN_30: QCoreApplication.translate("Rights", "Ends within 30 days"),
        IN_90: QCoreApplication.translate("Rights", "Ends within 90 days"),
        "still_out": QCoreApplication.translate("Rights", "Still in an edition"),
        "picture_refused": QCoreApplication.translate("Rights", "A picture is refused"),
        "consent": QCoreApplication.translate("Rights", "Consent missing"),
        "letter": QCoreApplication.translate("Rights", "Letter missing"),
        "credit": QCoreApplication.translate("Rights", "Credit line missing"),
    }
    return words.get(value) or verdict_said(value)


def why(answer: Answer, language: Language, expires: str = "") -> str:
    """Why an answer is so."""
    said = sentence(language, f"clearance.{answer.why}")
    return f"{said} ({shown_date(expires, language)})" if answer.why == "expired" and expires else said


def lack_in_short(code: str, work: Clearance, on: date, language: Language) -> str:
    """What is to be done about a work, in two or three words for a list."""
    if code == "expired":
        return QCoreApplication.translate("Rights", "ended: {date}").format(date=shown_date(work.expires, language))
    if code == "soon":
        left = days_left(work.expires, on) or 0
        return QCoreApplication.translate("Rights", "ends in %n day(s)", "", left)
    if code == "credit":
        words = QCoreApplication.translate("Rights", "credit line missing: {languages}")
        return words.format(languages=", ".join(work.lacks_credit))
    words_of = {
        "consent_missing": QCoreApplication.translate("Rights", "child without written consent"),
        "still_out": QCoreApplication.translate("Rights", "still in an edition"),
        "no_rights": QCoreApplication.translate("Rights", "nothing recorded"),
        "undecided": QCoreApplication.translate("Rights", "not decided"),
        "picture_refused": QCoreApplication.translate("Rights", "a picture is refused"),
        "consent_open": QCoreApplication.translate("Rights", "consent missing"),
        "letter": QCoreApplication.translate("Rights", "letter missing"),
        "forbidden": QCoreApplication.translate("Rights", "refused"),
        "not_published": QCoreApplication.translate("Rights", "not to be published"),
    }
    return words_of[code]


def lacks_in_short(row: Row, on: date, language: Language) -> str:
    """Everything that is to be done about a work, the gravest first."""
    said = " · ".join(lack_in_short(code, row.work, on, language) for code in row.lacks)
    return said[:1].upper() + said[1:]


def lack_said(code: str, work: Clearance, on: date, language: Language) -> str:
    """What is to be done about a work, in a sentence."""
    left = days_left(work.expires, on) if code == "soon" else 0
    count = work.refused_pictures if code == "picture_refused" else (left or 0)
    values: dict[str, str | int] = {"date": shown_date(work.expires, language), "count": count,
                                    "languages": ", ".join(work.lacks_credit)}  # fmt: skip
    return sentence(language, f"rights.{code}", values)


def scope_said(rights: Rights) -> str:
    """In what rights of a work are."""
    words = {
        "object": QCoreApplication.translate("Rights", "The work"),
        "picture": QCoreApplication.translate("Rights", "All its pictures"),
        "text": QCoreApplication.translate("Rights", "Its texts"),
    }
    return words[scope_of(rights)]


def picture_said(role: str, place: int, language: Language) -> str:
    """A picture among those of a work."""
    said = vocabularies.word("picture_role", role, language)
    return QCoreApplication.translate("Rights", "Picture {number}: {role}").format(number=place, role=said)


def holder_said(rights: Rights, holders: Mapping[str, Multilingual], language: Language) -> str:
    """Who holds rights, and what their status is."""
    status = vocabularies.word("rights_status", rights.status, language)
    holder = marked(holders[rights.holder], language) if rights.holder in holders else ""
    return " · ".join(part for part in (holder, status) if part)
