"""What an edition says is shown as it is written: no markup of a title is obeyed, and nothing is fetched by one."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.window import QML
from tests.kiosk.conftest import Open
from tests.kiosk.editions_made import picture, show, shows, work

BEGIN = re.compile(r"(?:^|[\s:])Text \{")
TITLE = "<b>Dağ</b> &amp; <img src='http://192.0.2.1/a.png'> %1 <a href='http://192.0.2.1/'>x</a>"
PLAIN = 0
"""Text.PlainText"""


def unsaid(file: Path) -> Iterator[str]:
    """Each Text of a file that does not say that it is plain, by its line."""
    text = file.read_text("utf-8")
    for match in BEGIN.finditer(text):
        own = _own(text, match.end())
        if "textFormat: Text.PlainText" not in own:
            yield f"{file.name}:{text.count(chr(10), 0, match.end()) + 1}"


def _own(text: str, at: int) -> str:
    """What stands in a block itself, not in those within it."""
    own, depth = [], 1
    for sign in text[at:]:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth == 0:
            break
        if depth == 1:
            own.append(sign)
    return "".join(own)


@pytest.mark.parametrize("file", sorted(QML.rglob("*.qml")), ids=lambda file: file.name)
def test_every_text_is_plain(file: Path) -> None:
    assert list(unsaid(file)) == []


def test_markup_is_shown_and_not_obeyed(kiosk: Open, pool: Path) -> None:
    works = [
        work(number, title=Multilingual(TITLE, TITLE, TITLE), pictures=(picture(pool, number),), kind=kind)
        for number, kind in enumerate(("photograph", "carpet", "painting", "craft", "dwelling"), 1)
    ]  # fmt: skip
    visitor = kiosk(shows(show(pool, works, title=Multilingual(TITLE, TITLE, TITLE))))
    visitor.touch("attract.en")
    shown: set[str] = set()
    for page, argument in (("home", ""), ("wall", "show"), ("show", "show"), ("work", "show/work-1"), ("carpets", ""),
                           ("carpet", "show/work-2"), ("paintings", ""), ("crafts", ""), ("dwelling", "show/work-5"),
                           ("search", "Dağ")):  # fmt: skip
        visitor.face.session.open(page, argument)
        visitor.settle()
        told = [item for item in _below(visitor.face.window.rootObject()) if "<img" in str(item.property("text"))]
        shown.update([page] if told else [])
        assert {_format(item) for item in told if item.inherits("QQuickText")} <= {PLAIN}, page
    assert {"home", "show", "work", "carpet", "crafts"} <= shown


def _format(item: QQuickItem) -> Any:
    """How a text is taken, as QML says it."""
    return QQmlExpression(QQmlEngine.contextForObject(item), item, "textFormat").evaluate()[0]


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _below(child)


def test_no_picture_is_an_address_of_itself() -> None:
    """Qt never lets go of what it read from a `data:` address: a code of 75 kB stayed with every visitor."""
    holding = [file.name for file in QML.rglob("*.qml") if '"data:' in file.read_text("utf-8")]
    assert holding == []
