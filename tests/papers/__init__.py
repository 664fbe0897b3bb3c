"""What papers tell their readers: true, agreed to, and pointing at nothing that is not there."""
