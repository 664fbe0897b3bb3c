"""Whole visits entered through the real window by accessible names, and what they lead to."""
