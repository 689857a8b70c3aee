"""The works of the book: what stands on the pages of each, as plain data."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.editions.format import EditionFact, EditionPicture, EditionWork
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Multilingual, known
from kalbajar_catalogue.publishing.captions import Caption, Captions
from kalbajar_catalogue.publishing.papers.book.carpets import bled_of, strip_of, weave_of
from kalbajar_catalogue.publishing.papers.book.details import details_of, table_of
from kalbajar_catalogue.publishing.papers.book.dwellings import marked_places, parts_of
from kalbajar_catalogue.publishing.papers.book.measures import Measures
from kalbajar_catalogue.publishing.papers.book.pen import Pen, Plain, short
from kalbajar_catalogue.publishing.plates import Look, Plate, Refusal, main_picture
from kalbajar_catalogue.publishing.runs import Run, kept_together, words

VIEWS = ("detail", "back", "front", "inside", "selvedge", "signature", "installation")
"""The roles of pictures that stand small beside the plate, in this order."""
MOST_VIEWS = 3

_LIST_LENGTH = 56
_IN_FULL = ("essay", "long_label", "wall")
_ENDS = (". ", "! ", "? ", "… ")
_WORD = re.compile(r"[^\W\d_]{3,}(?![\w.@]|://)")


@dataclass(frozen=True)
class Works:
    """Writes the works of one book.

    `looks` tells of each picture, by its SHA-256, how it prints; `credits` sets the credit lines in the list.
    """

    pen: Pen
    looks: Mapping[str, Look]
    measures: Measures
    notes: Mapping[str, int]
    credits: bool = False

    def all(self) -> list[Plain]:
        """Every work in the order of the edition; the order of dimensions is said in words with the first of each."""
        seen: set[tuple[str, bool]] = set()
        works = []
        for index, work in enumerate(self.pen.edition.works):
            family = (work.section, work.kind == "carpet")
            first = family not in seen and bool(work.dimensions)
            works.append(self._work(index, work, first))
            seen |= {family} if first else set()
        return works

    def _work(self, index: int, work: EditionWork, with_order: bool) -> Plain:
        pen, look = self.pen, self._look(main_picture(work))
        captions = Captions(pen.words, pen.reader)
        printed = look.picture if isinstance(look, Plate) else None
        title = pen.title(work.title, "title", work.number)
        plate = self._plate(work, look, title["main"])
        structure, strip = table_of(pen, work), strip_of(pen, work, self.looks, self.measures)
        return {
            "index": index,
            "number": pen.number(work),
            "kind": work.kind,
            "title": title,
            "short_title": short(title["main"], _LIST_LENGTH),
            "descriptive": work.title_is_descriptive or not work.title,
            "untitled": not work.title,
            "captions": [_begun(one) for one in captions.of(self._captioned(work, structure), printed, with_order)],
            "texts": pen.reader.passages(list(_texts(work)), work.number),
            "maker": captions.maker(work, pen.language),
            "facts": self._facts(work),
            "credit": pen.reader.main(work.credit_line, "credit_line", work.number) if self.credits else None,
            "year": str(work.year_earliest or work.year_latest or ""),
            "plate": plate,
            "dye": look.dye if isinstance(look, Plate) else "",
            "views": list(self._views(work, strip)),
            "notes": self._notes(work),
            "structure": structure,
            "details": details_of(pen, work),
            "weave": weave_of(pen, work),
            "strip": strip,
            "bled": bled_of(pen, work, self.looks, self.measures),
            "parts": parts_of(pen, work),
            "marked": marked_places(work, printed),
        }

    def _look(self, picture: EditionPicture | None) -> Look:
        return self.looks.get(picture.sha256) if picture else None

    def _captioned(self, work: EditionWork, structure: list[Plain]) -> EditionWork:
        """The work as its caption tells of it: with inscriptions and provenance; without what a table says."""
        if structure:
            work = replace(work, materials=NOTHING, dimensions=NOTHING)
        own = self.pen.words.every("provenance")
        came = (EditionFact(own, work.provenance, "provenance"),) if work.provenance else ()
        written = (replace(fact, label=_capitalised(fact.label)) for fact in work.inscriptions)
        return replace(_credited_once(work), facts=(*work.facts, *written, *came))

    def _facts(self, work: EditionWork) -> list[Run]:
        named = (("date", work.date), ("materials", work.materials), ("dimensions", work.dimensions))
        runs = [run for field, value in named if (run := self.pen.reader.main(value, field, work.number))]
        for run in runs:
            run["text"] = kept_together(run["text"])
            run["fallback"] = run["fallback"] and any(map(str.isalpha, run["text"]))
        return runs

    def _notes(self, work: EditionWork) -> list[Plain]:
        """The numbers of the sources of a work, each once, with the page where it is known."""
        named: dict[int, str] = {}
        for citation in work.citations:
            if place := self.notes.get(citation.source):
                named[place] = named.get(place) or self.pen.line(citation.page, "citations", work.number)
        return [{"number": place, "page": page} for place, page in sorted(named.items())]

    def _plate(self, work: EditionWork, look: Look, title: Run) -> Plain | None:
        if isinstance(look, Refusal):
            self.pen.reader.preflight.note(look.code, work.number, "pictures")
        if not isinstance(look, Plate):
            return None
        return {
            "sha256": look.picture.sha256,
            "width": look.width,
            "height": look.height,
            "alt": self._alt(work, look.picture, title),
        }

    def _alt(self, work: EditionWork, picture: EditionPicture, title: Run) -> Run:
        pen = self.pen
        if alt := pen.reader.main(picture.alt_text, "alt_text", work.number):
            return alt
        pen.reader.preflight.note("print.alt_missing", work.number, "alt_text", pen.language)
        kind = pen.words.either("kind", work.kind, "other", pen.language)
        return words(f"{kind} {pen.number(work)}: {title['text']}", pen.language)

    def _views(self, work: EditionWork, strip: Plain | None) -> Iterator[Plain]:
        for picture in views_of(work):
            look = self._look(picture)
            if not isinstance(look, Plate) or (strip and strip["sha256"] == picture.sha256):
                continue
            role = vocabularies.label("picture_role", picture.role)
            label = self.pen.both(role, "pictures", work.number)
            alt = picture.alt_text or role
            yield {
                "sha256": picture.sha256,
                "width": look.width,
                "height": look.height,
                "alt": self.pen.reader.main(alt, "alt_text", work.number),
                "label": label,
            }


def views_of(work: EditionWork) -> list[EditionPicture]:
    """The pictures of a work that stand small beside its plate."""
    main = main_picture(work)
    others = [picture for picture in work.pictures if picture is not main and picture.role in VIEWS]
    return sorted(others, key=lambda picture: VIEWS.index(picture.role))[:MOST_VIEWS]


def _begun(caption: Caption) -> Caption:
    """The caption with a capital where a sentence begins with a word; a short form as `c.1798` stays as it is.

    Figures alone are of no language, so they bear no mark of one.
    """
    runs, ended = list[Run](), False
    for run in caption["runs"]:
        begins = ended and _WORD.match(run["text"])
        text = capitalised(run["text"], known(run["lang"])) if begins else run["text"]
        runs.append(Run(text=text, lang=run["lang"], fallback=run["fallback"] and any(map(str.isalpha, text))))
        ended = text.endswith(_ENDS) or (ended and not text.strip())
    return Caption(lang=caption["lang"], runs=runs)


def _capitalised(label: Multilingual) -> Multilingual:
    return Multilingual(**{language: capitalised(label.get(language), language) for language in LANGUAGES})


def _credited_once(work: EditionWork) -> EditionWork:
    """The work without a holder whom its credit line names anyhow; without a credit line that is its maker's name."""
    if _says_in_all(work.credit_line, work.holder):
        work = replace(work, holder=NOTHING)
    if any(person.name == work.credit_line for person in work.makers):
        work = replace(work, credit_line=NOTHING)
    return work


def _says_in_all(whole: Multilingual, part: Multilingual) -> bool:
    """Whether one text has another within it in every language that has the other."""
    return bool(part) and all(part.get(language) in whole.get(language) for language in part.present())


def _is_title(body: Multilingual, title: Multilingual) -> bool:
    """Whether a text says nothing but the title: cameras and agencies write it there again."""
    said = [body.get(language).strip(" .").casefold() for language in body.present()]
    titles = {title.get(language).strip(" .").casefold() for language in title.present()}
    return bool(said) and set(said) <= titles


def _texts(work: EditionWork) -> Iterator[tuple[str, Multilingual]]:
    for field, value in (("caption", work.caption), ("description", work.description)):
        if not _is_title(value, work.title):
            yield field, value
    yield "physical_description", work.physical_description
    written = {text.type: text.body for text in work.texts}
    for kind in _IN_FULL:
        if kind in written:
            yield kind, written[kind]
    if "short_label" in written and not (work.caption or work.description or set(_IN_FULL) & set(written)):
        yield "short_label", written["short_label"]
