"""The live preview: a paper set again and again while somebody chooses, looked at page by page."""

import itertools
import shutil
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Literal

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled, Progress, silent
from kalbajar_catalogue.editions.format import Edition, Pool
from kalbajar_catalogue.publishing import findings, plates, staging, styles
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.composing import Composed, composed, fonts, numbers_of, once
from kalbajar_catalogue.publishing.live_child import Answer, Draw, Drawn, Refused, Set, Task, WasSet
from kalbajar_catalogue.publishing.live_line import Line
from kalbajar_catalogue.publishing.papers.paper import Document, Paper
from kalbajar_catalogue.publishing.plates import Look
from kalbajar_catalogue.publishing.report import Finding
from kalbajar_catalogue.publishing.sizing import Sizing

_Kind = Literal["set", "draw"]
_TRIES: Final = 2


@dataclass(frozen=True)
class Preview:
    """A paper that was set: its pages, where each work stands (the first page is 1), what there is to know of it.

    `page_mm` is how wide and how tall its pages are, as they came out: a label or a tag has a size of its own.
    """

    pages: int
    places: Mapping[str, int]
    findings: tuple[Finding, ...]
    page_mm: tuple[float, float]


@dataclass
class _Stage:
    """What lies in the folder: which style in which state, which data, which pictures."""

    style: tuple[object, ...] = ()
    document: Document = field(default_factory=dict)
    looks: dict[str, Look] = field(default_factory=dict)
    sizes: dict[str, float] = field(default_factory=dict)


class LivePreview:
    """Sets one paper in a warm process of its own and draws its pages.

    Call it from job threads, never from the interface's: a call waits for its answer. The newest call wins: an older
    one of the same kind that still waits raises Cancelled. A process that dies is started once more for the same
    call. What was set last and well can be drawn whatever fails later.
    """

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._folder = Path(tempfile.mkdtemp(prefix=staging.temporary("preview")))
        self._line = Line()
        self._stage = _Stage()
        self._turn, self._asking = threading.Lock(), threading.Lock()
        self._tickets = itertools.count(1)
        self._newest: dict[_Kind, int] = {}
        self._shown: tuple[WasSet, Preview] | None = None
        self._closed = False

    def __enter__(self) -> "LivePreview":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process and remove the folder; calls that wait raise Cancelled."""
        self._closed = True
        with self._asking:
            self._newest.clear()
        with self._turn:
            self._line.close()
            shutil.rmtree(self._folder, ignore_errors=True)

    def set(
        self, edition: Edition, pool: Pool, choices: Choices, progress: Progress = silent, paper: Paper | None = None
    ) -> Preview:
        """Set the paper as it would be printed now, with small pictures; nothing is done where nothing has changed.

        `paper` stands in for the one given before: a working paper is another one after every change of its facts.
        `progress` is called every 20 ms from the caller's thread and may raise. Raises Cancelled when a newer call
        came; WorldError as `printing.print_paper` does, then the last good setting stays.
        """
        ticket = self._ticket("set")
        rough = replace(choices, purpose="screen")
        with self._turn:
            self._still_newest("set", ticket)
            self._paper = paper or self._paper
            try:
                return self._set(ticket, edition, pool, rough, progress)
            except OSError as fault:
                self._stage.document = {}
                reason = fault.strerror or str(fault)
                raise WorldError("print.cannot_write", file=self._folder.name, reason=reason) from fault
            except BaseException:
                # What lies in the folder now was never set: the same wish must not pass for what is shown.
                self._stage.document = {}
                raise

    def _set(self, ticket: int, edition: Edition, pool: Pool, choices: Choices, progress: Progress) -> Preview:
        ready, changed = self._staged(edition, pool, choices, progress)
        if self._shown and not changed:
            return self._shown[1]
        source = self._folder / "style" / styles.ENTRY
        answer = self._asked("set", Set(ticket, source, self._folder, fonts()), progress)
        if not isinstance(answer, WasSet):
            raise _refused(answer)
        preview = _preview(edition, ready, answer, self._stage.looks)
        self._shown = answer, preview
        self._line.rest()
        return preview

    def page(self, page: int, width_px: int, progress: Progress = silent) -> bytes:
        """A page (the first is 0) of what was set last, as a PNG of this width.

        Raises Cancelled when a newer call came; WorldError `print.no_page`, `print.stopped`.
        """
        return self._drawn((page,), width_px, progress)

    def spread(self, page: int, width_px: int, progress: Progress = silent) -> bytes:
        """The two pages that lie open where this page is, as one PNG of about this width; as `page` besides."""
        return self._drawn(open_at(page, self.pages), width_px // 2, progress)

    @property
    def pages(self) -> int:
        """The pages of what was set last; 0 before anything was."""
        return self._shown[1].pages if self._shown else 0

    def page_of(self, number: str) -> int | None:
        """The page (the first is 0) on which the work with this number begins; None where the style does not tell."""
        page = self._shown[1].places.get(number) if self._shown else None
        return None if page is None else page - 1

    def _drawn(self, pages: Sequence[int | None], width_px: int, progress: Progress) -> bytes:
        ticket = self._ticket("draw")
        with self._turn:
            self._still_newest("draw", ticket)
            if self._shown is None:
                raise WorldError("print.no_page", page=1, pages=0)
            answer = self._asked("draw", Draw(ticket, self._shown[0].pdf, tuple(pages), max(1, width_px)), progress)
        if isinstance(answer, Drawn):
            return answer.png
        raise _refused(answer)

    def _ticket(self, kind: _Kind) -> int:
        with self._asking:
            self._newest[kind] = ticket = next(self._tickets)
            return ticket

    def _still_newest(self, kind: _Kind, ticket: int) -> None:
        if self._closed or self._newest.get(kind) != ticket:
            raise Cancelled

    def _asked(self, kind: _Kind, task: Task, progress: Progress) -> Answer:
        def still_wanted() -> None:
            self._still_newest(kind, task.ticket)
            progress(0, 1, "print.setting")

        for left in reversed(range(_TRIES)):
            try:
                return self._line.ask(task, still_wanted)
            except (EOFError, ConnectionError) as fault:
                self._line.restart()
                if not left:
                    raise WorldError("print.stopped") from fault
        raise AssertionError

    def _staged(self, edition: Edition, pool: Pool, choices: Choices, progress: Progress) -> tuple[Composed, bool]:
        """Bring the folder to the state of now; whether anything in it has changed."""
        style = styles.folder_of(choices.style or self._paper.style, choices.styles)
        looks = self._looks(edition, pool, choices, progress)
        ready = composed(self._paper, edition, choices, style, looks)
        state, same_style = _state_of(style), True
        if state != self._stage.style:
            staging.stage_style(self._folder, style)
            self._stage.style, same_style = state, False
        staging.stage_plates(self._folder, looks.values())
        if ready.document == self._stage.document and same_style:
            return ready, False
        staging.stage_data(self._folder, ready.document)
        self._stage.document = ready.document
        return ready, True

    def _looks(self, edition: Edition, pool: Pool, choices: Choices, progress: Progress) -> dict[str, Look]:
        wanted, known = once(self._paper, edition, choices), self._stage
        fresh = [one for one in wanted if known.sizes.get(one.picture.sha256, -1) < one.longest_mm]
        found = plates.looked_at(fresh, pool, Sizing("preview", self._folder / "placed"), progress, len(wanted))
        for one, look in zip(fresh, found, strict=True):
            known.looks[one.picture.sha256] = look
            # What was not there may come; what was refused may be mended.
            known.sizes[one.picture.sha256] = one.longest_mm if isinstance(look, plates.Plate) else -1
            staging.forget_plate(self._folder, one.picture.sha256)
        return {one.picture.sha256: known.looks[one.picture.sha256] for one in wanted}


def open_at(page: int, pages: int) -> tuple[int | None, int | None]:
    """The pages (the first is 0) left and right of the fold where a page lies open: the first lies alone, right."""
    if not 0 <= page < pages:
        return (page, None)
    left = page if page % 2 else page - 1
    return (left if left >= 0 else None, left + 1 if left + 1 < pages else None)


def _preview(edition: Edition, ready: Composed, answer: WasSet, looks: Mapping[str, Look]) -> Preview:
    places = findings.places_of(answer.standing, numbers_of(ready.document, edition))
    seen = (*findings.left_out(edition), *ready.preflight.findings, *findings.of_style(answer.standing, looks))
    return Preview(answer.pages, places, findings.in_order(edition, places, seen), answer.page_mm)


def _refused(answer: Answer) -> WorldError:
    assert isinstance(answer, Refused)
    return WorldError(answer.code, **answer.values)


def _state_of(style: Path) -> tuple[object, ...]:
    """Changes when a file of the style, or one that all styles share, does."""
    files = sorted(file for folder in (style, styles.common()) for file in folder.rglob("*") if file.is_file())
    return tuple((str(file), (status := file.stat()).st_mtime_ns, status.st_size) for file in files)
