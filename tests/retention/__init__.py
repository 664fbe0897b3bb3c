"""The retention room: reviewed, given, erased."""
