"""The long forms of the promises: minutes or hours of what the tests do in seconds.

    python -m tests.endurance            all of them
    python -m tests.endurance kills      200 kills, compared with what was acknowledged
    python -m tests.endurance canaries   a canary in every field, 100 locks, then a search of the
                                         disk and, for a superuser on Linux, of the locked memory
    python -m tests.endurance sockets    a visit traced: which sockets were made (strace)

Each ends with one line of figures, for docs/promises.md, and fails where a promise is broken.
"""
