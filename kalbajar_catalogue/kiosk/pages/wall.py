"""All works of an exhibition on one wall, in rows by section; photographs without sections by their theme."""

from itertools import groupby

from kalbajar_catalogue.kiosk.saying import Asked, Said, told
from kalbajar_catalogue.kiosk.shows import Hung, Show
from kalbajar_catalogue.kiosk.walls import hanging_plan
from kalbajar_catalogue.kiosk.walls.surfaces import shape_of, surface

AT = "#"
"""Between an exhibition's uid and that of the section to begin at."""
TOGETHER = 3
"""Of so many works that hang side by side, at the least and on average, a wall can say what they have in common."""
Group = tuple[str, list[Hung]]
"""A section (uid) or a theme, and works of it."""


def say(asked: Asked) -> Said | None:
    """The wall of an exhibition's uid, or of `uid#section`.

    `uid`, `title`, `kind` (of all works, else ''), `count`, `surface`, `at` (the index of the work to begin at).
    """
    uid, _, section = asked.argument.partition(AT)
    show = asked.shows.show(uid)
    if show is None:
        return None
    groups = grouped(show)
    works = [hung for _, group in groups for hung in group]
    plan = hanging_plan.wall([[shape_of(hung, asked.language) for hung in group] for _, group in groups])
    names = [name_of(show, key, asked) for key, _ in groups]
    return {
        "uid": show.uid,
        "title": told(show.edition.title, asked.language),
        "kind": kind_of(works),
        "count": len(works),
        "surface": surface(plan, works, names, asked.language),
        "at": next((at for at, hung in enumerate(works) if section and hung.work.section == section), 0),
    }


def grouped(show: Show) -> list[Group]:
    """What hangs side by side: the works by section, or by theme where the exhibition has none.

    All of them in the order of hanging, so that the numbers follow: a section that goes on behind another stands there
    twice. Only where sections change with nearly every work does each stand once, with all that is in it.
    """
    by_section = any(hung.work.section for hung in show.works)

    def key(hung: Hung) -> str:
        return hung.work.section if by_section else hung.work.theme

    runs = [(one, list(works)) for one, works in groupby(show.works, key)]
    return runs if len(show.works) >= TOGETHER * len(runs) else _once_each(runs)


def _once_each(runs: list[Group]) -> list[Group]:
    groups: dict[str, list[Hung]] = {}
    for key, works in runs:
        groups.setdefault(key, []).extend(works)
    return list(groups.items())


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
