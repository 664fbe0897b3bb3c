"""The person's room: many conversations with one person, as one story."""
