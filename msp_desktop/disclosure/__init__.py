"""What may go to whom, and why; decided once and passed on."""
