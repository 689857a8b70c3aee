"""How a museum wants its kiosk: each setting declared once with what it may be. No Qt.

A broken file, and each value that cannot be, falls back to what is usual; what was wrong is told, never raised.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, cast

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.kiosk.keeping.files import read_json, write_json
from kalbajar_catalogue.kiosk.keeping.hours import DAYS, read_hours

HOURS = "hours"
"""Sets the hours of all days."""
_HOURS_OF_DAYS = tuple(f"hours_{day}" for day in DAYS)
CORNERS = ("upper_left", "upper_right")
SOFTWARE = "software"
RENDERERS = ("auto", SOFTWARE)
_LENGTH = re.compile(r"(\d+(?:[.,]\d*)?)\s*(.*)", re.ASCII)
_INCH_CM = 2.54
_UNITS_IN: Mapping[str, float] = {
    **dict.fromkeys(("", '"', "″", "”", "“", "''", "′′", "’’", "in", "in.", "inch", "inches", "düym", "дюйм", "дюйма",
                     "дюймов"), 1.0),
    **dict.fromkeys(("cm", "cm.", "sm", "см", "см."), 1 / _INCH_CM),
    **dict.fromkeys(("mm", "мм"), 0.1 / _INCH_CM),
}  # fmt: skip
"""How people write the unit of a screen's diagonal, in inches."""
_YES, _NO = frozenset({"on", "true", "yes", "1"}), frozenset({"off", "false", "no", "0"})


@dataclass(frozen=True)
class Settings:
    """The settings of one kiosk. `diagonal_in` 0: nobody has measured the screen."""

    idle_s: int = 60
    asking_s: int = 20
    languages: tuple[Language, ...] = LANGUAGES
    hours_mon: str = ""
    hours_tue: str = ""
    hours_wed: str = ""
    hours_thu: str = ""
    hours_fri: str = ""
    hours_sat: str = ""
    hours_sun: str = ""
    diagonal_in: float = 0.0
    reach: bool = False
    still: bool = False
    counting: bool = True
    scan_s: float = 0.0
    corner: str = "upper_left"
    renderer: str = "auto"
    daily_restart: bool = True
    pin: str = ""

    @property
    def week(self) -> tuple[str, ...]:
        """The opening hours from Monday to Sunday."""
        return tuple(getattr(self, name) for name in _HOURS_OF_DAYS)


@dataclass(frozen=True)
class Declared:
    """What a setting may be.

    `checked` gives back the value of JSON as it is kept and raises ValueError; `typed` turns what a person typed into
    a value of JSON.
    """

    name: str
    allowed: str
    help: str
    checked: Callable[[Any], Any]
    typed: Callable[[str], Any]
    shown: bool = True


def _number(least: float, most: float, off: bool = False, whole: bool = False) -> Callable[[Any], Any]:
    def checked(value: Any) -> Any:
        if type(value) not in (int, float) or not (least <= value <= most or (off and value == 0)):
            raise ValueError(value)
        if whole and value != int(value):
            raise ValueError(value)
        return int(value) if whole else float(value)

    return checked


def _tick(value: Any) -> bool:
    if type(value) is not bool:
        raise ValueError(value)
    return value


def _one_of(*choices: str) -> Callable[[Any], str]:
    def checked(value: Any) -> str:
        if type(value) is not str or value not in choices:
            raise ValueError(value)
        return value

    return checked


def _some_languages(value: Any) -> tuple[Language, ...]:
    if type(value) not in (list, tuple) or not value:
        raise ValueError(value)
    if any(type(one) is not str or one not in LANGUAGES for one in value) or len(set(value)) != len(value):
        raise ValueError(value)
    return cast("tuple[Language, ...]", tuple(value))


def _hours(value: Any) -> str:
    if type(value) is not str:
        raise ValueError(value)
    read_hours(value)
    return value


def _hash(value: Any) -> str:
    if type(value) is not str or (value and not value.startswith("scrypt$")):
        raise ValueError("a PIN")
    return value


def _as_number(text: str) -> float:
    return float(text.replace(",", "."))


def _as_diagonal(text: str) -> float:
    """Inches, from `55`, `54,6"`, `55 in` or `140 cm`."""
    match = _LENGTH.fullmatch(text.strip().lower())
    if not match or match[2] not in _UNITS_IN:
        raise ValueError(text)
    return round(_as_number(match[1]) * _UNITS_IN[match[2]], 2)


def _as_tick(text: str) -> bool:
    if text.lower() not in _YES | _NO:
        raise ValueError(text)
    return text.lower() in _YES


def _as_list(text: str) -> list[str]:
    return [one.strip() for one in text.split(",")]


def _day(day: str) -> Declared:
    return Declared(
        f"hours_{day}", "10:00-18:00, closed, or nothing for always open", "opening hours", _hours, str.strip
    )


DECLARED: tuple[Declared, ...] = (
    Declared("idle_s", "30-180", "seconds without a touch before it asks", _number(30, 180, whole=True), _as_number),
    Declared("asking_s", "20-60", "seconds that the question stands", _number(20, 60, whole=True), _as_number),
    Declared("languages", "az,en,ru", "the languages, the first is spoken first", _some_languages, _as_list),
    *map(_day, DAYS),
    Declared("diagonal_in", "7-150 inches, as 55 or 140 cm, or 0", "the screen's diagonal in inches",
             _number(7, 150, off=True), _as_diagonal),
    Declared("reach", "on, off", "every control in the lower half", _tick, _as_tick),
    Declared("still", "on, off", "nothing moves", _tick, _as_tick),
    Declared("counting", "on, off", "count what is opened", _tick, _as_tick),
    Declared("scan_s", "1-10, or 0", "one switch: seconds from one control to the next", _number(1, 10, off=True),
             _as_number),
    Declared("corner", ", ".join(CORNERS), "the corner that staff hold", _one_of(*CORNERS), str),
    Declared("renderer", ", ".join(RENDERERS), "how it draws", _one_of(*RENDERERS), str),
    Declared("daily_restart", "on, off", "it begins anew once a day when nobody is there", _tick, _as_tick),
    Declared("pin", "", "set by --pin", _hash, str, shown=False),
)  # fmt: skip
BY_NAME: Mapping[str, Declared] = {one.name: one for one in DECLARED}


def read_settings(file: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in a file, and what was wrong with it, in words for the log. Never raises."""
    try:
        document = read_json(file)
    except (ValueError, OSError) as fault:
        return Settings(), (f"{file.name} cannot be read, so everything is as usual: {fault}",)
    settings, wrong = Settings(), []
    for name, value in document.items():
        try:
            settings = replace(settings, **{name: BY_NAME[name].checked(value)})
        except KeyError:
            wrong.append(f"{file.name}: {name} is no setting")
        except (ValueError, TypeError, OverflowError):
            wrong.append(f"{file.name}: {name} cannot be so and is as usual; allowed: {BY_NAME[name].allowed}")
    return settings, tuple(wrong)


def write_settings(file: Path, settings: Settings) -> None:
    """Keeps the settings: only those that are not as usual. Raises WorldError `kiosk.not_writable`."""
    usual = Settings()
    changed = {
        one.name: getattr(settings, one.name)
        for one in fields(settings)
        if getattr(settings, one.name) != getattr(usual, one.name)
    }
    try:
        write_json(file, changed)
    except OSError as fault:
        raise WorldError("kiosk.not_writable", folder=str(file.parent), reason=fault.strerror or str(fault)) from fault


def changed(settings: Settings, name: str, text: str) -> Settings:
    """With one setting as a person typed it; `hours` sets all days.

    Raises WorldError `kiosk.setting_unknown`, `kiosk.setting_refused`.
    """
    if name == HOURS:
        return replace(settings, **{one: _as_kept(BY_NAME[one], HOURS, text) for one in _HOURS_OF_DAYS})
    declared = BY_NAME.get(name)
    if declared is None or not declared.shown:
        known = ", ".join(one.name for one in DECLARED if one.shown)
        raise WorldError("kiosk.setting_unknown", name=name, known=known)
    return replace(settings, **{name: _as_kept(declared, name, text)})


def plain(settings: Settings, name: str) -> str:
    """A setting as a person would type it, `hours` for all days; '' where nothing is set."""
    value = getattr(settings, _HOURS_OF_DAYS[0] if name == HOURS else name)
    if isinstance(value, bool):
        return "on" if value else "off"
    return ",".join(value) if isinstance(value, tuple) else f"{value:g}" if isinstance(value, float) else str(value)


def _as_kept(declared: Declared, typed_name: str, text: str) -> Any:
    """What a person typed as it is kept. Raises WorldError `kiosk.setting_refused` with the name that was typed."""
    try:
        return declared.checked(declared.typed(text))
    except (ValueError, OverflowError):
        raise WorldError("kiosk.setting_refused", name=typed_name, value=text, allowed=declared.allowed) from None


def shown(settings: Settings) -> dict[str, Any]:
    """Every setting as JSON tells it; of the PIN only whether there is one."""
    values = {one.name: getattr(settings, one.name) for one in DECLARED if one.shown}
    document: dict[str, Any] = json.loads(json.dumps(values))
    return document | {"pin": bool(settings.pin)}
