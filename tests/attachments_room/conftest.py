"""The same surroundings as the trail's rooms have."""

from tests.trail.conftest import around, made_store

__all__ = ["around", "made_store"]
