"""The interface language, switched while the program runs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from kalbajar_catalogue.i18n.languages import Language


class Translator(QObject):
    """Installs the words of one language; every widget then hears of it as a LanguageChange event."""

    switched = Signal(str)

    def __init__(self, folder: Path, face: str, language: Language) -> None:
        """`folder` holds `{face}_az.qm` and its sisters; the language is installed at once."""
        super().__init__()
        self._folder = folder
        self._face = face
        self._installed: list[QTranslator] = []
        self.language: Language = language
        self._install()

    def switch(self, language: Language) -> None:
        """Speak this language from now on."""
        if language != self.language:
            self.language = language
            self._install()
            self.switched.emit(language)

    def close(self) -> None:
        """Take the words away again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()

    def _install(self) -> None:
        QLocale.setDefault(QLocale(self.language))
        old, self._installed = self._installed, []
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt / f"qtbase_{self.language}.qm", self._folder / f"{self._face}_{self.language}.qm"):
            self._add(file)
        for translator in old:
            QCoreApplication.removeTranslator(translator)

    def _add(self, file: Path) -> None:
        translator = QTranslator(self)
        if file.is_file() and translator.load(str(file)):
            self._installed.append(translator)
            QCoreApplication.installTranslator(translator)
