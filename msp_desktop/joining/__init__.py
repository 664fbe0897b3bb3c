"""Counts of many laptops, joined by a team lead: sealed files that hold numbers and no people."""
