"""Who works with whom: the kinds of record every subject registers, and the opening of a catalogue with them."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kalbajar_catalogue.authorities import numbering, own_fields, terms, vocabularies
from kalbajar_catalogue.authorities import tables as authorities
from kalbajar_catalogue.custody import tables as custody
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import tables as exhibitions
from kalbajar_catalogue.freezing import tables as freezing
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.items import tables as items
from kalbajar_catalogue.media import erasing
from kalbajar_catalogue.media import tables as media
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.service import ORIGINALS
from kalbajar_catalogue.safekeeping import marks
from kalbajar_catalogue.search import tables as search
from kalbajar_catalogue.storage import catalogue
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import OwnFields, own_in_force, take_own
from kalbajar_catalogue.storage.journal import BEGUN, Action, Change
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.work import Follower, Work
from kalbajar_catalogue.texts import staleness
from kalbajar_catalogue.texts import tables as texts


def _index(work: Work, changes: Sequence[Change]) -> None:
    """The follower of the search index, which loads numpy: not before there is something to write."""
    from kalbajar_catalogue.search import index

    index.follow(work, changes)


_SUBJECTS = (authorities, texts, media, items, exhibitions, custody, freezing, search)
FOLLOWERS: tuple[Follower, ...] = (own_fields.follow, terms.follow, numbering.follow, staleness.follow, _index)
"""What runs inside every Work before it is committed, in this order."""


def kinds() -> Kinds:
    """Every kind of record of this program."""
    return Kinds(kind for subject in _SUBJECTS for kind in subject.KINDS)


def create(folder: Path, who: str = "", sample: bool = False) -> Catalogue:
    """A new catalogue in a folder, with the starting vocabularies and nothing else.

    See `storage.catalogue.create` for what is refused.
    """
    made = catalogue.create(folder, kinds(), FOLLOWERS, who, sample)
    try:
        _bring_words_and_fields(made)
    except BaseException:
        made.close()
        raise
    return made


def open_catalogue(folder: Path, who: str = "") -> Catalogue:
    """The catalogue in a folder; see `storage.catalogue.open_catalogue` for what is refused.

    Copies of originals that a crash left unfinished are cleared away, an erasing is finished, and starting terms that
    are new are added. An index for searching is made by the first Work or the first search, not here: opening takes no
    longer with its size. One that is damaged is opened to be looked at, with the starting words where its own cannot be
    read.
    """
    opened = catalogue.open_catalogue(folder, kinds(), FOLLOWERS, who)
    opened.damage, opened.when_damaged = marks.damage(folder), marks.note_damage
    before = own_in_force(), vocabularies.in_force(), own_words.in_force()
    try:
        _bring_words_and_fields_if_whole(opened)
        if not opened.read_only:
            Originals(folder / ORIGINALS).sweep()
            _finish_erasing(opened)
    except BaseException:
        # The catalogue that is open stays so.
        take_own(before[0])
        vocabularies.put_back(before[1])
        own_words.take(before[2])
        opened.close()
        raise
    return opened


def _finish_erasing(opened: Catalogue) -> None:
    """Ends what a crash broke off; where the disk does not let it, the next opening tries again."""
    with suppress(WorldError):
        erasing.finish(opened)


def _bring_words_and_fields_if_whole(opened: Catalogue) -> None:
    """As `_bring_words_and_fields`; where that fails because the database is damaged, the starting words are in force.

    What lies on a damaged page may be read as anything, so any fault counts where the pages are found damaged.
    """
    try:
        _bring_words_and_fields(opened)
    except Exception as fault:
        if opened.damage is None and (isinstance(fault, WorldError) or not _is_damaged(opened)):
            raise
        vocabularies.put_back(None)
        take_own(OwnFields())
        own_words.take({})


def _is_damaged(opened: Catalogue) -> bool:
    from kalbajar_catalogue.safekeeping import verifying

    return verifying.is_damaged(opened)


def _bring_words_and_fields(opened: Catalogue) -> None:
    """Puts the catalogue's own fields and its words in force, the starting terms it does not have yet among them."""
    with opened.reading() as reading:
        own_fields.take(reading)
        terms.take(reading)
        incomplete = bool(terms.missing(reading))
    if incomplete and not opened.read_only:
        with opened.work("", Action(BEGUN)) as work:
            terms.fill(work)
