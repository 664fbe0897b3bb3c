"""Hostile files, each group made by a file of its own."""
