"""The trail room: read, sought in, given out."""
