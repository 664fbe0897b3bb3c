"""Multi-agency audits: the sample, what each auditor makes of a case, what all say."""
