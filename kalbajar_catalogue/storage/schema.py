"""The shared tables, and tables generated from declared fields. Subjects add theirs; all are private to storage.

Scalar fields become columns of a table per record class; multilingual values lie in `text_value`,
repeatable ones in `repeated_value`, and so do the single values of the museum's own fields, which have no
columns; `record` knows every record there ever was.
"""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

from kalbajar_catalogue.storage.fields import Field, Shape, declared_fields

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

change_set = Table(
    "change_set",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("made_at", String(32), nullable=False),
    Column("who", Text, nullable=False),
    Column("action", String(64), nullable=False),
    Column("action_values", Text, nullable=False),
    Column("records", Integer, nullable=False),
    Column("undoes", Integer, ForeignKey("change_set.id"), nullable=True),
    Column("left", Integer, nullable=False),
    Index("ix_change_set_undoes", "undoes"),
    Index("ix_change_set_who", "who", "id"),
)

record = Table(
    "record",
    METADATA,
    Column("uid", String(36), primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("ref", Text, nullable=False),
    Column("state", String(8), nullable=False),
    Column("reason", Text, nullable=False),
    Column("created_in", Integer, ForeignKey("change_set.id"), nullable=False),
    Column("changed_in", Integer, ForeignKey("change_set.id"), nullable=False),
    UniqueConstraint("ref"),
    Index("ix_record_kind_state", "kind", "state"),
    Index("ix_record_created_in", "created_in"),
)

text_value = Table(
    "text_value",
    METADATA,
    Column("owner", String(36), ForeignKey("record.uid"), primary_key=True),
    Column("field", String(64), primary_key=True),
    Column("language", String(2), primary_key=True),
    Column("body", Text, nullable=False),
)

repeated_value = Table(
    "repeated_value",
    METADATA,
    Column("owner", String(36), ForeignKey("record.uid"), primary_key=True),
    Column("field", String(64), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("value", Text, nullable=False),
    Column("refers", String(36), nullable=False),
    Index("ix_repeated_value_refers", "refers"),
)

change = Table(
    "change",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("change_set", Integer, ForeignKey("change_set.id"), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("uid", String(36), nullable=False),
    Column("key", String(64), nullable=False),
    Column("before", Text, nullable=True),
    Column("after", Text, nullable=True),
    Column("created", LargeBinary, nullable=True),
    Index("ix_change_change_set", "change_set"),
    Index("ix_change_uid", "uid"),
)

number_series = Table(
    "number_series",
    METADATA,
    Column("kind", String(32), primary_key=True),
    Column("pattern", Text, nullable=False),
    Column("last", Integer, nullable=False),
)

catalogue_fact = Table(
    "catalogue_fact",
    METADATA,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

SHARED = (change_set, record, text_value, repeated_value, change, number_series, catalogue_fact)
"""The tables that every catalogue has, whatever its kinds are."""

_TYPES: dict[Shape, type[TypeEngine[Any]]] = {
    Shape.TEXT: Text,
    Shape.INTEGER: Integer,
    Shape.NUMBER: Float,
    Shape.YES_NO: Boolean,
}


def table_for(record_type: type[Any], name: str) -> Table:
    """The table of the scalar fields that this very class declares (those of its bases have their own)."""
    own = [field for field in declared_fields(record_type) if field.owner == record_type.__name__]
    columns = [_column(field) for field in own if field.shape in _TYPES]
    key = Column("uid", String(36), ForeignKey("record.uid"), primary_key=True)
    return Table(name, METADATA, key, *columns)


def _column(field: Field) -> Column[Any]:
    is_reference = bool(field.declared.refers)
    kind = String(36) if is_reference else _TYPES[field.shape]()
    return Column(field.name, kind, nullable=field.default is None, index=is_reference or None)
