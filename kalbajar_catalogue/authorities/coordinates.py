"""Where a place lies, as people write it: `40.1069, 46.0383` or `40°06′25″N 46°02′18″E`. Pure.

North and east are positive. Latitude comes first unless the letters of the four quarters say otherwise; they are read
in three languages (`N`, `şm. e.`, `с. ш.`).
"""

import re
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError

DIGITS: Final = 6
"""Decimals that are kept of a degree: a tenth of a metre."""
EARTH_KM: Final = 6371.0
_QUARTERS: Final = {
    "n": ("lat", 1), "s": ("lat", -1), "e": ("lon", 1), "w": ("lon", -1),
    "şme": ("lat", 1), "şm": ("lat", 1), "cme": ("lat", -1), "ce": ("lat", -1), "şu": ("lon", 1), "ş": ("lon", 1),
    "qu": ("lon", -1), "q": ("lon", -1),
    "сш": ("lat", 1), "юш": ("lat", -1), "вд": ("lon", 1), "зд": ("lon", -1),
    "с": ("lat", 1), "ю": ("lat", -1), "в": ("lon", 1), "з": ("lon", -1),
}  # fmt: skip
_QUARTER: Final = (
    r"(?:ş\.?\s?m\.?(?:\s?e\.?)?|c\.?(?:\s?m\.?)?\s?e\.?|ş\.?(?:\s?u\.?)?|q\.?(?:\s?u\.?)?"
    r"|[сю]\.?(?:\s?ш\.?)?|[вз]\.?(?:\s?д\.?)?|[nsew](?![a-z]))"
)
_NUMBER: Final = r"\d{1,3}(?:[.,]\d+)?"
_AMOUNT: Final = (
    rf"(?P<sign>[-+])?(?P<degrees>{_NUMBER})(?:\s*°)?"
    rf"(?:\s*(?P<minutes>{_NUMBER})\s*'(?:\s*(?P<seconds>{_NUMBER})\s*\")?)?"
)
_AFTER: Final = "after_"
_ANGLE: Final = re.compile(
    rf"(?P<before>{_QUARTER})\s*{_AMOUNT}|{_AMOUNT.replace('?P<', f'?P<{_AFTER}')}(?:\s*(?P<after>{_QUARTER}))?"
)
_BETWEEN: Final = re.compile(r"[\s,;/]+|(?<=[a-zşçəа-яё.'\"°])")
_SIGNS: Final = str.maketrans({
    "′": "'", "’": "'", "‘": "'", "´": "'", "`": "'", "ʹ": "'", "″": '"', "”": '"', "“": '"', "„": '"', "ʺ": '"',
    "º": "°", "˚": "°", "−": "-", "–": "-", "‑": "-", "\u00a0": " ", "\u202f": " ",
})  # fmt: skip


@dataclass(frozen=True)
class Coordinates:
    """Degrees north and east, WGS 84."""

    latitude: float
    longitude: float


@dataclass(frozen=True)
class _Angle:
    """An amount of degrees; `axis` and the direction are told by the letters of a quarter, '' and 1 without."""

    degrees: float
    axis: str


def read_coordinates(text: str) -> Coordinates | None:
    """The coordinates that a person typed or pasted; None for nothing.

    Raises WorldError `place.coordinates_unread` for what is none, `place.coordinates_off` for what is not on Earth.
    """
    said = " ".join(text.translate(_SIGNS).replace("''", '"').lower().removeprefix("geo:").split())
    said = said.strip("()[] .;")
    if not said:
        return None
    pair = _pair(said)
    if pair is None:
        raise WorldError("place.coordinates_unread", value=text.strip())
    first, second = pair
    if "lat" in (second.axis, _other(first.axis)):
        first, second = second, first
    if abs(first.degrees) > 90 or abs(second.degrees) > 180:
        raise WorldError("place.coordinates_off", value=text.strip())
    return Coordinates(round(first.degrees, DIGITS) + 0.0, round(second.degrees, DIGITS) + 0.0)


def said_in_degrees(at: Coordinates) -> str:
    """`40.1069, 46.0383`: what `read_coordinates` reads again, and maps everywhere do."""
    return f"{_plain(at.latitude)}, {_plain(at.longitude)}"


def said_in_minutes(at: Coordinates) -> str:
    """`40°06′25″N 46°02′18″E`, to the nearest second."""
    return f"{_sexagesimal(at.latitude, 'NS')} {_sexagesimal(at.longitude, 'EW')}"


def apart(one: Coordinates, other: Coordinates) -> float:
    """How many km lie between two places, as the crow flies."""
    lat, lat_other = radians(one.latitude), radians(other.latitude)
    half = sin((lat_other - lat) / 2) ** 2
    half += cos(lat) * cos(lat_other) * sin(radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))


def _pair(said: str) -> tuple[_Angle, _Angle] | None:
    first = _ANGLE.match(said)
    if first is None:
        return None
    between = _BETWEEN.match(said, first.end())
    second = _ANGLE.fullmatch(said, between.end()) if between else None
    if second is None:
        return None
    angles = (_angle(first), _angle(second))
    if angles[0] is None or angles[1] is None or "" != angles[0].axis == angles[1].axis:
        return None
    return angles[0], angles[1]


def _angle(found: "re.Match[str]") -> _Angle | None:
    """The angle that was matched; None for minutes past 59, and for a sign together with a quarter."""
    part = found.groupdict()
    start = "" if part["before"] else _AFTER
    degrees, minutes, seconds = (_number(part[f"{start}{name}"]) for name in ("degrees", "minutes", "seconds"))
    quarter = re.sub(r"[^a-zşа-яё]", "", part["before"] or part["after"] or "")
    sign = part[f"{start}sign"]
    if minutes >= 60 or seconds >= 60 or (quarter and sign) or (part[f"{start}minutes"] and degrees % 1):
        return None
    axis, way = _QUARTERS.get(quarter, ("", -1 if sign == "-" else 1))
    return _Angle(way * (degrees + minutes / 60 + seconds / 3600), axis)


def _number(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0.0


def _other(axis: str) -> str:
    return {"lat": "lon", "lon": "lat"}.get(axis, "")


def _plain(degrees: float) -> str:
    return f"{degrees:.{DIGITS}f}".rstrip("0").rstrip(".")


def _sexagesimal(degrees: float, quarters: str) -> str:
    whole = round(abs(degrees) * 3600)
    return f"{whole // 3600:02}°{whole // 60 % 60:02}′{whole % 60:02}″{quarters[degrees < 0]}"
