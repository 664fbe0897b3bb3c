"""What the system tells of that should lock the store: sleep, its own lock, a user switch, the lid.

One small file for each thing that tells. None of them is needed: where a system has no such voice,
the app locks when nobody touches it, and on its key.
"""
