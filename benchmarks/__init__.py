"""How quick the app is, against a floor measured in the same run. Not part of the tests."""
