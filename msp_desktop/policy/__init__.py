"""What an organisation has decided for every laptop of its own: one file that only it can write."""
