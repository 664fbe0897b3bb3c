"""The chain of seals, and amendments beside finished conversations; both are only ever added to.

What was finished before is sealed by the store when it is opened, as only it has the key.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, and the triggers that keep them append-only."""
    op.create_table(
        "seal",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("conversation_number", sa.Integer, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("link", sa.Text, nullable=False),
        sa.Column("mac", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_seal"),
        sa.UniqueConstraint("subject", name="uq_seal_subject"),
        sa.CheckConstraint("kind IN ('conversation', 'amendment')", name="ck_seal_known_kind"),
    )
    op.create_table(
        "amendment",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("conversation_number", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_amendment"),
        sa.UniqueConstraint("id", name="uq_amendment_id"),
        sa.ForeignKeyConstraint(
            ["conversation_number"],
            ["conversation.number"],
            name="fk_amendment_conversation_number_conversation",
        ),
    )
    op.create_index("ix_amendment_conversation_number", "amendment", ["conversation_number"])
    for table in ("seal", "amendment"):
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'the table {table} is append-only'); END"
            )


def downgrade() -> None:
    """Take both tables away; the conversations are as they were."""
    op.drop_table("amendment")
    op.drop_table("seal")
