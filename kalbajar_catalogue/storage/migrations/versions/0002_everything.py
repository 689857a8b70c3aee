"""Works of every kind, words as records, texts, rights, sections, events, custody, sources."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds the tables and columns of everything a catalogue holds besides photographs."""
    op.create_table(
        "attachment",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("owner", sa.String(length=36), nullable=False),
        sa.Column("media_file", sa.String(length=36), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_attachment_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_media_file"), "attachment", ["media_file"], unique=False)
    op.create_index(op.f("ix_attachment_owner"), "attachment", ["owner"], unique=False)
    op.create_table(
        "carpet",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("weave_class", sa.Text(), nullable=False),
        sa.Column("weave_type", sa.Text(), nullable=False),
        sa.Column("set_role", sa.Text(), nullable=False),
        sa.Column("place_woven", sa.String(length=36), nullable=False),
        sa.Column("school", sa.Text(), nullable=False),
        sa.Column("carpet_group", sa.Text(), nullable=False),
        sa.Column("knot_type", sa.Text(), nullable=False),
        sa.Column("knot_tying", sa.Text(), nullable=False),
        sa.Column("knots_horizontal_dm", sa.Integer(), nullable=True),
        sa.Column("knots_vertical_dm", sa.Integer(), nullable=True),
        sa.Column("pile_height_mm_least", sa.Float(), nullable=True),
        sa.Column("pile_height_mm_most", sa.Float(), nullable=True),
        sa.Column("warp_depression", sa.Text(), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("medallion_count", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_carpet_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_carpet")),
    )
    op.create_index(op.f("ix_carpet_place_woven"), "carpet", ["place_woven"], unique=False)
    op.create_table(
        "citation",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("about", sa.String(length=36), nullable=False),
        sa.Column("source", sa.String(length=36), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_citation_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_citation")),
    )
    op.create_index(op.f("ix_citation_about"), "citation", ["about"], unique=False)
    op.create_index(op.f("ix_citation_source"), "citation", ["source"], unique=False)
    op.create_table(
        "condition_report",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("item", sa.String(length=36), nullable=False),
        sa.Column("loan", sa.String(length=36), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("checked_by", sa.String(length=36), nullable=False),
        sa.Column("overall", sa.Text(), nullable=False),
        sa.Column("completeness", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recommendation", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_condition_report_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_condition_report")),
    )
    op.create_index(op.f("ix_condition_report_checked_by"), "condition_report", ["checked_by"], unique=False)
    op.create_index(op.f("ix_condition_report_item"), "condition_report", ["item"], unique=False)
    op.create_index(op.f("ix_condition_report_loan"), "condition_report", ["loan"], unique=False)
    op.create_table(
        "craft",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("craft_type", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_craft_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_craft")),
    )
    op.create_table(
        "desk_person",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_desk_person_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_desk_person")),
    )
    op.create_table(
        "dwelling",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("structure_type", sa.Text(), nullable=False),
        sa.Column("reconstruction_date", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("pole_count", sa.Integer(), nullable=True),
        sa.Column("felt_count", sa.Integer(), nullable=True),
        sa.Column("setup_instructions", sa.Text(), nullable=False),
        sa.Column("floor_load", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_dwelling_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_dwelling")),
    )
    op.create_table(
        "edition",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("exhibition", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("isbn", sa.Text(), nullable=False),
        sa.Column("corrections", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_edition_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_edition")),
    )
    op.create_index(op.f("ix_edition_exhibition"), "edition", ["exhibition"], unique=False)
    op.create_table(
        "event",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("programme", sa.String(length=36), nullable=False),
        sa.Column("exhibition", sa.String(length=36), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("confirmation", sa.Text(), nullable=False),
        sa.Column("begin", sa.Text(), nullable=False),
        sa.Column("end", sa.Text(), nullable=False),
        sa.Column("all_day", sa.Boolean(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.Column("venue", sa.String(length=36), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("participants_internal", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_event_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_exhibition"), "event", ["exhibition"], unique=False)
    op.create_index(op.f("ix_event_programme"), "event", ["programme"], unique=False)
    op.create_index(op.f("ix_event_venue"), "event", ["venue"], unique=False)
    op.create_table(
        "institution",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("uri", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("logo", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_institution_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_institution")),
    )
    op.create_index(op.f("ix_institution_logo"), "institution", ["logo"], unique=False)
    op.create_table(
        "loan",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("exhibition", sa.String(length=36), nullable=False),
        sa.Column("lender", sa.String(length=36), nullable=False),
        sa.Column("lender_contact", sa.String(length=36), nullable=False),
        sa.Column("lender_authoriser", sa.String(length=36), nullable=False),
        sa.Column("borrower_contact", sa.String(length=36), nullable=False),
        sa.Column("begin", sa.Text(), nullable=False),
        sa.Column("end", sa.Text(), nullable=False),
        sa.Column("due_back", sa.Text(), nullable=False),
        sa.Column("renewal", sa.Text(), nullable=False),
        sa.Column("returned_on", sa.Text(), nullable=False),
        sa.Column("conditions", sa.Text(), nullable=False),
        sa.Column("agreement_file", sa.String(length=36), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_loan_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_loan")),
    )
    op.create_index(op.f("ix_loan_agreement_file"), "loan", ["agreement_file"], unique=False)
    op.create_index(op.f("ix_loan_borrower_contact"), "loan", ["borrower_contact"], unique=False)
    op.create_index(op.f("ix_loan_exhibition"), "loan", ["exhibition"], unique=False)
    op.create_index(op.f("ix_loan_lender"), "loan", ["lender"], unique=False)
    op.create_index(op.f("ix_loan_lender_authoriser"), "loan", ["lender_authoriser"], unique=False)
    op.create_index(op.f("ix_loan_lender_contact"), "loan", ["lender_contact"], unique=False)
    op.create_table(
        "loan_item",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("loan", sa.String(length=36), nullable=False),
        sa.Column("item", sa.String(length=36), nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("value_date", sa.Text(), nullable=False),
        sa.Column("insurer", sa.String(length=36), nullable=False),
        sa.Column("light_max_lux", sa.Integer(), nullable=True),
        sa.Column("rh_min", sa.Float(), nullable=True),
        sa.Column("rh_max", sa.Float(), nullable=True),
        sa.Column("temp_min", sa.Float(), nullable=True),
        sa.Column("temp_max", sa.Float(), nullable=True),
        sa.Column("mount", sa.Text(), nullable=False),
        sa.Column("handling", sa.Text(), nullable=False),
        sa.Column("packing", sa.Text(), nullable=False),
        sa.Column("security", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_loan_item_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_loan_item")),
    )
    op.create_index(op.f("ix_loan_item_insurer"), "loan_item", ["insurer"], unique=False)
    op.create_index(op.f("ix_loan_item_item"), "loan_item", ["item"], unique=False)
    op.create_index(op.f("ix_loan_item_loan"), "loan_item", ["loan"], unique=False)
    op.create_table(
        "movement",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("item", sa.String(length=36), nullable=False),
        sa.Column("from_location", sa.Text(), nullable=False),
        sa.Column("to_location", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("moved_by", sa.String(length=36), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("planned_return", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_movement_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_movement")),
    )
    op.create_index(op.f("ix_movement_item"), "movement", ["item"], unique=False)
    op.create_index(op.f("ix_movement_moved_by"), "movement", ["moved_by"], unique=False)
    op.create_table(
        "numbering",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("of_kind", sa.Text(), nullable=False),
        sa.Column("pattern", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_numbering_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_numbering")),
    )
    op.create_table(
        "other",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_other_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_other")),
    )
    op.create_table(
        "painting",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("framed", sa.Boolean(), nullable=False),
        sa.Column("depicted_view", sa.String(length=36), nullable=False),
        sa.Column("viewpoint", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_painting_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_painting")),
    )
    op.create_index(op.f("ix_painting_depicted_view"), "painting", ["depicted_view"], unique=False)
    op.create_index(op.f("ix_painting_viewpoint"), "painting", ["viewpoint"], unique=False)
    op.create_table(
        "part",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("whole", sa.String(length=36), nullable=False),
        sa.Column("item", sa.String(length=36), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_part_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_part")),
    )
    op.create_index(op.f("ix_part_item"), "part", ["item"], unique=False)
    op.create_index(op.f("ix_part_whole"), "part", ["whole"], unique=False)
    op.create_table(
        "programme",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("confirmation", sa.Text(), nullable=False),
        sa.Column("begin_date", sa.Text(), nullable=False),
        sa.Column("end_date", sa.Text(), nullable=False),
        sa.Column("venue", sa.String(length=36), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_programme_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_programme")),
    )
    op.create_index(op.f("ix_programme_venue"), "programme", ["venue"], unique=False)
    op.create_table(
        "region",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("media_link", sa.String(length=36), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("item", sa.String(length=36), nullable=False),
        sa.Column("part", sa.String(length=36), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_region_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_region")),
    )
    op.create_index(op.f("ix_region_item"), "region", ["item"], unique=False)
    op.create_index(op.f("ix_region_media_link"), "region", ["media_link"], unique=False)
    op.create_index(op.f("ix_region_part"), "region", ["part"], unique=False)
    op.create_table(
        "rights",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("owner", sa.String(length=36), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("status_uri", sa.Text(), nullable=False),
        sa.Column("holder", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Text(), nullable=False),
        sa.Column("may_print", sa.Text(), nullable=False),
        sa.Column("may_show", sa.Text(), nullable=False),
        sa.Column("may_give", sa.Text(), nullable=False),
        sa.Column("expires", sa.Text(), nullable=False),
        sa.Column("permission_file", sa.String(length=36), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_rights_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_rights")),
    )
    op.create_index(op.f("ix_rights_holder"), "rights", ["holder"], unique=False)
    op.create_index(op.f("ix_rights_owner"), "rights", ["owner"], unique=False)
    op.create_index(op.f("ix_rights_permission_file"), "rights", ["permission_file"], unique=False)
    op.create_table(
        "section",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("exhibition", sa.String(length=36), nullable=False),
        sa.Column("parent", sa.String(length=36), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_section_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_section")),
    )
    op.create_index(op.f("ix_section_exhibition"), "section", ["exhibition"], unique=False)
    op.create_index(op.f("ix_section_parent"), "section", ["parent"], unique=False)
    op.create_table(
        "source",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("citation", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("accessed", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("reliability", sa.Text(), nullable=False),
        sa.Column("internal_note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_source_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_source")),
    )
    op.create_table(
        "term",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("vocabulary", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_term_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_term")),
    )
    op.create_index("ix_term_vocabulary_code", "term", ["vocabulary", "code"], unique=False)
    op.create_table(
        "text",
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("owner", sa.String(length=36), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("source", sa.Boolean(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("author", sa.String(length=36), nullable=False),
        sa.Column("translator", sa.String(length=36), nullable=False),
        sa.Column("reviewed_by", sa.String(length=36), nullable=False),
        sa.Column("reviewed_on", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["record.uid"], name=op.f("fk_text_uid_record")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_text")),
    )
    op.create_index(op.f("ix_text_author"), "text", ["author"], unique=False)
    op.create_index(op.f("ix_text_owner"), "text", ["owner"], unique=False)
    op.create_index(op.f("ix_text_reviewed_by"), "text", ["reviewed_by"], unique=False)
    op.create_index(op.f("ix_text_translator"), "text", ["translator"], unique=False)
    op.add_column("agent", sa.Column("phone", sa.Text(), server_default="", nullable=False))
    op.add_column("agent", sa.Column("email", sa.Text(), server_default="", nullable=False))
    op.add_column("agent", sa.Column("address", sa.Text(), server_default="", nullable=False))
    op.add_column("agent", sa.Column("bank", sa.Text(), server_default="", nullable=False))
    op.add_column("exhibit", sa.Column("section", sa.String(length=36), server_default="", nullable=False))
    op.add_column("exhibit", sa.Column("label_choice", sa.String(length=36), server_default="", nullable=False))
    op.add_column("exhibit", sa.Column("confirmation", sa.Text(), server_default="", nullable=False))
    op.add_column("exhibit", sa.Column("note", sa.Text(), server_default="", nullable=False))
    op.create_index(op.f("ix_exhibit_label_choice"), "exhibit", ["label_choice"], unique=False)
    op.create_index(op.f("ix_exhibit_section"), "exhibit", ["section"], unique=False)
    op.add_column("exhibition", sa.Column("programme", sa.String(length=36), server_default="", nullable=False))
    op.add_column("exhibition", sa.Column("reference", sa.Text(), server_default="", nullable=False))
    op.add_column("exhibition", sa.Column("confirmation", sa.Text(), server_default="", nullable=False))
    op.add_column("exhibition", sa.Column("note", sa.Text(), server_default="", nullable=False))
    op.create_index(op.f("ix_exhibition_programme"), "exhibition", ["programme"], unique=False)
    op.add_column("media_link", sa.Column("rating", sa.Integer(), server_default="0", nullable=False))
    op.add_column("media_link", sa.Column("pick", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("place", sa.Column("internal_note", sa.Text(), server_default="", nullable=False))
