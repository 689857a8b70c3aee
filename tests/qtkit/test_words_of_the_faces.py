import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.settings.paths import resources

FOLDER = resources() / "translations"
FORMS = {"az": 2, "ru": 3, "en": 2}
SOURCES = {"desk": ("*.py", "desk", "qtkit"), "kiosk": ("*.qml", "kiosk")}

in_both_faces = pytest.mark.parametrize("face", SOURCES)


def messages(face: str, language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(FOLDER / f"{face}_{language}.ts").getroot().iter("message"))


@in_both_faces
@pytest.mark.parametrize("language", FORMS)
def test_no_sentence_is_unfinished(face: str, language: str) -> None:
    for message in messages(face, language):
        source, translation = message.findtext("source"), message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        texts = [form.text for form in translation] if message.get("numerus") else [translation.text]
        assert all(texts), source
        if message.get("numerus"):
            assert len(texts) == FORMS[language], source


@in_both_faces
@pytest.mark.parametrize("language", FORMS)
def test_placeholders_are_kept(face: str, language: str) -> None:
    for message in messages(face, language):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        texts = [form.text or "" for form in translation] or [translation.text or ""]
        for place, text in enumerate(texts):
            # The English singular is said of one thing only, which need not be counted; the Russian one also of 21.
            uncounted = {"%n"} if language == "en" and len(texts) > 1 and not place else set()
            assert set(_placeholders(source)) - uncounted == set(_placeholders(text)) - uncounted, source


@in_both_faces
@pytest.mark.parametrize("language", FORMS)
def test_no_sentence_of_the_code_is_missing(face: str, language: str, repository: Path, tmp_path: Path) -> None:
    copy = tmp_path / f"{face}_{language}.ts"
    copy.write_bytes((FOLDER / copy.name).read_bytes())
    files, *names = SOURCES[face]
    packages = [repository / "kalbajar_catalogue" / name for name in names]
    sources = [str(file) for package in packages for file in sorted(package.rglob(files))]
    tool = str(Path(sys.executable).with_name("pyside6-lupdate"))
    plural = ["-pluralonly"] if language == "en" else []
    command = [tool, *plural, "-source-language", "en", "-target-language", language, "-locations", "none", *sources]
    subprocess.run([*command, "-ts", str(copy)], check=True, capture_output=True)
    found = ElementTree.parse(copy).getroot().iter("translation")
    assert [entry for entry in found if entry.get("type")] == []


@in_both_faces
@pytest.mark.parametrize("language", ["az", "ru"])
def test_the_compiled_words_are_those_of_the_source(face: str, language: str, qapp: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{face}_{language}.qm"))
    for context in ElementTree.parse(FOLDER / f"{face}_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            if not message.get("numerus"):
                said = translator.translate(context.findtext("name") or "", message.findtext("source") or "")
                assert said == message.findtext("translation")


def test_plurals(qapp: QCoreApplication) -> None:
    translator = Translator(FOLDER, "desk", "ru")

    def say(count: int) -> str:
        return QCoreApplication.translate("GalleryPage", "%n frame(s) empty", "", count)

    assert [say(count) for count in (1, 2, 5, 21)] == ["1 рама пуста", "2 рамы пусты", "5 рам пусты", "21 рама пуста"]
    translator.switch("en")
    assert [say(count) for count in (1, 2)] == ["1 frame empty", "2 frames empty"]
    translator.switch("az")
    assert say(3) == "3 çərçivə boşdur"
    translator.close()


def test_the_words_of_a_language_are_read_once(qapp: QCoreApplication) -> None:
    translator = Translator(FOLDER, "kiosk", "az")
    for language in ("en", "ru", "az") * 10:
        translator.switch(language)
    assert len(translator.findChildren(QTranslator)) <= 6
    translator.close()


def _placeholders(text: str) -> list[str]:
    return [part.split("}")[0] for part in text.split("{")[1:]] + re.findall("%(?:n|[0-9])", text)
