"""Signing, and what a judge makes of it."""
