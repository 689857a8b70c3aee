"""Where facts come from, and which fact comes from where (DOMAIN 1 and 2.8)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Source(Record):
    """An article, a book, a lender's sheet, somebody's word."""

    kind: ClassVar[str] = "source"

    type: str = declare(
        "", "identity", "Type", "Article, book, archive, somebody's word.", private=False, vocabulary="source_type",
        az="növ", en="type; source type", ru="тип",
    )  # fmt: skip
    citation: str = declare(
        "", "identity", "Citation", "As it stands in the list of sources.", private=False, needed=True, long=True,
        example="Azernews, 26.11.2025", lido="recordInfoSet", az="mənbə; istinad", en="citation; source; reference",
        ru="источник; ссылка",
    )  # fmt: skip
    url: str = declare(
        "", "identity", "Address", "Where it is found on the internet.", private=False,
        example="https://www.azernews.az/", lido="recordInfoLink", az="internet ünvanı", en="url; web address; link",
        ru="адрес в сети",
    )  # fmt: skip
    date: str = declare(
        "", "identity", "Date of the source", "Year, month or day.", private=False, date=True, az="mənbənin tarixi",
        en="date of source; published", ru="дата источника",
    )  # fmt: skip
    accessed: str = declare(
        "", "identity", "Read on", "Year, month or day.", private=False, date=True, az="müraciət tarixi",
        en="accessed; read on", ru="дата обращения",
    )  # fmt: skip
    quote: str = declare(
        "", "identity", "Quotation", "The source's own words.", private=False, long=True, az="sitat",
        en="quote; quotation", ru="цитата",
    )  # fmt: skip
    language: str = declare(
        "", "identity", "Language", "The language of the source.", private=False, vocabulary="language", az="dil",
        en="language", ru="язык",
    )  # fmt: skip
    reliability: str = declare(
        "", "identity", "Reliability", "How far it can be trusted.", private=False, vocabulary="reliability",
        az="etibarlılıq", en="reliability", ru="надёжность",
    )  # fmt: skip
    internal_note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note", ru="внутренняя заметка",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Citation(Record):
    """That a fact stands in a source: of a whole record, or of one of its fields."""

    kind: ClassVar[str] = "citation"

    about: str = declare(
        "", "identity", "About", "The record that the source speaks of.", private=False, refers="record", owner=True,
        az="aid olduğu qeyd", en="about; record", ru="о записи",
    )  # fmt: skip
    source: str = declare(
        "", "identity", "Source", "Where it stands.", private=False, refers="source", az="mənbə", en="source",
        ru="источник",
    )  # fmt: skip
    field: str = declare(
        "", "identity", "Field", "The fact that comes from there; empty for the whole record.", private=False,
        example="announced_count", az="sahə", en="field; fact", ru="поле; факт",
    )  # fmt: skip
    page: str = declare(
        "", "identity", "Page", "Page, paragraph or minute.", private=False, az="səhifə", en="page", ru="страница",
    )  # fmt: skip
    quote: str = declare(
        "", "identity", "Quotation", "The words that say so.", private=False, long=True, az="sitat",
        en="quote; quotation", ru="цитата",
    )  # fmt: skip
    status: str = declare(
        "confirmed", "identity", "Certainty", "Confirmed, or to be confirmed.", private=False,
        vocabulary="confirmation", az="status; təsdiq", en="status; confirmation", ru="подтверждение",
    )  # fmt: skip
    note: str = declare(
        "", "identity", "Remark", "What is open about it.", private=False, long=True, az="qeyd", en="note; remark",
        ru="примечание",
    )  # fmt: skip
