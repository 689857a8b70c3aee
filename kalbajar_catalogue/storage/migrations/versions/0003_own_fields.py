"""Fields of the museum's own, and filters that are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds the tables of own fields and of saved filters."""
    op.create_table(
        "own_field",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_own_field_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_own_field")),
    )
    op.create_table(
        "saved_filter",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("conditions", sa.Text(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_saved_filter_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_saved_filter")),
    )
