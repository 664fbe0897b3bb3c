"""What advocates enter: read, added to, listed by the next contact, and counted for a board."""
