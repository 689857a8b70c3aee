"""The pictures of a work with what is marked in them. No Qt."""

from kalbajar_catalogue.editions.format import EditionPicture, EditionRegion
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.kiosk.saying import Said, picture, told
from kalbajar_catalogue.kiosk.shows import Hung


def views(hung: Hung, language: Language) -> list[Said]:
    """The pictures that can be shown, the main one first; an empty frame where there is none.

    Each with its `regions`: `label`, `note`, `type`, `part` (a uid), `x`, `y`, `width`, `height` as shares.
    """
    able = [one for one in hung.work.pictures if hung.show.file_of(one)]
    ordered = sorted(able or hung.work.pictures[:1], key=lambda one: one.role != "main")
    return [_view(hung, one, language) for one in ordered]


def _view(hung: Hung, one: EditionPicture, language: Language) -> Said:
    regions = [_region(region, language) for region in one.regions if len(region.points) > 1]
    return {**picture(hung.show, one, language), "regions": regions}


def _region(region: EditionRegion, language: Language) -> Said:
    """The smallest rectangle around it, within the picture."""
    across = [min(max(point.x, 0.0), 1.0) for point in region.points]
    down = [min(max(point.y, 0.0), 1.0) for point in region.points]
    return {
        "label": told(region.label, language),
        "note": told(region.note, language),
        "type": region.type,
        "part": region.part,
        "x": min(across),
        "y": min(down),
        "width": max(across) - min(across),
        "height": max(down) - min(down),
    }
