"""What each operating system does in its own way: one small interface, and a file for each system.

Nothing else asks which system this is to change files, locks or processes. What stands in a file
for Windows was never run there so far; `packaging/windows/README.md` says what was tried and how.
"""
