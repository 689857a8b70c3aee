"""How records of the page are called, in one language. Pure."""

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.parts import Branch
from kalbajar_catalogue.media.records import Region


def part_name(branch: Branch, language: Language) -> str:
    """The part's own name, else its type, else the work it is, else its reference."""
    part = branch.part
    kind = vocabularies.word("dwelling_part", part.type, language) if part.type else ""
    title = branch.card.title.best(language).text if branch.card else ""
    return part.name.best(language).text or capitalised(kind, language) or title or part.ref


def region_name(region: Region, parts: dict[str, str], language: Language) -> str:
    """The words of a region, else the part that it shows, else what kind of mark it is."""
    kind = vocabularies.word("region_kind", region.type, language)
    return region.label.best(language).text or parts.get(region.part, "") or capitalised(kind, language)
