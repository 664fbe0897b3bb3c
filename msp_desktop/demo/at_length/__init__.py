"""People whose stories are told at length, written by hand: invented, and shaped like life."""
