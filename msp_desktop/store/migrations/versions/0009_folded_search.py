"""The search index takes words folded already, with the signs of Indic vowels as part of them.

The store fills it anew from the documents when it is opened.
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index anew, empty."""
    _make_index("unicode61 remove_diacritics 0 categories 'L* N* M* Co'")


def downgrade() -> None:
    """Make the index as it was, empty; it fills as conversations are saved."""
    _make_index("unicode61 remove_diacritics 2")


def _make_index(tokenize: str) -> None:
    op.execute("DROP TABLE search")
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "names, words, content='', contentless_delete=1, prefix='1 2 3 4 5', "
        f'tokenize="{tokenize}")'
    )
    op.execute("INSERT INTO search(search, rank) VALUES('secure-delete', 1)")
