"""An exhibition once more: with its words, its people and its sections, without its works. Never commits."""

from dataclasses import replace

from kalbajar_catalogue.exhibitions import sections, service
from kalbajar_catalogue.exhibitions.records import Exhibition, Section
from kalbajar_catalogue.i18n.languages import NOTHING
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts


def copy(work: Work, exhibition: str) -> Exhibition:
    """Makes a planned exhibition like another, with the same sections and wall texts, and gives it back.

    What only that one showing had stays empty: the dates, the museum's own number, the works and how many were
    announced. Texts are drafts again. Raises WorldError `record.missing`.
    """
    like = service.get(work, exhibition)
    made = service.create(
        work,
        replace(like, uid="", ref="", reference="", status="planned", begin_date="", end_date="",
                date_display=NOTHING, announced_count=None),
    )  # fmt: skip
    copies = {exhibition: made.uid} | _sections(work, exhibition, made.uid)
    _texts(work, copies)
    return made


def _sections(work: Work, exhibition: str, to: str) -> dict[str, str]:
    """Copies the sections, the upper ones first; uid of each -> uid of its copy."""
    copies: dict[str, str] = {}
    for section in sections.sections(work, exhibition):
        copies[section.uid] = store.insert(work, _like(section, to, copies)).uid
    return copies


def _like(section: Section, exhibition: str, copies: dict[str, str]) -> Section:
    return replace(section, uid="", ref="", exhibition=exhibition, parent=copies.get(section.parent, ""))


def _texts(work: Work, copies: dict[str, str]) -> None:
    found = [text for own in texts.texts_of_many(work, copies).values() for text in own]
    drafts = [
        replace(text, uid="", ref="", owner=copies[text.owner], status="draft", reviewed_by="", reviewed_on="")
        for text in sorted(found, key=lambda one: one.uid)
    ]
    store.insert_all(work, drafts)
