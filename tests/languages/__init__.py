"""The screens in other languages, and right to left."""
