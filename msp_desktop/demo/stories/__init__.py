"""Invented people whose visits are told at length."""
