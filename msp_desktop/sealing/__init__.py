"""Signing, locking and judging a file: bytes in, one verdict out."""
