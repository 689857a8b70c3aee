"""What the dialog asks of the core. What `exports` and `looks` give back is called in the long lane."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exporting import flow
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import Exported, Format
from kalbajar_catalogue.exporting.outlook import Outlook, outlook
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading

__all__ = ["Exported", "Format", "Order", "Outlook", "Shows", "What", "exports", "looks", "shows"]
Shows = tuple[tuple[str, Multilingual], ...]
_FORBIDDEN = '/\\:*?"<>|'
_LONGEST_NAME = 80


@dataclass(frozen=True)
class Order:
    """What is to be written, how, and where to."""

    what: What
    format: Format
    language: Language
    separator: str
    out: Path


def shows(reading: Reading) -> Shows:
    """Every exhibition, (uid, title)."""
    return tuple((show.uid, show.title) for show in exhibitions.listed(reading))


def looks(catalogue: Catalogue, what: What) -> Callable[[Progress], Outlook]:
    """Counts what would leave."""

    def work(progress: Progress) -> Outlook:
        with undisturbed():
            return outlook(catalogue, what, progress)

    return work


def exports(catalogue: Catalogue, order: Order, landed: list[Exported]) -> Callable[[Progress], Exported]:
    """Writes the tables. What was written is in `landed` too: told to stop too late, it is there all the same."""

    def work(progress: Progress) -> Exported:
        with undisturbed():
            done = flow.export(
                catalogue, order.format, order.out, order.what, order.language, progress, order.separator
            )
        landed.append(done)
        return done

    return work


def file_name(title: str, ending: str) -> str:
    """A name that any disc takes."""
    plain = " ".join("".join(" " if sign in _FORBIDDEN else sign for sign in title).split())
    return f"{plain[:_LONGEST_NAME].strip(' .') or 'catalogue'}{ending}"
