"""The retention room: what is kept, given out and erased."""
