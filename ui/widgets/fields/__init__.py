"""Fields: choices, dates and text."""
