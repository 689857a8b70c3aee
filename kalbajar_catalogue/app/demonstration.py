"""A sample catalogue of drawn photographs and its printed books: the whole way of the program without a window.

`python -m kalbajar_catalogue.app.demonstration build/` is what `make run` does where there is no display.
"""

import shutil
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.sample.scenes import FIRST_TWELVE, NamedScene
from kalbajar_catalogue.app.sample.writing import write
from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.authorities.service import find
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.publishing import catalogue as catalogues
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work

WHO = "NÜMUNƏ"
TITLE = Multilingual(
    az="NÜMUNƏ. Dağlar, yollar, işıq", en="SAMPLE. Mountains, roads, light", ru="ОБРАЗЕЦ. Горы, дороги, свет"
)
SUMMARY = Multilingual(
    az="Bu sərgi uydurmadır: bütün şəkillər proqramın özü tərəfindən çəkilib.",
    en="This exhibition is invented: every picture was drawn by the program itself.",
    ru="Эта выставка вымышлена: все снимки нарисованы самой программой.",
)
AUTHOR = Multilingual(az="NÜMUNƏ", en="SAMPLE", ru="ОБРАЗЕЦ")
PLACE = Multilingual(az="NÜMUNƏ yayla", en="SAMPLE highland", ru="ОБРАЗЕЦ нагорья")
CREDIT = Multilingual(az="NÜMUNƏ: proqramın çəkdiyi şəkil", en="SAMPLE: drawn by the program",
                      ru="ОБРАЗЕЦ: нарисовано программой")  # fmt: skip


def sample_catalogue(folder: Path, scenes: Sequence[NamedScene], progress: Progress = silent) -> Catalogue:
    """A new catalogue, flagged as a sample, with one exhibition of drawn photographs, titled in three languages.

    Raises WorldError like `wiring.create`. The caller closes it.
    """
    catalogue = wiring.create(folder, WHO, sample=True)
    with tempfile.TemporaryDirectory(prefix="kalbajar-sample-") as drawn:
        files = _drawn(Path(drawn), scenes, progress)
        plan = flow.examine(catalogue, files)
        with catalogue.work(WHO, Action("sample.made", {"count": len(scenes)})) as work:
            show = exhibitions.create(work, Exhibition(title=TITLE, summary=SUMMARY, announced_count=len(scenes)))
            found = flow.run(work, plan, show.uid)
            place = store.insert(work, Place(name=PLACE)).uid
            store.change(work, Agent.kind, find(work, "agent", AUTHOR.en), _each("display_name", AUTHOR))
            for uid, scene in zip(found.items, scenes, strict=True):
                _describe(work, uid, scene, place)
    return catalogue


def _drawn(folder: Path, scenes: Sequence[NamedScene], progress: Progress) -> list[Path]:
    files = [folder / f"sample-{number:02}.jpg" for number in range(1, len(scenes) + 1)]
    with ThreadPoolExecutor(2, thread_name_prefix="drawing") as pool:
        for number, _ in enumerate(pool.map(write, scenes, files), 1):
            progress(number, len(scenes), scenes[number - 1].title.en)
    return files


def _describe(work: Work, uid: str, scene: NamedScene, place: str) -> None:
    values = {
        **_each("title", scene.title),
        **_each("caption", scene.caption),
        **_each("credit_line", CREDIT),
        "title_is_descriptive": True,
        "period_relation": _period(scene.theme),
        "process": "digital_capture",
        "digital_source_type": "algorithmicMedia",
        "place_shown": [place],
        "print_size": [{"type": "height", "value_mm": 400.0}, {"type": "width", "value_mm": 600.0}],
    }
    items.change(work, uid, values)
    link = media.links_of(work, uid)[0]
    store.change(work, MediaLink.kind, link.uid, _each("alt_text", scene.alt))


def _each(field: str, said: Multilingual) -> dict[str, str]:
    return {f"{field}_{language}": said.get(language) for language in LANGUAGES}


def _period(theme: str) -> str:
    return {"before": "before_occupation", "after": "after_liberation", "restoration": "restoration"}.get(
        theme, "undated"
    )


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
    catalogue = sample_catalogue(folder, FIRST_TWELVE, _told)
    try:
        made = books(catalogue, out)
    finally:
        catalogue.close()
    print(f"The catalogue lies in {folder}, its books are:", *made, sep="\n  ")  # noqa: T201 - the answer
    return 0


def _told(done: int, total: int, what: str = "") -> None:
    print(f"  {done:>2}/{total} {what}", flush=True)  # noqa: T201 - drawing takes a few seconds


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
