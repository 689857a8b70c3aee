"""Light of an hour under a weather: sun, sky colours, haze and exposure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, radians, sin

Colour = tuple[float, float, float]


@dataclass(frozen=True)
class Light:
    """Everything that the picture needs to know about its light."""

    azimuth: float
    elevation: float
    sun: Colour
    ambient: Colour
    zenith: Colour
    horizon: Colour
    glow: Colour
    haze: float = 1.0
    cover: float = 0.3
    storm: float = 0.0
    mist: float = 0.0
    snowfall: float = 0.0
    exposure: float = 1.0
    night: bool = False
    lamps: float = 0.0

    def weather_clear(self) -> bool:
        """Tell whether the sun is strong enough to cast shadows."""
        return not self.storm and not self.snowfall

    def direction(self) -> tuple[float, float, float]:
        """Return the unit vector towards the sun: right, forward, up."""
        azimuth, elevation = radians(self.azimuth), radians(self.elevation)
        flat = cos(elevation)
        return (sin(azimuth) * flat, cos(azimuth) * flat, sin(elevation))


HOURS: dict[str, Light] = {
    "dawn": Light(
        84,
        11,
        (3.5, 1.85, 1.0),
        (0.19, 0.27, 0.38),
        (0.13, 0.25, 0.44),
        (0.76, 0.63, 0.50),
        (1.5, 0.75, 0.32),
        1.05,
        exposure=1.1,
    ),
    "morning": Light(
        112,
        27,
        (2.8, 2.3, 1.65),
        (0.24, 0.34, 0.47),
        (0.085, 0.22, 0.52),
        (0.50, 0.64, 0.76),
        (0.6, 0.50, 0.36),
        1.0,
    ),
    "noon": Light(
        122,
        50,
        (2.5, 2.35, 2.1),
        (0.26, 0.35, 0.48),
        (0.065, 0.18, 0.48),
        (0.44, 0.60, 0.78),
        (0.3, 0.28, 0.22),
        0.8,
        exposure=0.92,
    ),
    "golden": Light(
        92,
        14,
        (3.4, 1.95, 0.85),
        (0.20, 0.28, 0.39),
        (0.11, 0.24, 0.46),
        (0.78, 0.66, 0.47),
        (1.6, 0.85, 0.30),
        1.25,
    ),
    "dusk": Light(
        20,
        4,
        (1.0, 0.50, 0.30),
        (0.22, 0.31, 0.46),
        (0.035, 0.095, 0.235),
        (0.44, 0.235, 0.115),
        (1.3, 0.48, 0.12),
        0.33,
        exposure=1.65,
        lamps=0.8,
    ),
    "moonlit": Light(
        21,
        15,
        (0.44, 0.52, 0.64),
        (0.038, 0.050, 0.078),
        (0.011, 0.020, 0.044),
        (0.055, 0.078, 0.115),
        (0.07, 0.085, 0.11),
        1.0,
        exposure=2.3,
        night=True,
        lamps=0.7,
    ),
}


def _dimmed(colour: Colour, share: float) -> Colour:
    return (colour[0] * share, colour[1] * share, colour[2] * share)


def _greyed(colour: Colour, share: float, gain: float = 1.0) -> Colour:
    grey = (0.3 * colour[0] + 0.55 * colour[1] + 0.15 * colour[2]) * share
    keep = 1.0 - share
    mixed = [gain * (keep * part + grey * tint) for part, tint in zip(colour, (0.97, 1.0, 1.05), strict=True)]
    return (mixed[0], mixed[1], mixed[2])


def _overcast(light: Light, sun: float, gain: float) -> Light:
    """Return the light with a veiled sun and a greyer, brighter dome."""
    return replace(
        light,
        sun=_dimmed(_greyed(light.sun, 0.4), sun),
        ambient=_greyed(light.ambient, 0.7, gain),
        zenith=_greyed(light.zenith, 0.65, 1.35),
        horizon=_greyed(light.horizon, 0.6, 0.95),
        glow=_dimmed(light.glow, sun),
    )


def light_of(hour: str, weather: str, turn: float, behind: float = 0.0) -> Light:
    """Return the light; `turn` in -1..1 picks the side from which the sun comes."""
    base = HOURS[hour]
    behind = 0.0 if hour in ("dusk", "moonlit") else behind
    side = 1.0 if turn >= 0 else -1.0
    light = replace(base, azimuth=side * (base.azimuth + 40.0 * (abs(turn) - 0.5) + behind))
    if weather == "cloud":
        return replace(_overcast(light, 0.8, 1.0), cover=0.6)
    if weather == "mist":
        veiled = replace(light, sun=_dimmed(light.sun, 0.8), horizon=_greyed(light.horizon, 0.3))
        return replace(veiled, cover=0.22, mist=1.0, haze=light.haze * 0.55, exposure=light.exposure * 0.9)
    if weather == "storm":
        dark = _overcast(light, 0.42, 0.62)
        gloomy = replace(dark, zenith=_dimmed(dark.zenith, 0.5), horizon=_dimmed(dark.horizon, 0.62))
        return replace(gloomy, cover=0.85, storm=1.0, haze=light.haze * 1.2)
    if weather == "snow":
        dull = _overcast(light, 0.15, 1.5)
        return replace(
            dull,
            cover=1.0,
            snowfall=1.0,
            haze=light.haze * 4.0,
            mist=0.4,
            exposure=light.exposure * 0.9,
            lamps=max(light.lamps, 0.2),
        )
    return light
