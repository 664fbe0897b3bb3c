"""Each step of a conversation by itself."""
