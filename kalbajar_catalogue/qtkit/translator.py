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
        self._loaded: dict[Language, tuple[QTranslator, ...]] = {}
        self._installed: tuple[QTranslator, ...] = ()
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
        self._installed = ()

    def _install(self) -> None:
        QLocale.setDefault(QLocale(self.language))
        before, self._installed = self._installed, self._words(self.language)
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        for translator in before:
            QCoreApplication.removeTranslator(translator)

    def _words(self, language: Language) -> tuple[QTranslator, ...]:
        """The words of a language, read once: a kiosk is asked for them a hundred thousand times."""
        if language not in self._loaded:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            files = (qt / f"qtbase_{language}.qm", self._folder / f"{self._face}_{language}.qm")
            self._loaded[language] = tuple(filter(None, map(self._read, files)))
        return self._loaded[language]

    def _read(self, file: Path) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if file.is_file() and translator.load(str(file)) else None
