"""Layouts: flow, folds and scrolling pages."""
