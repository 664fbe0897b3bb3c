"""Pictures of every screen for docs/screenshots: `python -m tests.album`."""
