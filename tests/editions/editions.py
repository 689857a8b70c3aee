"""Small editions that lie on the disk, to be opened, carried and damaged."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from kalbajar_catalogue.editions import store
from kalbajar_catalogue.editions.format import (
    Edition,
    EditionFile,
    EditionImprint,
    EditionPicture,
    EditionText,
    EditionWork,
)
from kalbajar_catalogue.i18n.languages import Multilingual


def content(number: int) -> bytes:
    """What stands for a picture: a store of pictures looks at bytes only."""
    return f"picture {number}".encode() * (number + 1)


def sha256(number: int) -> str:
    return hashlib.sha256(content(number)).hexdigest()


def work(number: int, **values: Any) -> EditionWork:
    """A work with a picture for paper and one for screens."""
    shown = EditionPicture(sha256(number), 4, 3, alt_text=Multilingual("a", "e", "r"), screen=sha256(number + 100))
    made = EditionWork(
        f"uid-{number}", f"KLB-{number}", "photograph", str(number), number,
        Multilingual(f"əsər {number}", f"work {number}"), pictures=(shown,),
        texts=(EditionText("short_label", Multilingual("mətn", "text")),),
    )  # fmt: skip
    return replace(made, **values)


def edition(count: int = 2, name: str = "KLB-1", **values: Any) -> Edition:
    """An edition of so many works, as it leaves the house."""
    numbers = [*range(count), *range(100, 100 + count)]
    files = tuple(EditionFile(sha256(number), len(content(number))) for number in numbers)
    made = Edition(
        "show", "2025-11-25T10:00:00+00:00", Multilingual("Kəlbəcər"), works=tuple(work(one) for one in range(count)),
        proof=False, name=name, imprint=EditionImprint("1"), files=tuple(sorted(files, key=lambda one: one.sha256)),
    )  # fmt: skip
    return replace(made, **values)


def laid_down(editions: Path, made: Edition) -> Edition:
    """The edition, kept in a folder of editions."""
    known = {sha256(number): content(number) for number in range(200)}
    sources = {file.sha256: (lambda out, data=known[file.sha256]: out.write(data)) for file in made.files}
    with store.writing(editions):
        store.keep_pictures(editions, made.files, sources)
        store.prepare(editions, made.name, store.manifest_bytes(made)).put_in_place()
    return made
