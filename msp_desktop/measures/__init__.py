"""Did it make a difference: figures over cases, each with its denominator, and the SAC return."""
