"""The form that binds controls to the record; knows no step."""
