"""Rooms at every size they are meant for."""
