"""A referral that arrives, and the review of it."""
