"""How long the event loop was kept waiting: the measure of an interface that stays alive."""

from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

STEP_MS = 5


@dataclass(frozen=True)
class Gaps:
    """What a meter saw, in milliseconds."""

    count: int
    median: float
    hundredth: float
    worst: float

    def within(self, hundredth: float = 50, worst: float = 200) -> bool:
        """Whether 99 % of the gaps and the worst one keep these limits."""
        return self.hundredth <= hundredth and self.worst <= worst


class GapMeter(QObject):
    """Ticks every 5 ms in the interface thread and notes how late each tick came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin anew."""
        self._ticks = [perf_counter()]
        self._timer.start()

    def stop(self) -> Gaps:
        """What was seen since `start`."""
        self._timer.stop()
        self._tick()
        pairs = zip(self._ticks, self._ticks[1:], strict=False)
        gaps = sorted((after - before) * 1000 for before, after in pairs)
        return Gaps(len(gaps), gaps[len(gaps) // 2], gaps[min(len(gaps) - 1, int(len(gaps) * 0.99))], gaps[-1])

    def _tick(self) -> None:
        self._ticks.append(perf_counter())
