"""What an organisation decides for its laptops, bound in the window and on the command line."""
