"""The wellbeing/safety grid as a picture, buttons and numbers."""
