"""Figures: faces, codes, photographs, bodies and marks made by hand, each with its words."""
