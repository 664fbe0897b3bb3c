"""The unlocked store: people, conversations, search and the audit trail, on SQLAlchemy."""
