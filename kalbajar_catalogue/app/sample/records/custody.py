"""What colleagues keep to themselves: a loan of two carpets, their condition, their ways, and a paper about it."""

from collections.abc import Mapping, Sequence
from typing import Any

from kalbajar_catalogue.app.sample.records.known import Known, told
from kalbajar_catalogue.app.sample.shots import SUBJECTS
from kalbajar_catalogue.custody import service as custody
from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem, Movement
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Attachment, MediaFile, Region
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.work import Work

LENT = ("carpet/two-sunbursts", "carpet/dragon-lattice")
PAPER_NAME = "sample-loan-agreement.txt"


def paper() -> str:
    """The words of the loan agreement that is attached, in three languages."""
    return str(told("custody")["paper"])


def add(work: Work, known: Known, papers: Sequence[MediaFile]) -> None:
    """Records the loan with its agreement, the marks of damage, the reports and the movements; pictures are tied."""
    said = told("custody")
    loan, lent = custody.lend(work, unflatten(Loan, known.pointed(said["loan"])), [known[key] for key in LENT])
    known.uids["loan"] = loan.uid
    store.change_all(work, LoanItem.kind, {one.uid: known.pointed(said["lent"][key])
                                           for one, key in zip(lent, LENT, strict=True)})  # fmt: skip
    agreement = media.attach(work, loan.uid, papers)[0]
    store.change(work, Attachment.kind, agreement.uid, said["agreement"])
    store.change(work, Loan.kind, loan.uid, {"agreement_file": agreement.uid})
    _damage(work, known, said["damage"])
    for report in said["reports"]:
        custody.report(work, unflatten(ConditionReport, known.pointed(report)))
    for movement in said["movements"]:
        custody.move(work, unflatten(Movement, known.pointed(movement)))


def _damage(work: Work, known: Known, said: Sequence[Mapping[str, Any]]) -> None:
    """Marks damages on the main pictures of the lent carpets."""
    main = {subject.key: subject.file_name(subject.views[0]) for subject in SUBJECTS}
    for one in said:
        link = known.links[main[one["work"]]]
        region = unflatten(Region, {"media_link": link.uid, "type": "damage", **one["values"]})
        known.uids[one["key"]] = media.mark(work, region).uid
