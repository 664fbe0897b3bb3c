"""What stands of work beside the conversations: an advocate's, and what is kept or drawn."""
