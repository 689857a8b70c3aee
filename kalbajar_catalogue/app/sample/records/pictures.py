"""The drawn files tied to the works that they show, each in its role and with its words for the blind."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kalbajar_catalogue.app.sample.canvases.catalogue import PAINTINGS
from kalbajar_catalogue.app.sample.carpets.catalogue import CARPETS
from kalbajar_catalogue.app.sample.crafts.catalogue import ALACHIGH, CRAFTS
from kalbajar_catalogue.app.sample.records.gaps import WITHOUT_ALT_TEXT
from kalbajar_catalogue.app.sample.records.known import Known, told, words
from kalbajar_catalogue.app.sample.scenes import SCENES
from kalbajar_catalogue.app.sample.shots import MAIN, SUBJECTS, Subject
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage.work import Work

STARS = (3, 4, 5, 2, 4)
"""The ratings of the main pictures, in turn; a picture of five stars is picked."""
_ROLES = {"framed": "installation"}
_OWN = ("photograph", "painting")


def tie(work: Work, known: Known) -> None:
    """Ties every drawn file to its work; the works are there already. Raises KeyError for a file that is not kept."""
    said = told("pictures")
    links = list(_links(known, said["views"], words(said["copyright"]), words(said["terms"])))
    tied = media.link(work, [link for _, link in links])
    known.links |= {name: link for (name, _), link in zip(links, tied, strict=True)}


def _links(known: Known, views: Mapping[str, Mapping[str, str]], notice: Multilingual, terms: Multilingual
           ) -> Iterator[tuple[str, MediaLink]]:  # fmt: skip
    for place, subject in enumerate(SUBJECTS):
        for order, (view, role, alt) in enumerate(_seen(subject, views), 1):
            name = subject.file_name(view)
            link = MediaLink(
                media_file=known.files[name].uid,
                owner=known[subject.key],
                role=role,
                order=order,
                alt_text=NOTHING if subject.key == WITHOUT_ALT_TEXT else alt,
                image_creator=known["artist/studio"] if subject.kind not in _OWN else "",
                copyright_notice=notice,
                usage_terms=terms,
            )
            yield name, _rated(link, place) if order == 1 else link


def _rated(link: MediaLink, place: int) -> MediaLink:
    stars = STARS[place % len(STARS)]
    return replace(link, rating=stars, pick=stars == max(STARS))


def _seen(subject: Subject, views: Mapping[str, Mapping[str, str]]) -> Iterable[tuple[str, str, Multilingual]]:
    """View, role and alt text of each picture of a work."""
    if subject.key in _THINGS:
        return [(picture.view, picture.role, picture.alt) for picture in _THINGS[subject.key]]
    main = _ALT[subject.key]
    return [(view, _ROLES.get(view, view), main if view == MAIN else _near(words(views[view]), main))
            for view in subject.views]  # fmt: skip


def _near(view: Multilingual, main: Multilingual) -> Multilingual:
    """The alt text of a close view: which view it is, then what the whole shows."""
    return Multilingual(f"{view.az} {main.az}", f"{view.en} {main.en}", f"{view.ru} {main.ru}")


_ALT: Mapping[str, Multilingual] = {
    **{f"photograph/{scene.key}": scene.alt for scene in SCENES},
    **{f"carpet/{carpet.code}": carpet.alt for carpet in CARPETS},
    **{f"painting/{painting.code}": painting.alt for painting in PAINTINGS},
}
_THINGS = {
    **{f"craft/{thing.code}": thing.pictures for thing in CRAFTS},
    f"dwelling/{ALACHIGH.code}": ALACHIGH.pictures,
}
