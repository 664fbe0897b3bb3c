"""What happened between the conversations of a case, as one reader is given it."""
