"""Whatever is typed is stored as it is meant, found again, shown, undone, or answered with a sentence."""

import pytest

from kalbajar_catalogue.app import showing
from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.search import index
from kalbajar_catalogue.search.query import Query, count, find
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, set_of
from tests.i18n.naughty import NAUGHTY

LONG = "Kəlbəcərin dağları haqqında uzun mətn. " * 520
EVERYTHING = [*NAUGHTY, LONG[:20_000]]
NAMED = [f"{number}: {text[:12]!a}" for number, text in enumerate(EVERYTHING)]


def refusals(catalogue: Catalogue, uid: str, typed: dict[str, str]) -> str:
    """The sentence with which what was typed is refused, '' when it is stored; anything else is a fault of ours."""
    try:
        done(catalogue, lambda work: items.enter(work, uid, typed, "az"))
    except WorldError as refused:
        said = sentence("az", refused.code, refused.problem.values)
        if refused.code not in SENTENCES or "…" in said.replace("…", "", str(refused.problem.values).count("…")):
            raise
        return said
    return ""


@pytest.mark.parametrize("text", EVERYTHING, ids=NAMED)
def test_a_text_is_stored_as_meant_shown_as_stored_and_found(archive: Catalogue, text: str) -> None:
    typed = {"title_az": text, "brief_description_ru": text, "object_number": text, "subject": text, "mount": text}
    made: list[str] = []

    def add(work: Work) -> None:
        uid = items.add(work, [Photograph()])[0].uid
        made.append(uid)
        items.enter(work, uid, typed, "az")

    change_set = set_of(archive, add)
    with archive.reading() as reading:
        photograph = store.get(reading, Photograph, made[0])
        assert photograph.title.az == photograph.mount == photograph.object_number == cleaned(text)
        assert photograph.brief_description.ru == cleaned(text)
        shown = entry.shown_values(reading, photograph, "az")
        document = showing.document(reading, store.row_of(reading, made[0]))
        hits = find(reading, Query(text=text), "az").hits
        if fold(text).strip() and not cleaned(text).startswith("-"):
            assert made[0] in {hit.uid for hit in hits} or count(reading, Query(text=text)) > len(hits)
    assert document["fields"].get("title", {}).get("az", "") == cleaned(text)
    assert done(archive, lambda work: entry.read_typed(work, Photograph, shown, "az"))["title_az"] in (
        cleaned(text),
        None,
    )
    done(archive, lambda work: history.undo(work, change_set))


@pytest.mark.parametrize("text", EVERYTHING, ids=NAMED)
def test_a_name_that_is_typed_makes_one_record_or_is_refused_with_a_sentence(archive: Catalogue, text: str) -> None:
    (uid,) = [one.uid for one in done(archive, lambda work: items.add(work, [Photograph()]))]
    refused = refusals(archive, uid, {"holder": text}) or refusals(archive, uid, {"holder": text.upper()})
    with archive.reading() as reading:
        holder = store.get(reading, Photograph, uid).holder
        assert bool(holder) != bool(refused) or not cleaned(text)
        if holder:
            store.get(reading, Agent, holder)


@pytest.mark.parametrize("key", ["dimension", "date_earliest", "knots_horizontal_dm", "weave_class", "warp", "publish"])
def test_no_control_of_a_form_answers_with_anything_but_a_sentence(archive: Catalogue, key: str) -> None:
    (uid,) = [one.uid for one in done(archive, lambda work: items.add(work, [Carpet()]))]
    for text in NAUGHTY:
        refusals(archive, uid, {key: text})


def test_the_index_agrees_with_all_that_was_typed(archive: Catalogue) -> None:
    with archive.reading() as reading:
        assert index.verify(reading) == ""
