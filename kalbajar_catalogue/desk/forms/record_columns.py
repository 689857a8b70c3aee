"""The three columns of a page of records: the list, the form, and what lies around the record.

Where the page is narrow, what lies around stands under the form and scrolls with it.
"""

from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

from kalbajar_catalogue.desk.forms.record_form import RecordForm

LIST, MIDDLE, ASIDE = 300, 400, 300
"""The least widths of the three columns where there is room for all of them, px."""
NARROW: Final = LIST + MIDDLE + ASIDE + 60
"""A narrower page has two columns."""
MOST: Final = 460
_LEAST: Final = (220, 320, 240)


class RecordColumns(QSplitter):
    """Keeps the widths that a person gives the columns of the page of this key."""

    def __init__(self, key: str, memory: QSettings, rows: QWidget, form: RecordForm, aside: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._key, self._memory, self._form, self._aside = f"{key}/columns", memory, form, aside
        self._beside = QScrollArea()
        self._beside.setProperty("is", "aside")
        self._beside.setWidgetResizable(True)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for place, (part, least) in enumerate(zip((rows, form, self._beside), _LEAST, strict=True)):
            part.setMinimumWidth(least)
            self.addWidget(part)
            self.setStretchFactor(place, int(part is form))
        for part in (rows, self._beside):
            part.setMaximumWidth(MOST)
        self.setSizes(self._kept())
        self.splitterMoved.connect(self._keep)
        self._put_aside(beside=True)

    def fit(self, page: int) -> None:
        """Have three columns or two, as the width of the page (px) has room for."""
        wide = page >= NARROW
        if wide == self._beside.isHidden():
            self._put_aside(wide)

    def _kept(self) -> list[int]:
        parts = str(self._memory.value(self._key, "")).split(",")
        known = len(parts) == len(_LEAST) and all(part.isdecimal() for part in parts)
        return [int(part) for part in parts] if known else [LIST, 640, ASIDE + 20]

    def _keep(self) -> None:
        if self._beside.isVisible():
            self._memory.setValue(self._key, ",".join(str(size) for size in self.sizes()))

    def _put_aside(self, beside: bool) -> None:
        if beside:
            self._form.below.removeWidget(self._aside)
            self._beside.setWidget(self._aside)
        else:
            self._beside.takeWidget()
            self._form.below.addWidget(self._aside)
        self._beside.setVisible(beside)
        self._aside.show()
        for painted in (self._aside, self._beside.viewport()):
            painted.setAutoFillBackground(False)
        if (column := self._aside.layout()) is not None:
            column.setContentsMargins(*((16, 14, 12, 16) if beside else (0, 8, 4, 16)))
