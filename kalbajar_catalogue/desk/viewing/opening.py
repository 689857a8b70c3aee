"""Opens the loupe over the window and stores what is done in it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.viewing import verbs
from kalbajar_catalogue.desk.viewing.loupe import Loupe
from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Changes


class Loupes(QObject):
    """One loupe at a time, over the window of `over`. Its stars and flags are written to the pictures."""

    def __init__(self, site: Site, language: Language, over: QWidget) -> None:
        super().__init__(over)
        self._site, self._language, self._over = site, language, over
        self._asked: tuple[tuple[str, ...], str] = ((), "")
        self._loupe: Loupe | None = None

    @property
    def loupe(self) -> Loupe | None:
        """The loupe that is open."""
        return self._loupe if self._loupe is not None and isValid(self._loupe) else None

    def open(self, uids: Sequence[str], at: int) -> None:
        """Look at these works, beginning with the `at`-th."""
        if uids:
            self._asked = (tuple(uids), uids[min(max(0, at), len(uids) - 1)])
            self._site.records.read(verbs.sights(self._asked[0]), self._open)

    def speak(self, language: Language) -> None:
        """Show the records in this language from now on."""
        self._language = language
        if self.loupe:
            self.loupe.speak(language)

    def hear(self, changes: Changes) -> None:
        """Show stars and flags that were changed elsewhere, as by an undo."""
        if self.loupe and changes.touches("media_link"):
            self._site.records.read(verbs.sights(self._asked[0]), self._remark)

    def _open(self, sights: tuple[Sight, ...]) -> None:
        seen = [sight for sight in sights if sight.sha256]
        if not seen or self.loupe:
            return
        at = next((place for place, sight in enumerate(seen) if sight.uid == self._asked[1]), 0)
        self._loupe = Loupe(self._site, seen, at, self._language, self._over)
        self._loupe.rated.connect(self._rate)
        self._loupe.picked.connect(self._pick)
        self._loupe.open()

    def _remark(self, sights: tuple[Sight, ...]) -> None:
        for sight in sights:
            if self.loupe:
                self.loupe.show_marks(sight.uid, sight.rating, sight.picked)

    def _rate(self, uid: str, stars: int) -> None:
        if sight := self._shown(uid):
            self._site.records.write(verbs.rated(sight.card.ref), verbs.rate(sight.link, stars))

    def _pick(self, uid: str) -> None:
        if sight := self._shown(uid):
            self._site.records.write(verbs.picked(sight.card.ref), verbs.pick(sight.link, sight.picked))

    def _shown(self, uid: str) -> Sight | None:
        sight = self.loupe.sight if self.loupe else None
        return sight if sight and sight.uid == uid and sight.link else None
