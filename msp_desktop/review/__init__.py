"""A supervisor's review of a referral that arrived: opened under guard, judged, answered."""

GUARDED = "--guarded"
"""What the app's own program is started with to become the guarded child that reads."""

DRAWING = "--guarded-drawing"
"""What it is started with to become the guarded child that draws pages."""

BUNDLES = "--guarded-bundles"
"""What it is started with to become the guarded child that reads what another store sealed."""

PACKS = "--guarded-packs"
"""What it is started with to become the guarded child that reads packs of prompts."""

DECODING = "--guarded-decoding"
"""What it is started with to become the guarded child that decodes photographs and letters."""
