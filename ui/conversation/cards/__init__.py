"""Cards of the steps: one item of the record each."""
