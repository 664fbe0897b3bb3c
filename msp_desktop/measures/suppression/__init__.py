"""Exact figures in which no small number can be worked out: further cells are hidden until so."""
