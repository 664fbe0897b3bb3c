"""Pages: letters, headings and tags, read back from real files."""
