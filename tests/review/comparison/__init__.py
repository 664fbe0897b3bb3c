"""What changed between two papers of the same case."""
