"""The logo of the institution: read, looked at as a file, and set."""

from collections.abc import Callable
from pathlib import Path

from kalbajar_catalogue.authorities.records import Institution
from kalbajar_catalogue.desk.settings.verbs import Write
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.importing.photographs import flow, keeping
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.importing.photographs.run import files_of
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.facts import is_sample
from kalbajar_catalogue.storage.work import Reading, Work


def logo(reading: Reading) -> MediaFile | None:
    """Reads the file of the logo, None where there is none."""
    uids = [one.logo for one in store.fetch(reading, Institution) if one.logo]
    return next(iter(store.fetch(reading, MediaFile, uids)), None) if uids else None


def examined(catalogue: Catalogue, file: Path) -> Callable[[Progress], Plan]:
    """Looks at a picture and keeps its original. Long. Raises WorldError for a file that is no picture."""

    def work(progress: Progress) -> Plan:
        with catalogue.reading() as reading:
            takes_samples = is_sample(reading)
        plan = keeping.examine(catalogue, [file], takes_samples, progress)
        if not plan.arrivals:
            refused = next(iter(plan.findings), None)
            if refused is None:
                raise WorldError("picture.not_a_picture", name=file.name)
            raise WorldError(refused.code, **refused.values)
        return plan

    return work


def set_logo(plan: Plan) -> Write:
    """Makes the picture of a plan the logo of the institution, which is made when there is none."""

    def write(work: Work, progress: Progress) -> None:
        flow.refuse_if_gone(plan)
        (file,) = files_of(work, plan.arrivals)
        _put(work, file.uid)

    return write


def no_logo(work: Work, progress: Progress) -> None:
    """Takes the logo away; its picture stays in the catalogue."""
    _put(work, "")


def given_up(catalogue: Catalogue, plan: Plan) -> Callable[[Progress], None]:
    """Forgets a picture that did not become the logo."""

    def work(progress: Progress) -> None:
        flow.give_up(catalogue, plan)

    return work


def _put(work: Work, file: str) -> None:
    found = store.fetch(work, Institution)
    uid = found[0].uid if found else store.insert(work, Institution()).uid
    store.change(work, Institution.kind, uid, {"logo": file})
    trash.settle(work, uid)
