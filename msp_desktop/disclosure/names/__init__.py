"""Names in what was said: which are words too, and when a word is read as somebody's name."""
