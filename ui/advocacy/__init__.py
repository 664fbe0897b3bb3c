"""The advocate's room: one person's advocacy over all work, and the advocate's caseload."""
