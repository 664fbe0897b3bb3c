"""Makes, batches and saves the documents that leave the laptop."""
