"""The guide inside the app: keys, this room, and one short page for each task."""
