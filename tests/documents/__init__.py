"""Documents: what each kind says to its reader, and how it is made."""
