"""Answers that come late: what was shown or chosen by then stands."""
