"""The conversation's room: step list, side panel, action bar."""
