"""Compositions: where the camera stands and what lies before it."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class View:
    """One way to frame the highland: lens, ground plan and the thing shown."""

    focal: float = 32.0
    horizon: float = 0.42
    eye: float = 1.8
    relief: float = 1500.0
    start: float = 1500.0
    ramp: float = 5000.0
    valley: float = 700.0
    walls: float = 0.0
    brink: float = 90.0
    drop: float = 160.0
    rolling: float = 30.0
    forest: float = 0.5
    timberline: float = 350.0
    snowline: float = 900.0
    water: float | None = None
    river: float = 0.0
    meadow: float = 1.0
    flowers: float = 0.0
    boulders: float = 0.25
    road: bool = False
    feature: str = ""
    site: tuple[float, float] = (0.0, 400.0)
    crag: float = 0.0
    ruined: bool = False
    tree: float = 0.0
    cells: int = 7
    far: float = 21000.0
    woods: float = 260.0
    hills: float = 5.0
    tilt: float = 0.0

    def cliff(self) -> tuple[float, float]:
        """Return the distances between which the crag rises."""
        return self.site[1] - 2.2 * self.crag, self.site[1] + 0.4 * self.crag


VIEWS: dict[str, View] = {
    "ridges": View(focal=46, horizon=0.42, start=1200, ramp=4000, drop=350, brink=30, rolling=40, eye=60, meadow=0.3),
    "peak": View(
        focal=78,
        horizon=0.16,
        start=3800,
        ramp=4500,
        relief=2000,
        drop=260,
        eye=40,
        snowline=650,
        meadow=0.0,
        brink=10,
    ),
    "pasture": View(
        focal=28,
        horizon=0.42,
        start=1500,
        ramp=4500,
        drop=60,
        brink=60,
        flowers=1.0,
        forest=0.35,
        hills=7.0,
        tilt=0.10,
        boulders=0.12,
    ),
    "stones": View(
        focal=26,
        horizon=0.34,
        start=1000,
        ramp=3500,
        boulders=0.62,
        drop=40,
        forest=0.1,
        flowers=0.4,
        relief=1900,
        tilt=-0.08,
    ),
    "gorge": View(
        focal=32,
        horizon=0.46,
        eye=34,
        start=900,
        ramp=5000,
        valley=100,
        walls=1.0,
        drop=25,
        brink=5,
        river=15,
        relief=1500,
        forest=0.9,
        timberline=420,
        rolling=8,
        boulders=0.3,
        snowline=800,
        woods=170,
        hills=2.0,
    ),
    "river": View(
        focal=28,
        horizon=0.40,
        eye=2.6,
        start=1500,
        ramp=3500,
        valley=230,
        walls=0.8,
        drop=2,
        brink=30,
        river=11,
        relief=1450,
        forest=0.8,
        rolling=3,
        boulders=0.5,
        timberline=380,
        hills=1.0,
    ),
    "lake": View(
        focal=30,
        horizon=0.44,
        eye=5.0,
        start=1000,
        ramp=3000,
        drop=16,
        brink=12,
        rolling=5,
        water=-6.0,
        relief=1500,
        forest=0.6,
        boulders=0.4,
        meadow=0.8,
        hills=1.0,
        tilt=0.12,
    ),
    "forest": View(
        focal=60,
        horizon=0.42,
        eye=120,
        start=420,
        ramp=2800,
        relief=900,
        forest=1.6,
        timberline=1100,
        drop=200,
        brink=10,
        meadow=0.0,
        snowline=1600,
        cells=16,
        far=7000.0,
    ),
    "cloudsea": View(
        focal=42,
        horizon=0.40,
        eye=420,
        start=2000,
        ramp=3500,
        drop=300,
        brink=5,
        relief=1250,
        meadow=0.0,
        forest=0.6,
        timberline=500,
        snowline=700,
    ),
    "road": View(
        focal=35,
        horizon=0.40,
        start=1100,
        ramp=3800,
        drop=50,
        brink=60,
        road=True,
        rolling=26,
        flowers=0.4,
        forest=0.5,
        hills=6.0,
        tilt=-0.05,
    ),
    "tree": View(
        focal=32,
        horizon=0.36,
        start=1500,
        ramp=4000,
        drop=120,
        brink=45,
        tree=1.0,
        flowers=0.5,
        tilt=0.06,
        boulders=0.15,
    ),
    "fortress": View(
        focal=62,
        horizon=0.20,
        start=1300,
        ramp=3200,
        feature="fortress",
        site=(50.0, 480.0),
        crag=105.0,
        drop=50,
        brink=120,
        flowers=0.5,
        forest=0.7,
        relief=1500,
        boulders=0.2,
        hills=3.0,
    ),
    "tower": View(
        focal=58,
        horizon=0.27,
        start=1400,
        ramp=3500,
        feature="tower",
        site=(-42.0, 250.0),
        crag=34.0,
        drop=30,
        brink=180,
        relief=1700,
        forest=0.5,
        tilt=-0.06,
        hills=4.0,
        flowers=0.4,
    ),
    "khanqah": View(
        focal=46,
        horizon=0.30,
        start=800,
        ramp=3000,
        feature="khanqah",
        site=(8.0, 86.0),
        drop=6,
        brink=150,
        rolling=5,
        flowers=0.8,
        forest=0.8,
        relief=1300,
        boulders=0.15,
        hills=2.0,
    ),
    "bridge": View(
        focal=38,
        horizon=0.40,
        eye=4.5,
        start=800,
        ramp=2600,
        valley=150,
        walls=0.9,
        feature="bridge",
        site=(0.0, 66.0),
        river=11,
        drop=2,
        brink=30,
        rolling=3,
        boulders=0.4,
        relief=1400,
        forest=0.9,
        hills=1.0,
    ),
    "village": View(
        focal=50,
        horizon=0.57,
        eye=46,
        start=900,
        ramp=3000,
        feature="village",
        site=(8.0, 330.0),
        drop=52,
        brink=60,
        rolling=14,
        relief=1350,
        forest=0.6,
        meadow=0.6,
    ),
    "hamlet": View(
        focal=56,
        horizon=0.40,
        eye=16,
        start=1300,
        ramp=3800,
        feature="hamlet",
        site=(4.0, 200.0),
        drop=14,
        brink=70,
        rolling=10,
        relief=1350,
        forest=0.6,
        meadow=0.8,
        hills=4.0,
    ),
    "camp": View(
        focal=38,
        horizon=0.34,
        start=1300,
        ramp=4000,
        feature="camp",
        site=(10.0, 95.0),
        drop=20,
        brink=90,
        rolling=12,
        flowers=0.6,
        relief=1650,
        forest=0.1,
        hills=3.0,
        tilt=0.05,
    ),
}


def view_of(subject: str) -> View:
    """Return the composition of a subject; "-ruined" keeps the place, not the roofs."""
    name, _, state = subject.partition("-")
    return replace(VIEWS[name], ruined=state == "ruined")
