"""What measures keep: cases drawn to be counted, earlier releases, joined counts, and audits.

What is drawn of a case is forgotten by triggers whenever anything that it was drawn from changes,
so that no way of writing can leave an old figure behind; it is drawn anew when it is next asked
for. What an audit holds of a case goes when that case is erased.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_OF_CASE = "DELETE FROM drawn_case WHERE case_id = {row}.case_id"
_OF_CONVERSATION = (
    "DELETE FROM drawn_case WHERE case_id IN "
    "(SELECT case_id FROM case_conversation WHERE conversation_id = {row}.id)"
)
_OF_AMENDED = (
    "DELETE FROM drawn_case WHERE case_id IN (SELECT case_id FROM case_conversation "
    "JOIN conversation ON conversation.id = case_conversation.conversation_id "
    "WHERE conversation.number = {row}.conversation_number)"
)
_FORGETTING = (
    ("case_index", "INSERT", _OF_CASE),
    ("case_index", "UPDATE", _OF_CASE),
    ("case_index", "DELETE", _OF_CASE),
    ("case_conversation", "INSERT", _OF_CASE),
    ("case_conversation", "DELETE", _OF_CASE),
    ("conversation", "UPDATE", _OF_CONVERSATION),
    ("conversation", "DELETE", _OF_CONVERSATION),
    ("amendment", "INSERT", _OF_AMENDED),
    ("amendment", "DELETE", _OF_AMENDED),
)


def upgrade() -> None:
    """Make the tables, empty, and what keeps them in step."""
    op.create_table(
        "drawn_case",
        sa.Column("case_id", sa.Text, nullable=False),
        sa.Column("layout", sa.Text, nullable=False),
        sa.Column("facts", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("case_id", name="pk_drawn_case"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "release",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_release"),
    )
    op.create_table(
        "counts_file",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("laptop", sa.Text, nullable=False),
        sa.Column("first", sa.Text, nullable=False),
        sa.Column("last", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_counts_file"),
        sa.UniqueConstraint("digest", name="uq_counts_file_digest"),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_table(
        "audit_case",
        sa.Column("audit_id", sa.Text, nullable=False),
        sa.Column("case_id", sa.Text, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["audit_id"], ["audit.id"], name="fk_audit_case_audit_id_audit"),
        sa.PrimaryKeyConstraint("audit_id", "case_id", name="pk_audit_case"),
    )
    for table, change, forget in _FORGETTING:
        row = "OLD" if change == "DELETE" else "NEW"
        op.execute(
            f"CREATE TRIGGER {table}_{change.lower()}_forgets_drawn AFTER {change} ON {table} "
            f"BEGIN {forget.format(row=row)}; END"
        )
    op.execute(
        "CREATE TRIGGER erased_subject_leaves_audits AFTER INSERT ON erased_subject "
        "BEGIN DELETE FROM audit_case WHERE case_id = NEW.id; END"
    )


def downgrade() -> None:
    """Take all of them away; the records are as they were."""
    for table, change, _ in _FORGETTING:
        op.execute(f"DROP TRIGGER {table}_{change.lower()}_forgets_drawn")
    op.execute("DROP TRIGGER erased_subject_leaves_audits")
    for table in ("audit_case", "audit", "counts_file", "release", "drawn_case"):
        op.drop_table(table)
