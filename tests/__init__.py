"""Tests that read like sentences about the product, on real stores, windows and documents."""
