"""What the product promises about the conversation document and its rules."""
