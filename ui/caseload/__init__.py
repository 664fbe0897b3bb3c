"""The caseload room."""
