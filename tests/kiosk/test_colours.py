"""What is written can be read: 7 : 1 for sentences, by day and by night, with strong contrast and without."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlExpression

from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import photographs, shows

GROUNDS = ("ground", "surface", "tray", "pressed")
SENTENCES = [(ink, ground) for ink in ("text", "quiet") for ground in GROUNDS if (ink, ground) != ("quiet", "pressed")]
SENTENCES += [("fieldText", "field"), ("indigo", "ground")]
NUMBERS = [("madder", "ground"), ("madder", "surface"), ("weld", "ground")]
EDGES = [("edge", "ground"), ("edge", "surface"), ("text", "ground")]


def luminance(colour: QColor) -> float:
    """As WCAG counts it."""
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4
                        for one in (colour.redF(), colour.greenF(), colour.blueF()))  # fmt: skip
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def look(visitor: Visitor, words: str) -> QColor:
    root = visitor.face.window.rootObject()
    value, undefined = QQmlExpression(QQmlEngine.contextForObject(root), root, f"Look.{words}").evaluate()
    assert not undefined, words
    return QColor(value)


def test_the_measure_is_the_usual_one() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("strong", [False, True])
@pytest.mark.parametrize("night", ["true", "false"])
@pytest.mark.parametrize(("pairs", "least"), [(SENTENCES, 7.0), (NUMBERS, 4.5), (EDGES, 3.0)])
def test_it_can_be_read(
    kiosk: Open, pool: Path, night: str, strong: bool, pairs: list[tuple[str, str]], least: float
) -> None:
    visitor = kiosk(shows(photographs(pool, 1)))
    if strong:
        visitor.face.session.toggleContrast()
    look(visitor, f"night = {night}")
    found = {pair: contrast(look(visitor, pair[0]), look(visitor, pair[1])) for pair in pairs}
    assert {pair: round(value, 2) for pair, value in found.items() if value < least} == {}
