"""What may go to whom, and why: agreements, what is held back, safe contact."""
