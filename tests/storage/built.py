"""Records that hypothesis builds: every declared field of every kind, with the worst of strings."""

from typing import Any

from hypothesis import strategies as st

from kalbajar_catalogue.app.wiring import kinds
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of

RECORDS = tuple(kind.record for kind in kinds())
NAUGHTY = (
    "Kəlbəcər", "İŞIQ ışıq", "Кяльбаджар", "a;b", 'say "no"', "it's", "'; DROP TABLE record; --", "\x00nul\x00",
    "two\nlines\r\n", " \t ", "=1+1", "{n}", "%s", "null", "\\N", "🏔️👩🏽‍🎨", "\u202eright", "a\u0301", "\ufeffx",
    "x" * 5000, "𝔊",
    "[]", '["a"]', '[{"text": "a"}]', "0", "no", "ə" * 100,
)  # fmt: skip

texts = st.sampled_from(NAUGHTY) | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
multilingual = st.builds(Multilingual, az=texts | st.just(""), en=texts | st.just(""), ru=texts | st.just(""))
whole = st.integers(-(2**63), 2**63 - 1)
numbers = st.floats(allow_nan=False, allow_infinity=False)


def value_of(field: Field) -> st.SearchStrategy[Any]:
    """Any value that a field can hold."""
    plain: dict[Shape, st.SearchStrategy[Any]] = {
        Shape.TEXT: texts,
        Shape.MULTILINGUAL: multilingual,
        Shape.INTEGER: whole,
        Shape.NUMBER: numbers,
        Shape.YES_NO: st.booleans(),
        Shape.LIST: st.lists(texts, max_size=4).map(tuple),
    }
    if field.shape is Shape.GROUPS and field.group_type is not None:
        return st.lists(built(field.group_type), max_size=3).map(tuple)
    return plain[field.shape] | st.none() if field.default is None else plain[field.shape]


def built(record_type: type[Any]) -> st.SearchStrategy[Any]:
    """A record or group of a type, a few of its fields filled."""
    fields = {field.name: value_of(field) | st.just(field.default) for field in fields_of(record_type)}
    return st.builds(record_type, **fields)
