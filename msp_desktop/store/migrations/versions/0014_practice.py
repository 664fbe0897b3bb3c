"""Which conversations are with invented people, drawn from the records.

No earlier record can be for practice, so there is nothing to draw.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, empty."""
    op.create_table(
        "practice_conversation",
        sa.Column("conversation_number", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("conversation_number", name="pk_practice_conversation"),
        sa.ForeignKeyConstraint(
            ["conversation_number"],
            ["conversation.number"],
            name="fk_practice_conversation_conversation_number_conversation",
        ),
    )


def downgrade() -> None:
    """Take it away; the records say the same."""
    op.drop_table("practice_conversation")
