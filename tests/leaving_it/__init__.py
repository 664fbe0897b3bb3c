"""Leaving the laptop: sleep, other users, copied words, a second start."""
