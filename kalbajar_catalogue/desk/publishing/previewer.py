"""The paper that is looked at, kept warm: made of the catalogue as it stands, set, drawn page by page."""

import itertools
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from kalbajar_catalogue.desk.publishing.asked import Asked, Subject
from kalbajar_catalogue.desk.publishing.shelf import PAPERS, Source, serves, source_of
from kalbajar_catalogue.diagnostics.progress import Cancelled, Progress
from kalbajar_catalogue.editions.format import OpenPoint
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.publishing import styles
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.live import LivePreview, Preview
from kalbajar_catalogue.publishing.papers.paper import Paper
from kalbajar_catalogue.storage.catalogue import Catalogue

USUAL_PAGE: Final = (210.0, 297.0)


@dataclass(frozen=True)
class Set:
    """A paper that was set: its pages and findings, and what the page must know of the works in it.

    `uids` and `titles` are by catalogue number; `turn` is another one whenever the pages may look different.
    """

    turn: int
    preview: Preview
    asked: Asked
    subject: Subject
    works: int = 0
    uids: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, Multilingual] = field(default_factory=dict)
    open_points: tuple[OpenPoint, ...] = ()
    page_mm: tuple[float, float] = USUAL_PAGE
    when: datetime = field(default_factory=datetime.now)


class Previewer:
    """Sets one paper at a time; for job threads, but for `ticket`, `forget` and `close`, which wait for nothing long.

    Of several settings under way the one with the newest ticket wins; the others raise Cancelled.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._tickets, self._turns = itertools.count(1), itertools.count(1)
        self._newest = self._age = 0
        self._door = threading.Lock()
        self._live: tuple[str, LivePreview] | None = None
        self._source: tuple[int, Source] | None = None
        self._last: tuple[Preview, int] | None = None
        self._closed = False

    def ticket(self) -> int:
        """Announces a setting, which outdoes those before it."""
        self._newest = next(self._tickets)
        return self._newest

    def forget(self) -> None:
        """The catalogue has changed: the next setting reads it anew."""
        self._age += 1

    def warm(self, paper: str) -> None:
        """Starts what sets a paper, so that it is ready when the paper is made out."""
        self._live_of(PAPERS[paper])

    def set(self, ticket: int, subject: Subject, asked: Asked, progress: Progress) -> Set:
        """Sets a paper as it would be printed now.

        Raises Cancelled; WorldError as `LivePreview.set`, `proof` and `opened_edition` do.
        """
        age, source = self._age, self._source_of(subject, asked.paper, progress)
        self._refuse_old(ticket)
        self._keep(age, source)
        preview = self._live_of(source.paper).set(
            source.edition, source.pool, self.choices(asked), progress, source.paper
        )
        return self._told(preview, source, asked)

    def choices(self, asked: Asked) -> Choices:
        """The choices for the press, with the museum's own styles."""
        return asked.choices(self._catalogue.folder / styles.OWN)

    def page(self, page: int, width_px: int, progress: Progress) -> bytes:
        """A page (the first is 0) of what was set last, as PNG. Raises Cancelled; WorldError as `LivePreview.page`."""
        with self._door:
            live = self._live
        if live is None:
            raise Cancelled
        return live[1].page(page, width_px, progress)

    def close(self) -> None:
        """End what is kept warm; settings and drawings that wait raise Cancelled."""
        self._newest = -1
        with self._door:
            live, self._live, self._closed = self._live, None, True
        if live:
            live[1].close()

    def _live_of(self, paper: Paper) -> LivePreview:
        with self._door:
            if self._closed:
                raise Cancelled
            before = self._live
            if before and before[0] == paper.name:
                return before[1]
            self._live = paper.name, LivePreview(paper)
            made = self._live[1]
        if before:
            before[1].close()
        return made

    def _source_of(self, subject: Subject, paper: str, progress: Progress) -> Source:
        """What was read before, where nothing has changed since; public papers share it."""
        kept = self._source
        if kept and kept[0] == self._age and kept[1].subject == subject:
            if kept[1].paper.name == paper:
                return kept[1]
            if serves(kept[1], paper):
                return replace(kept[1], paper=PAPERS[paper])
        return source_of(self._catalogue, subject, paper, progress)

    def _keep(self, age: int, source: Source) -> None:
        self._source = age, source

    def _refuse_old(self, ticket: int) -> None:
        if ticket != self._newest:
            raise Cancelled

    def _told(self, preview: Preview, source: Source, asked: Asked) -> Set:
        edition = source.edition
        with self._door:
            if self._last is None or self._last[0] is not preview:
                self._last = preview, next(self._turns)
            turn = self._last[1]
        return Set(
            turn,
            preview,
            asked,
            source.subject,
            len(edition.works),
            {work.number: work.uid for work in edition.works},
            {work.number: work.title for work in edition.works},
            edition.open_points,
            preview.page_mm,
        )
