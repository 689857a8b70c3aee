"""A hundred thousand touches in a row: nothing breaks, no page is a dead end, and the memory stays where it was."""

import os
import random
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.conftest import REPOSITORY

TOUCHES = int(os.environ.get("KALBAJAR_TOUCHES", "100000"))
WARM = TOUCHES // 10
MOST_MB_MORE, MOST_MB = 10, 500

pytestmark = pytest.mark.benchmark


def test_memory_after_a_hundred_thousand_touches(sample_editions: Path) -> None:
    environment = {**os.environ, "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, __file__, str(sample_editions), str(TOUCHES), str(WARM)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    print(done.stdout)
    figures = dict(line.split("=") for line in done.stdout.splitlines() if "=" in line)
    assert float(figures["end_mb"]) - float(figures["warm_mb"]) <= MOST_MB_MORE
    assert float(figures["peak_mb"]) <= MOST_MB


def _soak(editions: Path, touches: int, warm: int) -> None:
    """In a process of its own, so that the figures are the kiosk's."""
    from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QtMsgType, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from kalbajar_catalogue.editions import reader
    from kalbajar_catalogue.kiosk.face import Face, Manner
    from kalbajar_catalogue.kiosk.shows import shows_of
    from kalbajar_catalogue.kiosk.tidying import tidy
    from kalbajar_catalogue.settings.paths import resources

    application = QGuiApplication(sys.argv[:1])
    said: list[str] = []
    qInstallMessageHandler(lambda kind, _, text: said.append(text) if kind != QtMsgType.QtDebugMsg else None)
    face = Face(shows_of([reader.opened(editions, name) for name in reader.names(editions)]), Manner(), resources())
    face.show((1920, 1080))
    finger, chance, memory = QTest.createTouchDevice(), random.Random(44), psutil.Process()
    pages: set[str] = set()
    peak = 0.0
    for number in range(1, touches + 1):
        fingers = 10 if number % 997 == 0 else 2 if number % 29 == 0 else 1
        places = [QPoint(chance.randrange(1920), chance.randrange(1080)) for _ in range(fingers)]
        sequence = QTest.touchEvent(face.window, finger)
        for which, at in enumerate(places):
            sequence.press(which, at, face.window)
        sequence.commit()
        if number % 7 == 0:
            sequence = QTest.touchEvent(face.window, finger)
            for which, at in enumerate(places):
                sequence.move(which, at + QPoint(chance.randrange(-300, 300), chance.randrange(-200, 200)), face.window)
            sequence.commit()
        sequence = QTest.touchEvent(face.window, finger)
        for which, at in enumerate(places):
            sequence.release(which, at, face.window)
        sequence.commit()
        application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        pages.add(face.session.spot.page)
        if number % 400 == 0:
            face.session.leave() if number % 800 else face.session.start()
        if number % 2000 == 0:
            # A visit of two minutes has some hundred touches; here one in ten ends in peace.
            face.session.leave()
            application.processEvents()
            tidy(face.window)
        if number % 1000 == 0:
            now = memory.memory_info().rss / 1e6
            peak = max(peak, now)
            print(f"after {number}: {now:.0f} MB", file=sys.stderr, flush=True)
        if number in (warm, touches):
            print(f"{'warm' if number == warm else 'end'}_mb={memory.memory_info().rss / 1e6:.1f}", flush=True)
    print(f"peak_mb={peak:.1f}")
    print(f"pages={' '.join(sorted(pages))}")
    print(f"messages={len(said)} {said[:3]}")
    face.close()


if __name__ == "__main__":
    _soak(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
