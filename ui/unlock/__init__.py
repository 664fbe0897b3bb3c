"""The unlock room."""
