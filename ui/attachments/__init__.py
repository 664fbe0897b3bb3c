"""Photographs and letters, body maps and marks: one room for what is kept beside the words."""
