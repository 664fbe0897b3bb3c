"""The conversation on screen: real steps, offscreen."""
