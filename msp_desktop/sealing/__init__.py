"""Signs, locks and verifies a document: bytes in, one verdict out."""
