"""How a work of a craft is made: the steps, the tools, what it is made of, and where one can see it done."""

import re
from collections.abc import Sequence

from kalbajar_catalogue.editions.format import EditionEvent, EditionFact, EditionWork
from kalbajar_catalogue.i18n.languages import NOTHING
from kalbajar_catalogue.kiosk.pages import work as work_page
from kalbajar_catalogue.kiosk.saying import Asked, Said, page_of
from kalbajar_catalogue.kiosk.shows import Hung
from kalbajar_catalogue.kiosk.subjects.reading import tells_making
from kalbajar_catalogue.kiosk.subjects.viewed import views

_NUMBERED = re.compile(r"^\s*\d{1,2}\s*[.)](?!\d)\s*")
_BESIDE = ("material", "wood_species", "inlay_materials", "fibre", "technique", "workshop", "learned_from")
_SHOWN_LIVE = ("demonstration", "workshop")


def say(asked: Asked) -> Said | None:
    """`steps` and `tools` are texts one by one, `fallback` says in which language they are; `facts` of what and how.

    `craft` is its name, `event` where it is shown live (`uid`, `title`, `when`, `venue`) or None, `previous` and `next`
    are other works that tell how they are made. None for what does not tell how it is made.
    """
    hung = asked.shows.work(asked.argument)
    if hung is None or not tells_making(hung.work):
        return None
    said = work_page.say(asked) or {}
    facts = {fact.key: fact for fact in (*hung.work.facts, *hung.work.structure)}
    makings = [one for one in asked.shows.works if tells_making(one.work)]
    steps = facts.get("process_steps", EditionFact(NOTHING, NOTHING)).value.best(asked.language)
    tools = facts.get("tools", EditionFact(NOTHING, NOTHING)).value.best(asked.language)
    return {
        **{name: said[name] for name in ("key", "number", "title", "descriptive", "makers")},
        "page": page_of(hung.work.kind),
        "craft": asked.told(facts["craft_type"].value if "craft_type" in facts else NOTHING),
        "steps": lines(steps.text),
        "tools": lines(tools.text),
        "fallback": asked.told(facts["process_steps"].value)["fallback"] if "process_steps" in facts else "",
        "facts": _facts(asked, hung.work),
        "pictures": views(hung, asked.language),
        "event": _event(asked, hung),
        "previous": _beside(makings, hung, -1),
        "next": _beside(makings, hung, +1),
    }


def lines(text: str) -> list[str]:
    """A text line by line, without the numbers before its lines and without empty ones."""
    return [said for line in text.splitlines() if (said := _NUMBERED.sub("", line).strip())]


def _facts(asked: Asked, work: EditionWork) -> list[Said]:
    known = {fact.key: fact for fact in work.structure}
    return [
        {"key": key, "label": asked.told(known[key].label), "value": asked.told(known[key].value)}
        for key in _BESIDE
        if key in known
    ]


def _event(asked: Asked, hung: Hung) -> Said | None:
    """Where it is shown live: a demonstration before a workshop, one that is still to come before one that was."""
    today = asked.now.date().isoformat()
    found = [one for one in hung.show.edition.events if hung.work.uid in one.works and one.type in _SHOWN_LIVE]
    found.sort(key=lambda one: (_SHOWN_LIVE.index(one.type), one.begin[:10] < today, one.begin))
    return _told_event(asked, found[0]) if found else None


def _told_event(asked: Asked, event: EditionEvent) -> Said:
    return {
        "uid": event.uid,
        "title": asked.told(event.title),
        "when": asked.told(event.when),
        "venue": asked.told(event.venue),
    }


def _beside(makings: Sequence[Hung], hung: Hung, step: int) -> Said | None:
    place = [one.key for one in makings].index(hung.key)
    other = makings[(place + step) % len(makings)]
    return {"key": other.key, "number": other.work.number} if other.key != hung.key else None
