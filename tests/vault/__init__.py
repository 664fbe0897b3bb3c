"""The vault: real files, real keys, real kills."""

from datetime import UTC, datetime

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PASSPHRASE = "abacus zestfully yodel unwoven"
