"""A new catalogue that begins with the facts of Kalbajar City Day."""

from pathlib import Path

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.starter.filling import fill
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action

FILLED = "starter.filled"


def starter_catalogue(folder: Path, who: str) -> Catalogue:
    """A new catalogue in a folder, filled in one change set of `who` that can be undone. The caller closes it.

    Raises WorldError like `wiring.create`.
    """
    catalogue = wiring.create(folder, who)
    try:
        with catalogue.work(who, Action(FILLED)) as work:
            fill(work)
    except BaseException:
        catalogue.close()
        raise
    return catalogue
