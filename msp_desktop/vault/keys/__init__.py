"""Keys of the vault: header, slots, passphrase, recovery code, organisation key."""
