"""A visit in the real window, step by step."""
