"""Sealed entries that only grow, their authors, and the cases that are drawn from them.

An entry is never taken out. Its content can be, where its subject was erased, and a signature can
be added where there was none yet. What was finished before is entered, and people's conversations
are put together as cases, by the store when it is opened.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_KEEPS_ENTRIES = (
    "CREATE TRIGGER entry_refuses_update BEFORE UPDATE ON entry WHEN NOT ("
    "NEW.id IS OLD.id AND NEW.author IS OLD.author AND NEW.n IS OLD.n "
    "AND NEW.before IS OLD.before AND NEW.kind IS OLD.kind AND NEW.subject IS OLD.subject "
    "AND NEW.refs IS OLD.refs AND NEW.content IS OLD.content "
    "AND (NEW.bytes IS OLD.bytes OR (NEW.bytes IS NULL "
    "AND OLD.subject IN (SELECT id FROM erased_subject))) "
    "AND (NEW.signature IS OLD.signature OR OLD.signature IS NULL)) "
    "BEGIN SELECT RAISE(ABORT, 'the table entry is append-only'); END"
)


def upgrade() -> None:
    """Make the tables, and the triggers that keep what only grows."""
    op.create_table(
        "erased_subject",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erased_subject"),
    )
    op.create_table(
        "key_epoch",
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("epoch", sa.Text, nullable=False),
        sa.Column("began", sa.Text, nullable=False),
        sa.Column("own", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("author", name="pk_key_epoch"),
    )
    op.create_table(
        "entry",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("refs", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("bytes", sa.LargeBinary),
        sa.Column("signature", sa.LargeBinary),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
    )
    op.create_index("ix_entry_author_n", "entry", ["author", "n"])
    op.create_index("ix_entry_subject", "entry", ["subject"])
    op.create_index("ix_entry_content", "entry", ["content"])
    op.create_table(
        "case_index",
        sa.Column("case_id", sa.Text, nullable=False),
        sa.Column("opened_on", sa.Text),
        sa.Column("route", sa.Text),
        sa.Column("stage", sa.Text),
        sa.Column("concluded_on", sa.Text),
        sa.Column("result", sa.Text),
        sa.Column("inferred", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("case_id", name="pk_case_index"),
    )
    for table, other in (
        ("case_conversation", "conversation_id"),
        ("case_person", "person_id"),
    ):
        op.create_table(
            table,
            sa.Column("case_id", sa.Text, nullable=False),
            sa.Column(other, sa.Text, nullable=False),
            sa.PrimaryKeyConstraint("case_id", other, name=f"pk_{table}"),
        )
        op.create_index(f"ix_{table}_{other}", table, [other])
    op.execute(_KEEPS_ENTRIES)
    op.execute(
        "CREATE TRIGGER entry_refuses_delete BEFORE DELETE ON entry "
        "BEGIN SELECT RAISE(ABORT, 'the table entry is append-only'); END"
    )
    for table in ("erased_subject", "key_epoch"):
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'the table {table} is append-only'); END"
            )


def downgrade() -> None:
    """Take all of them away; the conversations are as they were."""
    for table in (
        "case_person",
        "case_conversation",
        "case_index",
        "entry",
        "key_epoch",
        "erased_subject",
    ):
        op.drop_table(table)
