"""The steps of a conversation, one file each."""
