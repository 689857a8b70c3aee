"""All works of an exhibition on one wall, in rows by section; photographs without sections by their theme."""

from kalbajar_catalogue.kiosk.saying import Asked, Said, told
from kalbajar_catalogue.kiosk.shows import Hung, Show
from kalbajar_catalogue.kiosk.walls import hanging_plan
from kalbajar_catalogue.kiosk.walls.surfaces import shape_of, surface

AT = "#"
"""Between an exhibition's uid and that of the section to begin at."""


def say(asked: Asked) -> Said | None:
    """The wall of an exhibition's uid, or of `uid#section`.

    `uid`, `title`, `kind` (of all works, else ''), `count`, `surface`, `at` (the index of the work to begin at).
    """
    uid, _, section = asked.argument.partition(AT)
    show = asked.shows.show(uid)
    if show is None:
        return None
    groups = grouped(show)
    works = [hung for group in groups.values() for hung in group]
    plan = hanging_plan.wall([[shape_of(hung, asked.language) for hung in group] for group in groups.values()])
    names = [name_of(show, group, asked) for group in groups]
    begins = list(groups).index(section) if section in groups else 0
    first = next((one.first for one in plan.stretches if one.group == begins), 0)
    return {
        "uid": show.uid,
        "title": told(show.edition.title, asked.language),
        "kind": kind_of(works),
        "count": len(works),
        "surface": surface(plan, works, names, asked.language),
        "at": first,
    }


def grouped(show: Show) -> dict[str, list[Hung]]:
    """The works by section (uid), or by theme where the exhibition has none; each group in the order of hanging."""
    by_section = any(hung.work.section for hung in show.works)
    groups: dict[str, list[Hung]] = {}
    for hung in show.works:
        groups.setdefault(hung.work.section if by_section else hung.work.theme, []).append(hung)
    return groups


def kind_of(works: list[Hung]) -> str:
    """The kind that all of them are; '' where several hang side by side."""
    kinds = {hung.work.kind for hung in works}
    return kinds.pop() if len(kinds) == 1 else ""


def name_of(show: Show, group: str, asked: Asked) -> Said:
    """What a group of `grouped` is called; nothing for works that belong nowhere."""
    section = next((section for section in show.edition.sections if section.uid == group), None)
    if section:
        return told(section.title, asked.language)
    themed = next((hung for hung in show.works if group and hung.work.theme == group), None)
    return told(themed.work.theme_label, asked.language) if themed else {"text": "", "fallback": ""}
