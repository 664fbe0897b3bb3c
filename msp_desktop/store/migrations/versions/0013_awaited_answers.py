"""Which answers are waited for, drawn from the entries of each case to be listed.

The store draws them when it is opened.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, empty."""
    op.create_table(
        "awaited_answer",
        sa.Column("case_id", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("since", sa.Text, nullable=False),
        sa.Column("due", sa.Text),
        sa.PrimaryKeyConstraint("case_id", "item", name="pk_awaited_answer"),
    )
    op.create_index("ix_awaited_answer_since", "awaited_answer", ["since"])


def downgrade() -> None:
    """Take it away; the entries say the same."""
    op.drop_table("awaited_answer")
