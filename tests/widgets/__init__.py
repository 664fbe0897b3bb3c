"""What every control promises: names, a keyboard way, and no surprises."""
