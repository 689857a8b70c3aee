"""The sample catalogue and its printed books: the whole way of the program without a window.

`python -m kalbajar_catalogue.app.demonstration build/` is what `make run` does where there is no display.
"""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from kalbajar_catalogue.app.sample import making
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.publishing import catalogue as catalogues
from kalbajar_catalogue.storage.catalogue import Catalogue

WHO = "NÜMUNƏ"


def books(catalogue: Catalogue, out: Path) -> list[Path]:
    """The catalogue's first exhibition as a printed book in each language, into a folder."""
    with catalogue.reading() as reading:
        show = exhibitions.listed(reading)[0]
    edition, pool = proof(catalogue, show.uid)
    made = []
    for language in LANGUAGES:
        file = out / f"catalogue-{language}.pdf"
        catalogues.make(edition, pool, file, catalogues.Choices(language))
        made.append(file)
    return made


def main(arguments: Sequence[str]) -> int:
    """Makes the sample catalogue and its books in the folder named first, by default `build`."""
    out = Path(arguments[0] if arguments else "build")
    folder = out / "sample-catalogue"
    shutil.rmtree(folder, ignore_errors=True)
    out.mkdir(parents=True, exist_ok=True)
    catalogue = making.sample_catalogue(folder, WHO, _told)
    try:
        made = books(catalogue, out)
    finally:
        catalogue.close()
    print(f"The catalogue lies in {folder}, its books are:", *made, sep="\n  ")  # noqa: T201 - the answer
    return 0


def _told(done: int, total: int, what: str = "") -> None:
    if what:
        print(f"  {done:>3}/{total} {what}", flush=True)  # noqa: T201 - drawing takes half a minute


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
