"""Conversations in the store: drafts, loading, saving, sealing, amending."""
