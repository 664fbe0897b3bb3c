"""The whole app on a screen, worked as a screen reader works it."""
