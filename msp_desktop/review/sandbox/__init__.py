"""The guarded child process that reads foreign files."""
