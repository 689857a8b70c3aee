"""Sample landscapes: draw a scene of the highland as if photographed."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from .air import hazed, reflected, sky_of
from .film import bloomed, developed, to_image, toned
from .foreground import framing_tree, meadow, snowfall
from .ground import SEASONS, Ground, Picture, Season, Surface, albedo, ground_of, lit, surface_of
from .light import Light, light_of
from .masonry import highest_row, merged, painted, shadowed
from .monuments import Elevation, monument
from .noise import Grid, stream
from .rays import Camera, Hits, cast, ring_depths
from .solids import Mesh
from .terrain import Relief, base_heights, level_of, relief_of
from .views import View, view_of

RENDER = 0.6


@dataclass(frozen=True)
class Scene:
    """What is drawn: place (seed and subject), time, weather, format and look."""

    seed: int
    season: str
    hour: str
    weather: str
    subject: str
    format: tuple[int, int] = (1800, 1200)
    look: str = "colour"


def draw(scene: Scene, scale: float = 1.0) -> Image.Image:
    """Return the picture of a scene; the same scene gives the same pixels."""
    width, height = (round(side * scale) for side in scene.format)
    stage = _staged(scene, round(width * RENDER), round(height * RENDER))
    image = _exposed(stage)
    return developed(image, width, height, scene.look, scene.seed)


def _camera(view: View, relief: Relief, width: int, height: int) -> Camera:
    here = base_heights(view, relief, np.zeros((1, 1), np.float32), np.full((1, 1), 4.0, np.float32))
    tall = height > width
    focal = view.focal / 36.0 * (height * 1.12 if tall else width)
    floor = max(float(here[0, 0]), level_of(view))
    return Camera(width, height, focal, height * (1.0 - view.horizon - 0.06 * tall), floor + view.eye)


@dataclass(frozen=True)
class _Stage:
    """The place before the camera, with the light that falls on it."""

    scene: Scene
    view: View
    light: Light
    relief: Relief
    camera: Camera
    ground: Ground
    hits: Hits

    @property
    def season(self) -> Season:
        return SEASONS[self.scene.season]


def _staged(scene: Scene, width: int, height: int) -> _Stage:
    view = view_of(scene.subject)
    light = light_of(
        scene.hour, scene.weather, float(stream(scene.seed, 7).uniform(-1, 1)), 26.0 if view.feature else 0.0
    )
    if scene.season == "winter":
        light = replace(light, exposure=light.exposure * 0.8, haze=light.haze * 0.8)
    relief = relief_of(view, scene.seed, light)
    camera = _camera(view, relief, width, height)
    depths = ring_depths(camera.focal, view.start, view.far, view.cliff())
    ground = ground_of(view, relief, camera, depths)
    hits = cast(camera, depths, np.maximum(ground.heights, np.float32(level_of(view))))
    return _Stage(scene, view, light, relief, camera, ground, hits)


def _exposed(stage: _Stage) -> Image.Image:
    """Return the picture as the lens sees it, before the film."""
    view, light, camera, seed = stage.view, stage.light, stage.camera, stage.scene.seed
    colour = sky_of(camera, light, seed)
    mesh = monument(view, seed, _elevation(view, stage.relief)) if view.feature else ()
    top = min(stage.hits.top(), highest_row(mesh, camera))
    surface = _landed(stage, mesh, top, colour)
    colour = reflected(colour, surface, camera, light, view, seed)
    image = to_image(bloomed(toned(colour, light.exposure)))
    return _fronted(stage, image, surface)


def _landed(stage: _Stage, mesh: Mesh, top: int, colour: Picture) -> Surface:
    """Paint the land, which begins at row `top`, into the sky."""
    below, hits = stage.camera.below(top), stage.hits.below(top)
    surface = surface_of(stage.view, stage.relief, stage.light, below, stage.ground, hits)
    land, surface, solid = _built(stage, surface, mesh, below)
    land = hazed(land, surface, below, stage.light, stage.view, stage.scene.seed)
    sky = colour[top:]
    colour[top:] = sky + (land - sky) * np.maximum(hits.cover, solid)[..., None]
    return surface.under_sky(top)


def _built(stage: _Stage, surface: Surface, mesh: Mesh, camera: Camera) -> tuple[Picture, Surface, Grid]:
    """Colour the ground and set the monument of the view upon it."""
    view, light, seed = stage.view, stage.light, stage.scene.seed
    if mesh and light.weather_clear() and not view.crag:
        surface = shadowed(surface, mesh, camera, light)
    base = albedo(view, stage.relief, stage.season, surface, stage.relief.bend)
    colour = lit(base, surface, light)
    if not mesh:
        return colour, surface, np.zeros_like(surface.y)
    solids = painted(mesh, camera, light, stage.season.snow > 1000)
    return merged(colour, surface, solids, camera, light, seed)


def _elevation(view: View, relief: Relief) -> Elevation:
    def height(x: float, y: float) -> float:
        at = (np.full((1, 1), x, np.float32), np.full((1, 1), y, np.float32))
        return max(float(base_heights(view, relief, *at)[0, 0]), level_of(view))

    return height


def _fronted(stage: _Stage, image: Image.Image, surface: Surface) -> Image.Image:
    """Add what stands close to the camera."""
    view, season, camera, seed = stage.view, stage.season, stage.camera, stage.scene.seed
    if view.meadow:
        meadow(image, view, season, stage.relief, stage.ground, surface, camera, seed)
    if view.tree:
        framing_tree(image, view, season, stage.light, stage.ground, camera, seed)
    return snowfall(image, seed) if stage.light.snowfall else image
