"""The turned-round screen: pages for the person, in very large type."""
