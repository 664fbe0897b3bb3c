"""Records kept, found and checked."""
