"""Settings of the house; the history by person."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Adds the table of the house's settings, and the index of change sets by who made them."""
    op.create_table(
        "house_setting",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_house_setting_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_house_setting")),
    )
    op.create_index("ix_change_set_who", "change_set", ["who", "id"])
