"""What the invented people promise to those who try the app with them."""
