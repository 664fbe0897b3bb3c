"""What was chosen for this store and travels with it, such as a local pack."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; nothing is chosen yet."""
    op.create_table(
        "chosen",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_chosen"),
    )


def downgrade() -> None:
    """Take the table away; the conversations are as they were."""
    op.drop_table("chosen")
