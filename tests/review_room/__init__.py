"""The supervisor’s room on the screen, worked by accessible name."""
