"""Tests of the project itself: its files, its layers, its documents."""
