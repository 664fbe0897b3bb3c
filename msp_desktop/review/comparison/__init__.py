"""Compares the pages of a received referral with the record inside it."""
