"""The settings: worn at once, and remembered."""
