"""How it is asked: the field's exact codes, and the pack of prompts."""
