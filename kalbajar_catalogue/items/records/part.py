"""A component of a work: a rod of the alachigh, a piece of a set of carpets (DOMAIN 1, 3.5)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class Part(Record):
    """A component that `whole` has. When it is itself a catalogued work, `item` names it."""

    kind: ClassVar[str] = "part"

    whole: str = declare(
        "", "identity", "Part of", "The work or the part that has it.", private=False, refers="record", owner=True,
        lido="relatedWorkSet[is part of]", az="aid olduğu əsər; bütöv", en="part of; whole; belongs to",
        ru="часть чего; целое",
    )  # fmt: skip
    item: str = declare(
        "", "identity", "Catalogued as", "The work that this part is, when it has a record of its own.",
        private=False, refers="item", lido="relatedWorkSet[has part]", az="əsər kimi qeydi; əsər",
        en="catalogued as; work; item", ru="работа; предмет",
    )  # fmt: skip
    type: str = declare(
        "", "identity", "Type", "Rod, centre post, crown ring, peg, reed screen, felt cover.", private=False,
        vocabulary="dwelling_part", az="növ; hissənin növü", en="type; part type", ru="тип; вид части",
    )  # fmt: skip
    name: Multilingual = declare(
        NOTHING, "identity", "Name", "What it is called, when the type does not say it.", private=False,
        example="dünnük", az="ad; hissənin adı", en="name; part; part name", ru="название; часть",
    )  # fmt: skip
    count: int | None = declare(
        None, "identity", "How many", "How many of them the work has.", private=False, example="24",
        lido="measurementsSet", az="say; sayı", en="count; how many; number", ru="количество; сколько",
    )  # fmt: skip
    order: int = declare(
        0, "identity", "Place in the list", "Counted from 1.", private=False, az="sıra", en="order; place in the list",
        ru="порядок",
    )  # fmt: skip
    material: tuple[str, ...] = declare(
        (), "material", "Materials", "What it is made of.", private=False, vocabulary="material",
        lido="termMaterialsTech", az="material", en="material; materials", ru="материал; материалы",
    )  # fmt: skip
    note: Multilingual = declare(
        NOTHING, "content", "Note", "What else a visitor may know of it.", private=False, long=True, az="qeyd",
        en="note; remark", ru="примечание",
    )  # fmt: skip
