"""The carpets of all exhibitions on one rail, whole, each as large as it is beside the others and beside a person."""

from kalbajar_catalogue.kiosk.pages.of_kind import at_true_size
from kalbajar_catalogue.kiosk.saying import Asked, Said
from kalbajar_catalogue.kiosk.walls import true_sizes
from kalbajar_catalogue.kiosk.walls.choosing import PLACE


def say(asked: Asked) -> Said | None:
    """See `of_kind.at_true_size`."""
    return at_true_size(asked, "carpet", ("motif", "weave_type", PLACE), true_sizes.carpets)
