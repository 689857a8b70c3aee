"""What was opened how often on this machine. Hours and numbers only: nobody is recorded, nothing is followed. No Qt.

One JSON file for each month: `{"2025-11-25": {"14": {"work KLB-F-0003": 7}}}`.
"""

import contextlib
import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from kalbajar_catalogue.kiosk.keeping.files import read_json, write_json

FEW = 5
"""A number of visitors' doings below this might point to one of them: a report does not tell it."""
HEADINGS = ("day", "hour", "what", "which", "count")
Key = tuple[str, str, str, str]
"""Day, hour, what, which."""
Tallied = Mapping[Key, int]


class Counts:
    """Counts into memory, and from time to time into the files. A disk that is full loses nothing but time."""

    def __init__(self, folder: Path, now: Callable[[], datetime], on: bool = True) -> None:
        """`now` tells the local time; switched off, it neither counts nor writes."""
        self._folder, self._now, self._on = folder, now, on
        self._fresh: Counter[Key] = Counter()

    def add(self, what: str, which: str = "") -> Key:
        """Once more, in this hour; gives back what `take_back` takes."""
        now = self._now()
        key = (now.date().isoformat(), f"{now.hour:02}", what, which)
        if self._on:
            self._fresh[key] += 1
        return key

    def take_back(self, key: Key) -> None:
        """Once less, as long as it was not written."""
        if self._fresh[key] > 1:
            self._fresh[key] -= 1
        else:
            del self._fresh[key]

    def write(self) -> bool:
        """Adds what is new to the files; whether it could. What could not be written waits for the next time."""
        return all(self._write_month(month) for month in sorted({day[:7] for day, *_ in self._fresh}))

    def _write_month(self, month: str) -> bool:
        file = self._folder / f"{month}.json"
        fresh = {key: count for key, count in self._fresh.items() if key[0].startswith(month)}
        try:
            write_json(file, _document(Counter(_read(file)) + Counter(fresh)))
        except OSError:
            return False
        for key in fresh:
            del self._fresh[key]
        return True


def read_counts(folder: Path) -> Tallied:
    """All that was counted, in order. Raises OSError."""
    found: Counter[Key] = Counter()
    for file in sorted(folder.glob("????-??.json")):
        found.update(_read(file))
    return dict(sorted(found.items()))


def as_csv(counts: Tallied) -> str:
    """A table for the funder: a row for each day, hour, what and which; then each day's sum, and the sum of all days.

    A number under five is told as `<5`.
    """
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(HEADINGS)
    for row in rows(counts):
        table.writerow(row)
    return "\ufeff" + out.getvalue()


def rows(counts: Tallied) -> Iterator[tuple[str, str, str, str, str]]:
    """The rows of the table: hours, then days, then the whole."""
    yield from _told(counts)
    yield from _told(_summed(counts, lambda key: (key[0], "", key[2], key[3])))
    yield from _told(_summed(counts, lambda key: ("", "", key[2], key[3])))


def of_day(counts: Tallied, day: str) -> Mapping[str, int]:
    """One day's sums by what was done."""
    sums: Counter[str] = Counter()
    for (on, _, what, _which), count in counts.items():
        if on == day:
            sums[what] += count
    return dict(sums)


def _told(counts: Tallied) -> Iterator[tuple[str, str, str, str, str]]:
    for key, count in sorted(counts.items()):
        yield (*key, str(count) if count >= FEW else f"<{FEW}")


def _summed(counts: Tallied, into: Callable[[Key], Key]) -> Tallied:
    sums: Counter[Key] = Counter()
    for key, count in counts.items():
        sums[into(key)] += count
    return sums


def _document(counts: Tallied) -> dict[str, Any]:
    document: dict[str, dict[str, dict[str, int]]] = {}
    for (day, hour, what, which), count in sorted(counts.items()):
        document.setdefault(day, {}).setdefault(hour, {})[f"{what} {which}".strip()] = count
    return document


def _read(file: Path) -> dict[Key, int]:
    """A month's counts. One that is damaged is put aside, not written over. Raises OSError."""
    try:
        return dict(_keys(read_json(file)))
    except (ValueError, AttributeError, TypeError):
        with contextlib.suppress(OSError):
            file.replace(file.with_suffix(".damaged"))
        return {}


def _keys(document: Mapping[str, Any]) -> Iterator[tuple[Key, int]]:
    for day, hours in document.items():
        for hour, things in hours.items():
            for thing, count in things.items():
                what, _, which = thing.partition(" ")
                if type(count) is not int or count < 0:
                    raise ValueError(thing)
                yield (day, hour, what, which), count
