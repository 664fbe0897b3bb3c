"""The referral room: choices, pages and saving, over a real store."""
