"""The case: entries that only grow, what happened between visits, and what stands now."""
