"""Words beside the numbers: consented, without names, read by a person before they go."""
