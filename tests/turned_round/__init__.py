"""The page for the person: what it shows, what it keeps, and how it is left."""
