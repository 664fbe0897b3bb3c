"""Small forms and lists for what is entered in a case between conversations."""
