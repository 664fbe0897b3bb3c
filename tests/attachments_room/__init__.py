"""What is kept beside the words, in its room over a real store."""
