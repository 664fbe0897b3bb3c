"""Three invented visits, whole, for the tests of every floor."""
