"""Works as cells of the grid, in the words of one language."""

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.standing_in import stand_in
from kalbajar_catalogue.desk.widgets.cells import Cell
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.service import ItemCard


def cell_of(card: ItemCard, language: Language) -> Cell:
    """The cell of a work, numbered by its ref."""
    said, makers = card.title.best(language), card.makers.best(language).text
    return Cell(
        uid=card.uid,
        item=card.uid,
        number=card.ref,
        ref=card.ref,
        title=said.text,
        descriptive=card.title_is_descriptive,
        stand_in=stand_in(said),
        makers=makers,
        sha256=card.sha256,
        file_path=card.file_path,
        width=card.width,
        height=card.height,
        symbol=kinds.SYMBOLS[card.kind],
        kind=kinds.one_of(card.kind),
        spoken=", ".join(part for part in (card.ref, said.text, makers) if part),
    )
