"""A page that is a grid of pictures under a header: what the wall and the photographs have in common."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.grid import Grid
from kalbajar_catalogue.desk.widgets.header import PageHeader, Sizer
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.qtkit.jobs import Job


class GridPage(QWidget):
    """Reads its records one reading at a time, and keeps columns, room and language of the page."""

    def __init__(self, records: Records, pictures: Pictures, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._language = language
        self._loading = self._stale = False
        self.header, self.sizer, self.grid = PageHeader(), Sizer(), Grid(pictures)
        self.grid.fitted.connect(self.sizer.show_fitted)

    def show_columns(self, columns: int) -> None:
        """Show so many pictures side by side, as many as is usual for `columns.USUAL`."""
        self.grid.show_columns(columns)

    def load(self) -> None:
        """Read the records anew; asked again while they are being read, they are read once more after that."""
        if self._loading:
            self._stale = True
            return
        self._loading = True
        self._read().ended.connect(self._load_ended)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of the page its room."""
        super().resizeEvent(event)
        self.sizer.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _read(self) -> Job:
        """Ask the catalogue for what the page shows, and show it when it comes. Every page has its own."""
        raise NotImplementedError

    def _retranslate(self) -> None:
        """Say every word of the page in the language that is spoken now. Every page has its own."""
        raise NotImplementedError

    def _load_ended(self) -> None:
        self._loading = False
        if self._stale:
            self._stale = False
            self.load()
