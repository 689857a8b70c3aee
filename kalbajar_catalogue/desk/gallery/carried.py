"""What the wall gives out of the house while it is dragged: copies of the originals under their real names."""

from collections.abc import Mapping

from kalbajar_catalogue.desk.widgets.copies import FilesCarrier
from kalbajar_catalogue.exhibitions.looking import Seen


class WallCarrier(FilesCarrier):
    """Packs works and copies of their files, named as what was seen of the wall tells."""

    def know(self, seen: Mapping[str, Seen]) -> None:
        """Take the names of the files from here."""
        self.filenames = {uid: one.filename for uid, one in seen.items()}
