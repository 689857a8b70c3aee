"""A few days of work on the sample by three people, so that pictures of history, trash and settings show something."""

from kalbajar_catalogue.authorities import desk_people
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action

REGISTRAR, CURATOR, VOLUNTEER = "NÜMUNƏ Aysel", "NÜMUNƏ Rəşad", "NÜMUNƏ Nərgiz"
"""Invented, as everybody in the sample."""
TWIN = "NÜMUNƏ fotoqraf A."
_WRONG = "NÜMUNƏ. İkinci dəfə yazılmış xalça"


def work_on(catalogue: Catalogue, host: str) -> None:
    """Three people come to the desk of the host, mend titles, write a name twice and throw a doubled carpet away."""
    with catalogue.work(REGISTRAR, Action("record.added", {"kind": "desk_person"})) as work:
        for name in (host, REGISTRAR, CURATOR, VOLUNTEER):
            desk_people.add(work, name)
    _mend_titles(catalogue)
    with catalogue.work(VOLUNTEER, Action("record.added", {"kind": Agent.kind})) as work:
        store.insert(work, Agent(display_name=Multilingual(az=TWIN, en="SAMPLE photographer A.")))
    with catalogue.work(REGISTRAR, Action("record.added", {"kind": Carpet.kind})) as work:
        (doubled,) = items.add(work, [Carpet(title=Multilingual(az=_WRONG, en="SAMPLE. A carpet written twice"))])
    with catalogue.work(CURATOR, Action("record.deleted", {"ref": doubled.ref})) as work:
        trash.throw_away(work, doubled.uid, "NÜMUNƏ. İki dəfə yazılıb")


def twins(catalogue: Catalogue) -> list[str]:
    """The uids of the two records of one person: the one that was there, and the one written again."""
    with catalogue.reading() as reading:
        called = {agent.display_name.az: agent.uid for agent in store.fetch(reading, Agent)}
    return [called[TWIN.removesuffix(".")], called[TWIN]]


def _mend_titles(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        photographs = sorted(store.fetch(reading, Photograph), key=lambda one: one.ref)[:6]
    for place, photograph in enumerate(photographs):
        who = (REGISTRAR, CURATOR, VOLUNTEER)[place % 3]
        with catalogue.work(who, Action("record.edited", {"field": "Title", "ref": photograph.ref})) as work:
            items.enter(work, photograph.uid, {"title_en": f"{photograph.title.en}, morning"}, "en")
