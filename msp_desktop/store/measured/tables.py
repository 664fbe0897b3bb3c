"""The tables of measures, beside those of the records; made by revision 0010."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text

from msp_desktop.store.tables import metadata

drawn_case = Table(
    "drawn_case",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("layout", Text, nullable=False),
    Column("facts", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""What each case contributes to figures, drawn to be counted; triggers forget what has changed.

`layout` names how `facts` are laid out: those of another layout are drawn anew.
"""

release = Table(
    "release",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
)
"""Only added to: figures that left with exact numbers, since what two differ by gives people away.
"""

counts_file = Table(
    "counts_file",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("digest", Text, nullable=False, unique=True),
    Column("laptop", Text, nullable=False),
    Column("first", Text, nullable=False),
    Column("last", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
)
"""Counts of other laptops that were joined here; no people in them. Days are ISO days."""

audit = Table(
    "audit",
    metadata,
    Column("id", Text, primary_key=True),
    Column("changed_at", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
)
"""Multi-agency audits as JSON: how the sample was drawn, and by whom it is audited."""

audit_case = Table(
    "audit_case",
    metadata,
    Column("audit_id", Text, ForeignKey(audit.c.id), primary_key=True),
    Column("case_id", Text, primary_key=True),
    Column("document", LargeBinary, nullable=False),
)
"""One audited case; it goes when the case is erased."""

board_words = Table(
    "board_words",
    metadata,
    Column("id", Text, primary_key=True),
    Column("case_id", Text),
    Column("document", LargeBinary, nullable=False),
)
"""Words beside the numbers, as they may leave; those of a case go when it is erased (0015)."""
