"""The trail room: what was done here."""
