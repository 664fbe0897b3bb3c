"""Referrals: what they say, and the pages they say it on."""
