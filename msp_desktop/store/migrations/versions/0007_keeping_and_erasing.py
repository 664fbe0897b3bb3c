"""What the trail says of who and why, how many changes there were, review dates, and erasing.

An amendment could not be deleted at all; now it can where its conversation was erased, which is a
row of its own that can be neither changed nor taken out.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_LETS_ERASING_THROUGH = (
    "CREATE TRIGGER amendment_refuses_delete BEFORE DELETE ON amendment "
    "WHEN OLD.conversation_number NOT IN (SELECT number FROM erased) "
    "BEGIN SELECT RAISE(ABORT, 'the table amendment is append-only'); END"
)

_OF_SOMEONE_KEPT = (
    "AND OLD.arrived_number NOT IN (SELECT arrived.number FROM arrived "
    "JOIN erased ON erased.id = arrived.conversation_id) "
)


def upgrade() -> None:
    """Add two columns and four tables, and let erasing through."""
    for column in ("who", "why"):
        op.add_column("trail", sa.Column(column, sa.Text, nullable=False, server_default=""))
    op.create_index("ix_trail_subject", "trail", ["subject"])
    op.create_table(
        "tally",
        sa.Column("only", sa.Integer, nullable=False),
        sa.Column("commits", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("only", name="pk_tally"),
        sa.CheckConstraint("only = 1", name="ck_tally_one_row"),
    )
    op.execute("INSERT INTO tally (only, commits) VALUES (1, 0)")
    op.create_table(
        "review_period",
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("months", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("kind", name="pk_review_period"),
    )
    op.create_table(
        "review_date",
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("on", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_review_date"),
    )
    op.create_table(
        "erased",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_erased"),
    )
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER erased_refuses_{change.lower()} BEFORE {change} ON erased "
            "BEGIN SELECT RAISE(ABORT, 'the table erased is append-only'); END"
        )
    op.execute("DROP TRIGGER amendment_refuses_delete")
    op.execute(_LETS_ERASING_THROUGH)
    _keep_signed_reviews(_OF_SOMEONE_KEPT)


def downgrade() -> None:
    """Take all of that away; the conversations are as they were."""
    _keep_signed_reviews("")
    op.execute("DROP TRIGGER amendment_refuses_delete")
    op.execute(
        "CREATE TRIGGER amendment_refuses_delete BEFORE DELETE ON amendment "
        "BEGIN SELECT RAISE(ABORT, 'the table amendment is append-only'); END"
    )
    for table in ("erased", "review_date", "review_period", "tally"):
        op.drop_table(table)
    op.drop_index("ix_trail_subject", "trail")
    for column in ("why", "who"):
        op.drop_column("trail", column)


def _keep_signed_reviews(but: str) -> None:
    """A review that is signed off is not deleted, but with whom it is about."""
    op.execute("DROP TRIGGER review_signed_refuses_delete")
    op.execute(
        "CREATE TRIGGER review_signed_refuses_delete BEFORE DELETE ON review "
        "WHEN OLD.signed IS NOT NULL "
        + but
        + "BEGIN SELECT RAISE(ABORT, 'a review that is signed off is never changed'); END"
    )
