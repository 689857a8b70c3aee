from time import sleep

from pytestqt.qtbot import QtBot

from kalbajar_catalogue.qtkit.gaps import GapMeter, Gaps


def test_a_busy_interface_thread_is_seen(qtbot: QtBot) -> None:
    meter = GapMeter()
    meter.start()
    qtbot.wait(30)
    sleep(0.12)
    qtbot.wait(10)
    gaps = meter.stop()
    assert gaps.worst >= 115
    assert gaps.count > 2


def test_limits() -> None:
    assert Gaps(100, 5, 49, 199).within()
    assert not Gaps(100, 5, 51, 199).within()
    assert not Gaps(100, 5, 49, 201).within()
