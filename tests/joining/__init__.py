"""Counts of several laptops, joined."""
