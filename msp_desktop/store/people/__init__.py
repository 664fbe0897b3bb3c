"""People in the store: merging, review dates, everything about one, erasure."""
