"""The follower keeps the index right: after anything that a work can do it says what a new one would say."""

import random
from collections.abc import Callable

import pytest

from kalbajar_catalogue.authorities import merging
from kalbajar_catalogue.authorities.records import Agent, AgentRole, Citation, Place, Source, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.groups import Material
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.sizes import Dimension
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.search import index
from kalbajar_catalogue.search.query import Query, find
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import LIVE, TRASHED
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import WHO, done
from tests.search import invented
from tests.search.looking import agrees, titles

STEPS = 40


class Museum:
    """Chances to change a catalogue; each verb is one action of one person."""

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self.catalogue = catalogue
        self.chance = random.Random(seed)
        self.uids: dict[str, list[str]] = {}

    def step(self) -> str:
        """Does something, and tells what; what cannot be done now is left."""
        verb: Callable[[Work], None] = self.chance.choice(
            [self.add, self.add, self.add, self.retitle, self.rename, self.attribute, self.hang, self.describe,
             self.write, self.move_text, self.trash, self.restore, self.undo, self.undo, self.redo, self.merge,
             self.word, self.several]
        )  # fmt: skip
        try:
            done(self.catalogue, verb)
        except (WorldError, IndexError):
            return f"{verb.__name__} (not now)"
        return verb.__name__

    def one(self, kind: str) -> str:
        return self.chance.choice(self.uids.get(kind, []))

    def some(self, kind: str) -> tuple[str, ...]:
        known = self.uids.get(kind, [])
        return tuple(self.chance.sample(known, min(len(known), self.chance.randint(0, 2))))

    def title(self) -> Multilingual:
        words = [self.chance.choice(("dağ", "körpü", "xalça", "Qarabağ", "işıq")) for _ in range(2)]
        return Multilingual(" ".join(words), self.chance.choice(("", "bridge", "rug")))

    def keep(self, record: object) -> None:
        self.uids.setdefault(record.kind, []).append(record.uid)  # type: ignore[attr-defined]

    def add(self, work: Work) -> None:
        year = str(self.chance.randint(1850, 2020))
        roles = tuple(AgentRole(uid, "photographer") for uid in self.some("agent"))
        for record in (
            Agent(display_name=self.title()),
            Place(name=self.title()),
            Exhibition(title=self.title(), begin_date=year),
            Photograph(title=self.title(), photographer=roles, place_shown=self.some("place"), date_earliest=year,
                       dimension=(Dimension("height", 450.0),), object_number=f"KM-{year}/7",
                       material=(Material("wool"),) * self.chance.randint(0, 1)),
        ):  # fmt: skip
            if record.kind == "photograph" or self.chance.random() < 0.4:
                self.keep(store.insert(work, record))

    def retitle(self, work: Work) -> None:
        store.change(work, "photograph", self.one("photograph"), {"title_az": self.title().az, "title_en": None})

    def rename(self, work: Work) -> None:
        store.change(work, "agent", self.one("agent"), {"display_name_az": self.title().az, "name_variants": ["Шаир"]})
        store.change(work, "place", self.one("place"), {"name_ru": self.chance.choice(("", "Гора"))})
        store.change(work, "exhibition", self.one("exhibition"), {"title_az": self.title().az})

    def attribute(self, work: Work) -> None:
        roles = [{"agent": uid, "role": "photographer"} for uid in self.some("agent")]
        values = {"photographer": roles, "place_shown": list(self.some("place")), "date_taken": "1999-05"}
        store.change(work, "photograph", self.one("photograph"), values)

    def hang(self, work: Work) -> None:
        exhibitions.hang(work, self.one("exhibition"), [self.one("photograph")])

    def describe(self, work: Work) -> None:
        files = self.uids.setdefault("media_file", [])
        if not files:
            self.keep(store.insert(work, work.kinds["media_file"].record(sha256="0" * 64)))
        alt = Multilingual(self.title().az)
        self.keep(store.insert(work, MediaLink(media_file=files[0], owner=self.one("photograph"), alt_text=alt)))
        store.change(work, "media_link", self.one("media_link"), {"alt_text_en": "a bridge", "order": 3})

    def write(self, work: Work) -> None:
        author = (*self.some("agent"), "")[0]
        self.keep(store.insert(work, Text(owner=self.one("photograph"), body=self.title().az, author=author)))
        store.change(work, "text", self.one("text"), {"status": self.chance.choice(("approved", None))})

    def move_text(self, work: Work) -> None:
        store.change(work, "text", self.one("text"), {"owner": self.one("photograph")})

    def trash(self, work: Work) -> None:
        store.set_state(work, self.one(self.chance.choice(list(self.uids))), TRASHED, "")

    def restore(self, work: Work) -> None:
        for uid in [uid for own in self.uids.values() for uid in own]:
            if store.row_of(work, uid).state == TRASHED:
                store.set_state(work, uid, LIVE)

    def undo(self, work: Work) -> None:
        last = history.next_undo(work, WHO)
        if last:
            history.undo(work, last.id)

    def redo(self, work: Work) -> None:
        last = history.next_redo(work, WHO)
        if last:
            history.redo(work, last.id)

    def merge(self, work: Work) -> None:
        merging.merge(work, self.one("agent"), self.one("agent"))

    def word(self, work: Work) -> None:
        (term,) = store.fetch_where(work, Term, vocabulary="material", code="wool")
        store.change(work, "term", term.uid, {"label_az": self.title().az, "variants": ["шёрстка"]})

    def several(self, work: Work) -> None:
        """Made, changed and thrown away in one work."""
        made = store.insert(work, Photograph(title=self.title()))
        self.keep(made)
        store.change(work, "photograph", made.uid, {"title_az": "dəyişdi", "subject": ["su"]})
        self.write(work)
        store.set_state(work, self.chance.choice([made.uid, self.one("photograph")]), TRASHED, "")


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_the_index_says_what_the_records_say(catalogue: Catalogue, seed: int) -> None:
    museum = Museum(catalogue, seed)
    told = []
    for _ in range(STEPS):
        told.append(museum.step())
        assert agrees(catalogue), told
    assert sum("not now" in one for one in told) < STEPS / 2
    index.bring_up_to_date(catalogue, anew=True)
    assert agrees(catalogue)


def test_an_import_its_undo_and_its_redo_are_followed(catalogue: Catalogue) -> None:
    cast = done(catalogue, lambda work: invented.cast(work, 20, 10))
    done(catalogue, lambda work: store.insert_all(work, invented.photographs(1500, cast)))
    assert agrees(catalogue)
    before = len(titles(catalogue, "", kinds=("photograph",)))
    done(catalogue, lambda work: history.undo(work, _last(work)))
    assert agrees(catalogue)
    assert titles(catalogue, "", kinds=("photograph",)) == []
    done(catalogue, lambda work: history.redo(work, _last_undone(work)))
    assert agrees(catalogue)
    assert len(titles(catalogue, "", kinds=("photograph",))) == before


def test_a_name_changed_is_found_under_the_new_one_in_every_work_at_once(catalogue: Catalogue) -> None:
    def made(work: Work) -> str:
        agent = store.insert(work, Agent(display_name=Multilingual("Köhnəyev")))
        roles = (AgentRole(agent.uid, "photographer"),)
        store.insert_all(work, [Photograph(title=Multilingual(f"Yol {n}"), photographer=roles) for n in range(700)])
        return agent.uid

    agent = done(catalogue, made)
    assert len(titles(catalogue, "köhnəyev yol")) == 50
    done(catalogue, lambda work: store.change(work, "agent", agent, {"display_name_az": "Təzəyev"}))
    assert titles(catalogue, "köhnəyev yol") == []
    assert len(titles(catalogue, "təzəyev yol")) == 50
    assert agrees(catalogue)


def test_what_verify_names_is_wrong(catalogue: Catalogue) -> None:
    cast = done(catalogue, lambda work: invented.cast(work, 5, 5))
    done(catalogue, lambda work: store.insert_all(work, invented.photographs(5, cast)))
    assert agrees(catalogue)
    for spoil in (
        "UPDATE search_record SET words = 'x' WHERE id = 3",
        "DELETE FROM search_column WHERE name = 'c:maker'",
        "INSERT INTO search_text (search_text) VALUES ('delete-all')",
        "DELETE FROM search_record WHERE id = 2",
    ):
        done(catalogue, lambda work, spoil=spoil: _spoiled(work, spoil))  # type: ignore[misc]
        assert not agrees(catalogue), spoil
        index.bring_up_to_date(catalogue, anew=True)
        assert agrees(catalogue)


def test_a_catalogue_without_an_index_gets_one_with_its_next_work(catalogue: Catalogue) -> None:
    done(catalogue, lambda work: store.insert(work, Photograph(title=Multilingual("Əvvəl"))))
    done(catalogue, lambda work: _spoiled(work, "DROP TABLE search_fact"))
    with catalogue.reading() as reading:
        assert not index.is_current(reading)
    done(catalogue, lambda work: store.insert(work, Photograph(title=Multilingual("Sonra"))))
    assert titles(catalogue) == ["Əvvəl", "Sonra"]
    assert agrees(catalogue)


def _spoiled(work: Work, statement: str) -> None:
    index.follow(work, ())
    work.connection.exec_driver_sql(statement)
    work.undoes = 1  # Keeps a work that changed no record.


def _last(work: Work) -> int:
    last = history.next_undo(work, WHO)
    assert last
    return last.id


def _last_undone(work: Work) -> int:
    last = history.next_redo(work, WHO)
    assert last
    return last.id


def test_what_belongs_to_a_text_counts_for_it_and_for_its_owner_when_all_are_made_at_once(catalogue: Catalogue) -> None:
    def made(work: Work) -> None:
        show = store.insert(work, Exhibition(title=Multilingual(az="Yaddaş")))
        text = store.insert(work, Text(owner=show.uid, language="az", body="Divar yazısı"))
        source = store.insert(work, Source(citation="Azernews"))
        store.insert(work, Citation(about=text.uid, source=source.uid, quote="loomed large"))

    done(catalogue, made)
    with catalogue.reading() as reading:
        assert index.verify(reading) == ""
        assert {hit.kind for hit in find(reading, Query(text="loomed"), "az").hits} == {"exhibition", "text"}
