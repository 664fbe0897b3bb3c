"""People and cases handed from one real store to another, and back."""
