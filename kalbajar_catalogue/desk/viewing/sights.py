"""What the loupe and the light table know of a work: its card, its number on the wall, its stars and its flag."""

from dataclasses import dataclass

from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.pictures import Wanted
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.service import ItemCard

LARGE = 2048
"""Long edge in px of the picture that is shown at once."""


@dataclass(frozen=True)
class Sight:
    """A work to look at; `link` is the uid of its main picture's link, '' when it has no picture."""

    card: ItemCard
    number: str = ""
    link: str = ""
    rating: int = 0
    picked: bool = False

    @property
    def uid(self) -> str:
        """The work's uid."""
        return self.card.uid

    @property
    def sha256(self) -> str:
        """The content of its picture, '' for none."""
        return self.card.sha256

    def title(self, language: Language) -> str:
        """Its title in a language, or a marked one in another; its ref when it has none."""
        return marked(self.card.title, language) or self.card.ref

    @property
    def name(self) -> str:
        """Its number, or its ref where it does not hang."""
        return self.number or self.card.ref

    @property
    def italic(self) -> bool:
        """Whether its title is one that stands in italics."""
        return bool(self.card.title) and not self.card.title_is_descriptive

    def wanted(self, size: int = LARGE) -> Wanted:
        """Its picture at one of the sizes."""
        return Wanted(self.card.sha256, self.card.file_path, size)
