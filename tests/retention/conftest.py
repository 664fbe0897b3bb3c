"""The same rooms' surroundings as the trail's."""

from tests.trail.conftest import around, made_store

__all__ = ["around", "made_store"]
