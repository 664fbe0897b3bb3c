"""What was said: the one conversation document, its parts and their rules."""
