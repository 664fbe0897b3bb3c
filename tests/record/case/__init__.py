"""A case over several conversations."""
