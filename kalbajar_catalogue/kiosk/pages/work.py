"""A work: its picture, what it is, its texts, what hangs beside it."""

from kalbajar_catalogue.editions.format import EditionPerson, EditionPicture, EditionRegion
from kalbajar_catalogue.editions.take_home import said_by_code
from kalbajar_catalogue.kiosk.saying import Asked, Said, page_of, picture
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.subjects import reading
from kalbajar_catalogue.kiosk.subjects.reading import Block
from kalbajar_catalogue.kiosk.subjects.related import pair_of, related


def say(asked: Asked) -> Said | None:
    """The work whose name on this kiosk is the argument.

    `short` is told beside the picture, `blocks` in the reading panel: `head` ('', facts, inscriptions, provenance,
    credit, sources), `texts`, `facts` (`label`, `value`). `pair` is the key that the page `pairs` opens with, `related`
    are cards with their `why`, `code` is what the code to take home says.
    """
    hung = asked.shows.work(asked.argument)
    if hung is None:
        return None
    work = hung.work
    return {
        "key": hung.key,
        "kind": work.kind,
        "number": work.number,
        "place": hung.place + 1,
        "count": len(hung.show.works),
        "title": asked.told(work.title),
        "descriptive": work.title_is_descriptive,
        "makers": [_maker(asked, hung, person) for person in work.makers if person.name],
        "date": asked.told(work.date),
        "from": asked.told(work.place),
        "materials": asked.told(work.materials),
        "dimensions": asked.told(work.dimensions),
        "short": asked.told(reading.short(work)),
        "blocks": [_block(asked, block) for block in reading.blocks(hung.show, work)],
        "code": said_by_code(hung.show.edition, work),
        "making": reading.tells_making(work),
        "pair": pair_of(hung),
        "related": [{**asked.card(one.hung), "why": one.why} for one in related(asked.shows, hung)],
        "pictures": [_picture(asked, hung, one) for one in _shown(hung)],
        "previous": _beside(hung, -1),
        "next": _beside(hung, +1),
    }


def _shown(hung: Hung) -> list[EditionPicture]:
    """The pictures that can be shown, the main one first; an empty frame where there is none."""
    able = [one for one in hung.work.pictures if hung.show.file_of(one)]
    return sorted(able or hung.work.pictures[:1], key=lambda one: one.role != "main")


def _maker(asked: Asked, hung: Hung, person: EditionPerson) -> Said:
    known = {agent.uid for agent in hung.show.edition.agents}
    return {
        "uid": person.uid if person.uid in known else "",
        "name": asked.told(person.name),
        "role": person.role_label.best(asked.language).text,
    }


def _picture(asked: Asked, hung: Hung, one: EditionPicture) -> Said:
    regions = [_region(asked, region) for region in one.regions if len(region.points) > 1 and region.label]
    return {**picture(hung.show, one, asked.language), "regions": regions}


def _region(asked: Asked, region: EditionRegion) -> Said:
    """`x`, `y`, `width`, `height`: the smallest rectangle around it, as shares of the picture."""
    across, down = [point.x for point in region.points], [point.y for point in region.points]
    return {
        "label": asked.told(region.label),
        "note": asked.told(region.note),
        "x": min(across),
        "y": min(down),
        "width": max(across) - min(across),
        "height": max(down) - min(down),
    }


def _block(asked: Asked, block: Block) -> Said:
    return {
        "head": block.head,
        "texts": [asked.told(text) for text in block.texts],
        "facts": [{"label": asked.told(fact.label), "value": asked.told(fact.value)} for fact in block.facts],
    }


def _beside(hung: Hung, step: int) -> Said:
    works = hung.show.works
    other = works[(hung.place + step) % len(works)]
    return {"key": other.key, "number": other.work.number, "page": page_of(other.work.kind)}
