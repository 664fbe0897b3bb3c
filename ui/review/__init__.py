"""The supervisor’s room: what arrived, whether it is genuine, reading it, judging it, themes."""
