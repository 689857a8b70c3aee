"""What a person may not make of a section or of an exhibit; each guard raises WorldError."""

from kalbajar_catalogue.exhibitions import sections, service
from kalbajar_catalogue.storage.work import Work


def section(work: Work, uid: str) -> None:
    """A section lies in its own exhibition, on the first or second level."""
    sections.refuse_misplaced(work, uid)


def exhibit(work: Work, uid: str) -> None:
    """A work hangs once, alone in its frame, in a section of its own exhibition."""
    service.refuse_doubled(work, uid)
    sections.refuse_elsewhere(work, uid)
