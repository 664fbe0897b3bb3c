"""Entries that are one person, what is due and was seen to, and what is half done."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the four tables; opening draws from the plans there are what is due."""
    op.create_table(
        "same_person",
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("same_as", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_same_person"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_same_person_person_id_person"
        ),
        sa.ForeignKeyConstraint(["same_as"], ["person.id"], name="fk_same_person_same_as_person"),
    )
    of_conversation = ["conversation_number"], ["conversation.number"]
    op.create_table(
        "follow_up",
        sa.Column("conversation_number", sa.Integer, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("conversation_number", "item", name="pk_follow_up"),
        sa.ForeignKeyConstraint(
            *of_conversation, name="fk_follow_up_conversation_number_conversation"
        ),
    )
    op.create_index("ix_follow_up_due", "follow_up", ["due"])
    op.create_table(
        "seen_to",
        sa.Column("conversation_number", sa.Integer, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("conversation_number", "item", name="pk_seen_to"),
        sa.ForeignKeyConstraint(
            *of_conversation, name="fk_seen_to_conversation_number_conversation"
        ),
    )
    op.create_table(
        "half_done",
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "name", name="pk_half_done"),
    )


def downgrade() -> None:
    """Take them away; every conversation stands under its own entry, as it always did."""
    for table in ("half_done", "seen_to", "follow_up", "same_person"):
        op.drop_table(table)
