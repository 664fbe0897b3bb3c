"""The referral room."""
