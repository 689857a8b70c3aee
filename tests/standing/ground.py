"""A small catalogue with every kind of record on which its standing depends, and what may happen to it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Institution, Place
from kalbajar_catalogue.custody.records import Loan
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibition, Programme, Section
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import Pair
from kalbajar_catalogue.items.records import Carpet, Part, Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Rights, Text
from tests.catalogues import done, pictures

Uids = dict[str, list[str]]
SAID = Multilingual("söz", "word", "слово")

TURNS: Mapping[str, Mapping[str, tuple[Any, ...]]] = {
    "photograph": {
        "title_ru": (None, "Горы"), "title_en": (None, "Hills"), "credit_line_az": (None, "Fond"),
        "publish": (True, False), "date_taken": (None, "2999", "1990"), "date_display_en": (None, "1990"),
        "photographer": ("agent", None), "pair_of": ("photograph", None), "place_shown": ("place", None),
        "period_relation": (None, "before_occupation", "after_liberation"), "persons_shown": ("agent", None),
    },
    "carpet": {"title_en": (None, "Carpet"), "knots_horizontal_dm": (None, 36, 9000), "weave_type": (None, "pile")},
    "media_link": {
        "alt_text_en": (None, "A hill"), "owner": ("photograph", "carpet"), "media_file": ("media_file",),
        "role": ("main", "damage", "detail"), "order": (1, 2),
    },
    "media_file": {"width": (10, 6000), "height": (10, 4000)},
    "text": {
        "body": ("Words", "", "word " * 80), "status": ("draft", "approved", "stale"), "language": ("az", "ru"),
        "type": ("short_label", "long_label", "wall"), "owner": ("photograph", "exhibition", "section"),
    },
    "rights": {
        "may_print": ("yes", "no", "undecided"), "expires": (None, "2026-03-02", "2020"), "may_show": ("yes", "no"),
        "scope": ("object", "picture", "text"), "owner": ("photograph", "text", "media_link", "media_file"),
    },
    "exhibit": {
        "catalogue_number": (None, "1", "2"), "label_choice": ("text", None), "confirmation": ("tbc", None),
        "order": (1, 2, 3), "item": ("photograph", "carpet"), "exhibition": ("exhibition",),
    },
    "exhibition": {
        "title_az": (None, "Sərgi"), "begin_date": (None, "2026-05-01"), "end_date": (None, "2026-01-01"),
        "announced_count": (None, 1, 9), "programme": ("programme", None), "confirmation": ("tbc", None),
    },
    "section": {"title_ru": (None, "Раздел"), "exhibition": ("exhibition",)},
    "event": {
        "title_en": (None, "Tour"), "begin": (None, "2026-05-01", "2030-01-01"), "capacity": (None, 0),
        "exhibition": ("exhibition", None), "programme": ("programme", None),
    },
    "programme": {"begin_date": (None, "2026-04-01"), "end_date": (None, "2026-01-01", "2026-06-01")},
    "agent": {"birth": (None, "1980", "2000"), "death": (None, "1985"), "display_name_en": (None, "Somebody")},
    "place": {"name_az": (None, "Kəlbəcər"), "name_en": (None, "Kalbajar"), "name_ru": (None,)},
    "part": {"whole": ("carpet", "photograph"), "item": ("photograph", "carpet")},
    "institution": {"name_ru": (None, "Музей")},
    "loan": {"begin": (None, "2026-05-01"), "end": (None, "2026-01-01")},
}  # fmt: skip
"""What may be put under a key of each kind of record; the name of a kind stands for one of its records."""

_GROUPS = {"photographer": "agent", "persons_shown": "agent", "pair_of": "item", "place_shown": ""}
_MORE: Mapping[str, Mapping[str, Any]] = {"persons_shown": {"minor": True}, "pair_of": {"relation": "before"}}


def value_of(key: str, given: Any, uids: Uids, which: int) -> Any:
    """What is written under a key: a plain value, or the record that the name of a kind stands for."""
    own = uids.get(given) if isinstance(given, str) and given in TURNS else None
    if own is None:
        return given
    uid = own[which % len(own)]
    if key not in _GROUPS:
        return uid
    return [{_GROUPS[key]: uid, **_MORE.get(key, {})}] if _GROUPS[key] else [uid]


def made(catalogue: Catalogue, folder: Path) -> Uids:
    """Fills an empty catalogue; gives back the uids of its records by kind, in the order they were made."""
    plan = flow.examine(catalogue, pictures(folder, 4))
    return done(catalogue, lambda work: _made(work, plan))


def _made(work: Work, plan: Any) -> Uids:
    programme = store.insert(work, Programme(title=SAID))
    shows = [exhibitions.create(work, Exhibition(title=SAID, announced_count=4, programme=programme.uid)) for _ in "ab"]
    uids = {"programme": [programme.uid], "exhibition": [show.uid for show in shows]}
    taken = list(flow.run(work, plan, shows[0].uid).items)
    agents = store.insert_all(work, [Agent(display_name=SAID, birth="1950"), Agent(display_name=SAID)])
    places = store.insert_all(work, [Place(name=SAID), Place(name=Multilingual(en="Istisu"))])
    plain = Photograph(title=SAID, photographer=(AgentRole(agents[0].uid, "photographer"),), date_taken="1990",
                       pair_of=(Pair(taken[0], "before"),), place_shown=(places[0].uid,))  # fmt: skip
    carpets = items.add(work, [Carpet(title=SAID), Carpet()])
    added = items.add(work, [plain])
    exhibitions.hang(work, shows[1].uid, [taken[1], added[0].uid, carpets[0].uid])
    sections = store.insert_all(work, [Section(exhibition=shows[0].uid, title=SAID)])
    store.insert_all(work, [Event(exhibition=shows[0].uid, title=SAID, begin="2026-05-01"), Event(title=SAID)])
    store.insert_all(work, [
        Text(owner=taken[0], language="en", body="Words", status="approved"),
        Text(owner=sections[0].uid, type="wall", language="az", body="Sözlər"),
        Text(owner=shows[0].uid, type="wall", language="az", body="Sözlər", status="approved"),
    ])  # fmt: skip
    store.insert_all(work, [Rights(owner=taken[0], may_print="yes", expires="2026-03-02"), Rights(owner=taken[1])])
    store.insert_all(work, [Part(whole=carpets[0].uid, item=carpets[1].uid)])
    store.insert(work, Institution(name=SAID))
    store.insert(work, Loan())
    return uids | {kind: _all(work, kind) for kind in TURNS if kind not in uids}


def _all(work: Work, kind: str) -> list[str]:
    return sorted(store.states(work, kind))
