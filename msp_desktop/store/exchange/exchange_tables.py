"""The tables of what passes between stores: keys, bundles, and what was decided here."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, LargeBinary, Table, Text

from msp_desktop.store.tables import metadata

exchange_key = Table(
    "exchange_key",
    metadata,
    Column("only", Integer, CheckConstraint("only = 1", name="one_row"), primary_key=True),
    Column("identity", Text, nullable=False),
)
"""The key that bundles for this store are sealed to, in age's own form; it lies nowhere else."""

known_exchange_key = Table(
    "known_exchange_key",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("card", Text, nullable=False),
)
"""The exchange keys of others, by the key that signs them, as their cards gave them."""

certificate = Table(
    "certificate",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("certificate", LargeBinary, nullable=False),
)
"""Certificates (DER) of others whose entries are here, to hand those entries on."""

author_key = Table(
    "author_key",
    metadata,
    Column("author", Text, primary_key=True),
    Column("fingerprint", Text, nullable=False),
)
"""Which key proves the entries of an author of another store."""

bundle = Table(
    "bundle",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column(
        "direction", Text, CheckConstraint("direction IN ('out', 'in')", name="known_direction")
    ),
    Column("purpose", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("fingerprint", Text, nullable=False, index=True),
    Column("at", Text, nullable=False),
    Column("confirmed_at", Text),
    Column("subjects", LargeBinary, nullable=False),
)
"""Bundles that went and came: with whom, when, and whom they were about, as JSON ids."""
Index(None, bundle.c.id, bundle.c.direction, unique=True)

settled = Table(
    "settled",
    metadata,
    Column("entry_id", Text, primary_key=True),
    Column("at", Text, nullable=False),
)
"""Joins, splits and erasures of others that somebody here has decided about, either way."""
