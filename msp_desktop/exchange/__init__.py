"""The sealed file that passes between two stores: its grammar, its keys, and how it is refused."""
