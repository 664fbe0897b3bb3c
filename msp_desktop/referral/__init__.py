"""A record made into a document for one reader, holding only what sharing allows."""
