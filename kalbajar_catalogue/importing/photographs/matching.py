"""What of an import is in the catalogue already: photographs by their content."""

from collections.abc import Iterable, Sequence

from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.photographs.plan import Plan, Same
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading


def works_showing(reading: Reading, contents: Iterable[str]) -> dict[str, str]:
    """SHA-256 -> uid of the work whose main picture it is; a work in the trash counts when no live one shows it."""
    sha256 = {file.uid: file.sha256 for file in store.fetch_among(reading, MediaFile, "sha256", contents)}
    links = [link for link in store.fetch_among(reading, MediaLink, "media_file", sha256) if link.role == "main"]
    live = store.living(reading, (link.owner for link in links))
    return {sha256[link.media_file]: link.owner for link in sorted(links, key=lambda link: link.owner in live)}


def in_trash(reading: Reading, same: Sequence[Same]) -> tuple[Finding, ...]:
    """A remark for each photograph that is in the catalogue, but in its trash."""
    live = store.living(reading, (one.item for one in same if one.item))
    return tuple(_remark(reading, one) for one in same if one.item and one.item not in live)


def up_to_date(reading: Reading, plan: Plan) -> Plan:
    """The plan without those arrivals that somebody else has brought in since it was made."""
    known = works_showing(reading, [arrival.kept.sha256 for arrival in plan.arrivals])
    late = [arrival for arrival in plan.arrivals if arrival.kept.sha256 in known]
    if not late:
        return plan
    same = tuple(Same(arrival.name, arrival.kept.sha256, known[arrival.kept.sha256]) for arrival in late)
    return Plan(tuple(arrival for arrival in plan.arrivals if arrival not in late), plan.same + same, plan.findings)


def _remark(reading: Reading, one: Same) -> Finding:
    ref = str(store.row_of(reading, one.item).ref)
    return Finding(one.name, "import.in_trash", {"name": one.name, "ref": ref}, refused=False)
