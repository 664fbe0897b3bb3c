"""Checks, restores and salvages a damaged vault."""
