"""Every question of a conversation, declared once."""
