"""Answers to referrals, from one store to another and back."""
