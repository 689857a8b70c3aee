"""`import FOLDER --match object_number`: pictures tied to works that are there, by how their names begin."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.importing import pictures
from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.pictures import Pictured, Placement
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action

BY = "object_number"


def bring_in(call: Call, paths: Sequence[Path]) -> int:
    """Ties the pictures of a selection to works, or with `--check` only tells whose each is.

    Raises WorldError `import.match_pictures` for another field than the object number.
    """
    if call.arguments.match != BY:
        raise WorldError("import.match_pictures", name=call.arguments.match)
    with call.catalogue() as catalogue:
        with catalogue.reading() as reading:
            placement = pictures.place(reading, paths)
        if call.arguments.check or not placement.placed:
            return _reported(call, placement, Pictured(), len(placement.placed), 0)
        with _kept(call, catalogue, placement) as pictured:
            action = Action("pictures.matched", {"count": len(pictured.contents)})
            with catalogue.work(call.who, action) as work:
                tied = pictures.tie(work, pictured, {})
    return _reported(call, placement, pictured, tied, work.changes.change_set)


@contextmanager
def _kept(call: Call, catalogue: Catalogue, placement: Placement) -> Iterator[Pictured]:
    """The pictures, looked at and kept; originals that no record names in the end are removed."""
    pictured = pictures.examine(catalogue, placement, call.progress)
    try:
        yield pictured
    finally:
        pictures.give_up(catalogue, pictured)


def _reported(call: Call, placement: Placement, pictured: Pictured, tied: int, change_set: int) -> int:
    findings = [*_lonely(placement), *pictured.plan.findings]
    refused = len(pictured.plan.refused)
    counts = {"pictures": tied, "works": len({one.uid for one in placement.placed}), "refused": refused,
              "lonely": len(placement.lonely)}  # fmt: skip
    line = said(
        call.language, "Pictures: {pictures}. Works: {works}. Of no work: {lonely}. Refused: {refused}.", **counts
    )
    told = [{"source": one.source, "code": one.code, "message": sentence(call.language, one.code, one.values),
             "refused": one.refused} for one in findings]  # fmt: skip
    call.answer({"change_set": change_set, **counts, "findings": told}, line)
    if not call.json:
        for finding in told:
            call.tell(str(finding["message"]))
    return REFUSED if refused or placement.lonely else DONE


def _lonely(placement: Placement) -> Iterator[Finding]:
    for path in placement.lonely:
        yield Finding(path.name, "import.picture_lonely", {"name": path.name}, refused=False)
