"""Handing people over to a colleague's store, and taking them in from one."""
