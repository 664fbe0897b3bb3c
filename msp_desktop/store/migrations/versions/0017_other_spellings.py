"""The search index holds more of the ways in which one name is written.

No table changes: the store writes the index anew when it is opened.
"""

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing: the index is written from the records."""


def downgrade() -> None:
    """Nothing: an earlier app finds fewer spellings in it."""
