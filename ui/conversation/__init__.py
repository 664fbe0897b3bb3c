"""The conversation room: a rail of parts in any order, one part at a time, their words beside it."""
