"""The codes and the pack of prompts."""
