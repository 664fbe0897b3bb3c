"""Answers to referrals: written by whoever received one, sealed, and set into the sender's case."""
