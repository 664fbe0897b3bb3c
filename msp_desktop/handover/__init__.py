"""People and cases handed to another store, and taken in from one."""
