"""News of a newer version from a folder or stick, signed by the organisation: no network."""
