"""What measures keep in the store: drawn cases, earlier releases, joined counts, audits."""
