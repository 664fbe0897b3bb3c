"""The practitioner's own choices about the app."""
