"""Words beside the numbers: what people let others read, as it may leave, kept until they go.

What is of a case goes when that case is erased.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, empty."""
    op.create_table(
        "board_words",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("case_id", sa.Text),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_board_words"),
    )
    op.execute(
        "CREATE TRIGGER erased_subject_leaves_board_words AFTER INSERT ON erased_subject "
        "BEGIN DELETE FROM board_words WHERE case_id = NEW.id; END"
    )


def downgrade() -> None:
    """Take it away; the records hold what was said."""
    op.execute("DROP TRIGGER erased_subject_leaves_board_words")
    op.drop_table("board_words")
