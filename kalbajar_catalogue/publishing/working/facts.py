"""What colleagues know of works and no edition says: where they are, who lends them, their condition, their marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.media.records import Region


@dataclass(frozen=True)
class MarkedPicture:
    """What is marked for colleagues on one picture; `file` is the uid of its original's record."""

    file: str
    regions: tuple[Region, ...]


@dataclass(frozen=True)
class WorkFacts:
    """What is known of one work; `item` is None where nobody has read the records.

    `reports` begin with the newest. `lent` and `loan` are the loan that counts here. `number` is the work's number in
    the exhibition that the paper is for. `since` is an ISO day.
    """

    item: Item | None = None
    number: str = ""
    location: str = ""
    since: str = ""
    lent: LoanItem | None = None
    loan: Loan | None = None
    reports: tuple[ConditionReport, ...] = ()
    marked: tuple[MarkedPicture, ...] = ()

    @property
    def lender(self) -> str:
        """The uid of who lends the work, else of who owns it; '' for nobody."""
        lends = self.loan.lender if self.loan else ""
        return lends or (self.item.holder if self.item else "")


@dataclass(frozen=True)
class Facts:
    """What is known of the works of one paper, by uid; the names of people; the plates by the file they are made of."""

    works: Mapping[str, WorkFacts] = field(default_factory=dict)
    names: Mapping[str, Multilingual] = field(default_factory=dict)
    plates: Mapping[str, str] = field(default_factory=dict)

    def of(self, uid: str) -> WorkFacts:
        """What is known of a work."""
        return self.works.get(uid, _NOTHING_KNOWN)


_NOTHING_KNOWN = WorkFacts()
