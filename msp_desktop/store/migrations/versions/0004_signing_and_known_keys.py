"""The key that signs what is made here, and the keys of others that were confirmed in person."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables; a key for signing is made when one is first needed."""
    op.create_table(
        "signing_key",
        sa.Column("only", sa.Integer, nullable=False),
        sa.Column("private", sa.LargeBinary, nullable=False),
        sa.Column("certificate", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("only", name="pk_signing_key"),
        sa.CheckConstraint("only = 1", name="ck_signing_key_one_row"),
    )
    op.create_table(
        "known_key",
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("organisation", sa.Text, nullable=False),
        sa.Column("pinned_at", sa.Text, nullable=False),
        sa.Column("confirmed", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_known_key"),
    )


def downgrade() -> None:
    """Take both tables away."""
    op.drop_table("known_key")
    op.drop_table("signing_key")
