"""Lists whose rows are buttons."""
