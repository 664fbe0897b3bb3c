"""The supervisor's desk, on a real store."""
