"""The conversation room: parts in any order, one at a time, the person's words beside them."""
