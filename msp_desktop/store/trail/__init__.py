"""The audit trail and the anchors that reveal a rollback."""
