"""Invented people and their conversations, to try the app with: nobody here is real."""
