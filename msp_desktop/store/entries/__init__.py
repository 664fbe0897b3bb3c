"""Entries in the tables: written once, signed, read as what they hold, drawn into the cases."""
