"""The first schema: shared tables, photographs, their files, people, places, exhibitions."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes every table."""
    op.create_table(
        "catalogue_fact",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_catalogue_fact")),
    )
    op.create_table(
        "change_set",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column("action_values", sa.Text(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("left", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["undoes"], ["change_set.id"], name=op.f("fk_change_set_undoes_change_set")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_set")),
    )
    op.create_index("ix_change_set_undoes", "change_set", ["undoes"], unique=False)
    op.create_table(
        "number_series",
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("pattern", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_number_series")),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("created", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["change_set"], ["change_set.id"], name=op.f("fk_change_change_set_change_set")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    op.create_index("ix_change_change_set", "change", ["change_set"], unique=False)
    op.create_index("ix_change_uid", "change", ["uid"], unique=False)
    op.create_table(
        "record",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_in", sa.Integer(), nullable=False),
        sa.Column("changed_in", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["changed_in"], ["change_set.id"], name=op.f("fk_record_changed_in_change_set")),
        sa.ForeignKeyConstraint(["created_in"], ["change_set.id"], name=op.f("fk_record_created_in_change_set")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_record")),
        sa.UniqueConstraint("ref", name=op.f("uq_record_ref")),
    )
    op.create_index("ix_record_created_in", "record", ["created_in"], unique=False)
    op.create_index("ix_record_kind_state", "record", ["kind", "state"], unique=False)
    op.create_table(
        "agent",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("birth", sa.Text(), nullable=False),
        sa.Column("death", sa.Text(), nullable=False),
        sa.Column("internal_note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_agent_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_agent")),
    )
    op.create_table(
        "exhibit",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("exhibition", sa.String(length=36), nullable=False),
        sa.Column("item", sa.String(length=36), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("catalogue_number", sa.Text(), nullable=False),
        sa.Column("wall_or_case", sa.Text(), nullable=False),
        sa.Column("spotlight", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_exhibit_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_exhibit")),
    )
    op.create_index(op.f("ix_exhibit_exhibition"), "exhibit", ["exhibition"], unique=False)
    op.create_index(op.f("ix_exhibit_item"), "exhibit", ["item"], unique=False)
    op.create_table(
        "exhibition",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("begin_date", sa.Text(), nullable=False),
        sa.Column("end_date", sa.Text(), nullable=False),
        sa.Column("venue", sa.String(length=36), nullable=False),
        sa.Column("announced_count", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_exhibition_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_exhibition")),
    )
    op.create_index(op.f("ix_exhibition_venue"), "exhibition", ["venue"], unique=False)
    op.create_table(
        "item",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("title_is_descriptive", sa.Boolean(), nullable=False),
        sa.Column("object_number", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("date_earliest", sa.Text(), nullable=False),
        sa.Column("date_latest", sa.Text(), nullable=False),
        sa.Column("holder", sa.String(length=36), nullable=False),
        sa.Column("publish", sa.Boolean(), nullable=False),
        sa.Column("distinguishing_features", sa.Text(), nullable=False),
        sa.Column("current_location", sa.Text(), nullable=False),
        sa.Column("normal_location", sa.Text(), nullable=False),
        sa.Column("location_date", sa.Text(), nullable=False),
        sa.Column("internal_note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_item_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_item")),
    )
    op.create_index(op.f("ix_item_holder"), "item", ["holder"], unique=False)
    op.create_index("ix_item_object_number", "item", ["object_number"], unique=False)
    op.create_table(
        "media_file",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("file_path", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=True),
        sa.Column("mime", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("orientation", sa.Integer(), nullable=False),
        sa.Column("colour_profile", sa.Text(), nullable=False),
        sa.Column("captured", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("original_filename", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("serial_number", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_media_file_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_media_file")),
    )
    op.create_index("ix_media_file_sha256", "media_file", ["sha256"], unique=False)
    op.create_table(
        "media_link",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("media_file", sa.String(length=36), nullable=False),
        sa.Column("owner", sa.String(length=36), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("image_creator", sa.String(length=36), nullable=False),
        sa.Column("licence_uri", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_media_link_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_media_link")),
    )
    op.create_index(op.f("ix_media_link_image_creator"), "media_link", ["image_creator"], unique=False)
    op.create_index(op.f("ix_media_link_media_file"), "media_link", ["media_file"], unique=False)
    op.create_index(op.f("ix_media_link_owner"), "media_link", ["owner"], unique=False)
    op.create_table(
        "photograph",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("date_taken", sa.Text(), nullable=False),
        sa.Column("period_relation", sa.Text(), nullable=False),
        sa.Column("process", sa.Text(), nullable=False),
        sa.Column("colour_mode", sa.Text(), nullable=False),
        sa.Column("edition_number", sa.Text(), nullable=False),
        sa.Column("copy_number", sa.Text(), nullable=False),
        sa.Column("mount", sa.Text(), nullable=False),
        sa.Column("caption_writer", sa.String(length=36), nullable=False),
        sa.Column("digital_source_type", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_photograph_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_photograph")),
    )
    op.create_index(op.f("ix_photograph_caption_writer"), "photograph", ["caption_writer"], unique=False)
    op.create_table(
        "place",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("parent", sa.String(length=36), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_place_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_place")),
    )
    op.create_index(op.f("ix_place_parent"), "place", ["parent"], unique=False)
    op.create_table(
        "repeated_value",
        sa.Column("owner", sa.String(length=36), nullable=False),
        sa.Column("field", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("refers", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["record.uid"], name=op.f("fk_repeated_value_owner_record")),
        sa.PrimaryKeyConstraint("owner", "field", "position", name=op.f("pk_repeated_value")),
    )
    op.create_index("ix_repeated_value_refers", "repeated_value", ["refers"], unique=False)
    op.create_table(
        "text_value",
        sa.Column("owner", sa.String(length=36), nullable=False),
        sa.Column("field", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner"], ["record.uid"], name=op.f("fk_text_value_owner_record")),
        sa.PrimaryKeyConstraint("owner", "field", "language", name=op.f("pk_text_value")),
    )
