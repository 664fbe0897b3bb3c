"""People and their cases in a real store."""
