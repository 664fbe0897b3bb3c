"""What may go to whom: agreements, what is held back, safe contact."""
