"""The records of any works and all that is private about them, in one query for each table. Changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.custody import service as custody
from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem
from kalbajar_catalogue.custody.service import Whereabouts
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.freezing import reading as records
from kalbajar_catalogue.freezing.proof import SELECTION
from kalbajar_catalogue.freezing.reading import Found, Hung, Picture
from kalbajar_catalogue.items import service as works
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.media import regions
from kalbajar_catalogue.media.records import MediaFile, MediaLink, Region
from kalbajar_catalogue.publishing.working.facts import Facts, MarkedPicture, WorkFacts
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Record
from kalbajar_catalogue.storage.work import Reading

_RETURNED = "returned"
R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Known:
    """The works of a paper in the order that was asked for, all of them, and what is private about them."""

    found: Found
    facts: Facts


def read(reading: Reading, items: Sequence[str], exhibition: str = "", loan: str = "") -> Known:
    """Everything of these works, each once; with an exhibition its title, its numbers and the loans that are for it.

    A work that must not be published is here as well; each bears its ref as its number. Raises WorldError
    `record.missing` for a work or an exhibition that is not there.
    """
    uids = tuple(dict.fromkeys(items))
    show = exhibitions.get(reading, exhibition) if exhibition else Exhibition(title=SELECTION)
    refs = {item.uid: item.ref for item in works.fetch(reading, uids)}
    if gone := [uid for uid in uids if uid not in refs]:
        raise WorldError("record.missing", uid=gone[0])
    hung = [Exhibit(item=uid, order=place, catalogue_number=refs[uid]) for place, uid in enumerate(uids, 1)]
    found = records.read(reading, show, hung)
    found = replace(found, hung=_with_damage(reading, found.hung))
    return Known(found, _facts(reading, found, exhibition, loan))


def loan_that_counts(
    loans: Iterable[tuple[LoanItem, Loan]], exhibition: str, wanted: str = ""
) -> tuple[LoanItem, Loan] | None:
    """Of several loans of a work the wanted one, else that for this exhibition, else one not over, else the latest."""
    return max(loans, key=lambda one: (one[1].uid == wanted, _rank(one[1], exhibition)), default=None)


def _rank(loan: Loan, exhibition: str) -> tuple[bool, bool, str, str]:
    is_for_it = bool(exhibition) and loan.exhibition == exhibition
    is_over = loan.status == _RETURNED or bool(loan.returned_on)
    return is_for_it, not is_over, loan.begin, loan.uid


def _facts(reading: Reading, found: Found, exhibition: str, loan: str) -> Facts:
    uids = [one.item.uid for one in found.hung]
    reports = _by(store.fetch_among(reading, ConditionReport, "item", uids), "item")
    loans = _loans(reading, uids)
    there = custody.whereabouts(reading, uids)
    numbers = {one.item: one.number for one in exhibitions.exhibits(reading, exhibition)} if exhibition else {}
    marked = _marked(reading, found.hung, reports)
    facts = {
        one.item.uid: _work(one.item, there, loan_that_counts(loans.get(one.item.uid, ()), exhibition, loan),
                            reports.get(one.item.uid, ()), marked.get(one.item.uid, ()),
                            numbers.get(one.item.uid, ""))
        for one in found.hung
    }  # fmt: skip
    return Facts(facts, {**found.names, **authorities.names_of(reading, _people(facts.values()))})


def _work(item: Item, there: Mapping[str, Whereabouts], lent: tuple[LoanItem, Loan] | None,
          reports: Sequence[ConditionReport], marked: tuple[MarkedPicture, ...], number: str) -> WorkFacts:  # fmt: skip
    location, since = _location(item, there.get(item.uid))
    newest_first = sorted(reports, key=lambda one: (one.date, one.uid), reverse=True)
    own, loan = lent or (None, None)
    return WorkFacts(item, number, location, since, own, loan, tuple(newest_first), marked)


def _location(item: Item, moved: Whereabouts | None) -> tuple[str, str]:
    """Where a work is and since when, by what was written last; where it belongs when nothing says more."""
    written = item.current_location
    if moved and not (written and item.location_date > moved.since):
        return moved.location, moved.since
    return (written, item.location_date) if written else (item.normal_location, "")


def _loans(reading: Reading, uids: Iterable[str]) -> dict[str, list[tuple[LoanItem, Loan]]]:
    lent = store.fetch_among(reading, LoanItem, "item", uids)
    loans = {loan.uid: loan for loan in store.fetch(reading, Loan, {one.loan for one in lent})}
    found: dict[str, list[tuple[LoanItem, Loan]]] = {}
    for one in lent:
        if one.loan in loans:
            found.setdefault(one.item, []).append((one, loans[one.loan]))
    return found


def _with_damage(reading: Reading, hung: Sequence[Hung]) -> tuple[Hung, ...]:
    """The works with the pictures of their damages, which no edition has, behind the others."""
    links = store.fetch_among(reading, MediaLink, "owner", [one.item.uid for one in hung])
    hidden = sorted((one for one in links if one.role in records.NEVER_SHOWN), key=lambda one: (one.order, one.uid))
    files = {file.uid: file for file in store.fetch(reading, MediaFile, {one.media_file for one in hidden})}
    found: dict[str, list[Picture]] = {}
    for link in hidden:
        if link.media_file in files:
            found.setdefault(link.owner, []).append(Picture(link, files[link.media_file]))
    return tuple(replace(one, pictures=(*one.pictures, *found.get(one.item.uid, ()))) for one in hung)


def _marked(
    reading: Reading, hung: Sequence[Hung], reports: Mapping[str, Sequence[ConditionReport]]
) -> dict[str, tuple[MarkedPicture, ...]]:
    """What is marked as damage, or named by a condition report, on the pictures of each work."""
    links = {picture.link.uid for one in hung for picture in one.pictures}
    named = {uid for several in reports.values() for one in several for uid in one.marks}
    found = _by((one for one in store.fetch_among(reading, Region, "media_link", links)
                 if regions.is_private(one) or one.uid in named), "media_link")  # fmt: skip
    return {one.item.uid: tuple(MarkedPicture(picture.file.uid, found[picture.link.uid])
                                for picture in one.pictures if picture.link.uid in found)
            for one in hung}  # fmt: skip


def _people(facts: Iterable[WorkFacts]) -> Iterable[str]:
    for one in facts:
        yield one.lender
        yield from (report.checked_by for report in one.reports)
        yield from (one.loan.lender_contact, one.loan.borrower_contact) if one.loan else ()


def _by(found: Iterable[R], name: str) -> dict[str, tuple[R, ...]]:
    grouped: dict[str, list[R]] = {}
    for record in found:
        grouped.setdefault(getattr(record, name), []).append(record)
    return {key: tuple(several) for key, several in grouped.items()}
