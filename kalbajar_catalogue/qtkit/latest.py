"""Of questions that follow each other quickly only the newest is worth an answer."""

from PySide6.QtCore import QObject

from kalbajar_catalogue.qtkit.jobs import Job


class Latest(QObject):
    """Stops the job before, as soon as the next one is asked; what has not begun by then is never begun."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def take(self, job: Job) -> None:
        """This is the newest one."""
        before, self._job = self._job, job
        if before is not None:
            before.cancel()
        job.ended.connect(self._forget)

    def _forget(self) -> None:
        if self.sender() is self._job:
            self._job = None
