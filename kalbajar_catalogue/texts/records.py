"""The texts of the museum and the rights in what it shows (DOMAIN 2.9)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Text(Record):
    """One text of one record in one language: a label, a wall text, an essay, what the audio guide says."""

    kind: ClassVar[str] = "text"

    owner: str = declare(
        "", "identity", "Belongs to", "The record that this text is about.", private=False, system=True,
        refers="record", owner=True, lido="objectDescriptionWrap", az="aid olduğu qeyd", en="belongs to; about",
        ru="относится к",
    )  # fmt: skip
    type: str = declare(
        "short_label", "identity", "Kind of text", "A label, a wall text, an essay, a foreword, an audio script.",
        private=False, vocabulary="text_kind", az="mətnin növü", en="text type; kind of text", ru="вид текста",
    )  # fmt: skip
    language: str = declare(
        "az", "identity", "Language", "The language this version is written in.", private=False,
        vocabulary="language", lido="descriptiveNoteValue@xml:lang", az="dil", en="language", ru="язык",
    )  # fmt: skip
    body: str = declare(
        "", "text", "Text", "The text itself; an empty line begins a paragraph.", private=False, long=True,
        lido="descriptiveNoteValue", az="mətn", en="text; body", ru="текст",
    )  # fmt: skip
    source: bool = declare(
        False, "text", "Others are translated from this", "When this text changes, the approved versions in other "
        "languages become stale. Ticked nowhere: the version that was written first.", private=False,
        az="mənbə mətni", en="source text; original", ru="исходный текст",
    )  # fmt: skip
    status: str = declare(
        "draft", "review", "Status", "A draft, approved, or stale: the text it was translated from has changed.",
        private=False, vocabulary="text_status", az="mətnin statusu", en="status; text status", ru="статус текста",
    )  # fmt: skip
    author: str = declare(
        "", "review", "Author", "Who wrote it.", private=False, refers="agent", az="mətnin müəllifi",
        en="author; written by", ru="автор текста",
    )  # fmt: skip
    translator: str = declare(
        "", "review", "Translator", "Who translated it.", private=False, refers="agent", az="tərcüməçi",
        en="translator; translated by", ru="переводчик",
    )  # fmt: skip
    reviewed_by: str = declare(
        "", "review", "Approved by", "Who read it and approved it.", private=False, refers="agent",
        az="təsdiq edən", en="reviewed by; approved by", ru="кем утверждён",
    )  # fmt: skip
    reviewed_on: str = declare(
        "", "review", "Approved on", "The day it was approved.", private=False, date=True, example="2025-11-20",
        az="təsdiq tarixi", en="reviewed on; approved on", ru="дата утверждения",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Rights(Record):
    """What may be done with a work, a picture or a text, and by whose leave."""

    kind: ClassVar[str] = "rights"

    owner: str = declare(
        "", "identity", "Belongs to", "The record that these rights are in.", private=False, system=True,
        refers="record", owner=True, lido="rightsWorkSet", az="aid olduğu qeyd", en="belongs to; about",
        ru="относится к",
    )  # fmt: skip
    scope: str = declare(
        "object", "rights", "In what", "Rights in the object, in a picture of it or in a text.", private=False,
        vocabulary="rights_scope", az="nəyə hüquq", en="scope; rights scope", ru="на что права",
    )  # fmt: skip
    status: str = declare(
        "undetermined", "rights", "Rights status", "In copyright, free, under a licence, or by written permission.",
        private=False, vocabulary="rights_status", lido="rightsType", az="hüquqi status", en="rights status; status",
        ru="правовой статус",
    )  # fmt: skip
    status_uri: str = declare(
        "", "rights", "Address of the statement", "At rightsstatements.org or creativecommons.org.", private=False,
        example="http://rightsstatements.org/vocab/InC/1.0/", lido="rightsType/conceptID",
        iptc="xmpRights:WebStatement", dublin_core="dc:rights", az="bəyanatın ünvanı",
        en="status uri; rights uri; rights statement", ru="адрес заявления о правах",
    )  # fmt: skip
    holder: str = declare(
        "", "rights", "Rights holder", "The person or organisation that owns the rights.", private=False,
        refers="agent", lido="rightsHolder", iptc="plus:CopyrightOwner", az="hüquq sahibi",
        en="rights holder; copyright holder", ru="правообладатель",
    )  # fmt: skip
    year: str = declare(
        "", "rights", "Year of copyright", "As in © 2025.", private=False, date=True, example="2025",
        az="müəllif hüququnun ili", en="copyright year; year", ru="год авторского права",
    )  # fmt: skip
    credit_line: Multilingual = declare(
        NOTHING, "rights", "Credit line", "How the holder wants to be named.", private=False, needed=True,
        lido="rightsWorkSet/creditLine", iptc="photoshop:Credit", az="minnətdarlıq sətri; kredit",
        en="credit line; credit", ru="строка благодарности",
    )  # fmt: skip
    may_print: str = declare(
        "undecided", "permission", "May be printed", "In the catalogue, on labels and in the press.", private=False,
        vocabulary="permission", az="çap oluna bilər", en="may print; print permission", ru="можно печатать",
    )  # fmt: skip
    may_show: str = declare(
        "undecided", "permission", "May be shown", "On the screens in the hall.", private=False,
        vocabulary="permission", az="göstərilə bilər", en="may show; show permission", ru="можно показывать",
    )  # fmt: skip
    may_give: str = declare(
        "undecided", "permission", "May be given on", "To other museums and in exchange files.", private=False,
        vocabulary="permission", az="ötürülə bilər", en="may give; give permission", ru="можно передавать",
    )  # fmt: skip
    expires: str = declare(
        "", "permission", "Permission ends", "After this day nothing of it may be published.", private=False,
        date=True, example="2026-12-31", az="icazənin sonu", en="expires; permission ends",
        ru="срок разрешения до",
    )  # fmt: skip
    permission_file: str = declare(
        "", "internal", "Written permission", "The letter or contract, kept as an attachment.", private=True,
        refers="attachment", az="yazılı icazə", en="permission file; written permission",
        ru="письменное разрешение",
    )  # fmt: skip
    note: str = declare(
        "", "internal", "Internal note", "For colleagues only; never printed, shown or exported.", private=True,
        long=True, az="daxili qeyd", en="internal note; note", ru="внутренняя заметка",
    )  # fmt: skip
