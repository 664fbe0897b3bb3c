"""Advisory checks over a conversation; they remind, and never block or score."""
