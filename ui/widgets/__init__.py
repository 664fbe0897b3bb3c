"""Controls that every screen is made of; each has a name, a description and a keyboard way."""
