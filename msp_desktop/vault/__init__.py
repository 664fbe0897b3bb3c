"""The vault: keys, header, lock and database file.

It knows bytes and secrets and no record. `vault.create` and `vault.unlock` are the ways in; both
give an `UnlockedVault`, which is the only thing that can open the database.
"""
