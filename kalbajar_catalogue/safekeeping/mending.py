"""What the checks of a catalogue found, mended: each deed puts one thing right and leaves everything else alone.

No deed touches a record: what is wrong in the database itself is mended by nothing but a backup.
"""

import contextlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.media.service import ORIGINALS as ORIGINALS_FOLDER
from kalbajar_catalogue.safekeeping import bringing_back, check_copies, check_made, check_originals
from kalbajar_catalogue.safekeeping.looking import COPIES, DEEDS, DERIVED, EDITIONS, ORIGINALS, SEARCH, SWEEP, Effort
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import disk_errors

__all__ = ["ASIDE", "DEEDS", "mend"]
ASIDE: Final = "originals-put-aside"
"""In the catalogue's folder: where originals are put that no record names."""
_DAMAGED: Final = ".damaged"
_Deed = Callable[[], int]


def mend(catalogue: Catalogue, deed: str, sources: Sequence[Path] = (), progress: Progress = silent) -> int:
    """Does one of `DEEDS` and gives back how many things it put right. Long. Done twice it finds nothing to do.

    `search` makes the index anew. `originals` and `editions` bring back what is missing or altered: from `sources`
    (folders, files, backups, exported editions), without them from the backups in the catalogue's own folder.
    `derived` removes what is made again when it is needed. `copies` puts damaged copies aside. `sweep` puts originals
    aside that no record names. Raises WorldError `check.cannot_mend`, those of a catalogue that may only be looked
    at, and for the disk; and what `progress` raises, then what was put right until then stays so.
    """
    deeds: dict[str, _Deed] = {
        SEARCH: partial(_search, catalogue),
        ORIGINALS: partial(bringing_back.originals, catalogue, sources, progress),
        DERIVED: partial(_derived, catalogue.folder, progress),
        EDITIONS: partial(bringing_back.editions, catalogue, sources, progress),
        COPIES: partial(_copies, catalogue.folder, progress),
        SWEEP: partial(_sweep, catalogue, progress),
    }
    if deed not in deeds:
        raise WorldError("check.cannot_mend", value=deed, known=", ".join(DEEDS))
    _refuse(catalogue, deed)
    return deeds[deed]()


def _refuse(catalogue: Catalogue, deed: str) -> None:
    """Files are brought back beside a damaged database too; but what its records name cannot be trusted to be all."""
    if catalogue.damage is None or deed in (SEARCH, SWEEP) or not catalogue.is_mine:
        catalogue.refuse_if_read_only()


def _search(catalogue: Catalogue) -> int:
    from kalbajar_catalogue.search import index

    index.make_anew(catalogue)
    return 1


def _derived(folder: Path, progress: Progress) -> int:
    broken = check_made.broken(folder, Effort(progress, 1))
    with disk_errors(folder):
        for path in broken:
            path.unlink(missing_ok=True)
    return len(broken)


def _copies(folder: Path, progress: Progress) -> int:
    """They stay, under a name by which nobody takes them for whole: in a damaged one much may be whole."""
    broken = check_copies.damaged(folder, Effort(progress, 1))
    with disk_errors(folder):
        for path in broken:
            path.replace(path.with_name(path.name + _DAMAGED))
    return len(broken)


def _sweep(catalogue: Catalogue, progress: Progress) -> int:
    """Moves them within the folder, into one of this moment: nothing is deleted, and no record names one meanwhile."""
    aside = catalogue.folder / ASIDE / f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    with catalogue.alone(), disk_errors(catalogue.folder):
        paths = check_originals.unnamed(catalogue)
        for done, path in enumerate(paths, 1):
            source = catalogue.folder / ORIGINALS_FOLDER / path
            target = aside / path
            target.parent.mkdir(parents=True, exist_ok=True)
            source.replace(target)
            with contextlib.suppress(OSError):  # other files lie in it
                source.parent.rmdir()
            progress(done, len(paths), SWEEP)
    return len(paths)
