"""Backups of our own making, read without a child: tests of the vault know what lies in them."""

from msp_desktop.vault.backup import facts as backup_facts
from msp_desktop.vault.backup.facts import BackupFacts
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys.header import Header


class PlainReader:
    """Reads what the guarded child reads, in this process."""

    def facts(self, data: bytes) -> BackupFacts | None:
        """The facts in these bytes; None where they are damaged."""
        return backup_facts.decode(data)

    def header(self, data: bytes) -> Header | None:
        """The header in these bytes; None where they are damaged."""
        return headers.decode(data)


read_plainly = PlainReader().facts
