"""Labels, wall texts, forewords and audio scripts of the sample in three languages, each with its status."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.app.sample.canvases.catalogue import PAINTINGS
from kalbajar_catalogue.app.sample.carpets.catalogue import CARPETS
from kalbajar_catalogue.app.sample.crafts.catalogue import ALACHIGH, CRAFTS
from kalbajar_catalogue.app.sample.records.gaps import DRAFTS, REWRITTEN, UNWRITTEN
from kalbajar_catalogue.app.sample.records.known import Known, told
from kalbajar_catalogue.app.sample.scenes import SCENES
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from kalbajar_catalogue.texts.records import Text

LABEL = "short_label"
_SOURCE: Language = "az"
_REVIEWED = "2025-11-20"
Bodies = Mapping[str, str]


@dataclass(frozen=True)
class _Written:
    """Every language version of one text of one record; of which languages it is approved."""

    key: str
    type: str
    bodies: Bodies
    approved: Sequence[Language] = LANGUAGES


def add(work: Work, known: Known) -> None:
    """Writes every text, most of them approved; then the sources of some approved labels are written anew.

    Whoever follows the Work makes the translations of those stale, as in daily work.
    """
    said = told("texts")
    written = [*_labels(said["labels"]), *_others(said["others"])]
    made = store.insert_all(work, [text for one in written for text in _versions(one, known)])
    sources = {text.owner: text for text in made if text.type == LABEL and text.language == _SOURCE}
    for key in REWRITTEN:
        source = sources[known[key]]
        texts.change(work, source.uid, {"body": f"{source.body} {said['added'][key]}"})
        texts.approve(work, source.uid, known["artist/curator"], _REVIEWED)


def _labels(said: Mapping[str, Bodies]) -> Iterator[_Written]:
    """A label for each work: the sentence that goes with the drawn picture, and one of its own."""
    for key, caption in _captions():
        own = said.get(key, {})
        bodies: Bodies = {
            language: f"{caption.get(language)} {own.get(language, '')}".strip()
            for language in LANGUAGES
            if language not in UNWRITTEN.get(key, ())
        }
        open_in = (*DRAFTS.get(key, ()), *((_SOURCE,) if key in REWRITTEN else ()))
        yield _Written(key, LABEL, bodies, [language for language in LANGUAGES if language not in open_in])


def _others(said: Iterable[Mapping[str, object]]) -> Iterator[_Written]:
    for one in said:
        bodies, approved = one["bodies"], one.get("approved", LANGUAGES)
        assert isinstance(bodies, dict)
        assert isinstance(approved, list | tuple)
        yield _Written(str(one["owner"]), str(one["type"]), bodies, approved)


def _versions(written: _Written, known: Known) -> Iterator[Text]:
    for language in LANGUAGES:
        if language in written.bodies:
            yield _text(written, language, known)


def _text(written: _Written, language: Language, known: Known) -> Text:
    source, approved = language == _SOURCE, language in written.approved
    return Text(
        owner=known[written.key],
        type=written.type,
        language=language,
        body=written.bodies[language],
        source=source,
        status=texts.APPROVED if approved else "draft",
        author=known["artist/editor"],
        translator="" if source else known["artist/translator"],
        reviewed_by=known["artist/curator"] if approved else "",
        reviewed_on=_REVIEWED if approved else "",
    )


def _captions() -> Iterator[tuple[str, Multilingual]]:
    yield from ((f"photograph/{scene.key}", scene.caption) for scene in SCENES)
    yield from ((f"carpet/{carpet.code}", carpet.caption) for carpet in CARPETS)
    yield from ((f"painting/{painting.code}", painting.caption) for painting in PAINTINGS)
    yield from ((f"craft/{thing.code}", thing.caption) for thing in CRAFTS)
    yield f"dwelling/{ALACHIGH.code}", ALACHIGH.caption
