"""What must hold whatever comes in, and in whatever order: searched for by hypothesis."""
