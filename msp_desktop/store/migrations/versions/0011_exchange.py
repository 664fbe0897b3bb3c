"""What passes between stores: the exchange key, keys of others, bundles, drafts handed on."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_ONE = sa.CheckConstraint("only = 1", name="ck_exchange_key_one_row")
_DIRECTION = sa.CheckConstraint("direction IN ('out', 'in')", name="ck_bundle_known_direction")


def upgrade() -> None:
    """Make the tables, empty: a key is made when it is first needed."""
    op.create_table(
        "exchange_key",
        sa.Column("only", sa.Integer, nullable=False),
        sa.Column("identity", sa.Text, nullable=False),
        _ONE,
        sa.PrimaryKeyConstraint("only", name="pk_exchange_key"),
    )
    op.create_table(
        "known_exchange_key",
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("card", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_known_exchange_key"),
    )
    op.create_table(
        "certificate",
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("certificate", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_certificate"),
    )
    op.create_table(
        "author_key",
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("author", name="pk_author_key"),
    )
    op.create_table(
        "bundle",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("direction", sa.Text),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("confirmed_at", sa.Text),
        sa.Column("subjects", sa.LargeBinary, nullable=False),
        _DIRECTION,
        sa.PrimaryKeyConstraint("number", name="pk_bundle"),
    )
    op.create_index("ix_bundle_fingerprint", "bundle", ["fingerprint"])
    op.create_index("ix_bundle_id_direction", "bundle", ["id", "direction"], unique=True)
    op.create_table(
        "handed_on",
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("bundle_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_handed_on"),
    )
    op.create_table(
        "draft_seen",
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "sha256", name="pk_draft_seen"),
    )
    op.create_table(
        "settled",
        sa.Column("entry_id", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("entry_id", name="pk_settled"),
    )


def downgrade() -> None:
    """Take all of them away; the records are as they were."""
    for table in (
        "settled",
        "draft_seen",
        "handed_on",
        "bundle",
        "author_key",
        "certificate",
        "known_exchange_key",
        "exchange_key",
    ):
        op.drop_table(table)
