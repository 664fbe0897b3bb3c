"""Backups of the vault: making, finding, describing and swapping in."""
