"""The declarations of the questions, and what is derived from them."""
