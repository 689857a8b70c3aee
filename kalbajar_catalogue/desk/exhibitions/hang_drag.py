"""What is dragged to and from a hang, where it would land, and what that would do to the numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData

from kalbajar_catalogue.desk.exhibitions.hang_rows import GAP, HEAD, WORK, HangRow
from kalbajar_catalogue.exhibitions import ordering
from kalbajar_catalogue.exhibitions.records import Exhibit

WORKS: Final = "application/x-kalbajar-works"
"""The uids of works, one a line: what every page gives away and takes."""
EXHIBITS: Final = "application/x-kalbajar-exhibits"
SECTION: Final = "application/x-kalbajar-section"


@dataclass(frozen=True)
class Target:
    """A place in the hang: before an exhibit of a section, or at its end; `place` is the row the line stands above."""

    section: str
    before: str
    place: int


def data_of(rows: Sequence[HangRow]) -> QMimeData:
    """What some works of the hang, or one section of it, carry while they are dragged."""
    data = QMimeData()
    works = [row for row in rows if row.kind == WORK]
    if works:
        _put(data, EXHIBITS, [row.uid for row in works])
        _put(data, WORKS, [row.item for row in works])
    elif rows:
        _put(data, SECTION, [rows[0].uid])
    return data


def works_data(items: Sequence[str]) -> QMimeData:
    """What works of another page carry."""
    data = QMimeData()
    _put(data, WORKS, items)
    return data


def carried(data: QMimeData, form: str) -> list[str]:
    """The uids of one form among what was dropped."""
    return [uid for uid in bytes(data.data(form).data()).decode("utf-8", "replace").split("\n") if uid]


def files(data: QMimeData) -> list[Path]:
    """The files and folders among what was dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def target_at(rows: Sequence[HangRow], place: int, lower_half: bool) -> Target:
    """Where something dropped on a row would land; below all rows for -1."""
    if not rows:
        return Target("", "", 0)
    if not 0 <= place < len(rows):
        return Target(rows[-1].section, "", len(rows))
    row = rows[place]
    if row.kind == GAP:
        return Target(row.section, "", place)
    if row.kind == WORK and not lower_half:
        return Target(row.section, row.uid, place)
    following = rows[place + 1] if place + 1 < len(rows) else None
    stays = following is not None and following.kind == WORK and following.section == row.section
    return Target(row.section, following.uid if following and stays else "", place + 1)


def step_target(rows: Sequence[HangRow], chosen: Sequence[str], step: int) -> Target | None:
    """Where chosen exhibits land one step up (-1) or down (1), also into the next section; None at the ends."""
    places = [at for at, row in enumerate(rows) if row.uid in chosen and row.kind == WORK]
    if not places:
        return None
    at = places[0] - 1 if step < 0 else places[-1] + 1
    if not 0 <= at < len(rows):
        return None
    if step > 0:
        return target_at(rows, at, lower_half=True)
    return target_at(rows, at, lower_half=False) if rows[at].kind == WORK else _end_above(rows, at)


def _end_above(rows: Sequence[HangRow], head: int) -> Target | None:
    """The end of the section above a head; None when there is none."""
    if head == 0:
        return None
    above = rows[head - 1]
    return Target(above.section, "", head)


def landing(rows: Sequence[HangRow], uids: Sequence[str], target: Target, names: dict[str, str]) -> str:
    """One sentence with the new numbers, '' where nothing would change; `names` has the titles of the sections."""
    hung = [Exhibit(uid=row.uid, item=row.item, order=row.order, section=row.section) for row in rows
            if row.kind == WORK]  # fmt: skip
    moving = sorted((row for row in rows if row.uid in uids), key=lambda row: row.order)
    places = [row.uid for row in rows if row.kind == HEAD and row.uid]
    orders = ordering.planned(hung, places, uids, target.section, target.before)
    shifted = [row for row in rows if row.kind == WORK and orders[row.uid] != row.order]
    if not moving or (not shifted and all(row.section == target.section for row in moving)):
        return ""
    others = [row for row in shifted if row.uid not in uids and not row.fixed]
    return f"{_becomes(moving, orders, names.get(target.section, ''))}{_shift(others, orders)}"


def _becomes(moving: Sequence[HangRow], orders: dict[str, int], section: str) -> str:
    olds = ", ".join(row.number for row in moving[:4]) + ("…" if len(moving) > 4 else "")
    news = ", ".join(row.number if row.fixed else str(orders[row.uid]) for row in moving[:4])
    news += "…" if len(moving) > 4 else ""
    if olds == news:
        words = QCoreApplication.translate("HangLanding", "No {number} keeps its number")
    else:
        words = QCoreApplication.translate("HangLanding", "No {number} becomes {to}")
    inside = QCoreApplication.translate("HangLanding", ", in {section}") if section else ""
    return (words + inside).format(number=olds, to=news, section=section)


def _shift(others: Sequence[HangRow], orders: dict[str, int]) -> str:
    if not others:
        return ""
    steps = {orders[row.uid] > row.order for row in others}
    if len(steps) > 1:
        return QCoreApplication.translate("HangLanding", "; the others close up")
    first, last = min(others, key=lambda row: row.order).number, max(others, key=lambda row: row.order).number
    if first == last:
        words = QCoreApplication.translate("HangLanding", "; {first} becomes {to}")
        return words.format(first=first, to=orders[others[0].uid])
    if steps == {True}:
        return QCoreApplication.translate("HangLanding", "; {first} to {last} move on").format(first=first, last=last)
    return QCoreApplication.translate("HangLanding", "; {first} to {last} move back").format(first=first, last=last)


def _put(data: QMimeData, form: str, uids: Sequence[str]) -> None:
    data.setData(form, QByteArray("\n".join(uids).encode()))
