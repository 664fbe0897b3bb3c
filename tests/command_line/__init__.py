"""The app without its window."""
