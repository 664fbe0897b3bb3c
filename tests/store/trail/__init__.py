"""The trail of a real store: what was done, and nothing of what was said."""
