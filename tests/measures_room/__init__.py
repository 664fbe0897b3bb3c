"""The measures room: counted, followed, given out."""
