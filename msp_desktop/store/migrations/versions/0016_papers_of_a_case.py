"""Whose the papers are that arrived for review: of which case, which conversations, and whom.

The store draws it from the papers' records when it is opened.
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, empty."""
    op.create_table(
        "arrived_paper",
        sa.Column("arrived_number", sa.Integer, nullable=False),
        sa.Column("case_id", sa.Text),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("for_practice", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("arrived_number", name="pk_arrived_paper"),
        sa.ForeignKeyConstraint(
            ["arrived_number"], ["arrived.number"], name="fk_arrived_paper_arrived_number_arrived"
        ),
    )
    op.create_table(
        "arrived_conversation",
        sa.Column("arrived_number", sa.Integer, nullable=False),
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint(
            "arrived_number", "conversation_id", name="pk_arrived_conversation"
        ),
        sa.ForeignKeyConstraint(
            ["arrived_number"],
            ["arrived.number"],
            name="fk_arrived_conversation_arrived_number_arrived",
        ),
    )
    op.create_index(
        "ix_arrived_conversation_conversation_id", "arrived_conversation", ["conversation_id"]
    )


def downgrade() -> None:
    """Take them away; the records that arrived say the same."""
    op.drop_table("arrived_conversation")
    op.drop_table("arrived_paper")
