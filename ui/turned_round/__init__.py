"""The screen turned round: a calm page in very large type for the person, and nothing else."""
