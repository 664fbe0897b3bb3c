"""The vault: real files, real keys, real kills."""
