"""Referrals that arrived, a supervisor's reviews of them, and the index to find them by."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, what keeps them from being changed, and the index."""
    op.create_table(
        "arrived",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("file_digest", sa.Text, nullable=False),
        sa.Column("record_digest", sa.Text, nullable=False),
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("practitioner", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
        sa.Column("file", sa.LargeBinary, nullable=False),
        sa.Column("password", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_arrived"),
        sa.UniqueConstraint("file_digest", name="uq_arrived_file_digest"),
    )
    op.create_index("ix_arrived_conversation_id", "arrived", ["conversation_id"])
    op.create_table(
        "review",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("arrived_number", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("due", sa.Text),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("signed", sa.LargeBinary),
        sa.PrimaryKeyConstraint("number", name="pk_review"),
        sa.UniqueConstraint("id", name="uq_review_id"),
        sa.ForeignKeyConstraint(
            ["arrived_number"], ["arrived.number"], name="fk_review_arrived_number_arrived"
        ),
    )
    op.create_index("ix_review_arrived_number", "review", ["arrived_number"])
    op.execute(
        "CREATE TRIGGER arrived_refuses_update BEFORE UPDATE ON arrived "
        "BEGIN SELECT RAISE(ABORT, 'what arrived is never changed'); END"
    )
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER review_signed_refuses_{change.lower()} BEFORE {change} ON review "
            "WHEN OLD.signed IS NOT NULL "
            "BEGIN SELECT RAISE(ABORT, 'a review that is signed off is never changed'); END"
        )
    op.execute(
        "CREATE VIRTUAL TABLE search_review USING fts5("
        "names, words, content='', contentless_delete=1, prefix='1 2 3 4 5', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO search_review(search_review, rank) VALUES('secure-delete', 1)")


def downgrade() -> None:
    """Take reviews and what arrived away; the conversations are as they were."""
    for table in ("search_review", "review", "arrived"):
        op.execute(f"DROP TABLE {table}")
