"""The tables that say, of each paper that arrived, whose it is; drawn from the record inside it."""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from msp_desktop.store.tables import arrived, metadata

arrived_paper = Table(
    "arrived_paper",
    metadata,
    Column("arrived_number", ForeignKey(arrived.c.number), primary_key=True),
    Column("case_id", Text),
    Column("person", Text, nullable=False),
    Column("for_practice", Integer, nullable=False),
)
"""Of which case it is, none for a paper of one conversation; how the person is called; practice."""

arrived_conversation = Table(
    "arrived_conversation",
    metadata,
    Column("arrived_number", ForeignKey(arrived.c.number), primary_key=True),
    Column("conversation_id", Text, primary_key=True, index=True),
)
"""Which conversations a paper holds."""
