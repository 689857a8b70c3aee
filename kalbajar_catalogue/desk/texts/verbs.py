"""What the page of texts asks of the catalogue, and what it does there; each write is one Work."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import sections, service, text_list
from kalbajar_catalogue.exhibitions.records import Section
from kalbajar_catalogue.exhibitions.standing_points import MISSING
from kalbajar_catalogue.exhibitions.text_list import Asked, Line, Narrowed, TextList
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual, known
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.media.service import FileGlance
from kalbajar_catalogue.storage import called, store
from kalbajar_catalogue.storage.called import Called
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts import approving, overtaken, rules
from kalbajar_catalogue.texts import service as texts
from kalbajar_catalogue.texts.overtaken import Then
from kalbajar_catalogue.texts.records import Text

Key = tuple[str, str, str] | None
AT_ONCE: Final = 400
"""So many works of the whole catalogue are shown before the rest is read."""
COUNTED_ASIDE: Final = 500
"""Up to so many works all texts are counted though one exhibition is shown."""


@dataclass(frozen=True)
class Sheet:
    """One line with all that stands beside it; `source` is the language it is translated from, '' for none.

    `then` are the words of the source when this version was approved, or written.
    """

    line: Line
    about: Called
    words: Multilingual = NOTHING
    versions: Mapping[str, Text] = field(default_factory=dict)
    source: Language | None = None
    then: Then | None = None
    picture: FileGlance | None = None

    @property
    def body(self) -> str:
        """The words that are stored in the language of the line."""
        return self.words.get(self.line.language)

    @property
    def text(self) -> Text | None:
        """The text in the language of the line, None for a field and for what is missing."""
        return self.versions.get(self.line.language)

    @property
    def state(self) -> str:
        """How far it is now."""
        if not self.body.strip():
            return MISSING
        return self.text.status if self.text else text_list.PRESENT


def shows(reading: Reading) -> tuple[tuple[str, Multilingual], ...]:
    """(uid, title) of every exhibition."""
    return tuple((one.uid, one.title) for one in service.listed(reading))


@dataclass(frozen=True)
class Read:
    """A list as it was read, and what the page shows of it."""

    found: TextList
    shown: Narrowed
    whats: tuple[tuple[str, bool], ...]


def whole(asked: Asked, key: Key) -> Callable[[Reading], Read]:
    """The list of an exhibition, or of the whole catalogue, with the lines that were asked for."""
    return lambda reading: _read(text_list.text_list(reading, asked.exhibition), asked, key)


def beginning(asked: Asked, key: Key) -> Callable[[Reading], Read]:
    """The list, as much as can be shown at once."""
    return lambda reading: _read(text_list.text_list(reading, asked.exhibition, AT_ONCE), asked, key)


def open_everywhere(reading: Reading) -> int | None:
    """How many texts and fields of the whole catalogue want something; None where there are too many to count aside."""
    counts = store.live_counts(reading)
    if sum(counts.get(kind, 0) for kind in BY_KIND) > COUNTED_ASIDE:
        return None
    figures = text_list.figures(text_list.text_list(reading))
    return sum(figure.all - figure.done for figure in figures.values())


def narrow(found: TextList, asked: Asked, key: Key) -> Callable[[Progress], Narrowed]:
    """Other lines of a list that is long; for the long lane."""
    return lambda progress: text_list.narrowed(found, asked, key)


def _read(found: TextList, asked: Asked, key: Key) -> Read:
    whats = text_list.whats(found)
    fitting = replace(asked, what="") if asked.what not in {what for what, _ in whats} else asked
    return Read(found, text_list.narrowed(found, fitting, key), whats)


def names(uids: Sequence[str]) -> Callable[[Reading], Mapping[str, Called]]:
    """What records are called."""
    return lambda reading: called.called(reading, uids)


def sheet(line: Line) -> Callable[[Reading], Sheet | None]:
    """Everything about a line; None when its record went meanwhile."""

    def read(reading: Reading) -> Sheet | None:
        owner = line.slot.owner
        if {owner.uid, owner.about} - store.living(reading, (owner.uid, owner.about)):
            return None
        about = called.called(reading, (owner.about,))[owner.about]
        picture = _picture(reading, line)
        if not line.slot.is_text:
            words = _words_of_field(reading, line)
            return Sheet(line, about, words, {}, _other(words, line.language), None, picture)
        found = store.fetch_where(reading, Text, owner=owner.uid, type=line.slot.what)
        versions = {text.language: text for text in found}
        words = Multilingual(**{one: versions[one].body for one in LANGUAGES if one in versions})
        source = rules.source_of(text for text in found if text.body.strip())
        return Sheet(line, about, words, versions, _source(source, words, line.language),
                     _then(reading, versions.get(line.language), source), picture)  # fmt: skip

    return read


def write(line: Line, body: str, approved: bool) -> Callable[[Work, Progress], None]:
    """Stores the words of a line; a text whose words change is a draft again, unless it is approved with them."""

    def run(work: Work, progress: Progress) -> None:
        if line.slot.is_text:
            _write_text(work, line, body, approved)
        else:
            _write_field(work, line, body)

    return run


def action_of(line: Line, ref: str, approved: bool) -> Action:
    """The name of it in the history."""
    if line.slot.is_text:
        return Action("text.approved" if approved else "text.written", {"ref": ref})
    label = text_list.label_of(line.slot.owner.kind, line.slot.what)
    return Action("record.edited", {"ref": ref, "field": label})


def approve(uids: Sequence[str]) -> Callable[[Work, Progress], int]:
    """Approves texts today; says in the name of the action how many really were."""

    def run(work: Work, progress: Progress) -> int:
        count = approving.approve(work, uids, today())
        work.action = approving.approved_action(count)
        return count

    return run


def unapprove(uid: str) -> Callable[[Work, Progress], None]:
    """Makes a text a draft again."""
    return lambda work, progress: approving.unapprove(work, (uid,))


def today() -> str:
    """The day at this desk (ISO)."""
    return datetime.now().astimezone().date().isoformat()


def _write_text(work: Work, line: Line, body: str, approved: bool) -> None:
    owner, kind, language = line.slot.owner.uid, line.slot.what, line.language
    there = store.fetch_where(work, Text, owner=owner, type=kind, language=language)
    if not there and not body:
        return
    if there and there[0].body == body:
        written = there[0]
    else:
        written = texts.write(work, owner, kind, language, body, **({"status": "draft"} if there else {}))
    if approved:
        texts.approve(work, written.uid, "", today())


def _write_field(work: Work, line: Line, body: str) -> None:
    owner, values = line.slot.owner, {f"{line.slot.what}_{line.language}": body or None}
    if owner.kind == Section.kind:
        sections.change(work, owner.uid, values)
    else:
        store.change(work, owner.kind, owner.uid, values)


def _words_of_field(reading: Reading, line: Line) -> Multilingual:
    owner = line.slot.owner
    record = reading.kinds[owner.kind].record
    rows = store.glance(reading, record, (line.slot.what,), (owner.uid,))
    return rows[0][2] if rows else NOTHING


def _source(source: Text | None, words: Multilingual, language: Language) -> Language | None:
    """The language of the source; where that is the one that is written, the first other one there is."""
    return known(source.language) if source and source.language != language else _other(words, language)


def _other(words: Multilingual, language: Language) -> Language | None:
    return next((one for one in words.present() if one != language), None)


def _then(reading: Reading, translation: Text | None, source: Text | None) -> Then | None:
    if translation is None or source is None or not translation.body.strip():
        return None
    then = overtaken.source_then(reading, translation, source.uid)
    return then if then and then.body.strip() != source.body.strip() else None


def _picture(reading: Reading, line: Line) -> FileGlance | None:
    owner = line.slot.owner
    if owner.kind != MediaLink.kind:
        return media.main_files(reading, (owner.about,)).get(owner.about)
    link = store.get(reading, MediaLink, owner.uid)
    files = store.fetch(reading, MediaFile, (link.media_file,))
    if not files:
        return None
    file = files[0]
    return FileGlance(file.sha256, file.file_path, file.width or 0, file.height or 0)
