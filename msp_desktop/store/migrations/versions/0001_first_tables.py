"""The first tables: people, conversations, outcomes, placements, trail and search index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table, the triggers that keep the trail append-only, and the search index."""
    op.create_table(
        "practitioner",
        sa.Column("only", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("organisation", sa.Text, nullable=False),
        sa.Column("lens", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("only", name="pk_practitioner"),
        sa.CheckConstraint("only = 1", name="ck_practitioner_one_row"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("known_as", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_table(
        "conversation",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("person_id", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("lens", sa.Text, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("finished_at", sa.Text),
        sa.Column("last_part", sa.Text, nullable=False),
        sa.Column("first_wish", sa.Text, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.Text),
        sa.PrimaryKeyConstraint("number", name="pk_conversation"),
        sa.UniqueConstraint("id", name="uq_conversation_id"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_conversation_person_id_person"
        ),
        sa.CheckConstraint("state IN ('draft', 'finished')", name="ck_conversation_known_state"),
    )
    op.create_index("ix_conversation_person_id", "conversation", ["person_id"])
    op.create_index("ix_conversation_state_changed_at", "conversation", ["state", "changed_at"])
    _create_parts()
    op.create_table(
        "place",
        sa.Column("only", sa.Integer, nullable=False),
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("step", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("only", name="pk_place"),
        sa.CheckConstraint("only = 1", name="ck_place_one_row"),
    )
    _create_trail()
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "names, words, content='', contentless_delete=1, prefix='1 2 3 4 5', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO search(search, rank) VALUES('secure-delete', 1)")


def downgrade() -> None:
    """Leave an empty store."""
    op.execute("DROP TABLE search")
    for table in ("trail", "place", "placement", "outcome", "conversation", "person"):
        op.drop_table(table)
    op.drop_table("practitioner")


def _create_parts() -> None:
    op.create_table(
        "outcome",
        sa.Column("conversation_number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("said_by", sa.Text, nullable=False),
        sa.Column("about", sa.Text),
        sa.Column("wanted", sa.Integer, nullable=False),
        sa.Column("achieved", sa.Text),
        sa.PrimaryKeyConstraint("conversation_number", "id", name="pk_outcome"),
        sa.ForeignKeyConstraint(
            ["conversation_number"],
            ["conversation.number"],
            name="fk_outcome_conversation_number_conversation",
        ),
    )
    op.create_table(
        "placement",
        sa.Column("conversation_number", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("moment", sa.Text, nullable=False),
        sa.Column("safety", sa.Integer, nullable=False),
        sa.Column("wellbeing", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("conversation_number", "id", name="pk_placement"),
        sa.ForeignKeyConstraint(
            ["conversation_number"],
            ["conversation.number"],
            name="fk_placement_conversation_number_conversation",
        ),
    )


def _create_trail() -> None:
    op.create_table(
        "trail",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("seal", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_trail"),
    )
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER trail_refuses_{change.lower()} BEFORE {change} ON trail "
            "BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END"
        )
