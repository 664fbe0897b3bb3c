"""Fuzzing, led by what of the code each input reaches: `python -m tests.fuzz [--minutes N]`."""
