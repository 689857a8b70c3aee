"""A field of the museum's own: made in the settings, without a programmer (DESIGN 2)."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class OwnField(Record):
    """What the museum wants to record of its works besides what the program declares."""

    kind: ClassVar[str] = "own_field"

    label: Multilingual = declare(
        NOTHING, "identity", "Field name", "As it stands above the field, in each language.", private=False,
        needed=True, example="Saxlama şəraiti", az="etiket; sahənin adı", en="label; field name",
        ru="название поля; подпись",
    )  # fmt: skip
    help: Multilingual = declare(
        NOTHING, "identity", "Help", "What is to be written in it, in a sentence.", private=False, az="izah; kömək",
        en="help; hint", ru="подсказка; помощь",
    )  # fmt: skip
    code: str = declare(
        "", "identity", "Code", "What the field is called in tables and at the command line; it never changes.",
        private=False, system=True, az="kod", en="code", ru="код",
    )  # fmt: skip
    of_kinds: tuple[str, ...] = declare(
        (), "identity", "For", "The kinds of work that have this field.", private=False, example="carpet",
        az="aid olduğu növlər", en="of kinds; kinds", ru="для видов; виды",
    )  # fmt: skip
    type: str = declare(
        "text", "identity", "Type", "A line, a long text, one text per language, a number, a date, yes or no, a word.",
        private=False, az="sahənin növü", en="type; field type", ru="тип поля",
    )  # fmt: skip
    words: str = declare(
        "", "identity", "Vocabulary", "Where a word is chosen from: the code of a vocabulary.", private=False,
        az="lüğət", en="words; vocabulary", ru="словарь",
    )  # fmt: skip
    unit: str = declare(
        "", "identity", "Unit", "Stands behind a number.", private=False, example="kg",
        az="vahid", en="unit", ru="единица",
    )  # fmt: skip
    private: bool = declare(
        True, "identity", "Private", "Ticked, it never leaves the house.", private=False, az="məxfi",
        en="private; internal", ru="внутреннее; приватное",
    )  # fmt: skip
    order: int = declare(
        0, "identity", "Order", "Place among the fields of its kind.", private=False, az="sıra", en="order",
        ru="порядок",
    )  # fmt: skip
